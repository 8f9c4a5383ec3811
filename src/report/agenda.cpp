#include "report/agenda.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "document/break_marks.hpp"
#include "document/content.hpp"
#include "document/dump.hpp"
#include "report/inlines.hpp"
#include "report/particulars.hpp"
#include "report/place_names.hpp"
#include "report/references.hpp"
#include "report/section_blocks.hpp"
#include "section/figures.hpp"
#include "section/visible.hpp"

namespace report {
namespace {

using diagnostics::Position;
using document::Block;
using document::Inlines;

enum class Links { kept, dropped };

// Without what is there for the section's own report: places, and references to them.
Inlines taken_out(const Inlines& text, Links links) {
  Inlines out;
  for (document::Inline piece : text) {
    const bool goes = std::holds_alternative<document::Anchor>(piece.kind) ||
                      std::holds_alternative<document::Reference>(piece.kind) ||
                      (links == Links::dropped && std::holds_alternative<document::Link>(piece.kind));
    if (Inlines* inside = document::content_of(piece)) {
      Inlines content = taken_out(*inside, links);
      if (goes) {
        std::move(content.begin(), content.end(), std::back_inserter(out));
        continue;
      }
      *inside = std::move(content);
    }
    out.push_back(std::move(piece));
  }
  return out;
}

// Its blocks, numbers and references as its own report has them. What pictures show does not matter here.
class Composed {
 public:
  Composed(const section::Section& section, const Labelled& labels, diagnostics::Diagnostics& said) : names_(section) {
    std::vector<document::Image> images;
    for (const section::Figure* figure : section::figures(section)) images.push_back({figure->file.text, 1, 1});
    CaptionCounts counts;
    Targets targets(labels, names_, document::CaptionNumbers::yes, counts);
    blocks_ = section_blocks(section, {2, images}, targets, said);
    targets.fill_in(blocks_, said);
  }

  // Null where it has no action.
  const document::Table* actions() const {
    const std::string id = names_.of(std::nullopt, "actietabel");
    for (const Block& block : blocks_)
      if (const auto* table = std::get_if<document::Table>(&block.kind); table != nullptr && table->id == id)
        return table;
    return nullptr;
  }

  // The content of the item of a list that has this id.
  const Inlines* item(const std::string& id) const {
    for (const Block& block : blocks_)
      if (const auto* list = std::get_if<document::List>(&block.kind))
        for (const document::ListItem& item : list->items)
          if (item.id == id) return &item.content;
    return nullptr;
  }

  const PlaceNames& names() const { return names_; }

