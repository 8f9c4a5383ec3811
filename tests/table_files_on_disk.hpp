// Gives the tables of a section the rows of their files, as the program does, for tests that compose one themselves.
#pragma once
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

#include "section/table_files.hpp"

// `folder` is that of the XML file. Throws where a file is not there; what is wrong in it is said.
inline void fill_tables(section::Section& section, const std::string& folder, diagnostics::Diagnostics& sink) {
  section::TableFiller filler(section, sink);
  std::uint32_t source = 0;
  for (const section::TablesOfFile& file : section::table_files(section)) {
    std::ifstream stream(folder + "/" + file.path, std::ios::binary);
    if (!stream) throw std::runtime_error("cannot open " + folder + "/" + file.path);
    filler.fill(file, std::string(std::istreambuf_iterator<char>(stream), {}), ++source);
  }
}
