#include "wiring/glimpsed_name.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "section/values.hpp"
#include "unicode/ascii.hpp"
#include "unicode/utf8.hpp"
#include "xml/encoding.hpp"

namespace {

constexpr std::size_t longest_title = 500;  // bytes; what is longer has lost its end

bool begins_tag(std::string_view text, std::size_t at) {
  if (text[at] != '<' || at + 1 == text.size()) return false;
  const char next = text[at + 1];
  return unicode::is_ascii_alphanumeric(next) || next == '/' || next == '!' || next == '?';
}

// The text behind the start tag of the element, `tag` being what the tag has beside the name.
struct Opened {
  std::string_view tag, behind;
};
std::optional<Opened> opened(std::string_view text, std::string_view name) {
  const std::string start = '<' + std::string(name);
  for (std::size_t at = text.find(start); at != std::string_view::npos; at = text.find(start, at + 1)) {
    const std::string_view rest = text.substr(at + start.size());
    if (rest.empty()) return std::nullopt;
    if (rest.front() != '>' && !section::is_space(rest.front())) continue;  // a longer name
    const std::size_t end = rest.find('>');
    if (end == std::string_view::npos) return std::nullopt;
    return Opened{rest.substr(0, end), rest.substr(end + 1)};
  }
  return std::nullopt;
}

std::string number_in(std::string_view tag) {
  constexpr std::string_view attribute = "nummer";
  std::size_t at = tag.find(attribute);
  if (at == std::string_view::npos) return {};
  at = tag.find_first_of("\"'", at);
  if (at == std::string_view::npos) return {};
  const std::size_t end = tag.find(tag[at], at + 1);
  if (end == std::string_view::npos) return {};
  std::string number = section::collapsed(tag.substr(at + 1, end - at - 1));
  return section::is_section_number(number) ? number : std::string();
}

bool is_printable(std::string_view text) {
  for (const char c : text)
    if (static_cast<unsigned char>(c) < ' ' && !section::is_space(c)) return false;
  return unicode::is_valid(text);
}

// The five entities that a section may have are the characters that they stand for; another & is one.
std::string without_entities(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, char>, 5> entities = {
      {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};
  std::string out;
  while (!text.empty()) {
    std::string_view found = text.substr(0, 1);
    char meant = text.front();
    for (const auto& [name, character] : entities)
      if (text.starts_with(name)) std::tie(found, meant) = std::pair(name, character);
    out += meant;
    text.remove_prefix(found.size());
  }
  return out;
}

// Up to the end of the element, without the tags in it. Empty where that end is not seen.
std::string title_in(std::string_view behind) {
  std::string title;
  int open = 0;
  for (std::size_t at = 0; at < behind.size() && title.size() <= longest_title; ++at) {
    if (!begins_tag(behind, at)) {
      title += behind[at];
      continue;
    }
    const std::size_t end = behind.find('>', at);
    if (end == std::string_view::npos) return {};
    const bool closes = behind[at + 1] == '/';
    if (closes && open-- == 0) return is_printable(title) ? section::collapsed(without_entities(title)) : std::string();
    if (!closes && behind[end - 1] != '/' && unicode::is_ascii_alphanumeric(behind[at + 1])) ++open;
    at = end;
  }
  return {};
}

}  // namespace

SectionName glimpsed_name(std::string_view bytes) {
  diagnostics::Diagnostics said_already;
  const std::optional<std::string> decoded = xml::decode(bytes, said_already);
  const std::string_view text = decoded ? std::string_view(*decoded) : bytes;
  SectionName name;
  const auto root = opened(text, "sectie");
  if (!root) return name;
  name.number = number_in(root->tag);
  if (const auto title = opened(root->behind, "titel")) name.title = title_in(title->behind);
  return name;
}
