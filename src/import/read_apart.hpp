// Lets a program of its own read documents (src/import/reader/main.cpp), whoever wrote them.
#pragma once
#include <vector>

#include "apart/ask.hpp"
#include "import/packing.hpp"
#include "import/source.hpp"

namespace importing {

// An answer for each, in their order. They are read by one program, and where that ends before its time, by one each,
// so that only the file which ends it is not read. Throws MachineFault (reader-missing).
std::vector<Read> read_apart(const apart::Reader& reader, std::vector<Asked> files);

}  // namespace importing
