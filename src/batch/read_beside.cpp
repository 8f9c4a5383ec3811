#include "batch/read_beside.hpp"

#include <sys/stat.h>

#include <cerrno>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "batch/folder.hpp"
#include "batch/open_below.hpp"
#include "batch/read_file.hpp"

namespace batch {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;
using rows::Unread;

// A folder and the path from there.
struct Way {
  std::string folder, path;
};

// Where a name leads from a folder: each `..` that it begins with is a folder up, which must not be above `root`.
std::optional<Way> way_to(std::string folder, const std::string& root, std::string_view name) {
  constexpr std::string_view up = "../";
  std::string path = std::filesystem::path(name).lexically_normal().string();
  while (path.starts_with(up)) {
    if (folder.size() <= root.size()) return std::nullopt;
    folder = folder_of(folder);
    path.erase(0, up.size());
  }
  return Way{std::move(folder), std::move(path)};
}

Beside read(const Descriptor& folder, const std::string& asked) {
  const auto unreadable = [&](std::errc reason) {
    return Unread{Unread::Why::unreadable, std::make_error_code(reason).message()};
  };
  const auto failed = [&] {
    if (errno == ENOENT || errno == ENOTDIR) return Unread{Unread::Why::missing};
    if (errno == EXDEV || errno == ELOOP) return Unread{Unread::Why::outside};
    return unreadable(std::errc{errno});
  };
  if (!folder) return failed();
  // What is no plain file is only looked at: to open a device may do something.
  const Descriptor found = open_below(folder.number(), asked, O_PATH, Links::inside);
  struct stat status{};
  if (!found || ::fstat(found.number(), &status) != 0) return failed();
  if (!S_ISREG(status.st_mode)) return unreadable(std::errc::operation_not_supported);
  const Descriptor open = open_below(folder.number(), asked, O_RDONLY | O_NONBLOCK | O_NOCTTY, Links::inside);
  if (!open) return failed();
  auto bytes = read_open(open, max_image_bytes);
  if (const auto* problem = std::get_if<Diagnostic>(&bytes)) {
    if (problem->code != Code::input_unreadable) return unreadable(std::errc::operation_not_supported);
    return Unread{Unread::Why::unreadable, problem->arguments.at(0)};
  }
  if (std::get<std::string>(bytes).size() > max_image_bytes) return unreadable(std::errc::file_too_large);
  return std::get<std::string>(std::move(bytes));
}

}  // namespace

Beside read_beside(const std::string& input, const std::string& root, std::string_view name) {
  const std::string folder = folder_of(input);
  const auto way = way_to(folder, root.empty() ? folder : root, name);
  if (!way) return Unread{Unread::Why::outside};
  return read(open_below(AT_FDCWD, way->folder, O_PATH | O_DIRECTORY, Links::none), way->path);
}

Beside read_beside_recorded(const std::string& input, std::string_view name) {
  // A path that is relative, or has `..` in it, says too little of what lies above.
  const auto way = way_to(std::filesystem::absolute(folder_of(input)).lexically_normal().string(), "/", name);
  if (!way) return Unread{Unread::Why::outside};
  return read(Descriptor(way->folder, O_PATH | O_DIRECTORY), way->path);
}

}  // namespace batch
