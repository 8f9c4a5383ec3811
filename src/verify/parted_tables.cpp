#include "verify/parted_tables.hpp"

#include "verify/elements.hpp"

namespace verify {

// Text that somebody put between two parts ends the table.
PartedTables::PartedTables(const xml::Element* body, const PartSigns& signs) {
  if (body == nullptr) return;
  const xml::Element* table = nullptr;  // whose parts may follow
  for_each_child(*body, [&](const xml::Element& each) {
    if (!signs.is_table(each)) {
      if (!signs.repeats(each)) table = nullptr;
    } else if (table != nullptr && signs.goes_on(each)) {
      std::vector<const xml::Element*>& parts = parts_[table];
      if (parts.empty()) parts.push_back(table);
      parts.push_back(&each);
      first_[&each] = table;
    } else {
      table = &each;
    }
  });
}

const std::vector<const xml::Element*>* PartedTables::parts_of(const xml::Element& table) const {
  const auto found = parts_.find(&table);
  return found == parts_.end() ? nullptr : &found->second;
}

bool PartedTables::is_told(const xml::Element& table) const { return first_.count(&table) > 0; }

}  // namespace verify
