#include "section/particulars.hpp"

#include <algorithm>
#include <set>

#include "section/values.hpp"
#include "section/visible.hpp"

namespace section {
namespace {

using diagnostics::Code;

constexpr std::array<std::string_view, 10> members = {"organisatie", "document", "jaar",    "status",
                                                      "versie",      "datum",    "kenmerk", "portefeuillehouder",
                                                      "vergadering", "veld"};
constexpr std::array<std::string_view, 2> meeting_attributes = {"datum", "agendapunt"};
constexpr std::array<std::string_view, 1> field_attributes = {"naam"};

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

void read_single(Context& context, const Child& child, Particulars& out) {
  no_attributes(context, *child.element);
  const auto single = std::ranges::find(single_values, child.name, &SingleValue::name);
  auto& value = out.*single->member;
  value = plain_text(context, *child.element);
  if (!value) return;
  if (child.name == "datum") check_date(*value, context.sink);
  if (child.name == "status") check_status(*value, context.sink);
}

}  // namespace

void check_date(const Value& date, diagnostics::Diagnostics& sink) {
  if (!is_existing_date(date.text)) sink.add(Code::invalid_date, date.position, {date.text});
}

void check_status(const Value& status, diagnostics::Diagnostics& sink) {
  if (std::ranges::find(usual_statuses, status.text) == usual_statuses.end())
    sink.add(Code::unknown_status, status.position, {status.text, plain_list(usual_statuses)});
}

Meeting read_meeting(Context& context, const xml::Element& element) {
  const Attributes attributes(context, element, meeting_attributes);
  return {.name = plain_text(context, element),
          .date = existing_date(context, attributes.find("datum")),
          .agenda_item = attributes.find_visible("agendapunt"),
          .position = element.position};
}

Field read_field(Context& context, const xml::Element& element) {
  const Attributes attributes(context, element, field_attributes);
  return {.name = attributes.require_visible("naam").value_or(Value{}),
          .value = plain_text(context, element).value_or(Value{{}, element.position})};
}

Particulars read_particulars(Context& context, const xml::Element& element) {
  Particulars out;
  out.position = element.position;
  no_attributes(context, element);
  std::set<std::string_view> seen;
  for (const Child& child : children(context, element, members, "veld")) {
    if (child.name == "vergadering") {
      Meeting meeting = read_meeting(context, *child.element);
      if (meeting.name || meeting.date || meeting.agenda_item) out.meetings.push_back(std::move(meeting));
    } else if (child.name == "veld") {
      out.fields.push_back(read_field(context, *child.element));
    } else {
      if (!seen.insert(child.name).second)
        context.sink.add(Code::duplicate_element, child.element->position, {std::string(child.name)});
      read_single(context, child, out);
    }
  }
  return out;
}

}  // namespace section
