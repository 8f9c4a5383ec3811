// How the files of each format are read back.
#pragma once
#include <string>

#include "rows/format.hpp"

namespace verify {

// `program` reads PDFs, see pdf_process.hpp.
rows::ReadBack pdf_reader(const std::string& program);

rows::ReadBack docx_reader();

}  // namespace verify
