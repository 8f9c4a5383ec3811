#include "section/override.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "section/names.hpp"
#include "section/particulars.hpp"
#include "section/values.hpp"
#include "section/visible.hpp"
#include "unicode/classes.hpp"
#include "unicode/utf8.hpp"
#include "xml/characters.hpp"
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

// What in a name or value could not stand in the XML, as a byte or a code point; empty when all can. Tabs and line ends
// of a value become spaces; in a name nobody means them.
std::string forbidden(std::string_view text, bool is_name) {
  while (!text.empty()) {
    const unicode::Character character = unicode::first(text);
    if (!character.valid) return fmt::format("0x{:02X}", static_cast<unsigned char>(text[0]));
    if (!xml::is_character(character.value) || xml::is_windows_control(character.value) ||
        (is_name && unicode::is_control(character.value)))
      return xml::code_point(character.value);
    text.remove_prefix(character.size);
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

// Says what of a name or a value could not stand in the XML; whether there is any.
bool refuse_characters(std::string_view text, std::string_view name, Code character, Code windows, Diagnostics& sink) {
  std::string what = forbidden(text, character == Code::set_name_character);
  if (what.empty()) return false;
  std::string meant = unicode::is_valid(text) ? meant_in(text) : std::string();
  if (meant.empty())
    sink.add(character, {}, {std::string(name), std::move(what)});
  else
    sink.add(windows, {}, {std::string(name), std::move(what), std::move(meant)});
  return true;
}

bool is_date(std::string_view name) { return name == "datum" || name == "vergaderdatum"; }

// A set value stands nowhere in the file, so its position is the file as a whole.
std::optional<Value> value_of(std::string_view text) {
  Value value{collapsed(text), {}};
  return visible(value.text) ? std::optional(std::move(value)) : std::nullopt;
}

constexpr std::string_view field_prefix = "veld:";

using Values = std::span<const std::pair<std::string, std::string>>;

// The last value given for a name; null where there is none.
const std::string* last(Values values, std::string_view name) {
  const auto found =
      std::find_if(values.rbegin(), values.rend(), [&](const auto& value) { return value.first == name; });
  return found == values.rend() ? nullptr : &found->second;
}

// The meeting that the values are of, made where there is none; null where it is not certain, which is said.
Meeting* meeting_of(Particulars& particulars, Values values, std::string_view first, Diagnostics& sink) {
  auto& meetings = particulars.meetings;
  const std::string* name = last(values, "vergadering");
  const std::optional<Value> wanted = name == nullptr ? std::nullopt : value_of(*name);
  if (!wanted) {
    if (meetings.size() > 1) {
      sink.add(Code::set_several_meetings, {}, {std::string(first)});
      return nullptr;
    }
    if (meetings.empty()) meetings.emplace_back();
    return &meetings.front();
  }
  const auto found = std::ranges::find_if(
      meetings, [&](const Meeting& meeting) { return meeting.name && meeting.name->text == wanted->text; });
  if (found != meetings.end()) return &*found;
  if (meetings.size() == 1 && !meetings.front().name) return &meetings.front();
  meetings.emplace_back().name = wanted;
  return &meetings.back();
}

void set_meeting(Particulars& particulars, Values values, Diagnostics& sink) {
  const auto given = std::ranges::find_if(values, [](const auto& value) {
    return std::ranges::find(meeting_values, value.first, &MeetingValue::name) != meeting_values.end();
  });
  if (given == values.end()) return;
  if (const std::string* name = last(values, "vergadering"); name != nullptr && !value_of(*name))
    return particulars.meetings.clear();
  Meeting* meeting = meeting_of(particulars, values, given->first, sink);
  if (meeting == nullptr) return;
  for (const MeetingValue& field : meeting_values)
    if (const std::string* value = last(values, field.name)) meeting->*field.member = value_of(*value);
  std::erase_if(particulars.meetings,
                [](const Meeting& each) { return !each.name && !each.date && !each.agenda_item; });
}

void set_field(Particulars& particulars, std::string_view name, std::string_view value) {
  const auto text = value_of(value);
  const std::string wanted = collapsed(name);
  const auto found =
      std::ranges::find_if(particulars.fields, [&](const Field& field) { return field.name.text == wanted; });
  if (found == particulars.fields.end()) {
    if (text) particulars.fields.push_back({Value{wanted, {}}, *text});
  } else if (text) {
    found->value = *text;
  } else {
    particulars.fields.erase(found);
  }
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
  if (refuse_characters(name, name, Code::set_name_character, Code::set_name_windows_character, sink)) return;
  if (!is_settable(name)) return sink.add(Code::set_unknown, {}, {std::string(name), plain_list(settable())});
  if (refuse_characters(value, name, Code::set_character, Code::set_windows_character, sink)) return;
  if (const auto given = value_of(value); given && is_date(name)) check_date(*given, sink);
}

bool is_settable(std::string_view name) {
  return std::ranges::find(settable(), name) != settable().end() ||
         (name.starts_with(field_prefix) && visible(name.substr(field_prefix.size())));
}

void set(Section& section, Values values, Diagnostics& sink) {
  set_meeting(section.particulars, values, sink);
  for (const auto& [name, value] : values) {
    if (name.starts_with(field_prefix))
      set_field(section.particulars, std::string_view(name).substr(field_prefix.size()), value);
    const auto single = std::ranges::find(single_values, name, &SingleValue::name);
    if (single == single_values.end()) continue;  // a meeting's, or check_override has refused it
    auto& field = section.particulars.*single->member;
    field = value_of(value);
    if (field && name == "status") check_status(*field, sink);
  }
}

bool has(const Section& section, std::string_view name, std::string_view value) {
  const Particulars& particulars = section.particulars;
  const std::string wanted = collapsed(value);
  const auto is_it = [&](const std::optional<Value>& found) { return found && found->text == wanted; };
  if (name.starts_with(field_prefix)) {
    const std::string field = collapsed(name.substr(field_prefix.size()));
    return std::ranges::any_of(particulars.fields,
                               [&](const Field& each) { return each.name.text == field && each.value.text == wanted; });
  }
  const auto single = std::ranges::find(single_values, name, &SingleValue::name);
  if (single != single_values.end()) return is_it(particulars.*single->member);
  const auto of_meeting = std::ranges::find(meeting_values, name, &MeetingValue::name);
  return of_meeting != meeting_values.end() && std::ranges::any_of(particulars.meetings, [&](const Meeting& meeting) {
           return is_it(meeting.*of_meeting->member);
         });
}

}  // namespace section
