// Lengths that differ from one element to the next: classes, since a policy that allows no style attribute keeps
// scripts of others out as well.
#pragma once
#include <map>
#include <string>
#include <utility>

namespace html {

class Sizes {
 public:
  enum class Kind {
    picture,  // as wide as that, or as the column
    table,    // at least as wide as that
    wide,     // a table that may be wider than the column
    inset,    // of a figure, from the end of its cell
    printed   // in points: --size of a table in print
  };

  // The name of a class. `em`: in the size of the element's own letter, of a picture in that of the text.
  const std::string& of(Kind kind, double em);

  // The rules of all classes that were asked for, in a fixed order.
  std::string rules() const;

 private:
  std::map<std::pair<Kind, int>, std::string> names_;  // by hundredths
};

}  // namespace html
