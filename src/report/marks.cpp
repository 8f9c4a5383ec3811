#include "report/marks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "document/content.hpp"
#include "document/dump.hpp"
#include "report/action_table.hpp"
#include "report/each_text.hpp"
#include "section/each_flow.hpp"
#include "section/marks.hpp"
#include "section/visible.hpp"
#include "unicode/ascii.hpp"

namespace report {
namespace {

using document::Block;
using document::Inlines;

// The lines of the data block, in the order of report/particulars.cpp.
class MarkedLines {
 public:
  MarkedLines(const std::vector<document::Fact>& facts, std::vector<section::MarkedFact>& out)
      : facts_(facts), out_(out) {}

  void operator()(const section::Particulars& given) {
    for (const section::Meeting& meeting : given.meetings)
      add("vergadering", true, {text_of(meeting.name), text_of(meeting.date), text_of(meeting.agenda_item)});
    if (given.status) add("status");
    if (given.version) add("versie");
    if (given.date) add("datum", true, {given.date->text});
    if (given.year) add("jaar");
    if (given.reference) add("kenmerk");
    if (given.portfolio_holder) add("portefeuillehouder");
    for (const section::Field& field : given.fields)
      if (section::visible(field.value.text)) add("veld");
  }

 private:
  void add(std::string field, bool printed = false, std::vector<std::string> values = {}) {
    if (at_ == facts_.size()) return;
    const document::Fact& fact = facts_[at_++];
    out_.push_back({std::move(field), document::plain_text(fact.label),
                    printed ? document::plain_text(fact.value) : std::string(), std::move(values)});
  }

  const std::vector<document::Fact>& facts_;
  std::vector<section::MarkedFact>& out_;
  std::size_t at_ = 0;
};

// What stands in the texts of the report.
class MarkedTexts {
 public:
  void read(const Inlines& content) {
    for (const document::Inline& piece : content) {
      if (const auto* text = std::get_if<document::Text>(&piece.kind))
        whole(text->utf8);
      else if (const auto* abbreviation = std::get_if<document::Abbreviation>(&piece.kind))
        uses_.emplace_back(document::plain_text(abbreviation->content), abbreviation->expansion);
      else if (const auto* foreign = std::get_if<document::Foreign>(&piece.kind))
        languages_.insert(foreign->language);
      else if (std::holds_alternative<document::Counter>(piece.kind))
        numbers_captions_ = true;
      if (const Inlines* inside = document::content_of(piece)) read(*inside);
    }
  }

  // A term that always means the same stands there once.
  void put(const document::Labels& words, section::Marks& out) const {
    std::map<std::string_view, std::set<std::string_view>> expansions;
    for (const auto& [term, expansion] : uses_) expansions[term].insert(expansion);
    std::set<std::string_view> told;
    for (const auto& use : uses_)
      if (expansions[use.first].size() > 1 || told.insert(use.first).second) out.abbreviations.push_back(use);
    out.languages.assign(languages_.begin(), languages_.end());
    out.whole.assign(whole_.begin(), whole_.end());
    if (numbers_captions_) out.caption_numbers = {words.table_number, words.figure_number};
  }

 private:
  // Formats keep figures whole by the same characters.
  void whole(std::string_view text) {
    for (const std::string_view mark : {"\u00A0", "\u2011"})
      for (std::size_t at = text.find(mark); at != std::string_view::npos;) {
        const std::size_t before = text.rfind(' ', at), end = std::min(text.find(' ', at), text.size());
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        const std::string_view word = text.substr(begin, end - begin);
        if (unicode::has_digit(word)) whole_.insert(std::string(word));
        at = text.find(mark, end);  // others before that are of the same word
      }
  }

  std::vector<std::pair<std::string, std::string>> uses_;
  std::set<std::string> languages_, whole_;
  bool numbers_captions_ = false;
};

// The tables and figures that are shown, in the order of the report.
struct ShownMembers {
  std::vector<const section::Table*> tables;
  std::vector<const section::Figure*> figures;

  explicit ShownMembers(const section::Section& section) {
    section::each_flow(section, [this](const section::Flow& flow) {
      for (const section::FlowMember& member : flow) {
        if (const auto* table = std::get_if<section::Table>(&member); table != nullptr && section::visible(*table))
          tables.push_back(table);
        if (const auto* figure = std::get_if<section::Figure>(&member)) figures.push_back(figure);
      }
    });
  }
};

std::string_view word_of(section::Orientation orientation) {
  switch (orientation) {
    case section::Orientation::automatic: break;
    case section::Orientation::upright: return "staand";
    case section::Orientation::turned: return "liggend";
  }
  return {};
}

class Marking {
 public:
  Marking(const section::Section& section, const Targets& targets, document::Document& document)
      : targets_(targets), labels_(targets.labels().words()), document_(document), shown_(section) {}

