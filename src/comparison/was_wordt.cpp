#include "comparison/was_wordt.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "comparison/flat_text.hpp"
#include "comparison/head.hpp"
#include "comparison/lines.hpp"
#include "comparison/moved_numbers.hpp"
#include "comparison/parts.hpp"
#include "comparison/row_changes.hpp"
#include "comparison/script.hpp"
#include "comparison/two_columns.hpp"
#include "comparison/word_changes.hpp"
#include "document/dump.hpp"
#include "report/notes.hpp"

namespace comparison {
namespace {

using document::Inlines;
using Kind = Step::Kind;

using document::plain_text;

class Writer {
 public:
  Writer(const Version& old, const Version& now)
      : old_(old),
        now_(now),
        voice_(now.document.metadata.language),
        phrases_(voice_.phrases()),
        old_above_(headings_above(old.document)),
        now_above_(headings_above(now.document)),
        moved_numbers_(old, now, vocabulary_),
        columns_(voice_) {}

  WasWordt run() {
    data();
    blocks();
    WasWordt made{head_of(old_, now_, counts_, voice_), counts_, std::move(planning_)};
    made.document.blocks = columns_.finish();
    if (made.document.blocks.empty()) made.document.blocks.push_back({document::Paragraph{voice_(phrases_.nothing)}});
    report::number_notes(made.document);
    return made;
  }

 private:
  // Title, masthead and data block: by their labels.
  void data() {
    detail(phrases_.number, plain(old_.document.number), plain(now_.document.number));
    detail(phrases_.section_title, old_.document.title, now_.document.title);
    detail(phrases_.organisation, old_.document.organisation, now_.document.organisation);
    detail(phrases_.document, old_.document.name, now_.document.name);
    // Several may have one label: those that stayed as they were first.
    std::vector<const document::Fact*> was, is;
    for (const document::Fact& fact : old_.document.facts) was.push_back(&fact);
    for (const document::Fact& fact : now_.document.facts) {
      const auto same = std::ranges::find_if(was, [&](const document::Fact* other) {
        return plain_text(other->label) == plain_text(fact.label) &&
               !difference(as_gone(other->value), as_gone(fact.value), vocabulary_);
      });
      if (same == was.end())
        is.push_back(&fact);
      else
        was.erase(same);
    }
    for (const document::Fact* fact : is) {
      const std::string label = plain_text(fact->label);
      const auto known =
          std::ranges::find_if(was, [&](const document::Fact* other) { return plain_text(other->label) == label; });
      detail(label, known == was.end() ? Inlines{} : (*known)->value, fact->value);
      if (known != was.end()) was.erase(known);
    }
    for (const document::Fact* fact : was) detail(plain_text(fact->label), fact->value, {});
  }

  void detail(std::string_view label, const Inlines& old, const Inlines& now) {
    const auto both = difference(as_gone(old), as_gone(now), vocabulary_);
    if (!both) return;
    ++counts_.details;
    if (!columns_.is_open()) columns_.open(voice_(phrases_.data), 2);
    Lines was, is;
    was.push_back(old.empty() ? voice_.aside(phrases_.come) : labelled(label, both->old));
    is.push_back(now.empty() ? voice_.aside(phrases_.gone) : labelled(label, both->now));
    columns_.add(std::move(was), std::move(is));
  }

  void blocks() {
    const auto old = units_of(old_, vocabulary_), now = units_of(now_, vocabulary_);
    columns_.close();
    for (const Step& step : script(old, now)) block(step);
  }

  void block(const Step& step) {
    const document::Block* old = step.has_old() ? &old_.document.blocks[step.old] : nullptr;
    const document::Block* now = step.has_now() ? &now_.document.blocks[step.now] : nullptr;
    if (step.kind == Kind::moved_away) return;
    if (now != nullptr)
      if (const auto* heading = std::get_if<document::Heading>(&now->kind)) columns_.enter(*heading);
    switch (step.kind) {
      case Kind::same: return keep(*old, *now);
      case Kind::changed: return change(step, *old, *now);
      case Kind::gone: return go(in_bold_all(lines_of(*old, phrases_)), parts_of(*old));
      case Kind::come: return come(in_bold_all(lines_of(*now, phrases_)), parts_of(*now));
      case Kind::moved_here:
        return move(lines_of(*old, phrases_), lines_of(*now, phrases_), stood_under(step), parts_of(*now));
      case Kind::moved_away: return;
    }
  }

