// The configuration file: options by their long names, in the part of TOML 1.0 that options need.
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

// Lines `key = value`, where a value is a string on one line, a whole number, true, false or an array of strings and
// numbers; comments. Tables, dates and the rest of TOML are refused. Stops at the first error (config-syntax,
// config-duplicate) and then gives nothing.
//
// CLI11's own reader is not used: version 2.1 cuts a value at a # inside its quotes, breaks "a b" in two and takes what
// is no TOML at all.
std::vector<ConfigEntry> read_config(std::string_view text, diagnostics::Diagnostics& sink);

}  // namespace cli
