// Files that are no XML at all, told by their first bytes: a Word file that is named in place of a section is the first
// thing that anybody tries.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

#include "xml/problem.hpp"

namespace xml {

enum class FileKind : std::uint8_t {
  unknown,  // perhaps XML
  pdf,
  rtf,
  word,
  excel,
  powerpoint,
  outlook,
  open_document_text,
  open_document,  // another than a text
  epub,
  office,  // of Microsoft Office, and more is not known
  packed,
  picture,
  web_page,
  plain_text,
  second_byte_order_mark,
};

struct FileType {
  FileKind kind = FileKind::unknown;
  std::string_view name = {};  // as people call such a file, in Dutch and in English; may be empty
  bool compound = false;       // of Microsoft Office before 2007, or with a password ([MS-CFB])
};

// By the first bytes, and by the names that stand in a package.
FileType type_of(std::string_view bytes);

// What to say of a file that is no XML, as a whole; empty where the bytes may be XML.
std::optional<Problem> not_xml(std::string_view bytes);

}  // namespace xml
