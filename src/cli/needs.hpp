// What a person must act on, for nobody reads the log of a night that ended well.
#pragma once
#include <cstddef>
#include <map>
#include <set>
#include <string>

#include "batch/run.hpp"

namespace cli {

class Needs {
 public:
  void look_at(const batch::Result& result);
  // What is said of an input or a file, if a person must act on it.
  void look_at(const std::string& name, const diagnostics::Diagnostic& diagnostic);
  void add(std::string_view code, const std::string& name);

  // Names by code. An input or a file is named once a code.
  const std::map<std::string, std::set<std::string>, std::less<>>& names() const { return names_; }
  // How many there are, each counted once.
  std::size_t count() const { return all_.size(); }

 private:
  std::map<std::string, std::set<std::string>, std::less<>> names_;
  std::set<std::string> all_;
};

}  // namespace cli
