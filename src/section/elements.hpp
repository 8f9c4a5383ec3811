// What an element of the vocabulary is: a row of the table in vocabulary.hpp.
#pragma once
#include <optional>
#include <string_view>

#include "section/names.hpp"
#include "section/section.hpp"
#include "xml/document.hpp"

namespace section {

struct Context;
struct ElementType;

// An element of the file with the row to read it by: that of its own name, or of the one its author meant.
struct TypedElement {
  const xml::Element* xml;
  const ElementType* type;

  std::string_view name() const;
  Position position() const { return xml->position; }
};

struct ElementType {
  std::string_view name;
  NameList attributes;
  NameList children;
  NameList text_in;  // the children in which loose text belongs; none where the element holds text itself
  // Reads the element for the errors in it alone: how it is read in its place, its parent's reader knows.
  void (*look)(Context& context, const TypedElement& element) = nullptr;
  FlowMember (*flow)(Context& context, const TypedElement& element) = nullptr;  // where it is a member of a flow
  std::optional<Inline::Kind> inline_kind = {};                                 // where it is an inline element
  std::string_view parent = {};  // a row for this parent alone, before the one for all others
};

inline std::string_view TypedElement::name() const { return type->name; }

// The row for an element of that name in an element named `parent`; null when the vocabulary has none.
const ElementType* find_type(std::string_view name, std::string_view parent);

// Whether it is an element of vocabulary version 1.
bool is_known(std::string_view element);
// All of them.
Names known_names();

}  // namespace section
