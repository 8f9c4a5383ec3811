// The XML declaration (XML 1.0, 2.8 XMLDecl): read before the encoding is known, since it names it.
#pragma once
#include <optional>
#include <string_view>

#include "xml/problem.hpp"

namespace xml {

struct Declaration {
  std::size_t size = 0;       // in bytes; 0 when there is none
  std::string_view encoding;  // as written, into the text; empty when none is declared
  std::optional<Problem> problem;
};

// The text is decoded, or is in an encoding that agrees with US-ASCII as far as the declaration goes.
Declaration read_declaration(std::string_view text);

}  // namespace xml
