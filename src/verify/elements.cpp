#include "verify/elements.hpp"

namespace verify {

const xml::Element* child(const xml::Element* parent, std::string_view name) {
  if (parent == nullptr) return nullptr;
  for (const xml::Node& node : parent->children)
    if (const auto* element = std::get_if<xml::Element>(&node); element != nullptr && element->name == name)
      return element;
  return nullptr;
}

const xml::Element* find(const xml::Element& below, std::string_view name) {
  if (below.name == name) return &below;
  for (const xml::Node& node : below.children)
    if (const auto* element = std::get_if<xml::Element>(&node))
      if (const xml::Element* found = find(*element, name)) return found;
  return nullptr;
}

std::string_view attribute(const xml::Element* element, std::string_view name) {
  const xml::Attribute* found = element == nullptr ? nullptr : element->attribute(name);
  return found == nullptr ? std::string_view{} : found->value;
}

std::string_view text_of(const xml::Element* element) {
  if (element == nullptr || element->children.empty()) return {};
  const auto* text = std::get_if<xml::Text>(&element->children.front());
  return text == nullptr ? std::string_view{} : text->value;
}

}  // namespace verify