  // Empty for a heading, and where it still stands under that.
  std::string stood_under(const Step& step) const {
    const bool heads = std::holds_alternative<document::Heading>(now_.document.blocks[step.now].kind);
    return heads || old_above_[step.old] == now_above_[step.now] ? std::string() : old_above_[step.old];
  }

  void keep(const document::Block& old, const document::Block& now) {
    counts_.same += parts_of(now);
    note_form(lines_of(old, phrases_), lines_of(now, phrases_));
  }

  // White space, quotation marks and hyphens are no change, but are counted; numbers that the program counts are
  // placeholders in flat text.
  void note_form(const Lines& old, const Lines& now) {
    for (std::size_t i = 0; i < old.size() && i < now.size(); ++i)
      if (flat_text(old[i], vocabulary_).utf8 != flat_text(now[i], vocabulary_).utf8) ++counts_.form;
  }

  void change(const Step& step, const document::Block& old, const document::Block& now) {
    using namespace document;
    std::visit(Match{[&](const Heading& heading) { change_one(lines_of(old, phrases_), {as_gone(heading.content)}); },
                     [&](const Paragraph&) { change_paragraphs(step); },
                     [&](const List& list) { change(std::get<List>(old.kind), list); },
                     [&](const Table& table) { change(std::get<Table>(old.kind), table); },
                     [&](const Figure& figure) {
                       const auto& before = std::get<Figure>(old.kind);
                       const bool other = old_.pictures.at(before.image) != now_.pictures.at(figure.image);
                       change_one(lines_of(old, phrases_), lines_of(now, phrases_), other);
                     },
                     [&](const Quotation&) { change_one(lines_of(old, phrases_), lines_of(now, phrases_)); },
                     [&](const DataBlock&) { change_one(lines_of(old, phrases_), lines_of(now, phrases_)); }},
               now.kind);
  }

  void change_paragraphs(const Step& step) {
    const auto lines = [&](const document::Document& document, std::size_t first, std::size_t count) {
      Lines out;
      for (std::size_t i = first; i < first + count; ++i)
        out.push_back(std::get<document::Paragraph>(document.blocks[i].kind).content);
      return out;
    };
    const Lines old = lines(old_.document, step.old, step.olds), now = lines(now_.document, step.now, step.nows);
    const auto both = in_bold(as_gone(joined(old)), as_gone(joined(now)), vocabulary_);
    ++counts_.changed;
    columns_.add(divided(both.old), divided(both.now));
  }

  // The paragraphs of a text that was joined.
  static Lines divided(const Inlines& content) {
    Lines out;
    likeness::Vocabulary apart;
    const std::string text = flat_text(content, apart).utf8;
    std::set<std::string, std::less<>> anchors;
    for (std::size_t from = 0; from <= text.size();) {
      const std::size_t end = std::min(text.find(paragraph_mark, from), text.size());
      if (Inlines line = cut(content, from, end, anchors); !line.empty()) out.push_back(std::move(line));
      from = end + paragraph_mark.size();
    }
    return out;
  }

  // Line by line where they are as many; `all`: it is another, whatever they say.
  void change_one(const Lines& old, const Lines& now, bool all = false) {
    ++counts_.changed;
    if (old.size() != now.size() || all) return columns_.add(in_bold_all(old), in_bold_all(now));
    Lines was, is;
    for (std::size_t i = 0; i < old.size(); ++i) {
      Both both = in_bold(old[i], now[i], vocabulary_);
      was.push_back(std::move(both.old));
      is.push_back(std::move(both.now));
    }
    columns_.add(std::move(was), std::move(is));
  }

  static Lines in_bold_all(const Lines& lines) {
    Lines out;
    for (const Inlines& line : lines) out.push_back(bold(line));
    return out;
  }

