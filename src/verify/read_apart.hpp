// Lets a program of its own read a report (src/verify/reader/main.cpp), whoever wrote what stands there now.
#pragma once
#include <string>
#include <string_view>
#include <variant>

#include "apart/ask.hpp"
#include "diagnostics/code.hpp"
#include "verify/reading.hpp"

namespace verify {

// What kept a report from being read.
struct ReadFailure {
  diagnostics::Code code = diagnostics::Code::report_unreadable;  // or report_too_costly
  std::string detail = {};                                        // of report_unreadable
};

// What a report of so many bytes may take to be read: far more than any that the program makes.
apart::Limits limits_for(std::string_view extension, std::size_t bytes);

// Throw MachineFault (reader-missing) where the program cannot be started.
std::variant<PdfReading, ReadFailure> read_pdf_apart(const apart::Reader& reader, std::string_view bytes);
// The XML that a PDF has inside; empty: it has none.
std::variant<std::string, ReadFailure> read_source_apart(const apart::Reader& reader, std::string_view bytes);
std::variant<Reading, ReadFailure> read_docx_apart(const apart::Reader& reader, std::string_view bytes);
std::variant<Reading, ReadFailure> read_odt_apart(const apart::Reader& reader, std::string_view bytes);
std::variant<Reading, ReadFailure> read_xlsx_apart(const apart::Reader& reader, std::string_view bytes);
std::variant<HtmlReading, ReadFailure> read_html_apart(const apart::Reader& reader, std::string_view bytes);

}  // namespace verify
