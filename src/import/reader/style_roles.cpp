#include "import/reader/style_roles.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "unicode/ascii.hpp"

namespace importing {
namespace {

// LibreOffice's "Table", "Figure" and their like are based on "Caption"; in Word such a name says nothing.
constexpr std::array<std::string_view, 4> captions = {"caption", "bijschrift", "table caption", "picture caption"};
// Pandoc calls a quotation "Block Text".
constexpr std::array<std::string_view, 7> quotes = {"quote",      "intense quote", "citaat",   "duidelijk citaat",
                                                    "quotations", "block text",    "bloktekst"};
constexpr std::array<std::string_view, 4> contents = {"toc ", "inhopg ", "contents ", "table of figures"};

}  // namespace

StyleRole role_of_style(std::string_view style) {
  const std::string name = unicode::ascii_lower(style);
  const auto is_one = [&](const auto& names) { return std::ranges::find(names, name) != names.end(); };
  if (name == "title" || name == "titel") return {Role::title};
  if (is_one(captions)) return {Role::caption};
  if (is_one(quotes)) return {Role::quote};
  if (std::ranges::any_of(contents, [&](std::string_view begin) { return name.starts_with(begin); }))
    return {Role::contents};
  for (const std::string_view heading : {"heading ", "kop "})
    if (name.starts_with(heading) && name.size() == heading.size() + 1 && name.back() >= '1' && name.back() <= '9')
      return {Role::heading, static_cast<std::uint8_t>(name.back() - '0')};
  if (name.starts_with("list bullet") || name.starts_with("lijst opsom")) return {Role::body, 0, true, false};
  if (name.starts_with("list number") || name.starts_with("lijstnummering")) return {Role::body, 0, false, true};
  return {};
}

bool repeats_by_name(std::string_view style) {
  const std::string name = unicode::ascii_lower(style);
  return name.starts_with("table ") && name.ends_with(" repeated");
}

}  // namespace importing
