#include "import/author.hpp"

#include <algorithm>
#include <utility>

#include "import/actions.hpp"
#include "import/facts.hpp"
#include "import/tables.hpp"
#include "import/themes.hpp"
#include "section/values.hpp"
#include "section/visible.hpp"
#include "unicode/utf8.hpp"

namespace importing {

using diagnostics::Code;

Author::Author(const Texts& texts, const Outline& outline, std::vector<std::string>& dropped, Stems stems,
               bool has_actions)
    : texts_(texts), outline_(outline), dropped_(dropped), stems_(std::move(stems)), has_actions_(has_actions) {
  made_.section.language = texts.languages.main;
}

void Author::drop(const std::string& text) {
  if (!plain(text).empty()) dropped_.push_back(plain(text));
}

void Author::moved(const Place& place, std::string_view text, std::string_view element) {
  texts_.messages.say(Code::import_moved, place, {beginning_of(text), std::string(element)});
}

section::Inlines Author::title_of(const Runs& runs, const Place& place) {
  Understood understood = inlines(runs, Inside::title, place, texts_);
  put_aside(understood.apart, place);
  return std::move(understood.content);
}

section::Inlines Author::content(const Runs& runs, const Place& place) {
  Understood understood = inlines(runs, Inside::text, place, texts_);
  put_aside(understood.apart, place);
  return std::move(understood.content);
}

void Author::put_aside(const Apart& apart, const Place& place) {
  for (const std::uint32_t picture : apart.pictures) pictures_.emplace_back(picture, place);
  for (const std::uint32_t note : apart.notes) notes_.emplace_back(note, place);
}

// The notes and pictures of cells whose words are values.
void Author::put_aside(const Row& row, const Place& place) {
  for (const Cell& cell : row.cells) put_aside(apart_in(runs_of(cell.blocks)), place);
}

void Author::title(const Heading& heading) {
  has_title_ = true;
  Runs runs = heading.runs;
  const std::string text = text_of(runs);
  const bool counted = section::is_section_number(heading.label);
  const auto levels = [](const std::string& number) { return std::ranges::count(number, '.'); };
  // A number that was typed, such as 2.6.1, is meant, though Word counts headings from 1 before it.
  const TypedNumber typed = typed_number(text);
  const bool is_typed = typed.size > 0 && (!counted || levels(typed.number) > levels(heading.label));
  if (is_typed) {
    made_.section.number = section::Value{typed.number, {}};
    runs = without_first(runs, typed.size);
  } else if (counted) {
    made_.section.number = section::Value{heading.label, {}};
  }
  if (is_typed || !counted) drop(heading.label);
  made_.section.title = title_of(runs, heading.place);
}

section::Flow& Author::flow() {
  section::Flow* open = open_flow(made_.section, block_, flow_of_);
  return open == nullptr ? preface_ : *open;
}

void Author::add(section::FlowMember member) {
  section::Flow& to = flow();
  if (!block_ && to.empty()) preface_text_ = last_text_;
  to.push_back(std::move(member));
  place_apart();
}

// What stands before the first block goes into it, for a section has no other place.
void Author::close_preface(BlockKind block) {
  if (preface_.empty()) return;
  section::Flow preface = std::exchange(preface_, {});
  section::Flow& to = flow();
  moved(preface_place_, preface_text_, element_of(block));
  to.insert(to.begin(), std::make_move_iterator(preface.begin()), std::make_move_iterator(preface.end()));
}

void Author::open(BlockKind block, Rank rank) {
  const bool first = !block_;
  block_ = block;
  block_rank_ = rank;
  development_rank_ = subsection_rank_ = no_rank;
  open_in(made_.section, block);
  flow_of_ = FlowOf::block;
  if (first) close_preface(block);
}

void Author::heading(const Heading& heading) {
  const Rank rank = rank_of(heading);
  last_text_.clear();
  keep_caption_as_text();
  const std::string text = text_of(heading.runs);
  drop(heading.label);
  // A block's word deep below another heading is a heading like others.
  if (heading.block && (rank <= outline_.block || !block_ || rank <= block_rank_)) {
    drop(text);
    if (!heading.block->as_printed)
      texts_.messages.say(
          Code::import_heading_reworded, heading.place,
          {beginning_of(text), heading_of(heading.block->block, texts_.languages.main, texts_.printed)});
    // A block that comes again is one with the first; its text goes above the parts that stand there.
    const BlockKind block = heading.block->block;
    if (has_block(made_.section, block) && (block_ != block || flow_of_ == FlowOf::last_part))
      moved(heading.place, text, element_of(block));
    open(block, rank);
    return put_aside(inlines(heading.runs, Inside::title, heading.place, texts_).apart, heading.place);
  }
  if (block_ == BlockKind::goals && names_priorities(text)) {
    wants_priorities_ = true;
    drop(text);
    return put_aside(inlines(heading.runs, Inside::title, heading.place, texts_).apart, heading.place);
  }
  const bool below_block = block_ && rank > block_rank_;
  if (!below_block || block_ == BlockKind::developments) {
    if (block_ != BlockKind::developments) {
      if (block_) moved(heading.place, text, "ontwikkeling");
      open(BlockKind::developments, rank - 1);
    }
    if (rank <= development_rank_ || heading.level == 0) return open_development(heading, rank);
    return open_subsection(heading, rank);
  }
  if (block_ == BlockKind::actions) {
    moved(heading.place, text, "alinea");
    return paragraph(heading.runs, heading.place);
  }
  open_subsection(heading, rank);
}

void Author::open_development(const Heading& heading, Rank rank) {
  development_rank_ = rank;
  subsection_rank_ = no_rank;
  section::Development development;
  development.title = title_of(heading.runs, heading.place);
  made_.section.developments->developments.push_back(std::move(development));
  flow_of_ = FlowOf::last_part;
  place_apart();
}

void Author::open_subsection(const Heading& heading, Rank rank) {
  if (rank > subsection_rank_)
    texts_.messages.say(Code::import_heading_deep, heading.place, {beginning_of(text_of(heading.runs))});
  subsection_rank_ = std::min(subsection_rank_, rank);
  section::Subsection subsection;
  subsection.title = title_of(heading.runs, heading.place);
  section::Section& section = made_.section;
  if (block_ == BlockKind::goals)
    section.goals->subsections.push_back(std::move(subsection));
  else if (block_ == BlockKind::costs)
    section.costs->subsections.push_back(std::move(subsection));
  else
    section.developments->developments.back().subsections.push_back(std::move(subsection));
  flow_of_ = FlowOf::last_part;
  place_apart();
}

bool Author::may_hold_norm() const { return block_ == BlockKind::developments && flow_of_ == FlowOf::last_part; }

void Author::text(const Text& text) {
  if (!block_ && preface_.empty()) preface_place_ = text.place;
  if (text.role == Role::caption && text.caption_of != CaptionOf::nothing) return caption(text);
  for (const Runs& line : lines(text.runs)) paragraph(line, text.place);
}

void Author::caption(const Text& text) {
  keep_caption_as_text();
  std::optional<section::Inlines>* before = caption_before(text.caption_of);
  // What it is of may have become text, or was not taken over.
  if (text.caption_of != CaptionOf::next && before == nullptr) return paragraph(text.runs, text.place);
  const std::string whole = text_of(text.runs);
  const std::size_t number = caption_number(whole, texts_.printed);
  drop(whole.substr(0, number));
  Runs runs = without_first(text.runs, number);
  flatten(runs);
  (before == nullptr ? caption_ : *before) = content(runs, text.place);
  if (before != nullptr) place_apart();
}

// Of the table or picture at the end of the flow that has none yet; the pictures of a table's cells stand behind it.
std::optional<section::Inlines>* Author::caption_before(CaptionOf of) {
  if (of == CaptionOf::next) return nullptr;
  section::Flow& in = flow();
  for (auto member = in.rbegin(); member != in.rend(); ++member) {
    auto* figure = std::get_if<section::Figure>(&*member);
    if (figure != nullptr && of == CaptionOf::table_before) continue;
    auto* table = std::get_if<section::Table>(&*member);
    if (figure == nullptr && (table == nullptr || of != CaptionOf::table_before)) return nullptr;
    auto& caption = figure != nullptr ? figure->caption : table->caption;
    return caption ? nullptr : &caption;
  }
  return nullptr;
}

void Author::keep_caption_as_text() {
  const auto words = std::exchange(caption_, std::nullopt);
  if (!words || !section::visible(*words)) return;
  if (!block_ && preface_.empty()) last_text_ = text_of(*words);
  add(section::Paragraph{*words, {}});
}

void Author::paragraph(const Runs& runs, const Place& place) {
  const std::string text = text_of(runs);
  if (!plain(text).empty()) keep_caption_as_text();  // a picture alone takes it
  if (!block_ && take_labelled(text, texts_.printed, particulars()))
    return put_aside(inlines(runs, Inside::title, place, texts_).apart, place);
  last_text_ = text;
  constexpr std::size_t longest = 90'000;
  if (text.size() > longest) {
    const std::size_t space = text.rfind(' ', longest);
    const std::size_t end = space == std::string::npos || space == 0 ? unicode::beginning(text, longest).size() : space;
    paragraph(part(runs, 0, end), place);
    return paragraph(part(runs, end, text.size()), place);
  }
  if (may_hold_norm()) {
    if (auto themes = themes_in(runs, texts_.languages.main)) {
      if (shows(themes->before)) add(section::Paragraph{content(themes->before, place), {}});
      section::Norm norm;
      for (const Runs& theme : themes->themes) norm.themes.push_back({content(theme, place), {}, {}, {}});
      for (const std::string& number : themes->numbers) drop(number);
      add(std::move(norm));
      if (shows(themes->after)) add(section::Paragraph{content(themes->after, place), {}});
      return;
    }
  }
  section::Inlines words = content(runs, place);
  if (section::visible(words)) return add(section::Paragraph{std::move(words), {}});
  place_apart();
}

std::vector<section::Item> Author::items(const ListPiece& list) {
  std::vector<section::Item> out;
  bool deep = false;
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const ListItem& item = list.items[i];
    section::Item made;
    made.content = content(item.runs, item.place);
    if (item.level == 0 || out.empty()) {
      out.push_back(std::move(made));
      continue;
    }
    if (out.back().nested.empty()) out.back().nested.push_back({list.nested_numbered[i], {}, {}});
    if (item.level > 1 && !std::exchange(deep, true))
      texts_.messages.say(Code::import_list_deep, item.place, {beginning_of(text_of(item.runs))});
    out.back().nested[0].items.push_back(std::move(made));
  }
  return out;
}

