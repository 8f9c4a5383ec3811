#include "import/clean.hpp"

#include "import/symbol_fonts.hpp"
#include "unicode/ascii.hpp"
#include "unicode/classes.hpp"
#include "unicode/utf8.hpp"
#include "xml/characters.hpp"
#include "xml/controls.hpp"

namespace importing {
namespace {

std::string from_utf16(std::string_view bytes, bool big) {
  std::string out;
  const auto unit = [&](std::size_t at) {
    const auto a = static_cast<unsigned char>(bytes[at]), b = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(big ? a << 8U | b : b << 8U | a);
  };
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    char32_t c = unit(at);
    if (c >= 0xD800 && c < 0xDC00 && at + 3 < bytes.size()) {
      const char32_t low = unit(at + 2);
      if (low >= 0xDC00 && low < 0xE000) {
        c = 0x10000 + ((c - 0xD800) << 10U) + (low - 0xDC00);
        at += 2;
      }
    }
    unicode::append(out, c >= 0xD800 && c < 0xE000 ? 0xFFFD : c);
  }
  return out;
}

// What ISO-8859-15 has in place of eight characters of windows-1252.
char32_t in_latin_9(char32_t c) {
  switch (c) {
    case 0xA4: return U'€';
    case 0xA6: return U'Š';
    case 0xA8: return U'š';
    case 0xB4: return U'Ž';
    case 0xB8: return U'ž';
    case 0xBC: return U'Œ';
    case 0xBD: return U'œ';
    case 0xBE: return U'Ÿ';
    default: return c;
  }
}

// Of a file in which nearly all is UTF-8 some bytes are broken; in another encoding what looks like it is chance.
bool is_utf8(std::string_view bytes) {
  std::size_t right = 0, wrong = 0;
  while (!bytes.empty()) {
    const unicode::Character first = unicode::first(bytes);
    bytes.remove_prefix(first.size);
    if (!first.valid)
      ++wrong;
    else if (first.size > 1)
      ++right;
  }
  return wrong == 0 || right > wrong;
}

// Windows-1252, which pages mean that declare ISO-8859-1 (HTML, 13.2.3), but for ISO-8859-15.
std::string from_single_bytes(std::string_view bytes, std::string_view declared) {
  const std::string name = unicode::ascii_lower(declared);
  const bool latin_9 = name == "iso-8859-15" || name == "iso_8859-15" || name == "latin-9" || name == "latin9";
  std::string out;
  for (const char byte : bytes) {
    auto c = static_cast<char32_t>(static_cast<unsigned char>(byte));
    if (latin_9) c = in_latin_9(c);
    const char32_t meant = xml::is_windows_control(c) ? xml::windows_character(c) : c;
    if (meant != 0) unicode::append(out, meant);
  }
  return out;
}

}  // namespace

std::string clean(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const auto byte = static_cast<unsigned char>(text[0]);
    if (byte >= 0x20 && byte < 0x7F) {
      out += text[0];
      text.remove_prefix(1);
      continue;
    }
    const unicode::Character first = unicode::first(text);
    text.remove_prefix(first.size);
    char32_t c = first.valid ? first.value : 0xFFFD;
    if (unicode::is_private_use(c)) c = drawn_by_some_font(c);
    if (c == '\r') {
      if (text.starts_with('\n')) continue;
      c = '\n';
    }
    if (c == 0x2028 || c == 0x2029 || c == 0x0B || c == 0x0C) c = '\n';
    if (xml::is_windows_control(c)) c = xml::windows_character(c);
    if (c == 0 || c == 0xFEFF || !xml::is_character(c) || (c < 0x20 && c != '\n' && c != '\t')) continue;
    unicode::append(out, c);
  }
  return out;
}

std::string decoded(std::string_view bytes, std::string_view declared) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return clean(bytes.substr(3));
  if (bytes.starts_with("\xFF\xFE")) return clean(from_utf16(bytes.substr(2), false));
  if (bytes.starts_with("\xFE\xFF")) return clean(from_utf16(bytes.substr(2), true));
  return clean(is_utf8(bytes) ? std::string(bytes) : from_single_bytes(bytes, declared));
}

}  // namespace importing
