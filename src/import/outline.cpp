#include "import/outline.hpp"

#include <algorithm>

namespace importing {

Rank rank_of(const Heading& heading) {
  if (heading.title) return 0;
  if (heading.level > 0) return heading.level;
  return heading.block ? unknown_block : unknown_other;
}

bool is_section_title(const Heading& heading, const Outline& outline) {
  return !heading.block && (rank_of(heading) == outline.section || &heading == outline.title);
}

namespace {

const Heading* title_before_blocks(const std::vector<Piece>& pieces, Rank lowest) {
  for (const Piece& piece : pieces) {
    const auto* heading = std::get_if<Heading>(&piece);
    if (heading == nullptr) continue;
    if (heading->block) break;
    if (rank_of(*heading) <= lowest) return heading;
  }
  return nullptr;
}

}  // namespace

Outline outline_of(const std::vector<Piece>& pieces) {
  Outline out;
  Rank highest = no_rank;
  for (const Piece& piece : pieces)
    if (const auto* heading = std::get_if<Heading>(&piece))
      (heading->block ? out.block : highest) = std::min(heading->block ? out.block : highest, rank_of(*heading));
  if (out.block == no_rank) {
    if (highest < unknown_block) out.section = highest;
    return out;
  }
  for (const Piece& piece : pieces) {
    const auto* heading = std::get_if<Heading>(&piece);
    if (heading == nullptr) continue;
    if (heading->block && rank_of(*heading) == out.block) break;
    if (!heading->block && rank_of(*heading) < out.block) out.section = rank_of(*heading);
  }
  // No heading above the first block: one further on may still begin another section.
  if (out.section == no_rank && highest < out.block) out.section = highest;
  if (out.section == no_rank) out.title = title_before_blocks(pieces, out.block);
  return out;
}

}  // namespace importing
