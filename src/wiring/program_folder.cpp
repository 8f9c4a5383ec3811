#include "wiring/program_folder.hpp"

#include <system_error>

namespace fs = std::filesystem;

fs::path program_folder() {
  std::error_code unknown;
  return fs::read_symlink("/proc/self/exe", unknown).parent_path();
}

std::string sibling_program(const std::string& name, const std::string& libexec) {
  std::error_code unknown;
  const fs::path folder = program_folder(), beside = folder / name;
  return !folder.empty() && fs::exists(beside, unknown) ? beside.string() : libexec + "/raadstuk/" + name;
}

std::vector<std::string> folders_of_styles(const std::string& sysconf, const std::string& share) {
  std::vector<std::string> folders = {"styles", sysconf + "/raadstuk/styles"};
  std::error_code unknown;
  const fs::path folder = program_folder(), checkout = (folder / "../styles").lexically_normal();
  // In the checkout itself they are the first.
  if (!folder.empty() && fs::is_directory(checkout, unknown) && !fs::equivalent(checkout, folders.front(), unknown))
    folders.push_back(checkout.string());
  folders.push_back(share + "/styles");
  return folders;
}
