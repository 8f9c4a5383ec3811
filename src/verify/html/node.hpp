// Ways through gumbo's tree.
#pragma once
#include <gumbo.h>

#include <string>
#include <string_view>

namespace verify::html {

inline const GumboElement* element_of(const GumboNode* node) {
  return node != nullptr && (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE) ? &node->v.element
                                                                                                    : nullptr;
}

inline bool is(const GumboNode* node, GumboTag tag) {
  const GumboElement* element = element_of(node);
  return element != nullptr && element->tag == tag;
}

// Null where the element has none of that name.
inline const char* value(const GumboElement& element, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
  return found == nullptr ? nullptr : found->value;
}

// Empty where it has none.
inline std::string_view attribute(const GumboElement& element, const char* name) {
  const char* found = value(element, name);
  return found == nullptr ? std::string_view{} : found;
}

template <class Each>
void for_each_child(const GumboElement& element, Each each) {
  for (unsigned i = 0; i < element.children.length; ++i) each(static_cast<const GumboNode*>(element.children.data[i]));
}

// All text below it, as it stands there.
inline void append_text(const GumboNode* node, std::string& out) {
  if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA)
    out += node->v.text.text;
  else if (const GumboElement* element = element_of(node))
    for_each_child(*element, [&](const GumboNode* child) { append_text(child, out); });
}

}  // namespace verify::html
