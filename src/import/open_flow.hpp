// Where the next paragraph of a section goes.
#pragma once
#include <optional>

#include "import/words.hpp"
#include "section/section.hpp"

namespace importing {

// The last flow of the block; null without one.
section::Flow* open_flow(section::Section& section, std::optional<BlockKind> block);

// Gives the section this block, unless it has it.
void open_in(section::Section& section, BlockKind block);

// Takes the blocks out of it that have a heading and nothing below it.
void drop_empty_blocks(section::Section& section);

}  // namespace importing
