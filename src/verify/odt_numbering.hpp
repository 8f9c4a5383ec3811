// The labels of list items, counted as office programs count them (OpenDocument 1.3 part 3, 5.3).
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "verify/elements.hpp"

namespace verify {

class OdtNumbering {
 public:
  // Learns the list styles among the children of office:styles or office:automatic-styles, which must outlive it; null
  // where there is no such element.
  void learn(const xml::Element* styles);

  // The lists around the next item, in the order of the text.
  void begin_list(const xml::Element& list);
  void end_list();
  // The label of an item, which counts by this.
  std::string label(const xml::Element& item);

 private:
  struct List {
    std::string_view id, style;
    int count = 0;
  };
  std::map<std::pair<std::string_view, int>, const xml::Element*> levels_;
  std::vector<List> open_;
  std::map<std::string_view, int> ended_by_id_, ended_by_style_;  // the last count of lists
};

}  // namespace verify
