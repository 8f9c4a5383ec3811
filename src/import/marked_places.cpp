#include "import/marked_places.hpp"

namespace importing {
namespace {

void gather(const std::vector<Block>& blocks, std::vector<std::string>& out) {
  for (const Block& block : blocks) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
      out.insert(out.end(), paragraph->bookmarks.begin(), paragraph->bookmarks.end());
      continue;
    }
    for (const Row& row : std::get<Table>(block).rows)
      for (const Cell& cell : row.cells) gather(cell.blocks, out);
  }
}

}  // namespace

std::vector<std::string> bookmarks_in(const std::vector<Block>& blocks) {
  std::vector<std::string> out;
  gather(blocks, out);
  return out;
}

MarkedPlaces::MarkedPlaces(const section::Marks& marks, const Source& source, Messages& messages)
    : marks_(marks), messages_(messages) {
  for (const std::string& bookmark : bookmarks_in(source.blocks))
    if (const auto number = section::place_of(bookmark)) present_.insert(*number);
}

const section::MarkedPlace* MarkedPlaces::take(std::string_view kind, const std::vector<std::string>& bookmarks,
                                               std::string_view text, const Place& where) {
  for (const std::string& bookmark : bookmarks) {
    const auto number = section::place_of(bookmark);
    if (!number || *number > marks_.places.size() || marks_.places[*number - 1].kind != kind) continue;
    if (taken_.insert(*number).second) return &marks_.places[*number - 1];
  }
  for (std::size_t number = 1; number <= marks_.places.size(); ++number) {
    const section::MarkedPlace& place = marks_.places[number - 1];
    if (place.kind != kind || present_.contains(number) || taken_.contains(number)) continue;
    if (!section::is_like(text, place.likeness)) continue;
    taken_.insert(number);
    if (!place.id.empty()) messages_.say(diagnostics::Code::import_place_lost, where, {beginning_of(text), place.id});
    return &place;
  }
  return nullptr;
}

void MarkedPlaces::refer(const std::vector<std::string>& bookmarks, const section::MarkedPlace& place) {
  for (const std::string& bookmark : bookmarks)
    if (bookmark.starts_with("_Ref")) referred_.emplace(bookmark, &place);
}

const section::MarkedPlace* MarkedPlaces::referred(const std::string& bookmark) const {
  const auto found = referred_.find(bookmark);
  return found == referred_.end() ? nullptr : found->second;
}

}  // namespace importing
