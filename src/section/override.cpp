#include "section/override.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "section/names.hpp"
#include "section/particulars.hpp"
#include "section/values.hpp"
#include "section/visible.hpp"

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

// The code point that begins `text`, and its bytes; no length where they are not UTF-8 (RFC 3629).
struct Character {
  char32_t code = 0;
  std::size_t length = 0;
};

Character first_character(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  if (lead < 0x80) return {lead, 1};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return {};
  char32_t code = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte & 0xC0U) != 0x80) return {};
    code = code << 6 | (byte & 0x3FU);
  }
  const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
  if (overlong || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return {};
  return {code, length};
}

// XML 1.0, production 2.
bool is_xml_character(char32_t code) {
  return code >= 0x20 ? code != 0xFFFE && code != 0xFFFF : code == '\t' || code == '\n' || code == '\r';
}

// What in a value could not stand in the XML; empty when all can.
std::string forbidden(std::string_view value) {
  while (!value.empty()) {
    const Character character = first_character(value);
    if (character.length == 0) return fmt::format("0x{:02X}", static_cast<unsigned char>(value[0]));
    if (!is_xml_character(character.code)) return fmt::format("U+{:04X}", static_cast<std::uint32_t>(character.code));
    value.remove_prefix(character.length);
  }
  return {};
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
  if (const std::string what = forbidden(value); !what.empty())
    return sink.add(Code::set_character, {}, {std::string(name), what});
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
