#include <algorithm>
#include <cstdlib>
#include <utility>

#include "import/actions.hpp"
#include "import/facts.hpp"
#include "import/marked_author.hpp"
#include "import/marked_tables.hpp"
#include "import/open_flow.hpp"
#include "import/tables.hpp"
#include "section/values.hpp"
#include "unicode/ascii.hpp"

// Tables and pictures, with what stands above and below them.
namespace importing {

using diagnostics::Code;

Runs MarkedAuthor::without_caption_number(const Runs& runs) const {
  const std::string text = text_of(runs);
  for (const std::string& pattern : marks_.caption_numbers) {
    const std::size_t number = pattern.find("{nummer}");
    if (number == std::string::npos || !text.starts_with(std::string_view(pattern).substr(0, number))) continue;
    std::size_t end = number;
    while (end < text.size() && unicode::is_digit(text[end])) ++end;
    const std::string_view behind = std::string_view(pattern).substr(number + 8);
    if (end == number || !std::string_view(text).substr(end).starts_with(behind)) continue;
    return without_first(runs, end + behind.size());
  }
  return runs;
}

void MarkedAuthor::caption(const Paragraph& paragraph, bool of_figure) {
  const Runs runs = without_caption_number(words_.restored(paragraph.runs));
  // Word's own captions may stand below a table that a clerk put there; a report has them above.
  auto* table = flow().empty() ? nullptr : std::get_if<section::Table>(&flow().back());
  if (of_figure && !caption_ && !table_comes_ && table != nullptr && !table->caption) {
    const std::string text = text_of(runs);
    table->caption = content(without_first(runs, caption_number(text, printed_)), paragraph.place);
    return;
  }
  section::Inlines words = content(runs, paragraph.place);
  auto* figure = flow().empty() ? nullptr : std::get_if<section::Figure>(&flow().back());
  if (of_figure && !caption_ && figure != nullptr && !figure->caption) {
    figure->caption = std::move(words);
    for (const section::MarkedPlace& place : marks_.places)
      if (figure->id && place.id == figure->id->text) places_.refer(paragraph.bookmarks, place);
    return;
  }
  keep_caption_as_text();
  caption_ = std::move(words);
  caption_text_ = text_of(runs);
  caption_place_ = paragraph.place;
  caption_bookmarks_ = paragraph.bookmarks;
}

void MarkedAuthor::table(const Table& table) {
  std::vector<std::string> bookmarks = bookmarks_in({Block(table)});
  if (!block_ && bookmarks.empty() && is_of_facts(table)) return facts(table);
  say_what_is_flattened(table, messages_);
  const bool is_actions = places_.take("acties", bookmarks, {}, table.place) != nullptr;
  if (is_actions || (block_ == BlockKind::actions && action_columns(table, printed_))) return actions(table);
  if (caption_) bookmarks.insert(bookmarks.end(), caption_bookmarks_.begin(), caption_bookmarks_.end());
  const section::MarkedPlace* place = places_.take("tabel", bookmarks, caption_ ? caption_text_ : "", table.place);
  if (place != nullptr) places_.refer(bookmarks, *place);
  std::optional<MarkedTable> made;
  if (is_of_ours(table)) made = marked_table(table, place, texts_);
  if (!made) {
    auto understood = understood_table(table, texts_);
    if (!understood) {
      messages_.quote(Code::import_unplaced, table.place, text_of(table));
      for (const Row& row : table.rows)
        for (const Cell& cell : row.cells) put_aside(runs_of(cell.blocks), table.place);
      return;
    }
    made = MarkedTable{std::move(understood->table), std::move(understood->apart)};
  }
  made->table.position = position_of(table.place);
  if (caption_) made->table.caption = std::exchange(caption_, std::nullopt);
  keep_caption_as_text();
  pictures_.insert(pictures_.end(), made->apart.pictures.begin(), made->apart.pictures.end());
  put_notes(made->apart.notes, table.place);
  add(std::move(made->table), table.place, text_of(table));
}

// "Status:" is the label Status.
std::string MarkedAuthor::label_in(const Row& row) const {
  std::string label = section::collapsed(restored(runs_of(row.cells[0].blocks)));
  while (label.ends_with(':') || label.ends_with(' ')) label.pop_back();
  return label;
}

bool MarkedAuthor::is_label(const std::string& text) const {
  const auto label = label_of(text, printed_);
  return (label && label != Label::field) ||
         std::ranges::find(marks_.facts, text, &section::MarkedFact::label) != marks_.facts.end();
}

// A label and its value in each row, and at least one label that is known.
bool MarkedAuthor::is_of_facts(const Table& table) const {
  const auto is_pair = [](const Row& row) {
    return row.cells.size() == 2 && row.cells[0].columns == 1 && row.cells[1].columns == 1;
  };
  return std::ranges::all_of(table.rows, is_pair) &&
         std::ranges::any_of(table.rows, [&](const Row& row) { return is_label(label_in(row)); });
}

// A label of ours without a value says nothing: nobody filled in that row of a template.
void MarkedAuthor::facts(const Table& table) {
  for (const Row& row : table.rows) {
    const std::string label = label_in(row);
    const Runs value = runs_of(row.cells[1].blocks);
    put_aside(runs_of(row.cells[0].blocks), table.place);
    put_aside(value, table.place);
    const std::string text = section::collapsed(restored(value));
    if (!text.empty() || !is_label(label)) fact(label, text, table.place);
  }
}

void MarkedAuthor::actions(const Table& table) {
  keep_caption_as_text();
  if (block_ != BlockKind::actions) {
    block_ = BlockKind::actions;
    open_in(made_.section, BlockKind::actions);
  }
  std::vector<section::Item> none;
  auto& goals = made_.section.goals;
  std::vector<section::Item>& priorities = goals && goals->priorities ? goals->priorities->items : none;
  MarkedActions made = marked_actions(table, marks_, places_, priorities, texts_);
  std::vector<section::Action>& all = made_.section.actions->actions;
  std::move(made.actions.begin(), made.actions.end(), std::back_inserter(all));
  pictures_.insert(pictures_.end(), made.apart.pictures.begin(), made.apart.pictures.end());
  put_notes(made.apart.notes, table.place);
}

void MarkedAuthor::figures(const Paragraph& paragraph) {
  Runs words;
  for (const Run& run : paragraph.runs)
    if (run.picture > 0)
      pictures_.push_back(run.picture);
    else
      words.push_back(run);
  const std::vector<std::uint32_t> pictures = std::exchange(pictures_, {});
  for (const std::uint32_t picture : pictures) figure(picture, paragraph);
  if (!shows(words)) return;
  Paragraph rest = paragraph;
  rest.runs = std::move(words);
  text(rest);
}

void MarkedAuthor::figure(std::uint32_t number, const Paragraph& paragraph) {
  const Picture& picture = source_.pictures[number - 1];
  const std::string alternative = section::collapsed(words_.restored(picture.alternative));
  const section::MarkedPlace* place = places_.take("beeld", paragraph.bookmarks, alternative, paragraph.place);
  if (picture.bytes.empty()) {
    messages_.say(Code::import_picture_form, paragraph.place, {picture.extension});
    if (!alternative.empty()) messages_.quote(Code::import_unplaced, paragraph.place, alternative);
    return;
  }
  section::Figure made;
  made.position = position_of(paragraph.place);
  made.file = {"beelden/" + stems_.pictures + "-" + std::to_string(number) + "." + picture.extension, made.position};
  if (!alternative.empty())
    made.alternative = section::Value{alternative, made.position};
  else if (place == nullptr && !picture.decorative)
    messages_.say(Code::import_picture_alternative, paragraph.place, {made.file.text});
  if (place != nullptr) {
    if (!place->id.empty()) made.id = section::Value{place->id, made.position};
    places_.refer(paragraph.bookmarks, *place);
    for (const auto& [name, value] : place->values) {
      if (name == "bestand") made.file.text = value;
      if (name == "breedte") made.width = std::strtod(value.c_str(), nullptr);
    }
  }
  const auto same = [&](const PictureFile& file) { return file.path == made.file.text; };
  if (std::ranges::none_of(made_.pictures, same)) made_.pictures.push_back({made.file.text, number});
  add(std::move(made), paragraph.place, alternative);
}

}  // namespace importing
