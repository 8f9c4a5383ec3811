#include "import/marked_author.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

#include "import/facts.hpp"
#include "import/marked_meanings.hpp"
#include "import/open_flow.hpp"
#include "section/strict.hpp"
#include "section/values.hpp"
#include "section/visible.hpp"
#include "unicode/ascii.hpp"
#include "unicode/utf8.hpp"

namespace importing {
namespace {

using diagnostics::Code;

// By its style; that of its source is based on it.
bool is_quotation(const Paragraph& paragraph, std::string_view style) {
  return style == "quote" || style == "quotations" || (paragraph.role == Role::quote && !style.ends_with(" source"));
}

bool is_one_of(std::string_view style, std::initializer_list<std::string_view> names) {
  return std::ranges::find(names, style) != names.end();
}

}  // namespace

MarkedAuthor::MarkedAuthor(const Source& source, const section::Marks& marks, const PrintedWords& printed, Stems stems,
                           Messages& messages)
    : source_(source),
      marks_(marks),
      printed_(printed),
      stems_(std::move(stems)),
      messages_(messages),
      languages_{marks.language, {}},
      words_(marks),
      texts_{source, languages_, messages, printed, &words_},
      places_(marks, source, messages),
      facts_(marks, printed, made_.section.particulars) {
  made_.section.language = marks.language.empty() ? "nl" : marks.language;
}

std::optional<Made> MarkedAuthor::operator()(const std::vector<Block>& blocks) {
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    table_comes_ = i + 1 < blocks.size() && std::holds_alternative<Table>(blocks[i + 1]);
    block(blocks[i]);
  }
  if (!has_title_ && !block_ && preface_.empty()) return std::nullopt;
  finish();
  return std::move(made_);
}

void MarkedAuthor::block(const Block& block) {
  if (const auto* table = std::get_if<Table>(&block)) {
    if (!shows(*table) && bookmarks_in({block}).empty()) return;
    this->table(*table);
    open_list_ = {};
    open_quotation_ = false;
  } else {
    paragraph(std::get<Paragraph>(block));
  }
}

void MarkedAuthor::paragraph(const Paragraph& paragraph) {
  const std::string style = unicode::ascii_lower(paragraph.style);
  if (paragraph.role == Role::contents || style.starts_with("toc ") || style.starts_with("contents ")) return;
  const ItemPlace place = item_place(paragraph, style);
  // An empty item may have a list in it.
  if (!shows(paragraph.runs) && place.kind == ItemKind::none) return;
  if (place.kind == ItemKind::none) open_list_ = {};
  if (!is_quotation(paragraph, style)) open_quotation_ = false;
  if (place.kind != ItemKind::none) return item(paragraph, place);
  if (paragraph.role == Role::heading || paragraph.role == Role::title) return heading(paragraph);
  styled(paragraph, style);
}

void MarkedAuthor::styled(const Paragraph& paragraph, const std::string& style) {
  if (style == "logo" && text_of(paragraph.runs).empty()) return;
  if (style == "masthead") {
    put_aside(paragraph.runs, paragraph.place);
    return messages_.quote(Code::import_unplaced, paragraph.place, facts_.masthead(words_.restored(paragraph.runs)));
  }
  if (style == "facts") return fact(paragraph);
  if (style == "table caption") return caption(paragraph, false);
  // LibreOffice has a style of this name for captions.
  const bool shows_picture = std::ranges::any_of(paragraph.runs, [](const Run& run) { return run.picture > 0; });
  if (is_one_of(style, {"figure", "picture"}) && shows_picture) {
    keep_caption_as_text();
    return figures(paragraph);
  }
  if (is_one_of(style, {"caption", "picture caption"}) || paragraph.role == Role::caption)
    return caption(paragraph, true);
  if (style == "list caption") {
    keep_caption_as_text();
    norm_name_ = section::collapsed(restored(paragraph.runs));
    return put_aside(paragraph.runs, paragraph.place);
  }
  keep_caption_as_text();
  if (style == "table source") return source_line(paragraph, true);
  if (is_one_of(style, {"quote source", "quotation source"})) return source_line(paragraph, false);
  if (is_quotation(paragraph, style)) return quotation(paragraph);
  text(paragraph);
}

std::string MarkedAuthor::restored(const Runs& runs) const { return text_of(words_.restored(runs)); }

bool MarkedAuthor::begins(const Paragraph& paragraph) const {
  return std::ranges::any_of(paragraph.bookmarks, section::marks_beginning);
}

