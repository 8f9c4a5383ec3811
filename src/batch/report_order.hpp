// The order in which people look for reports.
#pragma once
#include <string_view>
#include <utility>

#include "unicode/natural_order.hpp"

namespace batch {

// A report's path below the output folder, and the number of its section, which may be empty.
struct Ordered {
  std::string_view report, number;
};

// Folder by folder, then by number and by name: 2.9 comes before 2.10.
inline bool comes_before(const Ordered& a, const Ordered& b) {
  const auto parts = [](std::string_view report) {
    const std::size_t slash = report.rfind('/');
    const std::size_t name = slash == std::string_view::npos ? 0 : slash + 1;
    return std::pair(report.substr(0, name), report.substr(name));
  };
  const auto [folder, name] = parts(a.report);
  const auto [other_folder, other_name] = parts(b.report);
  if (folder != other_folder) return unicode::natural_less(folder, other_folder);
  return a.number == b.number ? unicode::natural_less(name, other_name) : unicode::natural_less(a.number, b.number);
}

}  // namespace batch
