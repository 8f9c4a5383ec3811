#include "batch/windows_name.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "unicode/device_name.hpp"

namespace batch {
namespace {

// With an extension and what Word makes of the name for its own files, 255 would be too many.
constexpr std::size_t most_bytes = 200;

std::optional<std::string> refused(std::string_view part, bool last) {
  const auto character = std::find_if(part.begin(), part.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20 || std::string_view(":?*<>|\"\\").find(c) != std::string_view::npos;
  });
  if (character != part.end()) {
    const auto byte = static_cast<unsigned char>(*character);
    return byte < 0x20 ? fmt::format("U+{:04X}", byte) : std::string(1, *character);
  }
  if (unicode::is_device_name(part)) return std::string(part.substr(0, part.find('.')));
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