  section::Marks operator()() {
    const Block* before = nullptr;
    for (Block& block : document_.blocks) {
      std::visit(document::Match{
                     [&](document::Heading& heading) { mark(heading); }, [](document::Paragraph&) {},
                     [&](document::List& list) { mark(list, before); }, [&](document::Table& table) { mark(table); },
                     [&](document::Figure& figure) { mark(figure); },
                     [&](document::Quotation& quotation) { mark(quotation, before); }, [](document::DataBlock&) {}},
                 block.kind);
      before = &block;
    }
    return std::move(out_);
  }

 private:
  std::string place(section::MarkedPlace place) {
    place.printed = targets_.printed(place.id);
    out_.places.push_back(std::move(place));
    return section::bookmark_of(out_.places.back(), out_.places.size());
  }
  std::string place(std::string_view kind, const std::string& id, const Inlines& text) {
    if (!targets_.names().is_given(id)) return {};
    return place({std::string(kind), id, {}, section::likeness_of(document::text_without_notes(text)), {}});
  }
  std::string beginning() { return section::bookmark_of_beginning(++beginnings_); }

  void mark(document::Heading& heading) {
    if (heading.role != document::HeadingRole::block) {
      heading.bookmark = place("titel", heading.id, heading.content);
      return;
    }
    for (const std::string_view element : {"doelstellingen", "beleidsontwikkelingen", "actiepunten", "kosten"})
      if (heading.id == targets_.names().of(std::nullopt, std::string(element)))
        out_.blocks.emplace_back(element, document::plain_text(heading.content));
  }

  void mark(document::List& list, const Block* before) {
    const auto* other = before == nullptr ? nullptr : std::get_if<document::List>(&before->kind);
    if (other != nullptr && other->role == list.role && other->numbering == list.numbering && list.caption.empty())
      list.bookmark = beginning();
    if (list.role == document::ListRole::plain) return;
    const bool priorities = list.role == document::ListRole::priorities;
    for (document::ListItem& item : list.items)
      item.bookmark = place(priorities ? "prioriteit" : "thema", item.id, item.content);
  }

  void mark(document::Quotation& quotation, const Block* before) {
    const auto* other = before == nullptr ? nullptr : std::get_if<document::Quotation>(&before->kind);
    if (other != nullptr && other->source.empty()) quotation.bookmark = beginning();
  }

  void mark(document::Table& table) {
    if (!table.columns.empty() && table.columns.front().ordinal) return mark_actions(table);
    if (tables_ == shown_.tables.size()) return;
    const section::Table& made_of = *shown_.tables[tables_++];
    section::MarkedPlace own{"tabel", text_of(made_of.id), {}, {}, {}};
    if (const std::string_view word = word_of(made_of.orientation); !word.empty())
      own.values.emplace_back("afdrukstand", word);
    // uitlijnen, by the cells of the head in their order.
    std::size_t cell = 0;
    for (const section::Row& row : made_of.head)
      for (const section::Cell& each : row.cells) {
        if (each.alignment) own.values.emplace_back(std::to_string(cell), each.alignment->text);
        ++cell;
      }
    own.likeness = section::likeness_of(document::text_without_notes(table.caption));
    if (!own.id.empty() || !own.values.empty()) table.bookmark = place(std::move(own));
  }

  void mark_actions(document::Table& table) {
    auto next = action_columns.begin();
    for (const document::Cell& cell : table.head.front().cells) {
      const std::string head = document::plain_text(cell.paragraphs.front());
      const auto found =
          std::find_if(next, action_columns.end(), [&](const auto& each) { return labels_.*each.heading == head; });
      if (found == action_columns.end()) break;
      out_.action_columns.emplace_back(found->name, head);
      next = found + 1;
    }
    out_.missing = {labels_.missing, labels_.missing_priority};
    table.bookmark = place({"acties", {}, {}, {}, {}});
    for (document::Row& row : table.rows)
      if (row.role == document::RowRole::ordinary)
        row.bookmark = place("actie", row.id, row.cells.at(1).paragraphs.front());
  }

  void mark(document::Figure& figure) {
    if (figures_ == shown_.figures.size()) return;
    const section::Figure& made_of = *shown_.figures[figures_++];
    section::MarkedPlace own{"beeld",
                             text_of(made_of.id),
                             {},
                             section::likeness_of(text_of(made_of.alternative)),
                             {{"bestand", made_of.file.text}}};
    if (made_of.width > 0) own.values.emplace_back("breedte", fmt::format("{}", made_of.width));
    figure.bookmark = place(std::move(own));
  }

  const Targets& targets_;
  const document::Labels& labels_;
  document::Document& document_;
  ShownMembers shown_;
  section::Marks out_;
  std::size_t tables_ = 0, figures_ = 0, beginnings_ = 0;
};

}  // namespace

void mark(const section::Section& section, const Targets& targets, document::Document& document) {
  section::Marks marks = Marking(section, targets, document)();
  marks.language = section.language;
  MarkedLines(document.facts, marks.facts)(section.particulars);
  MarkedTexts texts;
  texts.read(document.title);
  each_text(document.blocks, [&](Inlines& text) { texts.read(text); });
  texts.put(targets.labels().words(), marks);
  marks.page = document.running.page;
  document.marks.values = section::properties_of(marks);
}

}  // namespace report
