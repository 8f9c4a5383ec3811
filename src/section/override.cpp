#include "section/override.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "section/names.hpp"
#include "section/particulars.hpp"
#include "section/values.hpp"
#include "section/visible.hpp"
#include "unicode/utf8.hpp"
#include "xml/controls.hpp"

namespace section {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

struct MeetingValue {
  std::string_view name;
  std::optional<Value> Meeting::* member;
};
constexpr std::array<MeetingValue, 3> meeting_values = {{
    {"vergadering", &Meeting::name},
    {"agendapunt", &Meeting::agenda_item},
    {"vergaderdatum", &Meeting::date},
}};

// XML 1.0, production 2.
bool is_xml_character(char32_t code) {
  return code >= 0x20 ? code != 0xFFFE && code != 0xFFFF : code == '\t' || code == '\n' || code == '\r';
}

// What in a value could not stand in the XML, as a byte or a code point; empty when all can.
std::string forbidden(std::string_view value) {
  while (!value.empty()) {
    const unicode::Character character = unicode::first(value);
    if (!character.valid) return fmt::format("0x{:02X}", static_cast<unsigned char>(value[0]));
    if (!is_xml_character(character.value) || xml::is_windows_control(character.value))
      return xml::code_point(character.value);
    value.remove_prefix(character.size);
  }
  return {};
}

// The Windows character that was meant by the first control character of a value; empty where none was.
std::string meant_in(std::string_view value) {
  std::string meant;
  for (std::size_t at = 0; at < value.size() && meant.empty();)
    if (const char32_t character = xml::windows_character(unicode::next(value, at)); character != 0)
      unicode::append(meant, character);
  return meant;
}

bool is_date(std::string_view name) { return name == "datum" || name == "vergaderdatum"; }

// A set value stands nowhere in the file, so its position is the file as a whole.
std::optional<Value> value_of(std::string_view text) {
  Value value{collapsed(text), {}};
  return visible(value.text) ? std::optional(std::move(value)) : std::nullopt;
}

void set_in_meeting(Particulars& particulars, const MeetingValue& field, std::string_view text, Diagnostics& sink) {
  auto& meetings = particulars.meetings;
  if (meetings.size() > 1) return sink.add(Code::set_several_meetings, {}, {std::string(field.name)});
  if (meetings.empty()) meetings.emplace_back();
  Meeting& meeting = meetings.front();
  meeting.*field.member = value_of(text);
  if (!meeting.name && !meeting.date && !meeting.agenda_item) meetings.clear();
}

}  // namespace

const std::vector<std::string_view>& settable() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> out;
    for (const SingleValue& single : single_values) out.push_back(single.name);
    for (const MeetingValue& field : meeting_values) out.push_back(field.name);
    return out;
  }();
  return names;
}

void check_override(std::string_view name, std::string_view value, Diagnostics& sink) {
  if (std::ranges::find(settable(), name) == settable().end())
    return sink.add(Code::set_unknown, {}, {std::string(name), plain_list(settable())});
  if (const std::string what = forbidden(value); !what.empty()) {
    const std::string meant = unicode::is_valid(value) ? meant_in(value) : std::string();
    if (meant.empty()) return sink.add(Code::set_character, {}, {std::string(name), what});
    return sink.add(Code::set_windows_character, {}, {std::string(name), what, meant});
  }
  if (const auto given = value_of(value); given && is_date(name)) check_date(*given, sink);
}

void set(Section& section, std::string_view name, std::string_view value, Diagnostics& sink) {
  const auto in_meeting = std::ranges::find(meeting_values, name, &MeetingValue::name);
  if (in_meeting != meeting_values.end()) return set_in_meeting(section.particulars, *in_meeting, value, sink);
  const auto single = std::ranges::find(single_values, name, &SingleValue::name);
  if (single == single_values.end()) return;  // check_override has refused it
  auto& field = section.particulars.*single->member;
  field = value_of(value);
  if (field && name == "status") check_status(*field, sink);
}

}  // namespace section
