#include "batch/windows_name.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "unicode/folding.hpp"

namespace batch {
namespace {

// With an extension and what Word makes of the name for its own files, 255 would be too many.
constexpr std::size_t most_bytes = 200;

bool is_device(std::string_view part) {
  std::string stem = unicode::folded(part.substr(0, part.find('.')));
  while (stem.ends_with(' ')) stem.pop_back();
  constexpr std::array<std::string_view, 4> names = {"con", "prn", "aux", "nul"};
  if (std::find(names.begin(), names.end(), stem) != names.end()) return true;
  return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem[3] >= '1' && stem[3] <= '9';
}

std::optional<std::string> refused(std::string_view part, bool last) {
  const auto character = std::find_if(part.begin(), part.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20 || std::string_view(":?*<>|\"\\").find(c) != std::string_view::npos;
  });
  if (character != part.end()) {
    const auto byte = static_cast<unsigned char>(*character);
    return byte < 0x20 ? fmt::format("U+{:04X}", byte) : std::string(1, *character);
  }
  if (is_device(part)) return std::string(part.substr(0, part.find('.')));
  // The last part gets an extension.
  if (!last && part.ends_with('.')) return "...\".\"";
  if (!last && part.ends_with(' ')) return "...\" \"";
  if (part.size() > most_bytes) return fmt::format("{} > {} bytes", part.size(), most_bytes);
  return std::nullopt;
}

}  // namespace

std::optional<RefusedName> refused_by_windows(std::string_view path) {
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    const bool last = slash == std::string_view::npos;
    if (part != "." && part != "..")
      if (auto what = refused(part, last)) return RefusedName{std::string(part), std::move(*what)};
    if (last) break;
    path.remove_prefix(slash + 1);
  }
  return std::nullopt;
}

}  // namespace batch
