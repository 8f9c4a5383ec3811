// Takes the help of a template (section/help.hpp) out of a report of ours.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "import/messages.hpp"
#include "import/source.hpp"

namespace importing {

struct WithoutHelp {
  std::vector<Block> blocks;
  // Where help stands in the place of the title, and which.
  std::optional<Place> untitled;
  std::string title_help;
};

// Help goes where it is still exactly ours and in its style, white space apart; what a person typed before or behind it
// stays. Where they typed inside it, all stays and that is said. Nothing where no help can be.
std::optional<WithoutHelp> without_help(const std::vector<Block>& blocks, Messages& messages);

}  // namespace importing
