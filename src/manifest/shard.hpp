// A part of a batch: which reports are its own is decided by their paths alone, so that a new input moves no other.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace manifest {

struct Shard {
  std::uint32_t part = 1, parts = 1;  // 1 <= part <= parts
  bool operator==(const Shard&) const = default;

  // `report` is the path below the output folder, without extension; two that fold alike have one shard.
  bool has(std::string_view report) const;
  std::string name() const;  // "2-8"
};

inline constexpr std::uint32_t max_parts = 10'000;

// Of "2-8" or, with '/' as `mark`, of "2/8".
std::optional<Shard> parse_shard(std::string_view text, char mark);

}  // namespace manifest