  // Of lines in bold.
  void go(Lines old, std::size_t parts = 1) {
    counts_.gone += parts;
    columns_.add(std::move(old), {voice_.aside(phrases_.gone)});
  }
  void come(Lines now, std::size_t parts = 1) {
    counts_.come += parts;
    columns_.add({voice_.aside(phrases_.come)}, std::move(now));
  }
  void move(const Lines& old, const Lines& now, const std::string& from, std::size_t parts = 1) {
    counts_.moved += parts;
    Lines was = {from.empty() ? voice_.aside(phrases_.elsewhere)
                              : voice_.aside(fmt::format(fmt::runtime(phrases_.moved), from))};
    Lines is;
    if (old.size() == now.size()) {
      for (std::size_t i = 0; i < old.size(); ++i) {
        Both both = in_bold(old[i], now[i], vocabulary_);
        was.push_back(std::move(both.old));
        is.push_back(std::move(both.now));
      }
    } else {
      for (const Inlines& line : old) was.push_back(without_bold(line));
      for (const Inlines& line : now) is.push_back(without_bold(line));
    }
    columns_.add(std::move(was), std::move(is));
  }

  void change(const document::List& old, const document::List& now) {
    caption(old.caption, now.caption);
    if (old.numbering != now.numbering) {
      const auto called = [&](const document::List& list) {
        return voice_.aside(list.numbering == document::Numbering::decimal ? phrases_.numbered : phrases_.with_dots);
      };
      ++counts_.details;
      columns_.add({called(old)}, {called(now)});
    }
    items(old.items, now.items);
  }

  void caption(const Inlines& old, const Inlines& now) {
    const auto both = difference(as_gone(old), as_gone(now), vocabulary_);
    if (!both) return;
    ++counts_.details;
    columns_.add({old.empty() ? voice_.aside(phrases_.come) : both->old},
                 {now.empty() ? voice_.aside(phrases_.gone) : both->now});
  }

  void items(const std::vector<document::ListItem>& old, const std::vector<document::ListItem>& now) {
    for (const Step& step : script(units_of(old, old_, vocabulary_), units_of(now, now_, vocabulary_))) {
      const document::ListItem* was = step.has_old() ? &old[step.old] : nullptr;
      const document::ListItem* is = step.has_now() ? &now[step.now] : nullptr;
      switch (step.kind) {
        case Kind::same:
          counts_.same += parts_of(*is);
          note_form({was->content}, {is->content});
          break;
        case Kind::changed: change(*was, *is); break;
        case Kind::gone: go(in_bold_all(lines_of(*was)), parts_of(*was)); break;
        case Kind::come: come(in_bold_all(lines_of(*is)), parts_of(*is)); break;
        case Kind::moved_here: move(lines_of(*was), lines_of(*is), {}, parts_of(*is)); break;
        case Kind::moved_away: break;
      }
    }
  }

  void change(const document::ListItem& old, const document::ListItem& now) {
    const auto both = difference(as_gone(old.content), as_gone(now.content), vocabulary_);
    ++(both ? counts_.changed : counts_.same);
    if (both) {
      document::ListItem was = old, is = now;
      was.content = both->old;
      is.content = both->now;
      columns_.add({with_label(was)}, {with_label(is)});
    }
    static const std::vector<document::ListItem> none;
    items(old.nested.empty() ? none : old.nested[0].items, now.nested.empty() ? none : now.nested[0].items);
  }

  // The names of its columns; of the table of actions they are ours.
  void change_head(const document::Table& old, const document::Table& now) {
    if (is_of_actions(now)) return;
    const Inlines was = plain(head_of(old)), is = plain(head_of(now));
    const auto both = difference(was, is, vocabulary_);
    if (!both) return;
    ++counts_.details;
    columns_.add({was.empty() ? voice_.aside(phrases_.come) : labelled(phrases_.table_head, both->old)},
                 {is.empty() ? voice_.aside(phrases_.gone) : labelled(phrases_.table_head, both->now)});
  }

