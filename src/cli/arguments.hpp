// The command line, taken apart but not yet understood.
#pragma once
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/option_table.hpp"
#include "diagnostics/diagnostics.hpp"

namespace cli {

struct Arguments {
  Verb verb = Verb::none;
  std::vector<std::string> inputs;
  // What was given, by the option's name: the values in their order, or "true" for a flag.
  std::map<std::string, std::vector<std::string>, std::less<>> values;

  bool has(std::string_view option) const { return values.find(option) != values.end(); }
};

// `line` is without the program's name. Adds unknown-verb, unknown-option, missing-option-value or usage; what could be
// read is given all the same, so that the language of the message is known.
Arguments read_arguments(std::span<const std::string> line, diagnostics::Diagnostics& sink);

}  // namespace cli
