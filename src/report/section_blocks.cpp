#include "report/section_blocks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "document/dump.hpp"
#include "report/action_table.hpp"
#include "report/flow.hpp"
#include "report/inlines.hpp"
#include "report/lead_ins.hpp"
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

class SectionBlocks {
 public:
  SectionBlocks(const section::Section& section, const Place& place, Targets& targets, Diagnostics& sink)
      : section_(section),
        level_(place.level),
        ids_(place.ids),
        labels_(targets.labels()),
        targets_(targets),
        names_(targets.names()),
        sink_(sink),
        flow_({place.images, place.first_image}, section.language, targets, sink) {}

  std::vector<Block> blocks() {
    goals();
    developments();
    actions();
    costs();
    return finish();
  }

  std::vector<Block> chapter(const section::Development& chapter) {
    append(flow_.convert(chapter.flow));
    subsections(chapter.subsections, level_, Role::topic);
    return finish();
  }

 private:
  std::vector<Block> finish() {
    mark_lead_ins(blocks_);
    return std::move(blocks_);
  }

  // A flow can have hundreds of thousands of blocks, which are not kept twice.
  void append(std::vector<Block> more) {
    if (blocks_.empty())
      blocks_ = std::move(more);
    else
      std::move(more.begin(), more.end(), std::back_inserter(blocks_));
  }

  // Puts the heading of a block before what was added since `first`, if anything was.
  void title_block(std::size_t first, const std::string& label, std::string id) {
    if (blocks_.size() == first) return;
    blocks_.insert(
        blocks_.begin() + static_cast<std::ptrdiff_t>(first),
        Block{document::Heading{level_, Role::block, labels_(label), names_.of(std::nullopt, std::move(id))}});
  }

  void subsections(const std::vector<section::Subsection>& subsections, int level, Role role) {
    for (const section::Subsection& subsection : subsections) {
      const bool titled = title(subsection, level, role, fmt::format("{}onderdeel-{}", ids_, subsections_ + 1));
      if (titled) ++subsections_;
      const std::size_t first = blocks_.size();
      append(flow_.convert(subsection.flow));
      if (titled && blocks_.size() == first) warn_title_only(subsection.title, subsection.position);
    }
  }

  // Where there is no title the reader lets nothing visible stand below it; that is walked for its warnings only.
  template <class Part>
  bool title(const Part& part, int level, Role role, std::string id) {
    Inlines made = inlines(part.title);
    if (made.empty()) return false;
    warn_typed_title(part.title, sink_);
    targets_.add_title(part.id, made);
    blocks_.push_back({document::Heading{level, role, std::move(made), names_.of(part.id, std::move(id))}});
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
      document::List list = flow_.numbered(section_.goals->priorities->items, document::ListRole::priorities,
                                           labels_.words().to_priority, "prioriteit");
      number_priorities(section_.goals->priorities->items);
      if (!list.items.empty()) blocks_.push_back({std::move(list)});
    }
    append(flow_.convert(section_.goals->after));
    subsections(section_.goals->subsections, level_ + 1, Role::topic);
    title_block(first, labels_.words().goals, "doelstellingen");
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
      const bool titled =
          title(development, level_ + 1, Role::topic, fmt::format("ontwikkeling-{}", developments_ + 1));
      if (titled) ++developments_;
      const std::size_t inner = blocks_.size();
      append(flow_.convert(development.flow));
      subsections(development.subsections, level_ + 2, Role::subtopic);
      if (titled && blocks_.size() == inner) warn_title_only(development.title, development.position);
    }
    title_block(first, labels_.words().developments, "beleidsontwikkelingen");
  }

  void actions() {
    if (!section_.actions) return;
    const std::size_t first = blocks_.size();
    append(flow_.convert(section_.actions->before));
    if (const std::vector<NumberedAction> numbered = numbered_actions(); !numbered.empty()) {
      blocks_.push_back({action_table(numbered, labels_)});
      std::get<document::Table>(blocks_.back().kind).id = names_.of(std::nullopt, "actietabel");
    }
    append(flow_.convert(section_.actions->after));
    title_block(first, labels_.words().actions, "actiepunten");
  }

  void costs() {
    if (!section_.costs) return;
    const std::size_t first = blocks_.size();
    append(flow_.convert(section_.costs->flow));
    subsections(section_.costs->subsections, level_ + 1, Role::topic);
    title_block(first, labels_.words().costs, "kosten");
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
      numbered.push_back({&action, number, std::move(text), priorities_of(action),
                          names_.of(action.id, fmt::format("actie-{}", number))});
    }
    return numbered;
  }

  const section::Section& section_;
  int level_;
  std::string ids_;
  const Labelled& labels_;
  Targets& targets_;
  const PlaceNames& names_;
  Diagnostics& sink_;
  FlowConverter flow_;
  std::vector<Block> blocks_;
  std::map<std::string, int, std::less<>> priority_numbers_;
  std::map<std::string, diagnostics::Position, std::less<>> dropped_priorities_;
  int developments_ = 0, subsections_ = 0;  // with a title, so far
};

}  // namespace

std::vector<Block> section_blocks(const section::Section& section, const Place& place, Targets& targets,
                                  Diagnostics& sink) {
  return SectionBlocks(section, place, targets, sink).blocks();
}

std::vector<Block> chapter_blocks(const section::Section& section, const section::Development& chapter,
                                  const Place& place, Targets& targets, Diagnostics& sink) {
  return SectionBlocks(section, place, targets, sink).chapter(chapter);
}

}  // namespace report
