// Runs the program as a user does, and other programs on what it wrote.
#pragma once
#include <fmt/format.h>
#include <sys/wait.h>

#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "batch/temporary_folder.hpp"

struct Ran {
  int status = -1;
  std::string out, err;
};

inline Ran run_command(const std::string& command) {
  const TemporaryFolder folder;
  const int status = std::system(fmt::format("({}) >{}/out 2>{}/err", command, folder.path(), folder.path()).c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), read_all(folder / "out"),
          read_all(folder / "err")};
}

// `arguments` as in a shell, in the project's folder unless another is named. Nothing of the tester's own language and
// clock reaches the program but through `environment`.
inline Ran raadstuk(const std::string& arguments, const std::string& environment = "",
                    const std::string& folder = PROJECT_FILES) {
  return run_command(fmt::format("cd {} && env -u LC_ALL -u LC_MESSAGES -u LANG -u SOURCE_DATE_EPOCH {} {} {}", folder,
                                 environment, RAADSTUK_BINARY, arguments));
}

// The reports below a folder, without what the program keeps for itself.
inline std::vector<std::string> reports_in(const TemporaryFolder& folder, const std::string& below) {
  std::vector<std::string> names = folder.list(below);
  std::erase_if(names, [](const std::string& name) { return !name.ends_with(".pdf") && !name.ends_with(".docx"); });
  return names;
}

inline std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

// The samples of input/ in the standard style, made once for all tests.
class Exported {
 public:
  static const Exported& samples() {
    static const Exported made;
    return made;
  }
  std::string pdf(const std::string& name) const { return folder_ / (name + ".pdf"); }
  std::string docx(const std::string& name) const { return folder_ / (name + ".docx"); }
  std::string odt(const std::string& name) const { return folder_ / (name + ".odt"); }
  const TemporaryFolder& folder() const { return folder_; }
  const Ran& ran() const { return ran_; }

 private:
  Exported() : ran_(raadstuk("export input -f pdf,docx,odt -o " + folder_.path())) {}
  TemporaryFolder folder_;
  Ran ran_;
};

inline const std::vector<std::string>& sample_names() {
  static const std::vector<std::string> names = {"alle-elementen", "leeg-blok", "sport-en-cultuur-2.3.5",
                                                 "veiligheid-2.6.1", "zonder-actiepunten"};
  return names;
}
