// Tables of the report that are several in a file, where they stand in parts.
#pragma once
#include <cstddef>
#include <functional>
#include <map>
#include <vector>

#include "xml/document.hpp"

namespace verify {

// How a format says so.
struct PartSigns {
  std::function<bool(const xml::Element&)> is_table, goes_on;  // the table before it goes on in it
  std::function<bool(const xml::Element&)> repeats;            // says only what another part says
};

class PartedTables {
 public:
  // The elements must outlive it. Parts stand right in `body`, with nothing between them but what repeats.
  PartedTables(const xml::Element* body, const PartSigns& signs);

  // Of a table in parts, with itself as the first; null of any other.
  const std::vector<const xml::Element*>* parts_of(const xml::Element& table) const;
  // Whether it has been told of as a part of the one before it.
  bool is_told(const xml::Element& table) const;

 private:
  std::map<const xml::Element*, std::vector<const xml::Element*>> parts_;
  std::map<const xml::Element*, const xml::Element*> first_;  // by part
};

// The columns that cells of a part fill with what they repeat, but for those of the row heads. `of_row` gives how many
// a row fills so.
template <class OfRow>
std::size_t repeated_beside_heads(const std::vector<const xml::Element*>& rows, const OfRow& of_row) {
  std::size_t all = 0, least = static_cast<std::size_t>(-1);
  for (const xml::Element* row : rows) {
    const std::size_t in_row = of_row(*row);
    least = in_row < least ? in_row : least;
    all += in_row;
  }
  return rows.empty() ? 0 : all - least * rows.size();
}

// Rows of the parts in their order: `begin` is given the first of each row of the table, `each` all of them.
template <class Begin, class Each>
void each_joined_row(const std::vector<std::vector<const xml::Element*>>& parts, const Begin& begin, const Each& each) {
  std::size_t most = 0;
  for (const auto& rows : parts) most = rows.size() > most ? rows.size() : most;
  for (std::size_t i = 0; i < most; ++i) {
    bool begun = false;
    for (const auto& rows : parts) {
      if (i >= rows.size()) continue;
      if (!begun) begin(*rows[i]);
      begun = true;
      each(*rows[i]);
    }
  }
}

}  // namespace verify
