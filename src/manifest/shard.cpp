#include "manifest/shard.hpp"

#include <fmt/format.h>

#include <charconv>

#include "manifest/sha256.hpp"
#include "unicode/folding.hpp"

namespace manifest {
namespace {

// No sign, no space, no leading zero: one name for one shard.
std::optional<std::uint32_t> number(std::string_view digits) {
  std::uint32_t value = 0;
  const char* end = digits.data() + digits.size();
  const auto [stopped, error] = std::from_chars(digits.data(), end, value);
  if (error != std::errc{} || stopped != end || digits.front() == '0') return std::nullopt;
  return value;
}

}  // namespace

bool Shard::has(std::string_view report) const {
  const Digest digest = sha256(unicode::folded(report));
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < 8; ++i) value = value << 8U | digest.at(i);
  return value % parts == part - 1;
}

std::string Shard::name() const { return fmt::format("{}-{}", part, parts); }

std::optional<Shard> parse_shard(std::string_view text, char mark) {
  const std::size_t at = text.find(mark);
  if (at == std::string_view::npos) return std::nullopt;
  const auto part = number(text.substr(0, at)), parts = number(text.substr(at + 1));
  if (!part || !parts || *part > *parts || *parts > max_parts) return std::nullopt;
  return Shard{*part, *parts};
}

}  // namespace manifest
