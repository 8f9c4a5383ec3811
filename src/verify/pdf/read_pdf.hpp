// A whole PDF, read back by qpdf, which shares no code with what wrote it.
#pragma once
#include <string>

#include "verify/reading.hpp"

namespace verify {

// Throws std::exception where the file cannot be read.
PdfReading read_pdf(const std::string& bytes);

// Of what it says that it was made of (ISO 32000-2, 14.13) the first file: of a report of ours its XML. Empty: nothing.
// Throws as that does.
std::string read_source(const std::string& bytes);

}  // namespace verify
