#include "report/compose.hpp"

#include <algorithm>
#include <map>

#include "document/dump.hpp"
#include "report/action_table.hpp"
#include "report/flow.hpp"
#include "report/inlines.hpp"
#include "report/lead_ins.hpp"
#include "report/notes.hpp"
#include "report/particulars.hpp"
#include "report/references.hpp"
#include "report/typed.hpp"
#include "section/action_values.hpp"
#include "section/visible.hpp"

namespace report {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using document::Block;
using document::Inlines;
using Role = document::HeadingRole;

constexpr std::size_t contents_words = 1500;
constexpr std::size_t contents_headings = 5;

class Composer {
 public:
  Composer(const section::Section& section, Targets& targets, const std::vector<document::Image>& images,
           Diagnostics& sink)
      : section_(section),
        labels_(targets.labels()),
        targets_(targets),
        sink_(sink),
        flow_(images, section.language, targets, sink) {}

  std::vector<Block> blocks() {
    goals();
    developments();
    actions();
    costs();
    mark_lead_ins(blocks_);
    return std::move(blocks_);
  }

 private:
  // A flow can have hundreds of thousands of blocks, which are not kept twice.
  void append(std::vector<Block> more) {
    if (blocks_.empty())
      blocks_ = std::move(more);
    else
      std::move(more.begin(), more.end(), std::back_inserter(blocks_));
  }

  // Puts the heading of a block before what was added since `first`, if anything was.
  void title_block(std::size_t first, const std::string& label) {
    if (blocks_.size() == first) return;
    blocks_.insert(blocks_.begin() + static_cast<std::ptrdiff_t>(first),
                   Block{document::Heading{2, Role::block, labels_(label)}});
  }

  void subsections(const std::vector<section::Subsection>& subsections, int level, Role role) {
    for (const section::Subsection& subsection : subsections) {
      const bool titled = title(subsection, level, role);
      const std::size_t first = blocks_.size();
      append(flow_.convert(subsection.flow));
      if (titled && blocks_.size() == first) warn_title_only(subsection.title, subsection.position);
    }
  }

  // Where there is no title the reader lets nothing visible stand below it; that is walked for its warnings only.
  template <class Part>
  bool title(const Part& part, int level, Role role) {
    Inlines made = inlines(part.title);
    if (made.empty()) return false;
    warn_typed_title(part.title, sink_);
    targets_.add_title(part.id, made);
    blocks_.push_back({document::Heading{level, role, std::move(made)}});
    return true;
  }

  void warn_title_only(const section::Inlines& title, diagnostics::Position position) {
    sink_.add(Code::title_only, position, {document::plain_text(inlines(title))});
  }

  void goals() {
    if (!section_.goals) return;
    const std::size_t first = blocks_.size();
    append(flow_.convert(section_.goals->before));
    if (section_.goals->priorities) {
      document::List list = flow_.numbered(section_.goals->priorities->items, labels_.words().to_priority);
      number_priorities(section_.goals->priorities->items);
      if (!list.items.empty()) blocks_.push_back({std::move(list)});
    }
    append(flow_.convert(section_.goals->after));
    subsections(section_.goals->subsections, 3, Role::topic);
    title_block(first, labels_.words().goals);
  }

  void number_priorities(const std::vector<section::Item>& items) {
    int number = 0;
    for (const section::Item& item : items) {
      if (section::visible(item)) ++number;
      if (!item.id) continue;
      if (section::visible(item))
        priority_numbers_[item.id->text] = number;
      else
        dropped_priorities_[item.id->text] = item.id->position;
    }
  }

  void developments() {
    if (!section_.developments) return;
    const std::size_t first = blocks_.size();
    append(flow_.convert(section_.developments->flow));
    for (const section::Development& development : section_.developments->developments) {
      const bool titled = title(development, 3, Role::topic);
      const std::size_t inner = blocks_.size();
      append(flow_.convert(development.flow));
      subsections(development.subsections, 4, Role::subtopic);
      if (titled && blocks_.size() == inner) warn_title_only(development.title, development.position);
    }
    title_block(first, labels_.words().developments);
  }

  void actions() {
    if (!section_.actions) return;
    const std::size_t first = blocks_.size();
    append(flow_.convert(section_.actions->before));
    if (const std::vector<NumberedAction> numbered = numbered_actions(); !numbered.empty())
      blocks_.push_back({action_table(numbered, labels_)});
    append(flow_.convert(section_.actions->after));
    title_block(first, labels_.words().actions);
  }

