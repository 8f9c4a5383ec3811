#include "xml/signature.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "unicode/ascii.hpp"
#include "xml/characters.hpp"

namespace xml {
namespace {

using diagnostics::Code;
using namespace std::string_view_literals;

struct Signature {
  std::string_view start;
  Code code;
  std::string_view name;  // as people call such a file, in Dutch and in English
};
constexpr std::array signatures = std::to_array<Signature>({
    {"%PDF-", Code::document_file, "PDF"},
    {"{\\rtf", Code::document_file, "RTF"},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Code::document_file, "Microsoft Office"},  // before 2007
    {"\x1F\x8B", Code::packed_file, "gzip"},
    {"\xEF\xBB\xBF\xEF\xBB\xBF", Code::second_byte_order_mark, ""},
    {"\xFF\xFE\xFF\xFE", Code::second_byte_order_mark, ""},
    {"\xFE\xFF\xFE\xFF", Code::second_byte_order_mark, ""},
});

// The part of a zip that says what it is.
constexpr std::array zips = std::to_array<Signature>({
    {"word/", Code::document_file, "Word"},
    {"xl/", Code::document_file, "Excel"},
    {"ppt/", Code::document_file, "PowerPoint"},
    {"application/vnd.oasis.opendocument", Code::document_file, "OpenDocument"},
});

Problem problem(const Signature& signature) {
  if (signature.name.empty()) return {signature.code, 0, {}};
  return {signature.code, 0, {std::string(signature.name)}};
}

bool begins_with(std::string_view text, std::string_view lower) {
  return unicode::ascii_lower(text.substr(0, lower.size())) == lower;
}

std::string_view without_space(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  return text;
}

bool is_web_page(std::string_view text) { return begins_with(text, "<!doctype html") || begins_with(text, "<html"); }

bool is_text(char c) { return static_cast<unsigned char>(c) >= 0x20 || is_space(c); }

// Text in which no tag ends, so that its author did not mean it as XML. A byte order mark of UTF-16, U+FFFE and the
// beginning of XML in EBCDIC are no text.
bool is_plain_text(std::string_view text) {
  if (text.empty() || text.front() == '<') return false;
  for (const std::string_view start : {"\xFE\xFF"sv, "\xFF\xFE"sv, "\xEF\xBF"sv, "Lo\xA7\x94"sv})
    if (text.starts_with(start)) return false;
  return std::ranges::all_of(text, is_text) && text.find("</"sv) == std::string_view::npos &&
         text.find("/>"sv) == std::string_view::npos;
}

}  // namespace

std::optional<Problem> not_xml(std::string_view bytes) {
  for (const Signature& signature : signatures)
    if (bytes.starts_with(signature.start)) return problem(signature);
  if (bytes.starts_with("PK\x03\x04")) {
    for (const Signature& zip : zips)
      if (bytes.find(zip.start) != std::string_view::npos) return problem(zip);
    return Problem{Code::packed_file, 0, {"zip"}};
  }
  const std::string_view text = without_space(bytes);
  if (is_web_page(text)) return Problem{Code::document_file, 0, {"HTML"}};
  if (is_plain_text(text)) return Problem{Code::plain_text_file, 0, {}};
  return std::nullopt;
}

}  // namespace xml
