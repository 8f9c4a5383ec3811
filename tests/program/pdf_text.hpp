// What poppler reads in a PDF.
#pragma once
#include <map>
#include <regex>
#include <string>
#include <utility>
#include <vector>

#include "normal.hpp"
#include "running.hpp"

struct TreeItem {
  std::string tag;
  std::string text;
};

// The elements of the structure tree that hold text, in its order; inline elements belong to what they stand in. A note
// comes behind the paragraph that names it.
class TreeReader {
 public:
  explicit TreeReader(const std::string& file) {
    const Ran read = run_command("pdfinfo -struct-text " + file);
    if (read.status != 0) throw std::runtime_error(read.err);
    for (const std::string& line : lines_of(read.out)) add(line);
    leave(0);
  }
  std::vector<TreeItem> finish() && { return std::move(items_); }

 private:
  static constexpr auto nowhere = static_cast<std::size_t>(-1);
  struct Open {
    std::size_t indent;
    std::string tag;
    std::size_t item;  // where its text goes
  };

  void add(const std::string& line) {
    const std::size_t indent = line.find_first_not_of(' ');
    if (indent == std::string::npos) return;
    const std::string rest = line.substr(indent);
    if (rest.front() == '/' || rest.starts_with("Object ")) return;  // an attribute, an annotation
    leave(indent);
    if (rest.front() == '"') {
      if (open_.back().item < items_.size()) items_[open_.back().item].text += rest.substr(1, rest.size() - 2);
      return;
    }
    const std::string tag = rest.substr(0, rest.find_first_of(" :("));
    const std::string parent = open_.empty() ? "" : open_.back().tag;
    std::size_t item = items_.size();
    if (tag == "Span" || tag == "Link" || tag == "Reference" || parent == "Reference" ||
        (parent == "Note" && tag == "P"))
      item = open_.back().item;
    if (parent == "Note" && tag == "Lbl") item = nowhere;  // its number stands in the text
    const std::string id = id_in(rest);
    if (tag == "Reference" && id.starts_with("bij-")) {
      notes_[id.substr(4)] = items_.size();
      items_.push_back({"Note", {}});
    }
    if (const auto known = notes_.find(id); tag == "Note" && known != notes_.end()) item = known->second;
    if (item == items_.size()) items_.push_back({tag, {}});
    open_.push_back({indent, tag, item});
  }
  static std::string id_in(const std::string& line) {
    const std::size_t from = line.find('<'), to = line.find('>');
    return from < to && to != std::string::npos ? line.substr(from + 1, to - from - 1) : "";
  }
  void leave(std::size_t indent) {
    while (!open_.empty() && open_.back().indent >= indent) open_.pop_back();
  }

  std::vector<Open> open_;
  std::vector<TreeItem> items_;
  std::map<std::string, std::size_t> notes_;  // whose numbers were read, by ID: their items
};

// Read once a file: poppler takes its time over a tree, and no test changes a file that another reads.
inline const std::vector<TreeItem>& tree_items(const std::string& file) {
  static std::map<std::string, std::vector<TreeItem>> known;
  const auto found = known.find(file);
  return found != known.end() ? found->second : known.emplace(file, TreeReader(file).finish()).first->second;
}

// One text an element; entries of the contents list without their page number.
inline std::vector<std::string> tree_texts(const std::string& file) {
  static const std::regex entry("(.*) [0-9]+");
  std::vector<std::string> out;
  for (const TreeItem& item : tree_items(file)) {
    std::string text = normal(std::string_view(item.text));
    if (text.empty()) continue;
    std::smatch parts;
    if (item.tag == "TOCI")
      text = std::regex_match(text, parts, entry) ? parts[1].str() : "an entry without a number: " + text;
    out.push_back(std::move(text));
  }
  return out;
}

// The text of each page as it is drawn, artifacts and all; words that hyphens divide are whole again.
inline std::vector<std::string> page_texts(const std::string& file) {
  const Ran read = run_command("pdftotext -raw -enc UTF-8 " + file + " -");
  if (read.status != 0) throw std::runtime_error(read.err);
  std::vector<std::string> pages(1);
  for (const char c : read.out) {
    if (c == '\f')
      pages.emplace_back();
    else
      pages.back() += c;
  }
  pages.pop_back();
  for (std::string& page : pages) page = normal(std::string_view(replaced(std::move(page), "\u00AD\n", "")));
  return pages;
}

inline std::string information(const std::string& file, const std::string& key) {
  for (const std::string& line : lines_of(run_command("pdfinfo " + file).out))
    if (line.starts_with(key + ':')) return line.substr(line.find_first_not_of(' ', key.size() + 1));
  return "";
}
