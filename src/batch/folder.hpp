// Searches a folder for sections, or for other inputs.
#pragma once
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "batch/inputs.hpp"

namespace batch {

struct Found {
  std::string path;  // below the folder
  std::string file;  // absolute, without links in it; empty: the folder and the path say it
};

struct FolderContents {
  std::deque<Found> files;         // each file once
  std::vector<Notice> skipped;     // what is called as an input, but is no plain file inside the folder
  std::vector<Notice> unreadable;  // subfolders, or the folder itself
  std::vector<Missed> missed;      // a folder each
  bool has_inputs = false;         // or something that was not selected
};

// Whether a file is one that is looked for, by its name.
using NameTest = std::function<bool(std::string_view name)>;

// What a clerk may take for a section: Windows does not show the .txt of a file that Notepad saved.
bool is_missed_section(std::string_view name);

// *.xml, in any case.
bool has_section_name(std::string_view name);

// `name` is how the user calls the folder, `folder` the same, absolute and without links. Hidden names are
// passed over, and so are the folder `output`, where it lies below, and those in which servers and Windows keep
// what was thrown away or is a copy. Files that `is_missed` knows are told of. A link is followed when it stays inside
// the folder; circles are no trouble.
FolderContents search(const std::string& name, const std::string& folder, const Selection& selection = {},
                      const std::string& output = {}, const NameTest& is_input = has_section_name,
                      const NameTest& is_missed = is_missed_section);

// Names that begin with . or ~$.
bool is_hidden(std::string_view name);

// "in/" and "a.xml" give "in/a.xml".
std::string join(std::string_view folder, std::string_view path);

// "out/a.pdf" gives "out", "a.pdf" nothing.
std::string folder_of(const std::string& path);

// The last part of a path: "out/a.pdf" gives "a.pdf".
std::string_view file_name(std::string_view path);

// The same without what stands behind its last full stop: "out/2.6.1.pdf" gives "2.6.1".
std::string file_stem(std::string_view path);

// "a.xml" gives "a", "2.6.1" stays.
std::string_view without_xml(std::string_view name);

}  // namespace batch
