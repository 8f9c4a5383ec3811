#include "batch/folder.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <deque>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

#include "batch/each_entry.hpp"
#include "batch/open_below.hpp"
#include "unicode/ascii.hpp"
#include "unicode/folding.hpp"
#include "unicode/natural_order.hpp"

namespace batch {
namespace {

namespace fs = std::filesystem;
using diagnostics::Code;

bool is_rubbish(std::string_view name) {
  const std::string folded = unicode::folded(name);
  return folded == "#recycle" || folded == "$recycle.bin" || folded == "~snapshot" || folded == "@eadir" ||
         folded == "system volume information";
}

class FolderSearch {
 public:
  FolderSearch(const std::string& name, const std::string& folder, const Selection& selection,
               const std::string& output, const NameTest& is_input, const NameTest& is_missed)
      : name_(name),
        folder_(folder),
        selection_(selection),
        output_(output),
        is_input_(is_input),
        is_missed_(is_missed) {}

  FolderContents run() {
    folders_.push_back({"", folder_});
    walk();
    // Links come last, so that a file is known by its own name where it has one in the folder.
    while (!links_.empty()) {
      std::sort(links_.begin(), links_.end(),
                [](const Found& a, const Found& b) { return unicode::natural_less(a.path, b.path); });
      for (const Found& found : contents_.files) files_.insert(file_of(found));
      for (const Found& link : std::exchange(links_, {})) follow(link);
      walk();
    }
    return std::move(contents_);
  }

 private:
  // A deque in place of recursion: depth is the user's to choose, the stack is not.
  void walk() {
    for (; !folders_.empty(); folders_.pop_front()) list(folders_.front());
  }

  std::string file_of(const Found& found) const { return found.file.empty() ? join(folder_, found.path) : found.file; }

  void list(const Found& folder) {
    if (!listed_.insert(folder.file).second) return;
    const std::error_code error =
        each_entry(open_below(AT_FDCWD, folder.file, O_RDONLY | O_DIRECTORY, Links::none), [&](const dirent& entry) {
          const std::string name = entry.d_name;
          if (is_hidden(name)) return;
          add(entry.d_type, {folder.path.empty() ? name : join(folder.path, name), join(folder.file, name)});
        });
    if (!missed_.empty()) {
      std::sort(missed_.begin(), missed_.end(), unicode::natural_less);
      contents_.missed.push_back({join(name_, folder.path), folder.file, std::exchange(missed_, {})});
    }
    if (error) {
      contents_.unreadable.push_back({join(name_, folder.path), {Code::input_unreadable, {}, {error.message()}}});
    }
  }

  void add(unsigned kind, Found found) {
    struct stat status{};
    if (kind == DT_UNKNOWN && ::lstat(found.file.c_str(), &status) == 0) kind = IFTODT(status.st_mode);
    if (kind == DT_LNK) {
      links_.push_back(std::move(found));
    } else if (kind == DT_DIR) {
      if (found.file == output_ || is_rubbish(file_name(found.path))) return;
      if (selection_.excludes(found.path))
        contents_.has_inputs = true;
      else
        folders_.push_back(std::move(found));
    } else if (is_input_(found.path)) {
      if (!selection_.has(found.path)) {
        contents_.has_inputs = true;
      } else if (kind == DT_REG) {
        take(std::move(found));
      } else {
        skip(found, Code::skipped_not_a_file);
      }
    } else if (kind == DT_REG && is_missed_(found.path) && selection_.has(found.path)) {
      missed_.emplace_back(file_name(found.path));
    }
  }

  // Where the kernel cannot keep a link inside, none is followed.
  void follow(const Found& link) {
    if (selection_.excludes(link.path) || (is_input_(link.path) && !selection_.has(link.path))) {
      contents_.has_inputs = true;
      return;
    }
    const Descriptor target_file =
        open_below(open_.number(), link.file.substr(join(folder_, "").size()), O_PATH, Links::inside);
    std::error_code error;
    const std::string target = fs::canonical(link.file, error).string();
    const bool inside = target_file && !error && (target == folder_ || target.starts_with(join(folder_, "")));
    const auto kind = error ? fs::file_type::not_found : fs::status(target, error).type();
    if (!output_.empty() && target == output_ && target != folder_) return;
    if (kind == fs::file_type::directory && inside) {
      folders_.push_back({link.path, target});
    } else if (is_input_(link.path) && inside && kind == fs::file_type::regular) {
      take({link.path, target});
    } else if (is_input_(link.path) && inside && kind != fs::file_type::directory) {
      skip(link, Code::skipped_not_a_file);
    } else if (is_input_(link.path) || kind == fs::file_type::directory) {
      skip(link, Code::skipped_link);
    }
  }

  // A folder lists each of its files once; only a link can bring it again.
  void take(Found found) {
    if (!files_.empty() && !files_.insert(found.file).second) return;
    contents_.has_inputs = true;
    if (found.file == join(folder_, found.path)) found.file = {};
    contents_.files.push_back(std::move(found));
  }

  void skip(const Found& found, Code code) { contents_.skipped.push_back({join(name_, found.path), {code, {}, {}}}); }

  const std::string& name_;
  const std::string& folder_;
  const Selection& selection_;
  const std::string& output_;
  const NameTest& is_input_;
  const NameTest& is_missed_;
  const Descriptor open_{folder_, O_PATH | O_DIRECTORY};
  std::deque<Found> folders_;
  std::vector<Found> links_;
  std::set<std::string> listed_;     // folders
  std::set<std::string> files_;      // known when links are followed; without links they need not be
  std::vector<std::string> missed_;  // of the folder that is being listed
  FolderContents contents_;
};

}  // namespace

FolderContents search(const std::string& name, const std::string& folder, const Selection& selection,
                      const std::string& output, const NameTest& is_input, const NameTest& is_missed) {
  FolderContents contents = FolderSearch(name, folder, selection, output, is_input, is_missed).run();
  std::sort(contents.skipped.begin(), contents.skipped.end(),
            [](const Notice& a, const Notice& b) { return unicode::natural_less(a.name, b.name); });
  return contents;
}

bool is_missed_section(std::string_view name) {
  const std::string folded = unicode::folded(name);
  return folded.ends_with(".xml.txt") || folded.ends_with(".docx") || folded.ends_with(".odt") ||
         folded.ends_with(".doc");
}

bool has_section_name(std::string_view name) { return without_xml(name).size() < name.size(); }

bool is_hidden(std::string_view name) { return name.starts_with('.') || name.starts_with("~$"); }

std::string join(std::string_view folder, std::string_view path) {
  std::string joined(folder);
  if (!joined.empty() && joined.back() != '/') joined += '/';
  joined += path;
  return joined;
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return {};
  return slash == 0 ? "/" : path.substr(0, slash);
}

std::string_view file_name(std::string_view path) { return path.substr(path.rfind('/') + 1); }

std::string file_stem(std::string_view path) {
  const std::string_view name = file_name(path);
  return std::string(name.substr(0, name.rfind('.')));
}

std::string_view without_xml(std::string_view name) {
  if (name.size() <= 4) return name;
  return unicode::ascii_lower(name.substr(name.size() - 4)) == ".xml" ? name.substr(0, name.size() - 4) : name;
}

}  // namespace batch
