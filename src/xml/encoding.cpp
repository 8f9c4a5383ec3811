#include "xml/encoding.hpp"

#include <fmt/format.h>
#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include "diagnostics/machine_fault.hpp"
#include "unicode/ascii.hpp"
#include "unicode/utf8.hpp"
#include "xml/characters.hpp"
#include "xml/controls.hpp"
#include "xml/declaration.hpp"
#include "xml/position_counter.hpp"

namespace xml {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

// What a decoder made of the bytes: all of them, or as far as they are valid.
struct Decoded {
  std::string text;
  bool whole = true;
};

enum class Family { utf8, utf16, single_byte };

struct Encoding {
  Family family;
  const char* name;  // as IANA prefers it, and as ICU knows it
};

struct Alias {
  std::string_view lower;
  Encoding encoding;
};

// Names that IANA registers and libxml2 takes.
constexpr Alias aliases[] = {
    {"utf-8", {Family::utf8, "UTF-8"}},
    {"utf-16", {Family::utf16, "UTF-16"}},
    {"us-ascii", {Family::single_byte, "US-ASCII"}},
    {"ansi_x3.4-1968", {Family::single_byte, "US-ASCII"}},
    {"iso-8859-1", {Family::single_byte, "ISO-8859-1"}},
    {"iso_8859-1", {Family::single_byte, "ISO-8859-1"}},
    {"latin1", {Family::single_byte, "ISO-8859-1"}},
    {"l1", {Family::single_byte, "ISO-8859-1"}},
    {"iso-8859-15", {Family::single_byte, "ISO-8859-15"}},
    {"iso_8859-15", {Family::single_byte, "ISO-8859-15"}},
    {"latin-9", {Family::single_byte, "ISO-8859-15"}},
    {"windows-1252", {Family::single_byte, "windows-1252"}},
};

const Encoding* find_encoding(std::string_view name) {
  const auto found = std::ranges::find(aliases, unicode::ascii_lower(name), &Alias::lower);
  return found == std::end(aliases) ? nullptr : &found->encoding;
}

// Every byte of an 8-bit encoding as UTF-8, empty where the encoding has no character.
std::array<std::string, 256> byte_table(const char* name) {
  std::array<char, 256> bytes{};
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>(i);
  std::array<char16_t, 256> units{};
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name, &status), ucnv_close);
  ucnv_toUChars(converter.get(), units.data(), 256, bytes.data(), 256, &status);
  if (U_FAILURE(status)) throw diagnostics::MachineFault(Code::library_failed, {"ICU", u_errorName(status)});

  // ICU gives the five bytes that windows-1252 leaves free the control characters of ISO-8859-1; libxml2 refuses them.
  const bool has_controls = std::string_view(name) != "windows-1252";
  std::array<std::string, 256> table;
  for (std::size_t i = 0; i < table.size(); ++i) {
    const bool control = units[i] >= 0x80 && units[i] < 0xA0;
    if (units[i] != 0xFFFD && (has_controls || !control)) unicode::append(table[i], units[i]);
  }
  return table;
}

Decoded decode_single_byte(std::string_view bytes, const char* name) {
  const std::array<std::string, 256> table = byte_table(name);
  const bool has_controls = std::string_view(name).starts_with("ISO");
  Decoded decoded;
  decoded.text.reserve(bytes.size() + bytes.size() / 16);
  for (const char byte : bytes) {
    const std::string& character = table[static_cast<unsigned char>(byte)];
    if (character.empty() || (has_controls && windows_character(static_cast<unsigned char>(byte)) != 0)) {
      decoded.whole = false;
      break;
    }
    decoded.text += character;
  }
  return decoded;
}

Decoded decode_utf16(std::string_view bytes, bool big_endian) {
  Decoded decoded;
  decoded.text.reserve(bytes.size() / 2 + bytes.size() / 16);
  const auto unit = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]), second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<UChar32>(big_endian ? first << 8 | second : second << 8 | first);
  };
  std::size_t at = 0;
  for (; at + 2 <= bytes.size(); at += 2) {
    UChar32 character = unit(at);
    if (U16_IS_SURROGATE(character)) {
      if (!U16_IS_SURROGATE_LEAD(character) || at + 4 > bytes.size() || !U16_IS_TRAIL(unit(at + 2))) break;
      character = U16_GET_SUPPLEMENTARY(character, unit(at + 2));
      at += 2;
    }
    unicode::append(decoded.text, static_cast<char32_t>(character));
  }
  decoded.whole = at == bytes.size();
  return decoded;
}

