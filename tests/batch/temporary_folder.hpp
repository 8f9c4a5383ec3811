// A folder of a test's own, gone when the test is over.
#pragma once
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "raadstuk-test-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("mkdtemp");
    path_ = std::filesystem::canonical(pattern).string();
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }

  const std::string& path() const { return path_; }
  std::string operator/(std::string_view name) const { return path_ + "/" + std::string(name); }

  // The text with T for the folder, whose name is another each time.
  std::string shown(std::string text) const {
    for (auto at = text.find(path_); at != std::string::npos; at = text.find(path_))
      text.replace(at, path_.size(), "T");
    return text;
  }

  // Makes the folders on the way, and gives the whole path.
  std::string write(std::string_view name, std::string_view bytes = "<sectie/>") const {
    const std::string file = *this / name;
    std::filesystem::create_directories(std::filesystem::path(file).parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
  }

  void link(const std::string& target, std::string_view name) const {
    std::filesystem::create_symlink(target, *this / name);
  }

  void pipe(std::string_view name) const {
    if (mkfifo((*this / name).c_str(), 0644) != 0) throw std::runtime_error("mkfifo");
  }

  // Paths below the folder of everything that is no folder, sorted.
  std::vector<std::string> list(std::string_view below = "") const {
    std::vector<std::string> names;
    const std::filesystem::path start = *this / below;
    if (!std::filesystem::exists(start)) return names;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(start)) {
      if (!entry.is_directory()) names.push_back(entry.path().lexically_relative(start).string());
    }
    std::sort(names.begin(), names.end());
    return names;
  }

 private:
  std::string path_;
};

inline std::string read_all(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}
