// What the elements of a web page are: its text, what is not seen of it, and what stands around it.
#pragma once
#include <gumbo.h>

#include <optional>
#include <string>
#include <string_view>

#include "import/source.hpp"

namespace importing {

// Elements that are deeper than this are taken as plain text.
inline constexpr int deepest_node = 400;

bool is_text(const GumboNode& node);
std::string_view attribute(const GumboNode& node, const char* name);
bool has_attribute(const GumboNode& node, const char* name);
const GumboNode* child_of(const GumboNode& node, GumboTag tag);

// Nothing of it is seen.
bool is_unseen(const GumboNode& node);
// It is the site's and not the text's: menus, buttons, forms.
bool is_of_page(const GumboNode& node);
bool is_block(GumboTag tag);
bool is_heading(const GumboNode& node);

// Whether anything below it is so; those that are not seen are passed over.
template <class Holds>
bool any_below(const GumboNode& node, const Holds& holds, int depth = 0) {
  if (node.type != GUMBO_NODE_ELEMENT || depth > deepest_node) return false;
  const GumboVector& children = node.v.element.children;
  for (unsigned i = 0; i < children.length; ++i) {
    const auto& child = *static_cast<const GumboNode*>(children.data[i]);
    if (child.type == GUMBO_NODE_ELEMENT && is_unseen(child)) continue;
    if (holds(child) || any_below(child, holds, depth + 1)) return true;
  }
  return false;
}

// What Word and LibreOffice say by a class that a paragraph is.
Role role_by_class(const GumboNode& node);
// What the style of an element itself says of a property, the last time that it does.
std::optional<std::string_view> declared(const GumboNode& node, std::string_view property);
// The font that draws signs for its letters, as Word has it for bullets; empty for others.
std::string_view symbol_font(const GumboNode& node);

// The element in which the page has its text; null where it names none.
const GumboNode* find_main(const GumboNode& node, int depth = 0);

// How many bytes of text stand in it.
std::size_t text_size(const GumboNode& node, int depth = 0);

// What a field of a form shows: what is filled in, or what it asks for; empty for those that show nothing.
std::string_view shown_by_field(const GumboNode& node);

// The files that a page of frames shows, divided by ", "; empty where it has none.
std::string frames_of(const GumboNode& root);

// The encoding that the first bytes of a page declare; empty where they declare none.
std::string_view declared_encoding(std::string_view bytes);

}  // namespace importing
