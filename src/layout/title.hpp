// The title of a report, a part or a chapter.
#pragma once
#include <string>

#include "document/document.hpp"
#include "layout/flow.hpp"

namespace layout {

struct Title {
  const std::string& number;  // may be empty
  const document::Inlines& content;
  int level = 1;
};

// The tag of a heading: H1 for level 1.
Tag heading_tag(int level);

// Its number hangs in the margin; where it is too wide for that it has a line of its own. Gives the width of a number
// in the margin, else 0.
double add_title(const Title& title, Flow& flow);

}  // namespace layout
