// Blocks, items and rows as likeness sees them.
#pragma once
#include <cstdint>
#include <functional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "document/document.hpp"
#include "likeness/align.hpp"
#include "likeness/words.hpp"

namespace comparison {

// One of two versions of a section.
struct Version {
  document::Document document;
  std::set<std::string, std::less<>> ids;  // that its author gave, of those in the Document
  // By document::Figure::image: equal where the pictures are, in both versions.
  std::vector<std::uint32_t> pictures;
  std::string file{};                // its name, without folder
  std::vector<std::string> tells{};  // labels of the facts that say which version it is
  std::string planning{};            // the label of the column of an action's planning
  std::string priorities{};          // and of its priorities
  std::set<std::string> missing{};   // what the table of actions shows for a value that an action lacks
};

enum class UnitKind : std::uint32_t { heading = 1, paragraph, list, table, figure, quotation, data, item, row };

std::vector<likeness::Block> units_of(const Version& version, likeness::Vocabulary& vocabulary);
std::vector<likeness::Block> units_of(const std::vector<document::ListItem>& items, const Version& version,
                                      likeness::Vocabulary& vocabulary);

// The rows of two tables: without an id one is known by the cell that heads it, where only one of each table has it.
std::pair<std::vector<likeness::Block>, std::vector<likeness::Block>> units_of(const document::Table& old,
                                                                               const Version& old_version,
                                                                               const document::Table& now,
                                                                               const Version& now_version,
                                                                               likeness::Vocabulary& vocabulary);

}  // namespace comparison
