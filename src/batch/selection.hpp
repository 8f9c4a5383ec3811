// Which of the inputs found a run is about: --only and --exclude.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace batch {

// `*` (but over no '/'), `?`, `[a-z]`, `[!a-z]`, and `**` over any number of folders, against the path below the input
// that was named, with or without .xml. What matches a folder matches all below it. Compared folded, as report names
// are.
class Pattern {
 public:
  explicit Pattern(std::string pattern);
  const std::string& written() const { return written_; }
  bool matches(std::string_view path) const;

 private:
  std::string written_, folded_;
};

struct Selection {
  std::vector<Pattern> only, exclude;

  // Some `only`, if there are any, and no `exclude`.
  bool has(std::string_view path) const;
  // Whether nothing below a folder can be selected.
  bool excludes(std::string_view path) const;
  bool empty() const { return only.empty() && exclude.empty(); }
};

}  // namespace batch
