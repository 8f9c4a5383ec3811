#include "batch/read_beside.hpp"

#include <sys/stat.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

#include "batch/folder.hpp"
#include "batch/open_below.hpp"
#include "batch/read_file.hpp"

namespace batch {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;

std::variant<std::string, Diagnostic> read(const Descriptor& folder, const std::string& asked) {
  const auto unreadable = [&](std::errc reason) {
    return Diagnostic{Code::image_unreadable, {}, {asked, std::make_error_code(reason).message()}};
  };
  const auto failed = [&] {
    if (errno == ENOENT || errno == ENOTDIR) return Diagnostic{Code::image_missing, {}, {asked}};
    if (errno == EXDEV || errno == ELOOP) return Diagnostic{Code::image_outside, {}, {asked}};
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
    return Diagnostic{Code::image_unreadable, {}, {asked, problem->arguments.at(0)}};
  }
  if (std::get<std::string>(bytes).size() > max_image_bytes) return unreadable(std::errc::file_too_large);
  return bytes;
}

}  // namespace

std::variant<std::string, Diagnostic> read_beside(const std::string& input, std::string_view name) {
  return read(open_below(AT_FDCWD, folder_of(input), O_PATH | O_DIRECTORY, Links::none), std::string(name));
}

std::variant<std::string, Diagnostic> read_beside_recorded(const std::string& input, std::string_view name) {
  return read(Descriptor(folder_of(input), O_PATH | O_DIRECTORY), std::string(name));
}

}  // namespace batch
