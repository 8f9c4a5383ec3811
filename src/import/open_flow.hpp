// Where the next paragraph of a section goes.
#pragma once
#include <cstdint>
#include <optional>

#include "import/words.hpp"
#include "section/section.hpp"

namespace importing {

// The last flow of the block, or the one above its parts; null without a block.
enum class FlowOf : std::uint8_t { last_part, block };
section::Flow* open_flow(section::Section& section, std::optional<BlockKind> block, FlowOf of = FlowOf::last_part);

bool has_block(const section::Section& section, BlockKind block);

// Gives the section this block, unless it has it.
void open_in(section::Section& section, BlockKind block);

// Takes the blocks out of it that have a heading and nothing below it.
void drop_empty_blocks(section::Section& section);

}  // namespace importing
