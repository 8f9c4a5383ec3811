// word/numbering.xml (17.9): Word makes the labels of lists itself, from one definition for numbers, one for
// bullets and one for the rows of tables.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "style/style.hpp"

namespace docx {

class NumberingPart {
 public:
  // The instances that the list styles name. All bullets share theirs, for they count nothing.
  static constexpr int decimal_style = 1;
  static constexpr int bullet_style = 2;
  static constexpr int levels = 2;

  // An instance whose counting begins at one on `level`. Returns its w:numId.
  int begin_decimal(int level);

  // The same for the rows of a table, whose first has the number `first`.
  int begin_rows(int first);

  // What Word will print before the item.
  static std::string label(document::Numbering numbering, std::size_t index);

  std::string part(const style::Style& style, std::string_view language) const;

 private:
  // An instance behind the two above.
  struct Begun {
    bool rows = false;  // of a table, else the items of a list
    int level = 0;
    int first = 1;
  };
  std::vector<Begun> begun_;
};

}  // namespace docx
