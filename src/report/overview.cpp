#include "report/overview.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

#include "document/dump.hpp"
#include "report/agenda_groups.hpp"
#include "report/agenda_table.hpp"
#include "report/compose.hpp"
#include "report/dates.hpp"
#include "report/inlines.hpp"
#include "report/notes.hpp"
#include "report/particulars.hpp"
#include "report/section_blocks.hpp"
#include "report/typed.hpp"
#include "section/marks.hpp"

namespace report {
namespace {

using diagnostics::Code;
using document::Block;
using document::Inlines;
using Role = document::HeadingRole;

class Composing {
 public:
  Composing(const section::Overview& overview, const Agenda& agenda, const BookStyle& style,
            diagnostics::Diagnostics& sink)
      : overview_(overview),
        agenda_(agenda),
        style_(style),
        sink_(sink),
        labels_(labels_for(overview.own.language, style.labels), overview.own.language),
        names_(overview.own) {}

  std::optional<OverviewMade> make(const std::vector<MissingSection>& missing, std::vector<document::Image> images) {
    const std::vector<std::size_t> shown = selected(agenda_, overview_.selection);
    if (shown.empty()) {
      sink_.add(Code::overview_empty, overview_.own.position);
      return std::nullopt;
    }
    used_ = used_columns(agenda_, shown);
    document_.images = std::move(images);
    first_page(shown);
    chapters();
    tell_missing(missing);
    for (const AgendaGroup& group : grouped(agenda_, shown, overview_.grouping, labels_)) add(group);
    for (const section::Signal& signal : overview_.signals) add(signal);
    if (sink_.has_errors()) return std::nullopt;
    number_notes(document_);
    if (wants_contents(document_, style_.contents))
      document_.contents = document::Contents{labels_(labels_.words().contents)};
    finish_rows();
    document_.marks.values = {{std::string(section::mark_property), std::string(section::mark_form) + " overzicht"}};
    return OverviewMade{std::move(document_), std::move(rows_)};
  }

 private:
  void first_page(const std::vector<std::size_t>& shown) {
    add_particulars(overview_.own, labels_, document_, sink_);
    document_.id = names_.of_title();
    warn_typed_title(overview_.own.title, sink_);
    const document::Labels& words = labels_.words();
    if (overview_.reference_date) fact(words.reference_date, labels_(written_day(*overview_.reference_date, words)));
    const auto unplanned = std::ranges::count_if(
        shown, [&](std::size_t action) { return agenda_.actions[action].planned.kind == Planned::Kind::none; });
    fact(words.action_count, {{document::Text{std::to_string(shown.size()), {}}}});
    fact(words.without_planning, {{document::Text{std::to_string(unplanned), {}}}});
  }

  void fact(const std::string& label, Inlines value) { document_.facts.push_back({labels_(label), std::move(value)}); }

  void heading(Inlines content, std::string id) {
    document_.blocks.push_back({document::Heading{2, Role::block, std::move(content), std::move(id)}});
  }

  // The chapters of its own, whose references stay among themselves.
  void chapters() {
    CaptionCounts counts;
    Targets targets(labels_, names_, style_.caption_numbers, counts);
    std::vector<Block> all;
    for (const section::Development& chapter : overview_.own.developments->developments) {
      Inlines title = inlines(chapter.title);
      if (title.empty()) continue;
      warn_typed_title(chapter.title, sink_);
      std::vector<Block> blocks = chapter_blocks(overview_.own, chapter, {3, document_.images}, targets, sink_);
      if (blocks.empty()) sink_.add(Code::title_only, chapter.position, {document::plain_text(title)});
      all.push_back({document::Heading{2, Role::block, std::move(title),
                                       names_.of(std::nullopt, fmt::format("hoofdstuk-{}", ++chapters_))}});
      std::move(blocks.begin(), blocks.end(), std::back_inserter(all));
    }
    targets.fill_in(all, sink_);
    drop_unused_anchors(all, targets.referred());
    document_.blocks = std::move(all);
  }

