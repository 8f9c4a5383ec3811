// The inputs of a run, each a few bytes: their names and paths have most in common.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "manifest/packing.hpp"

namespace batch {

// Names are bytes, as the system gives them; nothing says that they are UTF-8.
struct Job {
  std::string name;    // for the user: what was named, with the path below it
  std::string file;    // to open: absolute, without links in it
  std::string report;  // path below the output folder, without extension: "a/b"; may be empty when there is a problem
  std::optional<diagnostics::Diagnostic> problem;  // then no report can be made of this input
};

class Jobs {
 public:
  void add(const Job& job);  // in natural order of `report`; 4 GB of names at most
  void shrink();             // when all are there
  std::size_t size() const { return begins_.size(); }
  bool empty() const { return begins_.empty(); }
  Job operator[](std::size_t index) const;
  bool makes(std::string_view report) const;
  void keep(const std::function<bool(const Job&)>& wanted);

 private:
  std::string packed_;
  std::vector<std::uint32_t> begins_;  // of each, in `packed_`
  manifest::CommonTexts prefixes_;     // of names and files
  std::map<std::size_t, diagnostics::Diagnostic> problems_;
};

}  // namespace batch
