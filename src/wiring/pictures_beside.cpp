#include "wiring/pictures_beside.hpp"

#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>
#include <variant>

#include "batch/folder.hpp"
#include "batch/read_beside.hpp"
#include "unicode/ascii.hpp"

namespace {

namespace fs = std::filesystem;

// The path that a relative address names (RFC 3986, 4.2); nothing for an address of another kind.
std::optional<std::string> path_of(std::string_view address) {
  address = address.substr(0, address.find_first_of("?#"));
  if (address.empty() || address.front() == '/' || address.front() == '\\') return std::nullopt;
  if (address.substr(0, address.find('/')).find(':') != std::string_view::npos) return std::nullopt;
  std::string out;
  for (std::size_t i = 0; i < address.size(); ++i) {
    const bool encoded = address[i] == '%' && i + 2 < address.size() && unicode::is_hex_digit(address[i + 1]) &&
                         unicode::is_hex_digit(address[i + 2]);
    if (!encoded) {
      out += address[i];
      continue;
    }
    out += static_cast<char>(unicode::hex_value(address[i + 1]) * 16 + unicode::hex_value(address[i + 2]));
    i += 2;
  }
  if (out.find('\0') != std::string::npos) return std::nullopt;
  return out;
}

}  // namespace

void read_pictures_beside(importing::Source& source, const std::string& page) {
  std::size_t left = std::size_t{64} << 20U;  // as much as a document may be
  std::error_code failed;
  // What the page names is read inside its folder only.
  const std::string folder = batch::folder_of(page);
  const fs::path own = fs::canonical(folder.empty() ? "." : folder, failed);
  if (failed) return;
  const std::string file = (own / batch::file_name(page)).string();
  for (importing::Picture& picture : source.pictures) {
    const auto name = picture.bytes.empty() && !picture.address.empty() ? path_of(picture.address) : std::nullopt;
    if (!name) continue;
    auto read = batch::read_beside(file, "", *name);
    auto* bytes = std::get_if<std::string>(&read);
    if (bytes == nullptr || bytes->size() > left) continue;
    const std::string_view extension = importing::raster_extension(*bytes);
    if (extension.empty()) continue;
    picture.extension = extension;
    left -= bytes->size();
    picture.bytes = std::move(*bytes);
    picture.address.clear();
  }
}