  void tell_missing(const std::vector<MissingSection>& missing) {
    if (missing.empty()) return;
    document_.blocks.push_back({document::Paragraph{labels_(labels_.words().missing_sections), true}});
    document::List list;
    list.numbering = document::Numbering::bullet;
    list.led_in = true;
    for (const MissingSection& section : missing) {
      std::string name = section.number;
      name.append(name.empty() || section.title.empty() ? "" : " ").append(section.title);
      list.items.push_back({"\u2022", {{document::Text{std::move(name), {}}}}, {}});
    }
    document_.blocks.push_back({std::move(list)});
  }

  void add(const AgendaGroup& group) {
    heading(group.heading, names_.of(std::nullopt, fmt::format("groep-{}", ++groups_)));
    const std::size_t first = lines_.size();
    for (const std::size_t action : group.actions) {
      lines_.push_back({&agenda_.actions[action], static_cast<int>(lines_.size()) + 1});
      rows_.rows.push_back(data_row(agenda_, group, lines_.back()));
    }
    document::Table table = agenda_table(agenda_, std::span(lines_).subspan(first), used_, Notes::shown, labels_);
    table.id = names_.of(std::nullopt, fmt::format("acties-{}", groups_));
    std::size_t line = first;
    for (document::Row& row : table.rows)
      if (row.role != document::RowRole::explanation)
        row.id = names_.of(std::nullopt, fmt::format("actie-{}", lines_[line++].number));
    document_.blocks.push_back({std::move(table)});
  }

  void add(const section::Signal& signal) {
    using Kind = section::Signal::Kind;
    const document::Labels& words = labels_.words();
    switch (signal.kind) {
      case Kind::priorities_without_action:
        return add_signal(words.priorities_without_action, idle_table(agenda_, labels_));
      case Kind::actions_without_priority:
        return add_signal(words.actions_without_priority,
                          lines_that([](const AgendaAction& action) { return action.priorities.empty(); }));
      case Kind::overdue_actions: break;
    }
    if (!overview_.reference_date) return sink_.add(Code::overview_reference_date, signal.position);
    const document::Date day = date_of(*overview_.reference_date);
    add_signal(words.overdue_actions, lines_that([&](const AgendaAction& action) { return is_overdue(action, day); }));
  }

  // Of those that are shown, with the numbers that they have above.
  document::Table lines_that(const std::function<bool(const AgendaAction&)>& holds) const {
    std::vector<AgendaLine> lines;
    std::ranges::copy_if(lines_, std::back_inserter(lines),
                         [&](const AgendaLine& line) { return holds(*line.action); });
    return agenda_table(agenda_, lines, used_, Notes::left_out, labels_);
  }

  void add_signal(const std::string& title, document::Table table) {
    heading(labels_(title), names_.of(std::nullopt, fmt::format("signalering-{}", ++signals_)));
    table.id = names_.of(std::nullopt, fmt::format("gesignaleerd-{}", signals_));
    if (table.rows.empty())
      document_.blocks.push_back({document::Paragraph{labels_(labels_.words().none_found)}});
    else
      document_.blocks.push_back({std::move(table)});
  }

  void finish_rows() {
    rows_.title = document_.metadata.title;
    rows_.language = document_.metadata.language;
    if (overview_.reference_date) rows_.reference_date = overview_.reference_date->text;
    rows_.columns = data_columns(labels_);
  }

  const section::Overview& overview_;
  const Agenda& agenda_;
  BookStyle style_;
  diagnostics::Diagnostics& sink_;
  Labelled labels_;
  PlaceNames names_;
  document::Document document_;
  document::Rows rows_;
  std::vector<AgendaLine> lines_;  // of all groups so far
  std::vector<bool> used_;
  int groups_ = 0, signals_ = 0, chapters_ = 0;
};

}  // namespace

std::optional<OverviewMade> compose_overview(const section::Overview& overview, const Agenda& agenda,
                                             const std::vector<MissingSection>& missing,
                                             std::vector<document::Image> images, const BookStyle& style,
                                             diagnostics::Diagnostics& sink) {
  return Composing(overview, agenda, style, sink).make(missing, std::move(images));
}

}  // namespace report
