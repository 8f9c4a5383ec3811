// Which form of document a file is, by its first bytes and its name.
#pragma once
#include <cstdint>
#include <string_view>
#include <variant>

#include "diagnostics/diagnostic.hpp"

namespace importing {

enum class Form : std::uint8_t { docx, odt, html, text };

// Else what to do with a file that is not read: it is called by what it is, whatever its name says.
std::variant<Form, diagnostics::Diagnostic> form_of(std::string_view name, std::string_view bytes);

// Whether a file of this name is looked for in a folder.
bool is_document_name(std::string_view name);

}  // namespace importing
