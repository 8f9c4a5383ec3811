// What people call a thing, in the two languages of the program's messages.
#pragma once
#include <string_view>

#include "diagnostics/diagnostic.hpp"

namespace rows {

struct Words {
  std::string_view nl, en;

  std::string_view in(diagnostics::Language language) const { return language == diagnostics::Language::nl ? nl : en; }
};

}  // namespace rows
