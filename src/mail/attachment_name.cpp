#include "mail/attachment_name.hpp"

#include "mail/clean.hpp"
#include "unicode/classes.hpp"
#include "unicode/device_name.hpp"
#include "unicode/utf8.hpp"

namespace mail {
namespace {

// Windows and Linux take names of 255 bytes, and an extension follows.
constexpr std::size_t most_bytes = 240;

// What stands for a character in a name.
std::string_view replacement(char32_t character, std::string_view as_it_is) {
  if (unicode::is_white_space(character)) return " ";
  if (unicode::is_direction_control(character)) return "";
  switch (character) {
    case '"': return "'";
    case '?':
    case '*':
    case unicode::soft_hyphen:
    case 0x200B:
    case 0x2060:
    case 0xFEFF: return "";
    case '/':
    case '\\':
    case ':':
    case '<':
    case '>':
    case '|': return "-";
    default: return as_it_is;
  }
}

std::string replaced(std::string_view text) {
  std::string name;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t from = at;
    const char32_t character = unicode::next(text, at);
    const std::string_view part = replacement(character, text.substr(from, at - from));
    if (part != " " || (!name.empty() && name.back() != ' ')) name += part;
  }
  return name;
}

bool is_combining(char32_t character) { return character >= 0x300 && character <= 0x36F; }

// As many whole words as fit; of one word as much as fits.
std::string_view cut(std::string_view name) {
  std::size_t end = 0, word_end = 0;
  for (std::size_t count = 0; end < name.size();) {
    std::size_t next = end;
    const char32_t character = unicode::next(name, next);
    if ((++count > longest_name || next > most_bytes) && !is_combining(character))
      return name.substr(0, word_end == 0 ? end : word_end);
    if (character == ' ') word_end = end;
    end = next;
  }
  return name;
}

// Windows keeps neither at the end of a name, and a file that begins with a dot is hidden elsewhere.
std::string_view without_idle_ends(std::string_view name) {
  constexpr std::string_view idle = " .";
  const std::size_t begin = name.find_first_not_of(idle);
  if (begin == std::string_view::npos) return {};
  return name.substr(begin, name.find_last_not_of(idle) + 1 - begin);
}

std::string stem(std::string_view text) {
  const std::string name = replaced(cleaned(text));
  std::string stem(without_idle_ends(cut(without_idle_ends(name))));
  return unicode::is_device_name(stem) ? "_" + stem : stem;
}

}  // namespace

std::string attachment_name(std::string_view text, std::string_view otherwise, std::string_view extension) {
  std::string name = stem(text);
  if (name.empty()) name = stem(otherwise);
  return name.append(".").append(extension);
}

}  // namespace mail
