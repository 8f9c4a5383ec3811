// What two sequences have in common, in the order of both.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace likeness {

struct Pair {
  std::size_t old = 0, now = 0;  // places in the two
  bool operator==(const Pair&) const = default;
};

// Places of equal numbers, both growing: as many as there can be, or where the two are long and have little in common,
// a few in a hundred fewer.
std::vector<Pair> longest_common(std::span<const std::uint32_t> old, std::span<const std::uint32_t> now);

}  // namespace likeness
