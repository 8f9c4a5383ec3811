#include "batch/read_beside.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "batch/read_file.hpp"

namespace batch {
namespace {

namespace fs = std::filesystem;
using diagnostics::Code;
using diagnostics::Diagnostic;

bool is_inside(const fs::path& file, const fs::path& folder) {
  const auto [in_folder, in_file] = std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
  return in_folder == folder.end() && in_file != file.end();
}

}  // namespace

std::variant<std::string, Diagnostic> read_beside(const std::string& input, std::string_view name) {
  const std::string asked(name);
  const auto unreadable = [&](const std::string& reason) {
    return Diagnostic{Code::image_unreadable, {}, {asked, reason}};
  };
  std::error_code error;
  const fs::path folder = fs::canonical(fs::absolute(input).parent_path(), error);
  if (error) return unreadable(error.message());
  const fs::path file = fs::canonical(folder / asked, error);
  if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
    return Diagnostic{Code::image_missing, {}, {asked}};
  if (error) return unreadable(error.message());
  if (!is_inside(file, folder)) return Diagnostic{Code::image_outside, {}, {asked}};
  auto read = read_file(file.string(), max_image_bytes);
  if (const auto* problem = std::get_if<Diagnostic>(&read)) {
    if (problem->code == Code::input_missing) return Diagnostic{Code::image_missing, {}, {asked}};
    if (problem->code == Code::input_unreadable) return unreadable(problem->arguments.at(0));
    return unreadable(std::make_error_code(std::errc::operation_not_supported).message());  // a folder, a pipe
  }
  std::string& bytes = std::get<std::string>(read);
  if (bytes.size() > max_image_bytes) return unreadable(std::make_error_code(std::errc::file_too_large).message());
  return std::move(bytes);
}

}  // namespace batch
