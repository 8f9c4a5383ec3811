// What differs between a report as it was meant and as it is.
#pragma once
#include <string>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "verify/reading.hpp"

namespace verify {

// What both formats have.
void compare(const Reading& wanted, const Reading& found, diagnostics::Diagnostics& sink);
// What a PDF has besides.
void compare_pdf(const Reading& wanted, const PdfReading& found, diagnostics::Diagnostics& sink);
// What must be so whatever the section says. `archival` is "PDF/A-2a".
void judge(const PdfReading& pdf, const std::string& archival, diagnostics::Diagnostics& sink);

// "het plan noemt de volgende …": so much of it as says where to look.
std::string excerpt(const std::vector<std::string>& words, std::size_t first, std::size_t end);
std::vector<std::string> words_of(const std::vector<std::string>& texts);

}  // namespace verify
