// Which blocks of two texts belong together.
#pragma once
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace likeness {

// What is known of a block. Blocks of different kinds never belong together.
struct Block {
  std::vector<std::uint32_t> words;  // as a Vocabulary numbers them, in their order
  std::uint32_t kind = 0;
  std::string key{};  // what its author calls it, distinct in its text: then that decides; may be empty
};

inline constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

struct Alignment {
  std::vector<std::size_t> old_to_now, now_to_old;  // the partner of each; none
  // For each of the new ones that has a partner: it stands in another order than before.
  std::vector<bool> moved;
};

// By key; then equal ones in their order; then, between those, the most alike in their order; then equal and very
// alike ones that stand elsewhere.
Alignment align(std::span<const Block> old, std::span<const Block> now);

// From 0, nothing in common, to 1, the same words in any order.
double likeness(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b);

}  // namespace likeness
