// How the text of an ODT looks where it is read, and where it goes.
#pragma once
#include <string>
#include <vector>

#include "import/source.hpp"

namespace importing {

struct OdtLook {
  bool bold = false, italic = false, hidden = false;
  std::string language, address;
  std::string style, target;  // see Run
};

// Where blocks go, and the list around them.
struct OdtFrame {
  std::vector<Block>* blocks;
  int depth = 0;
  std::string list_style = {};
  int list_level = -1;
};

}  // namespace importing