Decoded decode_utf8(std::string_view bytes) {
  const std::size_t valid = unicode::valid_size(bytes);
  return {std::string(bytes.substr(0, valid)), valid == bytes.size()};
}

// XML 1.0, 2.11: \r\n and a lone \r become \n.
void normalise_line_ends(std::string& text) {
  std::size_t from = text.find('\r');
  if (from == std::string::npos) return;
  std::size_t to = from;
  for (; from < text.size(); ++from) {
    if (text[from] == '\r' && from + 1 < text.size() && text[from + 1] == '\n') continue;
    text[to++] = text[from] == '\r' ? '\n' : text[from];
  }
  text.resize(to);
}

std::nullopt_t refuse(Diagnostics& sink, Code code, std::string_view before, std::vector<std::string> arguments = {}) {
  std::string text(before);
  normalise_line_ends(text);
  sink.add(code, PositionCounter(text).at(text.size()), std::move(arguments));
  return std::nullopt;
}

// A form that is recognised by its first bytes and not read (XML 1.0, appendix F); else empty.
std::string_view unreadable_form(std::string_view bytes) {
  using namespace std::string_view_literals;
  static constexpr std::pair<std::string_view, std::string_view> forms[] = {
      {"\0\0\xFE\xFF"sv, "UTF-32BE"}, {"\xFF\xFE\0\0"sv, "UTF-32LE"}, {"\0\0\0<"sv, "UTF-32BE"},
      {"<\0\0\0"sv, "UTF-32LE"},      {"\0<"sv, "UTF-16BE"},          {"<\0"sv, "UTF-16LE"},
      {"Lo\xA7\x94"sv, "EBCDIC"}};
  for (const auto& [start, name] : forms) {
    if (bytes.starts_with(start)) return name;
  }
  return {};
}

// The declaration of a text whose bytes are of `family`; empty when it is wrong or contradicts them.
std::optional<Encoding> declared(std::string_view text, Encoding actual, bool certain, Diagnostics& sink) {
  const Declaration declaration = read_declaration(text);
  if (declaration.problem) {
    return refuse(sink, declaration.problem->code, text.substr(0, declaration.problem->offset),
                  declaration.problem->arguments);
  }
  if (declaration.encoding.empty()) return actual;
  const auto before = text.substr(0, static_cast<std::size_t>(declaration.encoding.data() - text.data()));
  const Encoding* encoding = find_encoding(declaration.encoding);
  if (!encoding) return refuse(sink, Code::unknown_encoding, before, {shown(declaration.encoding)});
  if (encoding->family == actual.family) return *encoding;
  if (!certain && encoding->family == Family::single_byte) return *encoding;
  return refuse(sink, Code::encoding_mismatch, before, {std::string(declaration.encoding), actual.name});
}

}  // namespace

std::optional<std::string> decode(std::string_view bytes, Diagnostics& sink) {
  if (const auto form = unreadable_form(bytes); !form.empty()) {
    return refuse(sink, Code::unknown_encoding, {}, {std::string(form)});
  }
  const bool big_endian = bytes.starts_with("\xFE\xFF");
  std::optional<Encoding> encoding;
  Decoded decoded;
  if (big_endian || bytes.starts_with("\xFF\xFE")) {
    decoded = decode_utf16(bytes.substr(2), big_endian);
    encoding = declared(decoded.text, {Family::utf16, "UTF-16"}, true, sink);
    if (!encoding) return std::nullopt;
  } else {
    const bool marked = bytes.starts_with("\xEF\xBB\xBF");
    if (marked) bytes.remove_prefix(3);
    encoding = declared(bytes, {Family::utf8, "UTF-8"}, marked, sink);
    if (!encoding) return std::nullopt;
    decoded = encoding->family == Family::utf8 ? decode_utf8(bytes) : decode_single_byte(bytes, encoding->name);
  }
  if (!decoded.whole && std::string_view(encoding->name).starts_with("ISO")) {
    const auto byte = static_cast<unsigned char>(bytes[unicode::length(decoded.text)]);
    std::string meant;
    unicode::append(meant, windows_character(byte));
    return refuse(sink, Code::windows_byte, decoded.text, {fmt::format("0x{:02X}", byte), encoding->name, meant});
  }
  if (!decoded.whole) return refuse(sink, Code::invalid_bytes, decoded.text, {encoding->name});
  normalise_line_ends(decoded.text);
  return std::move(decoded.text);
}

std::string_view encoding_name(std::string_view declared) {
  const Encoding* encoding = find_encoding(declared);
  return encoding != nullptr ? std::string_view(encoding->name) : std::string_view();
}

}  // namespace xml
