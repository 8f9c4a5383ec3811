// The labels of numbered paragraphs, counted as Word counts them (ECMA-376 part 1, 17.9).
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "verify/elements.hpp"

namespace verify {

class WordNumbering {
 public:
  // The root of numbering.xml, which must outlive it; null where there is none.
  explicit WordNumbering(const xml::Element* part);

  // The number of the paragraph with these properties; empty where it has none. To be asked in the order of the
  // paragraphs.
  std::string label(const xml::Element* properties);

 private:
  using Level = std::pair<std::string_view, int>;  // of an abstract or a real numbering
  int next(const xml::Element* number, const Level& real, const Level& abstract);

  std::map<Level, const xml::Element*> levels_;
  std::map<std::string_view, const xml::Element*> numbers_;
  std::map<Level, int> counts_;
  std::map<Level, bool> begun_;
};

}  // namespace verify
