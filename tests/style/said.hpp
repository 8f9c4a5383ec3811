// What the style reader says.
#pragma once
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "reading.hpp"

using Lines = std::vector<std::string>;

// What is said of a style that changes `standaard`; `content` begins at 2:1.
inline Lines said(std::string_view content) {
  static const style::Style basis = standard();
  const Read read = read_style(changed(content), &basis);
  const bool only_remarks = std::all_of(read.said.begin(), read.said.end(), [](const std::string& line) {
    return line.ends_with("[family-without-word]");
  });
  CHECK(read.style.has_value() == only_remarks);
  return read.said;
}
