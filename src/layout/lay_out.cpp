#include "layout/lay_out.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <span>
#include <string_view>
#include <utility>

#include "document/headings.hpp"
#include "language/direction.hpp"
#include "layout/blocks.hpp"
#include "layout/page_fill.hpp"
#include "layout/paginate.hpp"
#include "style/turned_page.hpp"

namespace layout {
namespace {

// Between text and notes, in lines of text: white, a hairline, white.
constexpr double above_note_rule = 0.35, below_note_rule = 0.25;
constexpr double note_rule_width = 40 * 72 / 25.4;

double note_separator(const style::Style& style) {
  return (above_note_rule + below_note_rule) * style.letter(style::Role::text).leading;
}

// The lines of the notes of a page by their numbers: those of a row come line by line, whatever cell they stand in.
// What goes on from the page before comes first.
std::vector<const Box*> notes_of(const Page& page) {
  std::vector<std::pair<std::int64_t, const Box*>> lines;
  std::int64_t number = -1;
  for (const PlacedBox& placed : page.boxes)
    for (const Box& line : placed.box->notes) {
      if (line.note) number = *line.note;
      lines.emplace_back(number, &line);
    }
  std::ranges::stable_sort(lines, {}, [](const auto& line) { return line.first; });
  std::vector<const Box*> sorted;
  for (const auto& [of, line] : lines) sorted.push_back(line);
  return sorted;
}

// At the foot of the page, under a hairline.
void place_notes(Pages& pages, Page& page, std::size_t number, const Context& context) {
  const style::Style& style = context.style;
  double height = 0;
  for (const PlacedBox& placed : page.boxes) height += placed.box->notes_height;
  if (height == 0) return;
  double y = context.page.height - context.page.bottom - height;
  const double width = std::min(note_rule_width, context.page.text_width());
  page.foot.fills.push_back({context.begin(context.page.left, width),
                             y - below_note_rule * style.letter(style::Role::text).leading, width, style.table.hairline,
                             style.line});
  for (const Box* note : notes_of(page)) {
    if (note->note) {
      if (pages.notes.size() <= *note->note) pages.notes.resize(*note->note + 1);
      pages.notes[*note->note] = {number, y};
    }
    page.boxes.push_back({note, y});
    y += note->height;
  }
}

void place_pages(Pages& pages, Context& context, const std::vector<std::size_t>& starts) {
  const style::PageMetrics upright = context.style.page, turned = style::turned_page(context.style);
  for (std::size_t p = 0; p < starts.size(); ++p) {
    Page page;
    page.turned = starts[p] < pages.boxes.size() && pages.boxes[starts[p]].turned;
    context.page = page.turned ? turned : upright;
    page.width = context.page.width;
    page.height = context.page.height;
    if (const Colour paper = context.style.paper; paper != Colour{255, 255, 255})
      page.paper = Fill{0, 0, page.width, page.height, paper};
    double y = context.page.top;
    const std::size_t end = p + 1 < starts.size() ? starts[p + 1] : pages.boxes.size();
    const std::span<const Box> on_page(pages.boxes.begin() + static_cast<std::ptrdiff_t>(starts[p]), end - starts[p]);
    const double head = on_page.front().repeated_head ? pages.heads[*on_page.front().repeated_head].height : 0;
    const bool full = end < pages.boxes.size() && !pages.boxes[end].begins_page;
    const PageChange change = change_of(on_page, head, context.page.text_height(), note_separator(context.style), full);
    for (std::size_t i = starts[p]; i < end; ++i) {
      Box& box = pages.boxes[i];
      if (change.pictures > 0 && box.yield > 0) {
        make_lower(box, change.pictures * box.yield, context.from_right());
        const Picture& picture = box.pictures.front();
        pages.plan.figures[picture.planned].width = picture.width;
        pages.plan.figures[picture.planned].height = picture.height;
      }
      if (i > starts[p]) {
        y += box.above + change.white * box.give;
      } else if (box.repeated_head) {
        page.boxes.push_back({&pages.heads[*box.repeated_head], y});
        y += page.boxes.back().box->height;
      }
      if (box.heading) {
        pages.headings[*box.heading].page = p;
        pages.headings[*box.heading].y = y;
      }
      for (const std::uint32_t anchor : box.anchors) {
        if (pages.anchors.size() <= anchor) pages.anchors.resize(anchor + 1);
        // What is set twice is found where it stands first: a figure before its caption, a head before its copies.
        if (AnchorPlace& place = pages.anchors[anchor]; place.page == AnchorPlace::nowhere) place = {p, y};
      }
      page.boxes.push_back({&box, y});
      y += box.height;
    }
    place_notes(pages, page, p, context);
    pages.pages.push_back(std::move(page));
  }
  context.page = upright;
}

// Where the numbers of notes stand in the text; what repeats a head has no links.
void find_note_numbers(Pages& pages) {
  pages.note_numbers.resize(pages.notes.size());
  std::vector<bool> found(pages.notes.size(), false);
  for (std::size_t p = 0; p < pages.pages.size() && !found.empty(); ++p)
    for (const PlacedBox& placed : pages.pages[p].boxes)
      for (const LinkArea& link : placed.box->links)
        if (const auto* to = std::get_if<ToNote>(&link.target); to != nullptr && !found.at(to->index)) {
          found[to->index] = true;
          pages.note_numbers[to->index] = {p, placed.top + link.y};
        }
}

void drop_runs(Box& box) {
  box.runs = {};
  for (Box& note : box.notes) drop_runs(note);
}

}  // namespace

void Pages::drop_text() {
  for (Box& box : boxes) drop_runs(box);
  for (Box& head : heads) drop_runs(head);
  for (Page& page : pages) {
    drop_runs(page.head);
    drop_runs(page.foot);
  }
  words.clear();
}

std::optional<Pages> lay_out(const document::Document& document, const style::Style& style,
                             const text::FontCollection& fonts, text::ParagraphBreaker& breaker, const Options& options,
                             diagnostics::Diagnostics& sink) {
  Pages pages;
  const std::size_t errors_before = sink.errors();
  Context context{style,
                  fonts,
                  breaker,
                  pages.structure,
                  pages.words,
                  options,
                  sink,
                  document.metadata.language,
                  language::is_right_to_left(document.metadata.language) ? text::Direction::right_to_left
                                                                         : text::Direction::left_to_right,
                  {}};
  Flow flow(context, pages);

  add_first_page(document, flow);
  std::vector<ContentsEntry> contents;
  if (document.contents) {
    if (document::is_book(document)) flow.begin_page();
    contents = add_contents(document, flow);
    end_contents(contents, note_separator(style), flow, pages);
  }
  add_blocks(document, flow);

  flow.inlines().check_label(document.running.page, style.letter(style::Role::running));
  if (sink.errors() > errors_before) return std::nullopt;
  const auto starts =
      page_starts(pages.boxes, pages.heads, {style.page.text_height(), style::turned_page(style).text_height()},
                  note_separator(style));
  if (starts.size() > max_pages) {
    sink.add(diagnostics::Code::too_many_pages, {}, {fmt::to_string(max_pages)});
    return std::nullopt;
  }
  // Boxes do not move any more: pages point at them.
  place_pages(pages, context, starts);
  find_note_numbers(pages);
  pages.plan.first_page.hyphenated_title = pages.headings.front().hyphenated;
  for (std::size_t i = 1; i < pages.headings.size(); ++i) {  // the first is the report's title
    pages.plan.heading_pages.push_back(pages.headings[i].page + 1);
    pages.plan.hyphenated_headings.push_back(pages.headings[i].hyphenated);
  }
  number_contents(contents, flow, pages);
  add_running_text(document, flow, pages);
  if (sink.errors() > errors_before) return std::nullopt;
  return pages;
}

}  // namespace layout
