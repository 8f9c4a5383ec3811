#include "report/book.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "document/dump.hpp"
#include "report/each_text.hpp"
#include "report/inlines.hpp"
#include "report/notes.hpp"
#include "report/particulars.hpp"
#include "report/section_blocks.hpp"
#include "report/typed.hpp"
#include "section/marks.hpp"
#include "unicode/ascii.hpp"
#include "unicode/folding.hpp"

namespace report {
namespace {

using diagnostics::Code;
using document::Block;
using document::Heading;
using document::Inlines;
using Role = document::HeadingRole;

bool same(const document::Fact& a, const document::Fact& b) {
  const auto text = [](const Inlines& inlines) { return unicode::folded(document::plain_text(inlines)); };
  return text(a.label) == text(b.label) && text(a.value) == text(b.value);
}

}  // namespace

Book::Book(const section::Bundle& bundle, std::vector<document::Image> images, const BookStyle& style,
           diagnostics::Diagnostics& sink)
    : bundle_(bundle),
      style_(style),
      sink_(sink),
      labels_(labels_for(bundle.own.language, style.labels), bundle.own.language),
      own_names_(bundle.own, "#"),
      own_targets_(labels_, own_names_, style_.caption_numbers, counts_) {
  add_particulars(bundle.own, labels_, document_, sink);
  document_.id = own_names_.of_title();
  warn_typed_title(bundle.own.title, sink);
  own_images_ = take(std::move(images));
}

Book::Images Book::take(std::vector<document::Image> images) {
  const Images taken{document_.images.size(), images.size()};
  std::move(images.begin(), images.end(), std::back_inserter(document_.images));
  return taken;
}

std::span<const document::Image> Book::images(Images which) const {
  return std::span(document_.images).subspan(which.first, which.count);
}

void Book::append(std::vector<Block> blocks) {
  std::move(blocks.begin(), blocks.end(), std::back_inserter(document_.blocks));
}

// A part without chapters is not shown.
void Book::end_part() {
  if (part_ && *part_ + 1 == document_.blocks.size()) {
    document_.blocks.pop_back();
    --parts_;
  }
  part_.reset();
}

void Book::begin_part(const section::BundlePart& part) {
  end_part();
  in_part_ = part.titled;
  Inlines title = inlines(part.title);
  if (title.empty()) return;
  part_ = document_.blocks.size();
  document_.blocks.push_back(
      {Heading{2, Role::part, std::move(title), own_names_.of(std::nullopt, fmt::format("deel-{}", ++parts_))}});
}

// One of the book's own, and a section: what begins with a figure or has a folder is no id that is made.
std::string Book::own_chapter_id() { return fmt::format("hoofdstuk-{}", ++own_chapters_); }
std::string Book::section_id(const std::string& key) {
  const bool is_none_of_ours = unicode::is_digit(key.front()) || key.find('/') != std::string::npos;
  return is_none_of_ours ? key : "sectie-" + key;
}

std::size_t Book::begin_chapter(Inlines title, const std::string& number, std::string id) {
  document_.blocks.push_back(
      {Heading{chapter_level(), Role::chapter, std::move(title), own_names_.of(std::nullopt, std::move(id)), number}});
  return document_.blocks.size() - 1;
}

void Book::add(const section::OwnChapter& chapter) {
  const section::Development& own = bundle_.own.developments->developments.at(chapter.index);
  Inlines title = inlines(own.title);
  if (title.empty()) return;
  warn_typed_title(own.title, sink_);
  const std::string id = own_chapter_id();
  std::vector<Block> blocks = chapter_blocks(
      bundle_.own, own, {chapter_level() + 1, images(own_images_), own_images_.first, id + '-'}, own_targets_, sink_);
  if (blocks.empty()) sink_.add(Code::title_only, own.position, {document::plain_text(title)});
  own_targets_.fill_in(blocks, sink_);
  begin_chapter(std::move(title), {}, id);
  append(std::move(blocks));
}

Book::Added Book::add(const section::Section& section, Images pictures, const std::string& key,
                      diagnostics::Diagnostics& said) {
  const Labelled labelled(labels_for(section.language, style_.labels), section.language);
  const CaptionCounts before = counts_;
  const PlaceNames names(section, key + '#');
  Targets targets(labelled, names, style_.caption_numbers, counts_);
  std::vector<Block> blocks =
      section_blocks(section, {chapter_level() + 1, images(pictures), pictures.first}, targets, said);
  if (blocks.empty()) return Added::nothing;
  targets.fill_in(blocks, said);
  if (said.has_errors()) {
    counts_ = before;
    return Added::refused;
  }
  take_references(targets, key);
  keys_.insert(key);
  const std::size_t first =
      begin_chapter(inlines(section.title), section.number ? section.number->text : "", section_id(key));
  warn_typed_title(section.title, said);
  add_facts(section, labelled, said);
  append(std::move(blocks));
  if (!same_language(section.language, bundle_.own.language))
    foreign_.push_back({first, document_.blocks.size(), with_region(section.language)});
  return Added::yes;
}

// Those that the book does not say. What it says it says in its own language, so that is what they are compared in.
void Book::add_facts(const section::Section& section, const Labelled& labelled, diagnostics::Diagnostics& said) {
  document::Document alone, as_the_book;
  add_particulars(section, labelled, alone, said);
  diagnostics::Diagnostics said_already;
  add_particulars(section, labels_, as_the_book, said_already);
  std::vector<document::Fact> facts;
  for (std::size_t i = 0; i < alone.facts.size(); ++i)
    if (std::ranges::none_of(document_.facts,
                             [&](const document::Fact& known) { return same(as_the_book.facts[i], known); }))
      facts.push_back(std::move(alone.facts[i]));
  if (!facts.empty()) document_.blocks.push_back({document::DataBlock{std::move(facts)}});
}

void Book::take_references(Targets& targets, const std::string& key) {
  targets.each_id([&](const std::string& id) { names_.insert(key + '#' + id); });
  referred_.insert(targets.referred().begin(), targets.referred().end());
  elsewhere_.insert(elsewhere_.end(), targets.elsewhere().begin(), targets.elsewhere().end());
}

void Book::add_missing(const std::string& number, const std::string& title, const std::string& key) {
  const std::string& name = title.empty() ? number : title;
  begin_chapter({{document::Text{name, {}}}}, title.empty() ? std::string() : number, section_id(key));
  document_.blocks.push_back({document::Paragraph{labels_(labels_.words().missing_section)}});
  missing_.insert(key);
  misses_unnumbered_ = misses_unnumbered_ || number.empty();
}

void Book::miss_unknown() { misses_unnumbered_ = true; }

bool Book::leads_to_missing(const std::string& reference) const {
  const std::string key = reference.substr(0, reference.find('#'));
  return missing_.contains(key) || (misses_unnumbered_ && !key.empty() && !keys_.contains(key));
}

void Book::check_references() {
  std::set<std::string> to_missing;
  for (const Elsewhere& reference : elsewhere_) {
    if (names_.contains(reference.target))
      referred_.insert(place_in_book(reference.target));
    else if (leads_to_missing(reference.target))
      to_missing.insert(place_in_book(reference.target));
    else
      sink_.add(Code::unknown_section_target, reference.position, {reference.target});
  }
  if (!to_missing.empty()) drop_references(document_.blocks, to_missing);
}

std::optional<document::Document> Book::finish() {
  end_part();
  if (document_.blocks.empty()) {
    if (sink_.has_errors()) return std::nullopt;  // they say why
    sink_.add(Code::book_empty, bundle_.own.position);
    return std::nullopt;
  }
  take_references(own_targets_, "");
  check_references();
  if (sink_.has_errors()) return std::nullopt;
  drop_unused_anchors(document_.blocks, referred_);
  number_notes(document_);
  for (const Stretch& stretch : foreign_) {
    const auto in_its_language = [&](Inlines& text) { text = in_language(stretch.language, std::move(text)); };
    const auto begin = document_.blocks.begin();
    const std::span<Block> blocks{begin + static_cast<std::ptrdiff_t>(stretch.first),
                                  begin + static_cast<std::ptrdiff_t>(stretch.end)};
    each_text(blocks, in_its_language);
    for (Block& block : blocks)
      if (auto* data = std::get_if<document::DataBlock>(&block.kind))
        for (document::Fact& fact : data->facts) {
          in_its_language(fact.label);
          in_its_language(fact.value);
        }
  }
  if (style_.contents != document::ContentsPolicy::never)
    document_.contents = document::Contents{labels_(labels_.words().contents), style_.deepest};
  document_.marks.values = {{std::string(section::mark_property), std::string(section::mark_form) + " bundel"}};
  return std::move(document_);
}

}  // namespace report
