// How the files of each format are read back.
#pragma once
#include "apart/ask.hpp"
#include "rows/format.hpp"
#include "verify/rows_reading.hpp"

namespace verify {

// `reader` is src/verify/reader/main.cpp, see read_apart.hpp.
rows::ReadBack pdf_reader(const apart::Reader& reader);
rows::ReadBack docx_reader(const apart::Reader& reader);
rows::ReadBack odt_reader(const apart::Reader& reader);
rows::ReadBack html_reader(const apart::Reader& reader);
rows::ReadBack xlsx_reader(const apart::Reader& reader);

}  // namespace verify
