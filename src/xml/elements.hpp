// Ways through a tree of XML.
#pragma once
#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "xml/document.hpp"

namespace xml {

template <class Each>
void for_each_child(const Element& parent, Each each) {
  for (const Node& node : parent.children)
    if (const auto* element = std::get_if<Element>(&node)) each(*element);
}

// The first of that name, or null.
const Element* child(const Element* parent, std::string_view name);
// Below it at any depth, itself included.
const Element* find(const Element& below, std::string_view name);
// Each of these names below it at any depth, in their order.
template <class Each>
void for_each_below(const Element& above, std::initializer_list<std::string_view> names, const Each& each) {
  for_each_child(above, [&](const Element& element) {
    if (std::find(names.begin(), names.end(), element.name) != names.end()) each(element);
    for_each_below(element, names, each);
  });
}
// Empty where the element or the attribute is not there.
std::string_view attribute(const Element* element, std::string_view name);
// The text right in it.
std::string_view text_of(const Element* element);

}  // namespace xml
