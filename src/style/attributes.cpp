#include "style/attributes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>

#include "unicode/ascii.hpp"

namespace style {
namespace {

constexpr std::string_view xml_space = " \t\r\n";

// Digits with at most one full stop between them, and a unit: what from_chars takes beside these (signs, exponents,
// "inf") is no length.
std::optional<double> parse_length(std::string_view text) {
  static constexpr std::pair<std::string_view, double> units[] = {{"mm", 72 / 25.4}, {"cm", 720 / 25.4}, {"pt", 1}};
  if (text.size() < 3) return {};
  const std::string_view digits = text.substr(0, text.size() - 2), unit = text.substr(text.size() - 2);
  if (!unicode::is_digit(digits.front()) || !unicode::is_digit(digits.back())) return {};
  if (std::count(digits.begin(), digits.end(), '.') > 1) return {};
  if (!std::all_of(digits.begin(), digits.end(), [](char c) { return unicode::is_digit(c) || c == '.'; })) return {};
  for (const auto& [name, points] : units) {
    if (unit != name) continue;
    double number = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (parsed.ec == std::errc{}) return number * points;
  }
  return {};
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(xml_space);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(xml_space) - first + 1);
}

Attributes::Attributes(const xml::Element& element, std::vector<std::string_view> known, Diagnostics& sink)
    : element_(element), sink_(sink) {
  for (const xml::Attribute& each : element.attributes) {
    if (each.name.starts_with("xmlns:") || std::find(known.begin(), known.end(), each.name) != known.end()) continue;
    const std::string name(each.name), owner(element.name);
    if (each.name == "xmlns")
      sink.add(Code::default_namespace, each.position, {std::string(each.value)});
    else if (known.empty())
      sink.add(Code::unexpected_attribute, each.position, {name, owner});
    else
      sink.add(Code::unknown_attribute, each.position, {name, owner, meant(each.name, known)});
  }
}

std::optional<Value> Attributes::find(std::string_view name) const {
  const xml::Attribute* found = element_.attribute(name);
  if (found == nullptr || trimmed(found->value).empty()) return {};
  return Value{trimmed(found->value), found->position};
}

std::optional<Value> Attributes::required(std::string_view name) {
  const auto value = find(name);
  if (!value) sink_.add(Code::missing_attribute, element_.position, {std::string(name), std::string(element_.name)});
  return value;
}

void Attributes::length(std::string_view name, Bounds bounds, double& into) {
  const auto value = find(name);
  if (!value) return;
  const auto points = parse_length(value->text);
  // A length that was converted from mm may miss its bound by a rounding.
  if (points && *points >= bounds.least - 1e-6 && *points <= bounds.most + 1e-6) {
    into = *points;
    return;
  }
  sink_.add(Code::invalid_length, value->position,
            {std::string(value->text), std::string(name), fmt::to_string(bounds.least), fmt::to_string(bounds.most)});
  into = std::numeric_limits<double>::infinity();
}

std::optional<bool> Attributes::flag(std::string_view name) {
  static constexpr std::array<std::string_view, 2> choices = {"ja", "nee"};
  const auto index = choice(name, choices);
  return index ? std::optional(*index == 0) : std::nullopt;
}

std::optional<std::size_t> Attributes::choice(std::string_view name, std::span<const std::string_view> choices) {
  const auto value = find(name);
  if (!value) return {};
  const auto found = std::find(choices.begin(), choices.end(), value->text);
  if (found != choices.end()) return static_cast<std::size_t>(found - choices.begin());
  sink_.add(Code::invalid_value, value->position, {std::string(name), std::string(value->text), listed(choices)});
  return {};
}

}  // namespace style
