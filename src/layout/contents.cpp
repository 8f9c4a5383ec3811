// The contents list: laid out before the body, its page numbers set when the pages are known.
#include <algorithm>
#include <cmath>

#include "document/dump.hpp"
#include "document/headings.hpp"
#include "layout/blocks.hpp"
#include "layout/paginate.hpp"
#include "style/office.hpp"

namespace layout {
namespace {

using style::Role;
using style::TextStyle;

constexpr double number_column_em = 3;   // kept free at the right for page numbers
constexpr double leader_step_em = 0.45;  // from dot to dot

}  // namespace

std::vector<ContentsEntry> add_contents(const document::Document& document, Flow& flow) {
  const style::Style& style = flow.context().style;
  const TextStyle& title = style.letter(Role::block);
  const TextStyle& letter = style.letter(Role::text);
  Structure& structure = flow.structure();
  const ElementId list = structure.add(Structure::root, Tag::toc);
  const ElementId caption = structure.add(list, Tag::caption);
  flow.space(title.above);
  flow.add_lines(
      flow.inlines().set(flow.inlines().flatten(document.contents->heading, title, caption), title, flow.measure()),
      title, flow.left(), forbidden);
  flow.space(title.below);
  flow.keep_next(2);

  std::vector<ContentsEntry> entries;
  int level_before = 0;     // of the last entry
  std::size_t heading = 1;  // 0 is the report's title
  for (const document::Block& block : document.blocks) {
    const auto* target = std::get_if<document::Heading>(&block.kind);
    if (target == nullptr) continue;
    if (!document::is_listed(*document.contents, *target)) {
      ++heading;
      continue;
    }
    const document::Inlines named = document::entry_of(*target);
    const ElementId reference = structure.add(structure.add(list, Tag::toci), Tag::reference);
    const ElementId link = structure.add(reference, Tag::link);
    const std::string text = document::plain_text(named);
    const LeafId leaf = structure.add_leaf(link), number = structure.add_leaf(link);
    const double indent = style::indent_of_entry(target->level, letter);
    InlineText words = flow.inlines().plain(text + ' ', letter, leaf);
    words.owners.front().repeats = true;
    auto lines = flow.inlines().set(words, letter, flow.measure() - indent - number_column_em * letter.size);
    flow.space(style::above_entry(target->level, letter));
    ContentsEntry entry{flow.box_count(), 0, heading, number, flow.left() + indent + lines.back().width, letter};
    if (level_before == 2 && target->level > 2) flow.keep_next(1);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      Box box;
      box.height = letter.leading;
      if (i > 0) box.penalty = forbidden;
      place(lines[i], flow.left() + indent, 0, flow.context(), box);
      box.links.push_back({link, flow.left(), 0, flow.measure(), letter.leading, ToHeading{heading}, spoken(named)});
      flow.add(std::move(box));
    }
    level_before = target->level;
    entry.box = flow.box_count() - 1;
    entries.push_back(entry);
    ++heading;
  }
  return entries;
}

void number_contents(const std::vector<ContentsEntry>& entries, Flow& flow, Pages& pages) {
  const double right = flow.left() + flow.measure();
  for (const ContentsEntry& entry : entries) {
    const TextStyle& letter = entry.letter;
    Box& box = pages.boxes[entry.box];
    const std::string number = std::to_string(pages.headings[entry.heading].page + 1);
    const auto set = flow.inlines().set(flow.inlines().plain(number, letter, entry.number), letter, 1e6).at(0);
    place(set, right - set.width, 0, flow.context(), box);
    // Leader dots stand on a grid of the page, so that those of all entries are in line.
    const double step = leader_step_em * letter.size;
    const double first = std::ceil((entry.text_end + step) / step) * step, last = right - set.width - step;
    const auto dots = static_cast<int>(std::floor((last - first) / step));
    if (dots < 3) continue;
    TextStyle grey = letter;
    grey.colour = flow.context().style.line;
    const auto dot = flow.inlines().set(flow.inlines().plain(".", grey, Artifact::layout), grey, 1e6).at(0);
    TextRun run = dot.runs.front();
    const text::Fragment fragment = run.fragments.front();
    run.fragments.clear();
    run.x = flow.context().begin(first, (dots - 1) * step + dot.width);
    for (int i = 0; i < dots; ++i) run.fragments.push_back({fragment.run, static_cast<float>(i * step), 0});
    box.runs.push_back(std::move(run));
  }
}

}  // namespace layout
