#include "section/root.hpp"

#include <array>

#include "language/direction.hpp"
#include "section/advice.hpp"
#include "section/aliases.hpp"
#include "section/names.hpp"
#include "section/targets.hpp"
#include "section/values.hpp"

namespace section {
namespace {

using diagnostics::Code;

constexpr std::string_view format = "1";
constexpr std::array<std::string_view, 3> root_names = {"sectie", "bundel", "overzicht"};
// An element inside one of no known name is probably marked-up text from elsewhere: these are advised first.
constexpr NameList usual_names = {"alinea", "lijst", "sterk", "nadruk", "link"};

// Reads an element that stands where it may not, only for the errors in it.
void look_inside(Context& context, const xml::Element& element) {
  const std::string_view name = meant_element(element.name).value_or(element.name);
  if (const ElementType* type = find_type(name, {})) return type->look(context, {&element, type});
  // No element of ours: what it holds is judged by name alone.
  const ElementType unknown{.name = element.name, .attributes = {}, .children = usual_names, .text_in = {}};
  for (const xml::Node& node : element.children) {
    const auto* child = std::get_if<xml::Element>(&node);
    if (child == nullptr) continue;
    if (is_known(child->name) || advise(context, *child, {&element, &unknown}) != nullptr)
      context.set_aside.push_back(child);
  }
}

}  // namespace

void read_root_attributes(Context& context, const TypedElement& root, Section& out) {
  read_root_attributes(context, root, Attributes(context, root, Attributes::Place::root), out);
}

void read_root_attributes(Context& context, const TypedElement& root, const Attributes& attributes, Section& out) {
  const auto version = attributes.find("formaat");
  if (!version) context.sink.add(Code::missing_format, root.position(), {std::string(root.xml->name)});
  if (version && version->text != format) context.sink.add(Code::unknown_format, version->position, {version->text});
  // The one optional attribute that may not be left empty: a report that lost its number would go unnoticed.
  if (const xml::Attribute* number = attributes.given("nummer")) {
    out.number = Value{collapsed(number->value), number->position};
    if (!is_section_number(out.number->text))
      context.sink.add(Code::invalid_number, out.number->position, {out.number->text});
  }
  if (const auto language = attributes.find("taal")) {
    out.language = language_tag(language->text).value_or("");
    if (out.language.empty()) context.sink.add(Code::invalid_language, language->position, {language->text});
    if (language::is_right_to_left(out.language))
      context.sink.add(Code::page_not_mirrored, language->position, {out.language});
  }
}

// Another kind of file altogether would only give an error a line.
bool check_root(const xml::Element& root, const RootType& type, diagnostics::Diagnostics& sink) {
  if (root.name == type.name) return true;
  const bool meant = nearest(root.name, std::array{type.name}).has_value();
  sink.add(Code::wrong_root, root.position,
           {std::string(root.name), meant ? listed(std::array{type.name}) : listed(root_names)});
  return meant;
}

std::optional<std::string_view> meant_root(std::string_view name) { return nearest(name, root_names); }

void finish_reading(Context& context) {
  // Grows while it is worked off: a misplaced element may hold others.
  for (std::size_t i = 0; i < context.set_aside.size(); ++i) look_inside(context, *context.set_aside[i]);
  check_references(context);
}

std::size_t count_elements(const xml::Element& element) {
  std::size_t count = 1;
  for (const xml::Node& node : element.children)
    if (const auto* child = std::get_if<xml::Element>(&node)) count += count_elements(*child);
  return count;
}

}  // namespace section
