// What differs between a report as it was meant and as it is.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "verify/reading.hpp"

namespace verify {

// What both formats have.
void compare(const Reading& wanted, const Reading& found, diagnostics::Diagnostics& sink);
// What those that hold rows have.
void compare_rows(const Reading& wanted, const Reading& found, diagnostics::Diagnostics& sink);
// What a PDF and a web page mark besides, for which Word and OpenDocument have no mark: abbreviations, lists, of which
// there are so many, and the heads of rows.
void compare_marks(const Reading& wanted, std::size_t lists, const Reading& found, diagnostics::Diagnostics& sink);
// What a PDF has besides.
void compare_pdf(const Reading& wanted, const PdfReading& found, diagnostics::Diagnostics& sink);
// What must be so whatever the section says. `archival` is "PDF/A-2a".
void check_conformance(const PdfReading& pdf, const std::string& archival, diagnostics::Diagnostics& sink);

// Words are parts of one text, since those of a hostile report would take gigabytes each on their own.
using Words = std::vector<std::string_view>;
std::string joined(const std::vector<std::string>& texts);  // normal, with one space between words
Words words_in(std::string_view joined);
std::size_t count_words(const std::vector<std::string>& texts);
// "het plan noemt de volgende …": so much of it as says where to look.
std::string excerpt(const Words& words, std::size_t first, std::size_t end);

}  // namespace verify
