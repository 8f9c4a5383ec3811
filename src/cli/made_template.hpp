// What the verb `template` gets from what cli may not see.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "batch/inputs.hpp"
#include "cli/options.hpp"

namespace cli {

struct MadeTemplate {
  std::string bytes;  // empty where an error among the notices says why
  std::vector<batch::Notice> notices;
};

// In one of the formats that people edit. May throw MachineFault.
using MakeTemplate = std::function<MadeTemplate(const Options& options, std::string_view format)>;

}  // namespace cli
