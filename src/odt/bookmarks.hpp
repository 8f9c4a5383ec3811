// The bookmarks that links lead to: their names in the file.
#pragma once
#include <fmt/format.h>

#include <map>
#include <string>
#include <string_view>

namespace odt {

// Of the n-th heading in the blocks, from 0. Office programs hide a name that begins with an underscore from the list
// that their users see.
inline std::string heading_bookmark(std::size_t index) { return fmt::format("_Toc{:09}", index + 1); }

class Bookmarks {
 public:
  // Of an Anchor.
  std::string at(std::string_view anchor) {
    const std::size_t number = numbers_.emplace(anchor, numbers_.size() + 1).first->second;
    return fmt::format("_Ref{:09}", number);
  }

 private:
  std::map<std::string, std::size_t, std::less<>> numbers_;
};

}  // namespace odt
