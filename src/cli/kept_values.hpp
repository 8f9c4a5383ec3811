// Values of an earlier --set that reports keep, and the command that puts them into the XML.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "batch/run.hpp"
#include "diagnostics/diagnostic.hpp"

namespace cli {

class KeptValues {
 public:
  void look_at(const batch::Result& result);

  // One for each set of values. `inputs`: those that the run was given, which stand for all of its `total` sections;
  // none where the run was about some of what is in them only, for `raadstuk set` would change the others as well.
  std::vector<diagnostics::Diagnostic> to_diagnostics(const std::vector<std::string>& inputs, std::size_t total) const;

 private:
  std::map<batch::Values, std::vector<std::string>> inputs_;
};

}  // namespace cli
