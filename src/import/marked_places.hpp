// The places of a report of ours: which of its elements had an id or another value that is seen nowhere.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "import/messages.hpp"
#include "import/source.hpp"
#include "section/marks.hpp"

namespace importing {

// The bookmarks that stand in these blocks, also those in cells.
std::vector<std::string> bookmarks_in(const std::vector<Block>& blocks);

class MarkedPlaces {
 public:
  // All outlive it.
  MarkedPlaces(const section::Marks& marks, const Source& source, Messages& messages);

  // The place of an element of this kind with these bookmarks; each place is given once. Where its bookmark is nowhere
  // in the document, it is that of what says nearly the same, and that is said. Null where it has none.
  const section::MarkedPlace* take(std::string_view kind, const std::vector<std::string>& bookmarks,
                                   std::string_view text, const Place& where);

  // What leads to one of these bookmarks leads to `place`.
  void refer(const std::vector<std::string>& bookmarks, const section::MarkedPlace& place);
  const section::MarkedPlace* referred(const std::string& bookmark) const;

 private:
  const section::Marks& marks_;
  Messages& messages_;
  std::set<std::size_t> present_, taken_;  // from 1
  std::map<std::string, const section::MarkedPlace*, std::less<>> referred_;
};

}  // namespace importing