  void costs() {
    if (!section_.costs) return;
    const std::size_t first = blocks_.size();
    append(flow_.convert(section_.costs->flow));
    subsections(section_.costs->subsections, 3, Role::topic);
    title_block(first, labels_.words().costs);
  }

  std::string priorities_of(const section::Action& action) const {
    std::vector<int> numbers;
    for (const section::Value& id : action.priorities)
      if (const auto found = priority_numbers_.find(id.text); found != priority_numbers_.end())
        numbers.push_back(found->second);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::string text;
    for (const int number : numbers) text += (text.empty() ? "" : ", ") + std::to_string(number);
    return text;
  }

  void warn_dropped(const section::Action& action) {
    if (action.note && !inlines(*action.note).empty()) sink_.add(Code::dropped_note, action.position);
    for (const section::ActionValue& each : section::action_values)
      if (const auto& value = action.*each.member)
        sink_.add(Code::dropped_value, value->position, {"actie", std::string(each.attribute), value->text});
    for (const section::Value& id : action.priorities)
      sink_.add(Code::dropped_value, id.position, {"actie", "prioriteit", id.text});
  }

  // A priority that turned out empty has no number to print; said once, where it stands.
  void warn_unnumbered(const std::string& id) {
    if (const auto dropped = dropped_priorities_.extract(id))
      sink_.add(Code::dropped_value, dropped.mapped(), {"prioriteit", "id", id});
  }

  std::vector<NumberedAction> numbered_actions() {
    std::vector<NumberedAction> numbered;
    for (const section::Action& action : section_.actions->actions) {
      Inlines text = inlines(action.content);
      if (text.empty()) {
        warn_dropped(action);
        continue;
      }
      warn_typed_item(action.content, sink_);
      for (const section::Value& id : action.priorities) warn_unnumbered(id.text);
      const int number = static_cast<int>(numbered.size()) + 1;
      targets_.add(action.id, labels_.words().to_action, number, text);
      numbered.push_back({&action, number, std::move(text), priorities_of(action)});
    }
    return numbered;
  }

  const section::Section& section_;
  const Labelled& labels_;
  Targets& targets_;
  Diagnostics& sink_;
  FlowConverter flow_;
  std::vector<Block> blocks_;
  std::map<std::string, int, std::less<>> priority_numbers_;
  std::map<std::string, diagnostics::Position, std::less<>> dropped_priorities_;
};

std::size_t count_words(const document::Document& document) {
  std::size_t words = 0;
  for (const std::string& text : document::plain_text(document)) {
    bool inside = false;
    for (const char c : text) {
      if (c != ' ' && !inside) ++words;
      inside = c != ' ';
    }
  }
  return words;
}

bool wants_contents(const document::Document& document, document::ContentsPolicy policy) {
  const auto headings =
      static_cast<std::size_t>(std::count_if(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
        return std::holds_alternative<document::Heading>(block.kind);
      }));
  switch (policy) {
    case document::ContentsPolicy::never: return false;
    case document::ContentsPolicy::always: return headings > 0;
    case document::ContentsPolicy::automatic: break;
  }
  return headings > contents_headings && count_words(document) > contents_words;
}

}  // namespace

std::optional<document::Document> compose(const section::Section& section, std::vector<document::Image> images,
                                          std::span<const document::Labels> labels, document::ContentsPolicy contents,
                                          Diagnostics& sink, document::CaptionNumbers caption_numbers) {
  const Labelled labelled(labels_for(section.language, labels), section.language);
  document::Document document;
  add_particulars(section, labelled, document, sink);
  document.images = std::move(images);
  Targets targets(labelled, caption_numbers);
  document.blocks = Composer(section, targets, document.images, sink).blocks();
  if (document.blocks.empty()) {
    sink.add(Code::empty_section, section.position);
    return std::nullopt;
  }
  warn_typed_title(section.title, sink);
  const std::size_t errors_before = sink.errors();
  targets.resolve(document, sink);
  if (sink.errors() > errors_before) return std::nullopt;
  number_notes(document);
  if (wants_contents(document, contents)) document.contents = document::Contents{labelled(labelled.words().contents)};
  return document;
}

}  // namespace report
