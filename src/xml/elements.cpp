#include "xml/elements.hpp"

namespace xml {

const Element* child(const Element* parent, std::string_view name) {
  if (parent == nullptr) return nullptr;
  for (const Node& node : parent->children)
    if (const auto* element = std::get_if<Element>(&node); element != nullptr && element->name == name) return element;
  return nullptr;
}

const Element* find(const Element& below, std::string_view name) {
  if (below.name == name) return &below;
  for (const Node& node : below.children)
    if (const auto* element = std::get_if<Element>(&node))
      if (const Element* found = find(*element, name)) return found;
  return nullptr;
}

std::string_view attribute(const Element* element, std::string_view name) {
  const Attribute* found = element == nullptr ? nullptr : element->attribute(name);
  return found == nullptr ? std::string_view{} : found->value;
}

std::string_view text_of(const Element* element) {
  if (element == nullptr || element->children.empty()) return {};
  const auto* text = std::get_if<Text>(&element->children.front());
  return text == nullptr ? std::string_view{} : text->value;
}

}  // namespace xml
