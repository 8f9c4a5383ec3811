#include "section/particulars.hpp"

#include <algorithm>
#include <set>

#include "section/values.hpp"
#include "section/visible.hpp"
#include "section/vocabulary.hpp"

namespace section {
namespace {

using diagnostics::Code;

// The elements of gegevens that have no place in `single_values`.
constexpr NameList several = {"vergadering", "veld"};
static_assert(type_of("gegevens").children == [] {
  NameList names;
  for (const SingleValue& single : single_values) names = names + NameList{single.name};
  return names + several;
}());

// The text of an element that holds nothing else: white space collapsed, absent when nothing is left that leaves ink
// (in a date that is an error). Its position is that of its first character.
std::optional<Value> plain_text(Context& context, const xml::Element& element) {
  if (!check_length(context, element, max_field)) return std::nullopt;
  std::string text;
  std::optional<Position> first;
  bool broken = false;
  for (const xml::Node& node : element.children) {
    if (const auto* run = std::get_if<xml::Text>(&node)) {
      if (!first) first = first_visible(*run);
      text += run->value;
    } else {
      const auto& child = std::get<xml::Element>(node);
      context.sink.add(Code::text_only_element, child.position, {std::string(child.name), std::string(element.name)});
      context.set_aside.push_back(&child);
      broken = true;
    }
  }
  if (!first || broken) return std::nullopt;
  Value value{collapsed(text), *first};
  return visible(value.text) || element.name == "datum" ? std::optional(std::move(value)) : std::nullopt;
}

std::optional<Value> existing_date(Context& context, std::optional<Value> date) {
  if (date) check_date(*date, context.sink);
  return date;
}

}  // namespace

void check_date(const Value& date, diagnostics::Diagnostics& sink) {
  if (!is_existing_date(date.text)) sink.add(Code::invalid_date, date.position, {date.text});
}

void check_status(const Value& status, diagnostics::Diagnostics& sink) {
  if (!is_usual_status(status.text))
    sink.add(Code::unknown_status, status.position, {status.text, plain_list(usual_statuses)});
}

std::optional<Value> read_single(Context& context, const TypedElement& element) {
  no_attributes(context, element);
  auto value = plain_text(context, *element.xml);
  if (value && element.name() == "datum") check_date(*value, context.sink);
  if (value && element.name() == "status") check_status(*value, context.sink);
  return value;
}

Meeting read_meeting(Context& context, const TypedElement& element) {
  const Attributes attributes(context, element);
  return {.name = plain_text(context, *element.xml),
          .date = existing_date(context, attributes.find("datum")),
          .agenda_item = attributes.find_visible("agendapunt"),
          .position = element.position()};
}

Field read_field(Context& context, const TypedElement& element) {
  const Attributes attributes(context, element);
  return {.name = attributes.require_visible("naam").value_or(Value{}),
          .value = plain_text(context, *element.xml).value_or(Value{{}, element.position()})};
}

Particulars read_particulars(Context& context, const TypedElement& element) {
  Particulars out;
  out.position = element.position();
  no_attributes(context, element);
  std::set<std::string_view> seen;
  for (const TypedElement& child : children(context, element)) {
    if (child.name() == "vergadering") {
      Meeting meeting = read_meeting(context, child);
      if (meeting.name || meeting.date || meeting.agenda_item) out.meetings.push_back(std::move(meeting));
    } else if (child.name() == "veld") {
      out.fields.push_back(read_field(context, child));
    } else {
      if (!seen.insert(child.name()).second)
        context.sink.add(Code::duplicate_element, child.position(), {std::string(child.name())});
      const auto single = std::ranges::find(single_values, child.name(), &SingleValue::name);
      out.*single->member = read_single(context, child);
    }
  }
  return out;
}

}  // namespace section
