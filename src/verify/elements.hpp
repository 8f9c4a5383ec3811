// Ways through a tree of XML.
#pragma once
#include <string_view>

#include "xml/document.hpp"

namespace verify {

template <class Each>
void for_each_child(const xml::Element& parent, Each each) {
  for (const xml::Node& node : parent.children)
    if (const auto* element = std::get_if<xml::Element>(&node)) each(*element);
}

// The first of that name, or null.
const xml::Element* child(const xml::Element* parent, std::string_view name);
// Below it at any depth, itself included.
const xml::Element* find(const xml::Element& below, std::string_view name);
// Empty where the element or the attribute is not there.
std::string_view attribute(const xml::Element* element, std::string_view name);
// The text right in it.
std::string_view text_of(const xml::Element* element);

}  // namespace verify