 private:
  PlaceNames names_;
  std::vector<Block> blocks_;
};

Inlines name_of(const section::Section& section) {
  Inlines name;
  if (section.number) name.push_back({document::Text{section.number->text + ' ', section.number->position}});
  Inlines title = taken_out(inlines(section.title), Links::dropped);
  std::move(title.begin(), title.end(), std::back_inserter(name));
  return name;
}

Inlines meetings_of(const section::Section& section, const Labelled& labels) {
  Inlines out;
  for (const section::Meeting& meeting : section.particulars.meetings) {
    Inlines written = written_meeting(meeting, labels);
    if (written.empty()) continue;
    if (!out.empty()) out.push_back({document::Text{"; ", {}}});
    std::move(written.begin(), written.end(), std::back_inserter(out));
  }
  return out;
}

bool is_named(const std::optional<section::Value>& id, const section::Section& section) {
  if (!id || !section.actions) return false;
  return std::ranges::any_of(section.actions->actions, [&](const section::Action& action) {
    return section::visible(action) &&
           std::ranges::find(action.priorities, id->text, &section::Value::text) != action.priorities.end();
  });
}

// The most that a cell of a spreadsheet holds, which no row of the data may have more of.
void refuse_long(const AgendaAction& action, Position position, diagnostics::Diagnostics& said) {
  constexpr std::size_t most = 32'767;
  for (const Inlines* text : {&action.text, &action.note}) {
    const std::string whole = data_text(*text);
    const auto characters = static_cast<std::size_t>(
        std::ranges::count_if(whole, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
    if (characters > most)
      return said.add(diagnostics::Code::overview_long_text, position, {std::to_string(characters)});
  }
}

// The actions of the section, whose table has a row each and one more for each that is explained.
void add_actions(const section::Section& section, std::size_t index, const Composed& composed, const Inlines& meeting,
                 const std::string& key, Agenda& agenda, diagnostics::Diagnostics& said) {
  const document::Table* table = composed.actions();
  if (table == nullptr) return;
  const std::string& language = agenda.sections[index].language;
  std::size_t row = 0;
  for (const section::Action& action : section.actions->actions) {
    if (!section::visible(action)) continue;
    const auto& holder = action.portfolio_holder ? action.portfolio_holder : section.particulars.portfolio_holder;
    AgendaAction made{index, {}, {}, action.type, holder, action.planning, action.status, meeting, {}, {}, {}};
    const document::Row& printed = table->rows.at(row);
    made.id = key + '#' + printed.id;
    made.text = in_language(language, taken_out(printed.cells.at(1).paragraphs.at(0), Links::kept));
    const bool explained = document::is_explained(*table, row);
    if (explained)
      made.note = in_language(language, taken_out(table->rows.at(row + 1).cells.at(0).paragraphs.at(0), Links::kept));
    row += explained ? 2 : 1;
    for (const section::Value& id : action.priorities) made.priorities.push_back(id.text);
    made.planned = planned(action.planning, section);
    refuse_long(made, action.position, said);
    agenda.actions.push_back(std::move(made));
  }
}

void add_idle(const section::Section& section, std::size_t index, const Composed& composed, Agenda& agenda) {
  if (!section.goals || !section.goals->priorities) return;
  int number = 0;
  for (const section::Item& item : section.goals->priorities->items) {
    if (!section::visible(item)) continue;
    ++number;
    if (is_named(item.id, section)) continue;
    if (const Inlines* text = composed.item(composed.names().of(item.id, "prioriteit-" + std::to_string(number))))
      agenda.idle.push_back(
          {index, number, in_language(agenda.sections[index].language, taken_out(*text, Links::kept))});
  }
}

}  // namespace

std::string data_text(const Inlines& content) {
  std::string out;
  for (const document::Inline& piece : content) {
    if (const auto* note = std::get_if<document::Note>(&piece.kind))
      out += " (" + data_text(note->content) + ')';
    else if (const Inlines* inside = document::content_of(piece))
      out += data_text(*inside);
    else
      out += document::plain_text(Inlines{piece});
  }
  return document::without_break_marks(out);
}

std::string AgendaReader::key_of(const section::Section& section, const std::string& file) {
  return section.number && keys_.insert(section.number->text).second ? section.number->text : file;
}

bool AgendaReader::add(const section::Section& section, const SectionPlace& place, diagnostics::Diagnostics& said) {
  const Labelled own(labels_for(section.language, labels_), section.language);
  const Composed composed(section, own, said);
  if (said.has_errors()) return false;
  const std::size_t before = agenda_.actions.size();
  AgendaSection& added = agenda_.sections.emplace_back();
  const std::size_t index = agenda_.sections.size() - 1;
  if (!same_language(section.language, language_)) added.language = with_region(section.language);
  added.name = in_language(added.language, name_of(section));
  added.file = place.file;
  added.page = place.page;
  const Labelled of_overview(labels_for(language_, labels_), language_);
  add_actions(section, index, composed, meetings_of(section, of_overview), key_of(section, place.file), agenda_, said);
  add_idle(section, index, composed, agenda_);
  if (!said.has_errors()) return true;
  agenda_.sections.pop_back();
  agenda_.actions.resize(before);
  std::erase_if(agenda_.idle, [&](const AgendaPriority& priority) { return priority.section == index; });
  return false;
}

}  // namespace report
