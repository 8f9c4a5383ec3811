#include "import/clean.hpp"

#include "unicode/utf8.hpp"
#include "xml/characters.hpp"
#include "xml/controls.hpp"

namespace importing {
namespace {

// Of Symbol and Wingdings, whose characters stand at U+F000 and on.
char32_t of_symbol_font(char32_t c) {
  switch (c) {
    case 0xF0B7:
    case 0xF09F: return 0x2022;
    case 0xF0A7:
    case 0xF06E: return 0x25AA;
    case 0xF02D: return 0x2013;
    case 0xF0E0:
    case 0xF0AE:
    case 0xF0D8: return 0x2192;
    case 0xF0FC: return 0x2713;
    case 0xF0A8:
    case 0xF06F: return 0x2610;
    case 0xF0FE: return 0x2611;
    case 0xF0B0: return 0xB0;
    case 0xF0B3: return 0x2265;
    case 0xF0A3: return 0x2264;
    default: return c;
  }
}

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

std::string from_windows(std::string_view bytes) {
  std::string out;
  for (const char byte : bytes) {
    const auto c = static_cast<char32_t>(static_cast<unsigned char>(byte));
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
    char32_t c = first.valid ? of_symbol_font(first.value) : 0xFFFD;
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

std::string decoded(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return clean(bytes.substr(3));
  if (bytes.starts_with("\xFF\xFE")) return clean(from_utf16(bytes.substr(2), false));
  if (bytes.starts_with("\xFE\xFF")) return clean(from_utf16(bytes.substr(2), true));
  return clean(unicode::is_valid(bytes) ? std::string(bytes) : from_windows(bytes));
}

}  // namespace importing
