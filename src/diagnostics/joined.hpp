// Tables of rows that stand in several headers, as one.
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace diagnostics {

template <class Row, std::size_t... Sizes>
constexpr auto joined(const Row (&... parts)[Sizes]) {
  std::array<Row, (Sizes + ...)> table{};
  auto end = table.begin();
  ((end = std::copy(std::begin(parts), std::end(parts), end)), ...);
  return table;
}

}  // namespace diagnostics