void Author::list(const ListPiece& list) {
  keep_caption_as_text();
  if (!block_ && preface_.empty()) preface_place_ = list.items[0].place;
  if (list.goes_on)
    texts_.messages.say(Code::import_list_restarts, list.items[0].place, {beginning_of(text_of(list.items[0].runs))});
  const bool announced = announces_norm(last_text_, texts_.languages.main);
  last_text_ = text_of(list.items[0].runs);
  std::vector<section::Item> made = items(list);
  section::Section& section = made_.section;
  if (block_ == BlockKind::goals && !section.goals->priorities && (flow_of_ == FlowOf::block || wants_priorities_)) {
    section.goals->priorities = section::Priorities{std::move(made), {}};
    wants_priorities_ = false;
    return place_apart();
  }
  const bool nested = std::ranges::any_of(made, [](const section::Item& item) { return !item.nested.empty(); });
  if (block_ == BlockKind::actions && !has_actions_ && !nested && section.actions->actions.empty()) {
    for (section::Item& item : made) {
      section::Action action;
      action.content = std::move(item.content);
      section.actions->actions.push_back(std::move(action));
    }
    return place_apart();
  }
  if (announced && may_hold_norm()) return add(section::Norm{{}, std::move(made), {}});
  add(section::List{list.numbered, std::move(made), {}});
}

