// Tables of our own reports, by the styles of their cells.
#pragma once
#include <vector>

#include "import/inlines.hpp"
#include "import/marked_places.hpp"
#include "section/section.hpp"

namespace importing {

struct MarkedTable {
  section::Table table;
  Apart apart;
};

// Whether its cells have styles of ours: else a person put it there.
bool is_of_ours(const Table& table);

// Nothing where its cells do not fill its columns, for a person took one out. `place` has what is not seen; may be
// null.
std::optional<MarkedTable> marked_table(const Table& table, const section::MarkedPlace* place, const Texts& texts);

struct MarkedActions {
  std::vector<section::Action> actions;
  Apart apart;
};

// A table of actions: its columns by the heads that the report printed, else by their words. `priorities` are those of
// the section, which get the ids that the actions name.
MarkedActions marked_actions(const Table& table, const section::Marks& marks, MarkedPlaces& places,
                             std::vector<section::Item>& priorities, const Texts& texts);

}  // namespace importing
