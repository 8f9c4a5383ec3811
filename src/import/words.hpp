// The words by which a document says what its parts are: headings that open a block, labels of gegevens, heads of a
// table of actions. Dutch, and English where the house styles have it.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "section/section.hpp"

namespace importing {

enum class BlockKind : std::uint8_t { goals, developments, actions, costs };

// A field of gegevens, by its label.
enum class Label : std::uint8_t {
  organisation,
  document,
  year,
  status,
  version,
  date,
  reference,
  portfolio_holder,
  meeting,
  meeting_date,
  agenda_item,
  field  // another, which is known to be a label all the same: "Afdeling"
};

// What a column of a table of actions holds.
enum class ActionColumn : std::uint8_t { number, text, type, planning, portfolio_holder, priority, status, note };

// What house styles print, in each of their languages, all as compared_word() makes it.
template <class Meaning>
struct PrintedWord {
  std::string words;
  Meaning meaning;
  bool operator==(const PrintedWord&) const = default;
};
struct PrintedHeading {
  std::string words;
  BlockKind block;
  std::string language, printed;
  bool operator==(const PrintedHeading&) const = default;
};
struct PrintedWords {
  std::vector<PrintedHeading> blocks;
  std::vector<PrintedWord<ActionColumn>> columns;
  std::vector<PrintedWord<Label>> labels;
  std::vector<PrintedWord<int>> months;  // from 1
  std::vector<std::string> missing;      // for a value, or the priorities, that an action lacks
  std::vector<std::string> captions;     // before the number of a table or figure: "tabel"
  std::vector<std::string> pages;        // around the numbers of a page: "pagina van"
};
// Folded, without what stands around it; what stands in braces, which a report fills in, left out.
std::string compared_word(std::string_view printed);

// The block that a heading with these words opens, and whether the words are those that the report prints.
struct OpenedBlock {
  BlockKind block;
  bool as_printed;
};
// Case, a number before them and punctuation behind them do not matter, nor does a slip of the pen in a long word.
// What styles print is known beside what stands here.
std::optional<OpenedBlock> opened_block(std::string_view heading, const PrintedWords& printed = {});

// The element of the block, for a message.
std::string_view element_of(BlockKind block);
// What the report prints over it in this language (BCP 47); in Dutch, where no style prints that.
std::string heading_of(BlockKind block, std::string_view language, const PrintedWords& printed);

// A list under a heading of these words is one of priorities.
bool names_priorities(std::string_view heading);

// The field of gegevens that a label names: "Status", "kenmerk:".
std::optional<Label> label_of(std::string_view text, const PrintedWords& printed);

// What the column of a table of actions below this head holds.
std::optional<ActionColumn> action_column(std::string_view head, const PrintedWords& printed);

// Whether a cell says no more than that there is nothing to say: a dash, or the word that reports print there.
bool says_nothing(std::string_view cell, const PrintedWords& printed);
// The month of the name, from 1; 0 where it is none.
int month_of(std::string_view name, const PrintedWords& printed);
// "1", "Pagina 1 van 3"
bool is_page_number(std::string_view text, const PrintedWords& printed);
// How long the number before a caption is, with what divides it from the words: "Tabel 3: "; 0 where there is none.
std::size_t caption_number(std::string_view caption, const PrintedWords& printed);

// Whether a sentence ends by announcing a norm or its themes.
bool announces_norm(std::string_view sentence, std::string_view language);

// What the web sites that sections are copied from say of themselves.
bool is_furniture(std::string_view paragraph);
// A line that only names blocks, as the list below such a sentence does: "actuele beleidsontwikkelingen en".
bool only_names_block(std::string_view line, const PrintedWords& printed);

}  // namespace importing