void Author::quotation(const QuotePiece& quotation) {
  keep_caption_as_text();
  if (!block_ && preface_.empty()) preface_place_ = quotation.place;
  section::Quotation out;
  for (const Runs& runs : quotation.paragraphs) out.paragraphs.push_back({content(runs, quotation.place), {}});
  last_text_ = quotation.paragraphs.empty() ? "" : text_of(quotation.paragraphs.back());
  add(std::move(out));
}

void Author::place_actions(const Table& table) {
  if (block_ != BlockKind::actions) open(BlockKind::actions, block_ ? block_rank_ : outline_.block);
  section::Actions& actions = *made_.section.actions;
  std::vector<section::Item> none;
  auto& goals = made_.section.goals;
  std::vector<section::Item>& priorities = goals && goals->priorities ? goals->priorities->items : none;
  UnderstoodActions made = understood_actions(table, *action_columns(table, texts_.printed), priorities, texts_);
  if (!actions.actions.empty() && !actions.after.empty()) moved(table.place, text_of(table), "actie");
  std::move(made.actions.begin(), made.actions.end(), std::back_inserter(actions.actions));
  for (const std::string& head : heads_of(table)) drop(head);
  put_aside(table.rows.front(), table.place);
  drop(made.dropped);
  put_aside(made.apart, table.place);
  place_apart();
  for (const Runs& group : made.groups) {
    moved(table.place, text_of(group), "alinea");
    paragraph(group, table.place);
  }
}

