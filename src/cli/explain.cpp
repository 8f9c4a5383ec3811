#include "cli/explain.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "explanations/explanation.hpp"

namespace cli {
namespace {

// As a message prints it, [in-brackets], it is welcome too.
std::string_view without_brackets(std::string_view word) {
  return word.size() > 2 && word.starts_with('[') && word.ends_with(']') ? word.substr(1, word.size() - 2) : word;
}

}  // namespace

int explain(const Options& options, const Environment& environment, Log& log) {
  if (options.inputs.empty()) environment.out << explanations::list(options.language);
  int status = all_well;
  bool first = true;
  for (const std::string& word : options.inputs) {
    const std::string_view name = without_brackets(word);
    if (const auto* found = explanations::find(name)) {
      environment.out << (first ? "" : "\n") << explanations::page(*found, options.language);
      first = false;
    } else {
      log.notice("", {diagnostics::Code::unknown_code,
                      {},
                      {std::string(name), fmt::format("{}", fmt::join(explanations::nearest(name), ", "))}});
      status = wrong_usage;
    }
  }
  return status;
}

}  // namespace cli
