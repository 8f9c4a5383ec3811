// Lets a program of its own read a PDF (src/verify/pdf/main.cpp): one that crashes or hangs it harms nobody else.
#pragma once
#include <string>
#include <string_view>
#include <variant>

#include "verify/reading.hpp"

namespace verify {

// What the PDF says, or what keeps it from being read. `seconds` of processor time at most. Throws MachineFault
// (reader-missing) where `program` cannot be started.
std::variant<PdfReading, std::string> read_pdf_apart(const std::string& program, std::string_view bytes, int seconds);

}  // namespace verify
