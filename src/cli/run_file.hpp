// The text of raadstuk.run.json (raadstuk-formats(5)).
#pragma once
#include <string>

#include "cli/log.hpp"
#include "cli/needs.hpp"

namespace cli {

struct RunOf {
  std::string time, run, version;  // as in every line of the JSON log
};

// On one line, with a newline.
std::string run_file(const Closing& closing, const Needs& needs, const RunOf& run);

}  // namespace cli
