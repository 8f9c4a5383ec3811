#include "batch/open_elsewhere.hpp"

#include <algorithm>
#include <string_view>
#include <variant>

#include "batch/folder.hpp"
#include "unicode/utf8.hpp"

namespace batch {
namespace {

// Word's owner file: a byte with the length of the name, the name in the code page of that Windows, and from byte 54
// the length and the name once more, in UTF-16 LE.
std::string name_in_owner_file(std::string_view bytes) {
  constexpr std::size_t second = 54, most = 52;
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
  std::string name;
  if (bytes.size() < second + 2) return name;
  const std::size_t length = std::min({std::size_t{byte(second)}, most, (bytes.size() - second - 2) / 2});
  for (std::size_t i = 0; i < length; ++i) {
    const std::size_t at = second + 2 + 2 * i;
    const char32_t unit = byte(at) | static_cast<char32_t>(byte(at + 1)) << 8U;
    unicode::append(name, unit >= 0xD800 && unit < 0xE000 ? U'\uFFFD' : unit);
  }
  return name;
}

// LibreOffice's: full name, login, host, time, separated by commas.
std::string name_in_lock_file(std::string_view bytes) {
  std::string_view name = bytes.substr(0, bytes.find(','));
  if (name.empty() && !bytes.empty()) {
    bytes.remove_prefix(1);
    name = bytes.substr(0, bytes.find(','));
  }
  return unicode::is_valid(name) ? std::string(name) : std::string();
}

std::optional<OpenElsewhere> look(Files& files, const std::string& owner_file,
                                  std::string (*name_in)(std::string_view)) {
  constexpr std::size_t most_bytes = 4096;
  const Files::State state = files.state(owner_file);
  if (state.kind != Files::Kind::plain) return std::nullopt;
  OpenElsewhere open{owner_file, ""};
  if (state.size > most_bytes) return open;
  const auto bytes = files.read(owner_file);
  if (const auto* text = std::get_if<std::string>(&bytes)) open.who = name_in(*text);
  return open;
}

}  // namespace

std::optional<OpenElsewhere> open_elsewhere(Files& files, const std::string& target) {
  const std::string folder = folder_of(target);
  std::string_view name = file_name(target);
  if (auto open = look(files, join(folder, std::string(".~lock.").append(name) + "#"), name_in_lock_file)) return open;
  // The mark comes before a short name, and in place of the first one or two characters of a longer one.
  for (int dropped = 0; dropped <= 2 && !name.empty(); ++dropped) {
    if (auto open = look(files, join(folder, std::string("~$").append(name)), name_in_owner_file)) return open;
    name.remove_prefix(unicode::first(name).size);
  }
  return std::nullopt;
}

}  // namespace batch