section::Inlines MarkedAuthor::content(const Runs& runs, const Place& place, Inside inside) {
  Understood understood = inlines(runs, inside, place, texts_);
  pictures_.insert(pictures_.end(), understood.apart.pictures.begin(), understood.apart.pictures.end());
  put_notes(understood.apart.notes, place);
  return std::move(understood.content);
}

// Notes that a clerk put where none may stand.
void MarkedAuthor::put_notes(const std::vector<std::uint32_t>& notes, const Place& place) {
  for (const std::uint32_t note : notes)
    messages_.quote(Code::import_unplaced, place, text_of(source_.notes[note - 1].blocks));
}

// Of a place that holds text only: its pictures stand behind it.
void MarkedAuthor::put_aside(const Runs& runs, const Place& place) {
  const Apart apart = apart_in(runs);
  pictures_.insert(pictures_.end(), apart.pictures.begin(), apart.pictures.end());
  put_notes(apart.notes, place);
}

section::Flow& MarkedAuthor::flow() {
  section::Flow* open = open_flow(made_.section, block_);
  return open == nullptr ? preface_ : *open;
}

void MarkedAuthor::add(section::FlowMember member, const Place& place, const std::string& text) {
  if (!block_ && preface_.empty()) {
    preface_place_ = place;
    preface_text_ = text;
  }
  flow().push_back(std::move(member));
}

void MarkedAuthor::keep_caption_as_text() {
  if (caption_)
    add(section::Paragraph{std::move(*caption_), position_of(caption_place_)}, caption_place_, caption_text_);
  if (norm_name_)
    add(section::Paragraph{{{section::Inline::Kind::text, *norm_name_, {}, {}, {}}}, {}}, caption_place_, *norm_name_);
  caption_.reset();
  norm_name_.reset();
}

void MarkedAuthor::heading(const Paragraph& paragraph) {
  keep_caption_as_text();
  const std::string text = section::collapsed(restored(paragraph.runs));
  // What is too long to be a title is a paragraph in a heading's clothes.
  if (unicode::length(text) > section::max_title) return this->text(paragraph);
  const bool first = paragraph.role == Role::title || paragraph.level == 1;
  if (first && !has_title_) return title(paragraph);
  if (!first && paragraph.level == 2) {
    if (const auto kind = block_of(text)) {
      open_block(*kind);
      return put_aside(paragraph.runs, paragraph.place);
    }
  }
  part(paragraph);
}

// Its number, a tab, its words.
void MarkedAuthor::title(const Paragraph& paragraph) {
  has_title_ = true;
  const std::string text = text_of(paragraph.runs);
  const std::size_t tab = text.find('\t');
  const std::string number = section::collapsed(text.substr(0, tab));
  Runs runs = paragraph.runs;
  if (tab != std::string::npos && section::is_section_number(number)) {
    made_.section.number = section::Value{number, position_of(paragraph.place)};
    runs = without_first(runs, tab + 1);
  }
  made_.section.title = content(runs, paragraph.place, Inside::title);
  made_.section.position = position_of(paragraph.place);
}

// By what the report's own marks say of its heading, else by what house styles print.
std::optional<BlockKind> MarkedAuthor::block_of(const std::string& text) const {
  for (const auto& [element, printed] : marks_.blocks)
    for (const BlockKind each : {BlockKind::goals, BlockKind::developments, BlockKind::actions, BlockKind::costs})
      if (printed == text && element_of(each) == element) return each;
  const auto opened = opened_block(text, printed_);
  return opened ? std::optional(opened->block) : std::nullopt;
}

void MarkedAuthor::open_block(BlockKind kind) {
  block_ = kind;
  open_in(made_.section, kind);
  if (preface_.empty()) return;
  section::Flow preface = std::exchange(preface_, {});
  messages_.say(Code::import_moved, preface_place_, {beginning_of(preface_text_), std::string(element_of(kind))});
  section::Flow& to = flow();
  to.insert(to.begin(), std::make_move_iterator(preface.begin()), std::make_move_iterator(preface.end()));
}

