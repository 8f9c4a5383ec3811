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
  FileKind kind;
  std::string_view name;
  std::size_t at = 0;
};
constexpr std::array signatures = std::to_array<Signature>({
    {"%PDF-", FileKind::pdf, "PDF"},
    {"{\\rtf", FileKind::rtf, "RTF"},
    {"\x1F\x8B", FileKind::packed, "gzip"},
    {"7z\xBC\xAF\x27\x1C", FileKind::packed, "7z"},
    {"Rar!\x1A\x07", FileKind::packed, "RAR"},
    {"\xFD\x37zXZ", FileKind::packed, "xz"},
    {"BZh", FileKind::packed, "bzip2"},
    {"\x28\xB5\x2F\xFD", FileKind::packed, "zstd"},
    {"\x89PNG", FileKind::picture, "PNG"},
    {"\xFF\xD8\xFF", FileKind::picture, "JPEG"},
    {"GIF8", FileKind::picture, "GIF"},
    {"II*\0"sv, FileKind::picture, "TIFF"},
    {"MM\0*"sv, FileKind::picture, "TIFF"},
    {"WEBP", FileKind::picture, "WebP", 8},
    {"ftypheic", FileKind::picture, "HEIC", 4},
    {"ftypheix", FileKind::picture, "HEIC", 4},
    {"ftypmif1", FileKind::picture, "HEIC", 4},
    {"ftypavif", FileKind::picture, "AVIF", 4},
    {"ustar", FileKind::packed, "tar", 257},
    {"\xEF\xBB\xBF\xEF\xBB\xBF", FileKind::second_byte_order_mark, ""},
    {"\xFF\xFE\xFF\xFE", FileKind::second_byte_order_mark, ""},
    {"\xFE\xFF\xFE\xFF", FileKind::second_byte_order_mark, ""},
});

// The media type at the beginning of a zip, which is not packed there.
constexpr std::size_t media_type_end = 200;
constexpr std::array media_types = std::to_array<Signature>({
    {"application/vnd.oasis.opendocument.text", FileKind::open_document_text, "OpenDocument"},
    {"application/vnd.oasis.opendocument", FileKind::open_document, "OpenDocument"},
    {"application/epub+zip", FileKind::epub, "EPUB"},
});
// The part of a zip that says what it is.
constexpr std::array zips = std::to_array<Signature>({
    {"word/", FileKind::word, "Word"},
    {"xl/", FileKind::excel, "Excel"},
    {"ppt/", FileKind::powerpoint, "PowerPoint"},
});

// Files of Microsoft Office before 2007, and of later ones that have a password ([MS-CFB]). Names in them are UTF-16LE.
constexpr std::string_view compound_file = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::array compound_files = std::to_array<Signature>({
    {"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"sv, FileKind::word, "Word"},
    {"W\0o\0r\0k\0b\0o\0o\0k\0"sv, FileKind::excel, "Excel"},
    {"P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0"sv, FileKind::powerpoint, "PowerPoint"},
    {"_\0_\0s\0u\0b\0s\0t\0g\0001\0"sv, FileKind::outlook, "Outlook"},
});

template <std::size_t size>
const Signature* find(const std::array<Signature, size>& among, std::string_view bytes) {
  for (const Signature& each : among)
    if (bytes.find(each.start) != std::string_view::npos) return &each;
  return nullptr;
}

FileType type_of_zip(std::string_view bytes) {
  const Signature* found = find(media_types, bytes.substr(0, media_type_end));
  if (found == nullptr) found = find(zips, bytes);
  return found == nullptr ? FileType{FileKind::packed, "zip"} : FileType{found->kind, found->name};
}

FileType type_of_compound_file(std::string_view bytes) {
  const Signature* found = find(compound_files, bytes);
  return found == nullptr ? FileType{FileKind::office, "Microsoft Office", true}
                          : FileType{found->kind, found->name, true};
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

FileType type_of(std::string_view bytes) {
  for (const Signature& signature : signatures)
    if (bytes.size() > signature.at && bytes.substr(signature.at).starts_with(signature.start))
      return {signature.kind, signature.name};
  if (bytes.starts_with("PK\x03\x04")) return type_of_zip(bytes);
  if (bytes.starts_with(compound_file)) return type_of_compound_file(bytes);
  const std::string_view text = without_space(bytes);
  if (is_web_page(text)) return {FileKind::web_page, "HTML"};
  if (is_plain_text(text)) return {FileKind::plain_text};
  return {};
}

std::optional<Problem> not_xml(std::string_view bytes) {
  const FileType type = type_of(bytes);
  const auto problem = [&](Code code) { return Problem{code, 0, {std::string(type.name)}}; };
  switch (type.kind) {
    case FileKind::unknown: return std::nullopt;
    case FileKind::second_byte_order_mark: return Problem{Code::second_byte_order_mark, 0, {}};
    case FileKind::plain_text: return Problem{Code::plain_text_file, 0, {}};
    case FileKind::packed: return problem(Code::packed_file);
    case FileKind::picture: return problem(Code::picture_file);
    case FileKind::pdf:
    case FileKind::rtf:
    case FileKind::word:
    case FileKind::excel:
    case FileKind::powerpoint:
    case FileKind::outlook:
    case FileKind::open_document_text:
    case FileKind::open_document:
    case FileKind::epub:
    case FileKind::office:
    case FileKind::web_page: return problem(Code::document_file);
  }
  return std::nullopt;
}

}  // namespace xml