  void change(const document::Table& old, const document::Table& now) {
    caption(old.caption, now.caption);
    change_head(old, now);
    const std::vector<RowText> was = row_texts(old), is = row_texts(now);
    const auto units = units_of(old, old_, now, now_, vocabulary_);
    Kind last = Kind::same;
    for (const Step& step : script(units.first, units.second)) {
      const document::Row& row = step.has_now() ? now.rows[step.now] : old.rows[step.old];
      const bool explains = row.role == document::RowRole::explanation;
      // What explains a row that came or went stands with that.
      const bool with_row = explains && step.kind == last && step.kind != Kind::same && step.kind != Kind::changed;
      last = step.kind;
      switch (step.kind) {
        case Kind::same:
          ++counts_.same;
          note_form(contents_of(was[step.old]), contents_of(is[step.now]));
          break;
        case Kind::changed: change(step, now, was, is); break;
        case Kind::gone:
          if (with_row)
            columns_.append(0, explained(bold_lines_of(was[step.old])));
          else
            go(explains ? below(was, step.old) : bold_lines_of(was[step.old]));
          break;
        case Kind::come:
          if (with_row)
            columns_.append(1, explained(bold_lines_of(is[step.now])));
          else
            come(explains ? below(is, step.now) : bold_lines_of(is[step.now]));
          break;
        case Kind::moved_here:
          if (with_row) {
            columns_.append(0, explained(lines_of(was[step.old])));
            columns_.append(1, explained(lines_of(is[step.now])));
          } else {
            move(lines_of(was[step.old]), lines_of(is[step.now]), {});
            if (!explains) note_planning(was[step.old], is[step.now]);
          }
          break;
        case Kind::moved_away: break;
      }
    }
    caption(old.source, now.source);
  }

  Lines explained(Lines lines) const {
    for (Inlines& line : lines) line = labelled(phrases_.explanation, std::move(line));
    return lines;
  }
  // Under the row that it explains.
  Lines below(const std::vector<RowText>& rows, std::size_t row) const {
    Lines lines = explained(bold_lines_of(rows[row]));
    if (row > 0) lines.insert(lines.begin(), rows[row - 1].head());
    return lines;
  }

  // What heads the row, and the fields that changed.
  void change(const Step& step, const document::Table& now, const std::vector<RowText>& all_old,
              const std::vector<RowText>& all_now) {
    const RowText is = without_lone_missing(all_now[step.now], all_old[step.old], now_.missing);
    const RowText was =
        moved_numbers_.as_now(without_lone_missing(all_old[step.old], all_now[step.now], old_.missing), is);
    if (says_same(was, is, vocabulary_)) {
      ++counts_.same;
      return;
    }
    ++counts_.changed;
    if (now.rows[step.now].role == document::RowRole::explanation && step.now > 0 && step.old > 0) {
      const Both both = in_bold(was.fields.at(0).content, is.fields.at(0).content, vocabulary_);
      return columns_.add({all_old[step.old - 1].head(), labelled(phrases_.explanation, both.old)},
                          {all_now[step.now - 1].head(), labelled(phrases_.explanation, both.now)});
    }
    Beside beside = changed_row(was, is, vocabulary_);
    columns_.add(std::move(beside.was), std::move(beside.is));
    note_planning(was, is);
  }

  void note_planning(const RowText& was, const RowText& is) {
    const Field *old = was.field(now_.planning), *now = is.field(now_.planning);
    if (old == nullptr || now == nullptr || now_.planning.empty()) return;
    const std::string before = plain_text(old->content), after = plain_text(now->content);
    if (before != after) planning_.push_back({plain_text(is.head()), before, after});
  }

  const Version &old_, &now_;
  Voice voice_;
  const Phrases& phrases_;
  std::vector<std::string> old_above_, now_above_;
  likeness::Vocabulary vocabulary_;
  MovedNumbers moved_numbers_;
  TwoColumns columns_;
  Counts counts_;
  std::vector<MovedPlanning> planning_;
};

}  // namespace

WasWordt was_wordt(const Version& old, const Version& now) { return Writer(old, now).run(); }

}  // namespace comparison
