// The entries of a manifest, in the order of their reports, in a fifth of the memory that they take as structures: a
// batch of a hundred thousand reports stays small.
#pragma once
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "manifest/entry.hpp"

namespace manifest {

class Entries {
 public:
  std::size_t size() const { return packed_.size(); }
  bool empty() const { return packed_.empty(); }
  bool contains(std::string_view report) const { return packed_.find(report) != packed_.end(); }
  std::optional<Entry> find(std::string_view report) const;
  void put(const Entry& entry);  // in place of an earlier one of the same report
  void erase(std::string_view report);
  void clear() { packed_.clear(); }
  void each(const std::function<void(const Entry&)>& look) const;
  void each_report(const std::function<void(std::string_view)>& look) const;

  friend bool operator==(const Entries& a, const Entries& b);

 private:
  using Packed = std::unique_ptr<const char[]>;
  struct ByReport {
    using is_transparent = void;
    bool operator()(const Packed& a, const Packed& b) const { return report_of(a) < report_of(b); }
    bool operator()(const Packed& a, std::string_view b) const { return report_of(a) < b; }
    bool operator()(std::string_view a, const Packed& b) const { return a < report_of(b); }
  };
  static std::string_view report_of(const Packed& packed);
  std::size_t shared(const std::string& text);

  std::set<Packed, ByReport> packed_;
  std::vector<std::string> shared_;  // what many entries have in common
};

}  // namespace manifest