void Author::table(const Table& table) {
  if (!block_ && preface_.empty()) preface_place_ = table.place;
  if (!block_ && take_table(table, texts_.printed, particulars())) {
    keep_caption_as_text();
    for (const Row& row : table.rows) {
      put_aside(row, table.place);
      if (!plain(text_of(row.cells[1].blocks)).empty()) continue;
      const std::string name = plain(text_of(row.cells[0].blocks));
      if (label_of(name, texts_.printed))
        drop(name);
      else
        texts_.messages.quote(Code::import_unplaced, table.place, name);
    }
    return;
  }
  say_what_is_flattened(table, texts_.messages);
  if (action_columns(table, texts_.printed)) {
    keep_caption_as_text();
    return place_actions(table);
  }
  last_text_ = text_of(table);
  auto understood = understood_table(table, texts_);
  if (!understood) {
    texts_.messages.say(Code::import_table_as_text, table.place, {beginning_of(last_text_)});
    for (const Row& row : table.rows) {
      Runs runs;
      for (const Cell& cell : row.cells) {
        const Runs more = runs_of(cell.blocks);
        if (!runs.empty()) runs.push_back({.text = " "});
        runs.insert(runs.end(), more.begin(), more.end());
      }
      if (shows(runs)) paragraph(runs, table.place);
    }
    return;
  }
  put_aside(understood->apart, table.place);
  if (!section::visible(understood->table.rows) && !section::visible(understood->table.head)) return place_apart();
  if (caption_) understood->table.caption = std::exchange(caption_, std::nullopt);
  add(std::move(understood->table));
}

Made Author::finish(const std::string& fallback) {
  keep_caption_as_text();
  if (!block_ && !preface_.empty()) open(BlockKind::developments, outline_.block);
  if (!block_ && (!pictures_.empty() || !notes_.empty())) open(BlockKind::developments, outline_.block);
  if (block_) place_apart();
  if (!section::visible(made_.section.title)) {
    made_.section.title = {{section::Inline::Kind::text, fallback, {}, {}, {}}};
    texts_.messages.say(Code::import_title_missing, {}, {fallback});
  }
  made_.name = made_.section.number ? made_.section.number->text : stems_.section;
  return std::move(made_);
}

}  // namespace importing
