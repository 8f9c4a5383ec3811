// The bookmarks that references lead to: their numbers and names in the file.
#pragma once
#include <fmt/format.h>

#include <map>
#include <string>
#include <string_view>

#include "docx/annotation_ids.hpp"

namespace docx {

class Bookmarks {
 public:
  struct Bookmark {
    long long id;
    std::string name;
  };

  // The bookmark of an Anchor. Word takes letters, digits and underscores in a name, and hides one that begins with an
  // underscore from the list that its users see.
  Bookmark at(std::string_view anchor) {
    const long long number = numbers_.emplace(anchor, static_cast<long long>(numbers_.size()) + 1).first->second;
    return {first_reference_id + number, fmt::format("_Ref{:09}", number)};
  }

 private:
  std::map<std::string, long long, std::less<>> numbers_;
};

}  // namespace docx
