// Composition of the verbs that make reports: style, fonts and converter from the disk, before the first report.
#pragma once
#include <string>
#include <vector>

#include "cli/program.hpp"
#include "rows/format.hpp"
#include "rows/kind.hpp"
#include "style/style.hpp"
#include "text/font.hpp"
#include "wiring/opened_section.hpp"

struct PreparationSettings {
  std::string version;  // of the program: "0.2.0"
  std::vector<std::string> style_folders;
  std::vector<rows::Format> formats;
  std::vector<rows::Kind> kinds;
  OpenSection open_section = {};  // what is no XML and is read as a section
  OpenSection open_version = {};  // the same of what is compared
};

// All that the style sets text in.
text::FontCollection open_fonts(const style::Style& style);

// May throw MachineFault.
cli::Prepared prepare(const cli::Options& asked, const PreparationSettings& settings);
