// Themes of a norm that are numbered inside one paragraph.
#pragma once
#include <optional>
#include <vector>

#include "import/runs.hpp"

namespace importing {

struct Themes {
  Runs before, after;        // the sentences around them; either may say nothing
  std::vector<Runs> themes;  // without their numbers
  std::vector<std::string> numbers;
};

// "De norm omvat zes thema's. 1. Bewustwording; 2. Beleid; 3. Communicatie. De norm bestrijkt alles.": numbers from 1,
// at least two, behind a sentence that names a norm or its themes. The last theme ends with its sentence.
std::optional<Themes> themes_in(const Runs& paragraph, std::string_view language);

}  // namespace importing
