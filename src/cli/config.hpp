// The configuration file: options by their long names, in TOML.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostics.hpp"

namespace cli {

struct ConfigEntry {
  enum class Kind { text, boolean, list };
  std::string key;
  diagnostics::Position position;
  Kind kind = Kind::text;           // a whole number counts as a text
  std::vector<std::string> values;  // one, but for a list; "true" or "false" of a boolean
};

// A value is a string, a whole number, true, false or an array of strings and numbers. Tables, dates, control
// characters and the rest of TOML are refused. Gives the entries in their order, or says config-syntax or
// config-duplicate and gives none.
std::vector<ConfigEntry> read_config(std::string_view text, diagnostics::Diagnostics& sink);

}  // namespace cli