// A heading below a block.
void MarkedAuthor::part(const Paragraph& paragraph) {
  const std::string text = section::collapsed(restored(paragraph.runs));
  if (block_ == BlockKind::actions) {
    messages_.say(Code::import_moved, paragraph.place, {beginning_of(text), "alinea"});
    return this->text(paragraph);
  }
  if (!block_) {
    block_ = BlockKind::developments;
    open_in(made_.section, *block_);
  }
  // A report has one title, and below it no other headings than those of blocks.
  if (paragraph.level < 3)
    messages_.say(Code::import_moved, paragraph.place,
                  {beginning_of(text), block_ == BlockKind::developments ? "ontwikkeling" : "onderdeel"});
  section::Inlines words = content(paragraph.runs, paragraph.place, Inside::title);
  std::optional<section::Value> id;
  if (const auto* place = places_.take("titel", paragraph.bookmarks, text, paragraph.place)) {
    id = section::Value{place->id, position_of(paragraph.place)};
    places_.refer(paragraph.bookmarks, *place);
  }
  section::Section& section = made_.section;
  const bool developments = block_ == BlockKind::developments;
  const std::uint8_t deepest = developments ? 4 : 3;
  if (paragraph.level > deepest) messages_.say(Code::import_heading_deep, paragraph.place, {beginning_of(text)});
  if (developments && (paragraph.level < 4 || section.developments->developments.empty())) {
    section.developments->developments.push_back(
        {std::move(id), std::move(words), {}, {}, position_of(paragraph.place)});
    return;
  }
  section::Subsection subsection{std::move(id), std::move(words), {}, position_of(paragraph.place)};
  if (developments)
    section.developments->developments.back().subsections.push_back(std::move(subsection));
  else if (block_ == BlockKind::goals)
    section.goals->subsections.push_back(std::move(subsection));
  else
    section.costs->subsections.push_back(std::move(subsection));
}

void MarkedAuthor::fact(const Paragraph& paragraph) {
  const Runs runs = words_.restored(paragraph.runs);
  const std::string text = text_of(runs);
  const std::size_t tab = text.find('\t');
  const std::string label = section::collapsed(text.substr(0, tab));
  const std::string value = tab == std::string::npos ? std::string() : section::collapsed(text.substr(tab + 1));
  put_aside(runs, paragraph.place);
  fact(label, value, paragraph.place);
}

void MarkedAuthor::fact(const std::string& label, const std::string& value, const Place& place) {
  if (!label.empty() && !value.empty()) return facts_.line(label, value);
  if (label.empty() ? !value.empty() : !take_labelled(label, printed_, made_.section.particulars))
    messages_.quote(Code::import_unplaced, place, label.empty() ? value : label);
}

void MarkedAuthor::text(const Paragraph& paragraph) {
  section::Inlines words = content(paragraph.runs, paragraph.place);
  if (section::visible(words))
    add(section::Paragraph{std::move(words), position_of(paragraph.place)}, paragraph.place, text_of(paragraph.runs));
  for (const std::uint32_t picture : std::exchange(pictures_, {})) figure(picture, paragraph);
}

// By its style, else by the numbering that Word gave it.
MarkedAuthor::ItemPlace MarkedAuthor::item_place(const Paragraph& paragraph, const std::string& style) {
  if (style == "raadstuk prioriteit") return {ItemKind::priority, 0, true};
  if (style == "raadstuk thema") return {ItemKind::theme, 0, true};
  const bool numbered = style.starts_with("list number"), bulleted = style.starts_with("list bullet");
  if (numbered || bulleted) return {ItemKind::plain, style.ends_with(" 2") ? 1U : 0U, numbered};
  const bool is_text = paragraph.role == Role::body && !style.starts_with("table ") && style != "facts";
  if (paragraph.item.list == 0 || !is_text) return {};
  return {ItemKind::plain, paragraph.item.level, paragraph.item.numbered};
}

