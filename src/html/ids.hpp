// The ids of a page: those of the Document, and those that only the page needs.
#pragma once
#include <set>
#include <string>
#include <string_view>

#include "document/ids.hpp"

namespace html {

class Ids {
 public:
  explicit Ids(const document::Document& document) {
    for (const std::string_view id : document::ids(document)) taken_.emplace(id);
  }

  bool has(std::string_view id) const { return taken_.find(id) != taken_.end(); }

  // `wanted`, or with a number behind it where another place has that.
  std::string make(const std::string& wanted) {
    std::string id = wanted;
    for (int count = 2; !taken_.insert(id).second; ++count) id = wanted + '-' + std::to_string(count);
    return id;
  }

 private:
  std::set<std::string, std::less<>> taken_;
};

}  // namespace html
