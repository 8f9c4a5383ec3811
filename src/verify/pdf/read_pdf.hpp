// A whole PDF, read back by qpdf, which shares no code with what wrote it.
#pragma once
#include <string>

#include "verify/reading.hpp"

namespace verify {

// Throws std::exception where the file cannot be read.
PdfReading read_pdf(const std::string& bytes);

}  // namespace verify
