// Composition of the verbs that make reports: style, fonts and converter from the disk, before the first report.
#pragma once
#include <string>
#include <vector>

#include "cli/program.hpp"
#include "rows/format.hpp"
#include "rows/kind.hpp"

struct PreparationSettings {
  std::string version;  // of the program: "0.2.0"
  std::vector<std::string> style_folders;
  std::vector<rows::Format> formats;
  std::vector<rows::Kind> kinds;
};

// May throw MachineFault.
cli::Prepared prepare(const cli::Options& asked, const PreparationSettings& settings);
