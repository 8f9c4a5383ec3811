#include "import/form.hpp"

#include <array>

#include "unicode/ascii.hpp"
#include "unicode/utf8.hpp"
#include "xml/signature.hpp"

namespace importing {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;
using xml::FileKind;
using xml::FileType;

std::string extension_of(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos ? std::string() : unicode::ascii_lower(name.substr(dot + 1));
}

bool contains(std::string_view bytes, std::string_view part) { return bytes.find(part) != std::string_view::npos; }

// The storage of Microsoft Office before 2007, which holds encrypted files too. Names in it are UTF-16.
Diagnostic of_compound_file(FileKind kind, std::string_view bytes, std::string_view extension) {
  constexpr std::string_view encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31);
  if (contains(bytes, encrypted)) return {Code::import_protected, {}, {}};
  if (kind == FileKind::outlook) return {Code::import_unknown_form, {}, {}};
  if (kind == FileKind::excel || kind == FileKind::powerpoint || extension == "xls" || extension == "ppt")
    return {Code::import_workbook, {}, {}};
  return {Code::import_old_form, {}, {"Word 97-2003"}};
}

std::variant<Form, Diagnostic> of_zip(FileKind kind, std::string_view extension) {
  if (kind == FileKind::open_document_text) return Form::odt;
  if (kind == FileKind::word) return Form::docx;
  if (kind == FileKind::open_document || kind == FileKind::excel || kind == FileKind::powerpoint)
    return Diagnostic{Code::import_workbook, {}, {}};
  if (kind == FileKind::epub) return Diagnostic{Code::import_unknown_form, {}, {}};
  if (extension == "docx" || extension == "docm" || extension == "dotx") return Form::docx;
  if (extension == "odt" || extension == "ott") return Form::odt;
  return Diagnostic{Code::import_unknown_form, {}, {}};
}

bool is_text(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return true;
  return bytes.substr(0, 4096).find('\0') == std::string_view::npos;
}

}  // namespace

std::variant<Form, Diagnostic> form_of(std::string_view name, std::string_view bytes) {
  const std::string extension = extension_of(name);
  const FileType type = xml::type_of(bytes);
  if (type.compound) return of_compound_file(type.kind, bytes, extension);
  if (bytes.starts_with("PK\x03\x04")) return of_zip(type.kind, extension);
  if (type.kind == FileKind::pdf) return Diagnostic{Code::import_pdf, {}, {}};
  if (type.kind == FileKind::rtf) return Diagnostic{Code::import_old_form, {}, {"RTF"}};
  if (bytes.empty()) return Diagnostic{Code::import_nothing, {}, {}};
  const bool called_a_package = extension == "docx" || extension == "docm" || extension == "odt";
  if (type.kind == FileKind::packed || type.kind == FileKind::picture)
    return Diagnostic{Code::import_unknown_form, {}, {}};
  if (!is_text(bytes))
    return called_a_package ? Diagnostic{Code::import_damaged, {}, {"ZIP"}}
                            : Diagnostic{Code::import_unknown_form, {}, {}};
  if (extension == "html" || extension == "htm" || extension == "xhtml") return Form::html;
  const std::string begin = unicode::ascii_lower(bytes.substr(0, 1000));
  if (extension == "txt" || extension == "md" || extension == "text") return Form::text;
  if (contains(begin, "<html") || contains(begin, "<!doctype html")) return Form::html;
  if (extension == "fodt" || contains(begin, "<office:document"))
    return Diagnostic{Code::import_old_form, {}, {"Flat ODF"}};
  if (contains(begin, "<?xml") || contains(begin, "<sectie")) return Diagnostic{Code::import_is_section, {}, {}};
  return Diagnostic{Code::import_unknown_form, {}, {}};
}

bool is_document_name(std::string_view name) {
  static constexpr std::array<std::string_view, 7> extensions = {"docx", "docm", "odt", "html", "htm", "txt", "md"};
  if (name.starts_with('.') || name.starts_with("~$")) return false;
  const std::string extension = extension_of(name);
  for (const std::string_view known : extensions)
    if (known == extension) return true;
  return false;
}

}  // namespace importing
