#include "csv/decode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

#include "unicode/utf8.hpp"
#include "xml/controls.hpp"
#include "xml/signature.hpp"

namespace csv {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using diagnostics::Position;
using namespace std::string_view_literals;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF"sv;

// What people call a file that is no text; empty where it may be CSV.
std::string other_kind(std::string_view bytes) {
  const auto problem = xml::not_xml(bytes);
  const auto is = [&](Code code) { return problem->code == code; };
  if (problem && (is(Code::document_file) || is(Code::picture_file) || is(Code::packed_file)))
    return problem->arguments.front();
  if (bytes.starts_with("<?xml"sv)) return "XML";
  return {};
}

Position end_of(std::string_view text, std::uint32_t source) {
  const std::size_t line = text.rfind('\n') + 1;  // 0 where there is none
  return {static_cast<std::uint32_t>(std::ranges::count(text, '\n')) + 1,
          static_cast<std::uint32_t>(unicode::length(text.substr(line))) + 1, source};
}

void normalise_line_ends(std::string& text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    out += text[i] == '\r' ? '\n' : text[i];
  }
  text = std::move(out);
}

// As far as windows-1252 has a character for each byte.
std::string from_windows(std::string_view bytes, bool& whole) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  whole = true;
  for (const char byte : bytes) {
    const auto value = static_cast<unsigned char>(byte);
    const char32_t character = value >= 0x80 && value <= 0x9F ? xml::windows_character(value) : value;
    if (character == 0) {
      whole = false;
      break;
    }
    unicode::append(text, character);
  }
  return text;
}

// The first line that is no UTF-8, where others with letters outside ASCII are: two files were put together, and as
// windows-1252 those letters would be others. 0: none.
std::uint32_t line_among_utf8(std::string_view bytes) {
  std::uint32_t other = 0;
  bool any = false;
  for (std::uint32_t number = 1; !bytes.empty(); ++number) {
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
    if (!unicode::is_valid(line))
      other = other == 0 ? number : other;
    else
      any = any || std::ranges::any_of(line, [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
  }
  return any ? other : 0;
}

}  // namespace

std::optional<std::string> decode(std::string_view bytes, Diagnostics& sink, std::uint32_t source) {
  if (const std::string kind = other_kind(bytes); !kind.empty()) {
    sink.add(Code::not_csv, {0, 0, source}, {kind});
    return std::nullopt;
  }
  // "Unicode text" of a spreadsheet; and no text holds the byte 0.
  if (bytes.starts_with("\xFE\xFF"sv) || bytes.starts_with("\xFF\xFE"sv) ||
      bytes.find('\0') != std::string_view::npos) {
    sink.add(Code::csv_encoding, {0, 0, source});
    return std::nullopt;
  }
  if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
  std::string text(bytes);
  bool whole = true;
  if (!unicode::is_valid(bytes)) {
    if (const std::uint32_t line = line_among_utf8(bytes); line > 0) {
      sink.add(Code::csv_encoding, {line, 1, source});
      return std::nullopt;
    }
    text = from_windows(bytes, whole);
  }
  normalise_line_ends(text);
  if (whole) return text;
  sink.add(Code::csv_encoding, end_of(text, source));
  return std::nullopt;
}

}  // namespace csv
