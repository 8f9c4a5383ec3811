// Elements of an ODT whose text is not shown, or not as text (OpenDocument 1.3, 7).
#pragma once
#include <string_view>

#include <pugixml.hpp>

namespace importing {

// What fields and indexes are made with.
inline bool is_declaration(std::string_view name) {
  return name == "text:sequence-decls" || name == "office:forms" || name == "text:variable-decls" ||
         name == "text:user-field-decls" || name == "text:index-title-template" || name.ends_with("-source");
}

inline bool is_hidden(const pugi::xml_node& field) {
  return std::string_view(field.attribute("text:is-hidden").value()) == "true";
}

// Text that its author hid under a condition which holds, and words that ask for text.
inline bool hides_its_text(const pugi::xml_node& field) {
  const std::string_view name = field.name();
  return name == "text:placeholder" || (name == "text:hidden-text" && is_hidden(field));
}

}  // namespace importing