void MarkedAuthor::item(const Paragraph& paragraph, const ItemPlace& at_place) {
  ItemPlace place = at_place;
  section::Section& section = made_.section;
  if (place.kind == ItemKind::priority && block_ != BlockKind::goals) place.kind = ItemKind::plain;
  if (place.kind == ItemKind::theme &&
      (block_ != BlockKind::developments || section.developments->developments.empty()))
    place.kind = ItemKind::plain;
  if (place.kind == ItemKind::priority && open_list_.kind != ItemKind::priority && section.goals->priorities)
    place.kind = ItemKind::plain;
  const bool deeper = place.level > 0 && open_list_.kind != ItemKind::none;
  const bool goes_on = open_list_.kind != ItemKind::none && !begins(paragraph) &&
                       (deeper || (open_list_.kind == place.kind && open_list_.numbered == place.numbered));
  if (!goes_on) {
    if (place.kind != ItemKind::theme || caption_) keep_caption_as_text();
    if (place.kind == ItemKind::priority) {
      section.goals->priorities.emplace();
    } else if (place.kind == ItemKind::theme) {
      section::Norm norm;
      norm.position = position_of(paragraph.place);
      if (norm_name_) norm.name = section::Value{*std::exchange(norm_name_, std::nullopt), norm.position};
      add(std::move(norm), paragraph.place, text_of(paragraph.runs));
    } else {
      add(section::List{place.numbered, {}, position_of(paragraph.place)}, paragraph.place, text_of(paragraph.runs));
    }
    open_list_ = place;
    open_list_.level = 0;
  }
  std::vector<section::Item>& items = open_list_.kind == ItemKind::priority ? section.goals->priorities->items
                                      : open_list_.kind == ItemKind::theme
                                          ? std::get<section::Norm>(flow().back()).themes
                                          : std::get<section::List>(flow().back()).items;
  section::Item made;
  made.position = position_of(paragraph.place);
  Runs runs = paragraph.runs;
  flatten(runs);
  made.content = content(runs, paragraph.place);
  const std::string text = section::collapsed(restored(runs));
  if (!deeper && (place.kind == ItemKind::priority || place.kind == ItemKind::theme))
    if (const auto* marked = places_.take(place.kind == ItemKind::priority ? "prioriteit" : "thema",
                                          paragraph.bookmarks, text, paragraph.place)) {
      made.id = section::Value{marked->id, made.position};
      places_.refer(paragraph.bookmarks, *marked);
    }
  section::Item* last = items.empty() ? nullptr : &items.back();
  if (paragraph.item.continues && last != nullptr) {
    if (!last->nested.empty() && !last->nested[0].items.empty() && deeper) last = &last->nested[0].items.back();
    last->content.push_back({section::Inline::Kind::text, " ", {}, {}, {}});
    std::move(made.content.begin(), made.content.end(), std::back_inserter(last->content));
  } else if (deeper && last != nullptr) {
    if (place.level > 1) messages_.say(Code::import_list_deep, paragraph.place, {beginning_of(text)});
    if (last->nested.empty()) last->nested.push_back({place.numbered, {}, made.position});
    last->nested[0].items.push_back(std::move(made));
  } else {
    items.push_back(std::move(made));
  }
}

void MarkedAuthor::quotation(const Paragraph& paragraph) {
  section::Paragraph words{content(paragraph.runs, paragraph.place), position_of(paragraph.place)};
  auto* open = flow().empty() ? nullptr : std::get_if<section::Quotation>(&flow().back());
  if (open_quotation_ && open != nullptr && !begins(paragraph)) {
    open->paragraphs.push_back(std::move(words));
  } else {
    section::Quotation made;
    made.position = words.position;
    made.paragraphs.push_back(std::move(words));
    add(std::move(made), paragraph.place, text_of(paragraph.runs));
  }
  open_quotation_ = true;
}

// What a table or a quotation was taken from.
void MarkedAuthor::source_line(const Paragraph& paragraph, bool of_table) {
  std::optional<section::Value>* source = nullptr;
  if (!flow().empty()) {
    if (auto* table = std::get_if<section::Table>(&flow().back()); of_table && table != nullptr)
      source = &table->source;
    auto* quotation = std::get_if<section::Quotation>(&flow().back());
    if (!of_table && quotation != nullptr) source = &quotation->source;
  }
  const bool is_plain = std::ranges::all_of(
      paragraph.runs, [](const Run& run) { return run.note == 0 && run.picture == 0 && run.address.empty(); });
  if (source == nullptr || *source || !is_plain) return text(paragraph);
  *source = section::Value{section::collapsed(restored(paragraph.runs)), position_of(paragraph.place)};
}

void MarkedAuthor::finish() {
  keep_caption_as_text();
  if (!block_ && !preface_.empty()) {
    block_ = BlockKind::developments;
    open_in(made_.section, *block_);
    flow() = std::move(preface_);
  }
  Paragraph last;
  for (const std::uint32_t picture : std::exchange(pictures_, {})) figure(picture, last);
  give_meanings(made_.section, marks_, places_, messages_);
  drop_empty_blocks(made_.section);
  made_.name = made_.section.number ? made_.section.number->text : stems_.section;
}

}  // namespace importing
