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
  if (problem && (problem->code == Code::document_file || problem->code == Code::packed_file))
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
  if (!unicode::is_valid(bytes)) text = from_windows(bytes, whole);
  normalise_line_ends(text);
  if (whole) return text;
  sink.add(Code::csv_encoding, end_of(text, source));
  return std::nullopt;
}

}  // namespace csv
