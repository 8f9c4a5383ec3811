#include "section/strict.hpp"

#include <algorithm>
#include <set>

#include "section/advice.hpp"
#include "section/aliases.hpp"
#include "section/values.hpp"
#include "section/visible.hpp"
#include "unicode/utf8.hpp"

namespace section {
namespace {

using diagnostics::Code;

constexpr std::string_view schema_instance = "http://www.w3.org/2001/XMLSchema-instance";

// The names of the attribute by which editors find the schema: under every prefix that the root declares for it. Made
// once, for a hostile root has half a million attributes that may be one.
std::set<std::string> schema_names(const xml::Element& root) {
  constexpr std::string_view declares = "xmlns:";
  std::set<std::string> names;
  for (const xml::Attribute& attribute : root.attributes) {
    if (attribute.name.starts_with(declares) && attribute.value == schema_instance)
      names.insert(std::string(attribute.name.substr(declares.size())) + ":noNamespaceSchemaLocation");
  }
  return names;
}

std::size_t characters(const xml::Element& element, std::string_view apart) {
  std::size_t count = 0;
  for (const xml::Node& node : element.children) {
    if (const auto* text = std::get_if<xml::Text>(&node))
      count += static_cast<std::size_t>(unicode::length(text->value));
    else if (const auto& child = std::get<xml::Element>(node); child.name != apart)
      count += characters(child, apart);
  }
  return count;
}

}  // namespace

bool check_length(Context& context, const xml::Element& element, std::size_t most, std::string_view apart) {
  if (characters(element, apart) <= most) return true;
  context.sink.add(Code::long_text, element.position, {std::string(element.name), std::to_string(most)});
  return false;
}

std::optional<Position> first_visible(const xml::Text& text) {
  Position position = text.position;
  for (const char c : text.value) {
    if (!is_space(c)) return position;
    position = position.behind(c);
  }
  return std::nullopt;
}

const ElementType* resolve(Context& context, const xml::Element& child, const TypedElement& parent) {
  if (parent.type->children.has(child.name)) return find_type(child.name, parent.name());
  return advise(context, child, parent);
}

std::vector<TypedElement> children(Context& context, const TypedElement& parent) {
  std::vector<TypedElement> out;
  for (const xml::Node& node : parent.xml->children) {
    if (const auto* text = std::get_if<xml::Text>(&node)) {
      if (const auto position = first_visible(*text))
        context.sink.add(Code::unexpected_text, *position,
                         {std::string(parent.xml->name), listed(parent.type->text_in)});
      continue;
    }
    const auto& child = std::get<xml::Element>(node);
    if (const ElementType* type = resolve(context, child, parent)) out.push_back({&child, type});
  }
  return out;
}

Attributes::Attributes(Context& context, const TypedElement& element, Place place)
    : context_(context), element_(element) {
  for (const xml::Attribute& attribute : element.xml->attributes)
    if (element.type->attributes.has(attribute.name)) found_.emplace(attribute.name, &attribute);
  const std::set<std::string> of_schema = place == Place::root ? schema_names(*element.xml) : std::set<std::string>{};
  for (const xml::Attribute& attribute : element.xml->attributes) {
    if (found_.contains(attribute.name) || attribute.name == "xml:space" || attribute.name.starts_with("xmlns:") ||
        of_schema.contains(std::string(attribute.name)))
      continue;
    if (attribute.name == "xmlns") {
      if (!attribute.value.empty())
        context.sink.add(Code::default_namespace, attribute.position, {std::string(attribute.value)});
      continue;
    }
    refuse(attribute);
  }
}

// Also takes the attribute for the one that its author meant, so that this is not reported missing besides.
void Attributes::refuse(const xml::Attribute& attribute) {
  const std::string name(attribute.name), element(element_.xml->name);
  const NameList& allowed = element_.type->attributes;
  // What several children may have, such as an id, is not moved to one of them.
  std::string_view owner;
  int owners = 0;
  if (!allowed.has(name))
    for (const std::string_view child : Names(element_.type->children))
      if (find_type(child, element_.name())->attributes.has(name) && owners++ == 0) owner = child;
  if (owners == 1)
    return context_.sink.add(Code::misplaced_attribute, attribute.position, {name, element, listed({&owner, 1})});
  if (allowed.empty()) return context_.sink.add(Code::unexpected_attribute, attribute.position, {name, element});
  auto meant = meant_attribute(name);
  if (!meant || !allowed.has(*meant)) meant = nearest(attribute.name, allowed);
  context_.sink.add(Code::unknown_attribute, attribute.position,
                    {name, element, meant ? listed({&*meant, 1}) : listed(allowed)});
  if (meant) found_.emplace(*meant, &attribute);
}

const xml::Attribute* Attributes::given(std::string_view name) const {
  const auto found = found_.find(name);
  return found == found_.end() ? nullptr : found->second;
}

std::optional<Value> Attributes::find(std::string_view name) const {
  const xml::Attribute* attribute = given(name);
  if (attribute == nullptr) return std::nullopt;
  Value value{collapsed(attribute->value), attribute->position};
  return value.text.empty() ? std::nullopt : std::optional(std::move(value));
}

std::optional<Value> Attributes::find_visible(std::string_view name) const {
  auto value = find(name);
  return value && visible(value->text) ? std::move(value) : std::nullopt;
}

std::optional<Value> Attributes::choose(std::string_view name, Names choices) const {
  auto value = find(name);
  if (value && std::ranges::find(choices, value->text) == choices.end())
    context_.sink.add(Code::invalid_value, value->position, {std::string(name), value->text, plain_list(choices)});
  return value;
}

std::optional<Value> Attributes::require(std::string_view name) const { return required(name, find(name)); }

std::optional<Value> Attributes::require_visible(std::string_view name) const {
  return required(name, find_visible(name));
}

std::optional<Value> Attributes::required(std::string_view name, std::optional<Value> value) const {
  if (!value)
    context_.sink.add(Code::missing_attribute, element_.position(),
                      {std::string(name), std::string(element_.xml->name)});
  return value;
}

void no_attributes(Context& context, const TypedElement& element) { (void)Attributes(context, element); }

}  // namespace section
