#include "wiring/section_name.hpp"

#include <variant>

#include "section/values.hpp"

namespace {

std::string plain_text(const xml::Element& element) {
  std::string out;
  for (const xml::Node& node : element.children) {
    if (const auto* text = std::get_if<xml::Text>(&node))
      out += text->value;
    else
      out += plain_text(std::get<xml::Element>(node));
  }
  return out;
}

}  // namespace

SectionName section_name(const xml::Element& root) {
  SectionName name;
  if (const xml::Attribute* number = root.attribute("nummer")) name.number = section::collapsed(number->value);
  for (const xml::Node& node : root.children)
    if (const auto* child = std::get_if<xml::Element>(&node); child != nullptr && child->name == "titel")
      if (std::string title = section::collapsed(plain_text(*child)); !title.empty()) name.title = std::move(title);
  return name;
}
