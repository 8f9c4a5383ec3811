// Running header and footer: artifacts that repeat what stands in the text.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/headings.hpp"
#include "document/page_pattern.hpp"
#include "layout/blocks.hpp"
#include "style/turned_page.hpp"

namespace layout {
namespace {

using style::Role;
using style::TextStyle;

std::string with_numbers(std::string pattern, std::size_t page, std::size_t pages) {
  return document::with_number(document::with_number(std::move(pattern), "{pagina}", page), "{paginas}", pages);
}

class RunningLines {
 public:
  RunningLines(Flow& flow, Artifact kind, double line)
      : flow_(flow), letter_(flow.context().style.letter(Role::running)), kind_(kind) {
    // `line` is the baseline on the page; boxes count from a line's top.
    top_ = line - baseline(letter_, flow.context().font(letter_));
  }

  void right(const std::string& text, Box& box) {
    const auto line = fitted(text, flow_.measure());
    free_ = flow_.measure() - line.width - letter_.size * 2;
    place(line, flow_.left() + flow_.measure() - line.width, top_, flow_.context(), box);
  }

  // The same text on every page; only the number at the right may leave it another room.
  void left(const std::string& text, Box& box) {
    if (free_ != left_room_) left_ = fitted(text, left_room_ = free_);
    place(left_, flow_.left(), top_, flow_.context(), box);
  }

 private:
  // Text that is too long ends in an ellipsis, or is left out: it only repeats what stands on the first page.
  InlineSetter::SetLine fitted(const std::string& text, double width) {
    // No line holds more; what is longer is cut before it is measured.
    constexpr std::size_t longest = 1000;
    std::string cut = text.substr(0, longest);
    auto line = text.size() > longest ? InlineSetter::SetLine{} : set(text);
    for (bool fits = text.size() <= longest && line.width <= width; !fits;) {
      const auto space = cut.find_last_of(' ');
      cut.resize(space == std::string::npos ? 0 : space);
      line = cut.empty() ? InlineSetter::SetLine{} : set(cut + "\xE2\x80\xA6");
      fits = cut.empty() || line.width <= width;
    }
    return line;
  }

  InlineSetter::SetLine set(const std::string& text) {
    if (text.empty()) return {};
    return flow_.inlines().set(flow_.inlines().plain(text, letter_, kind_), letter_, 1e6).at(0);
  }

  Flow& flow_;
  const TextStyle& letter_;
  Artifact kind_;
  double top_ = 0;
  double free_ = 0;
  InlineSetter::SetLine left_;
  double left_room_ = -1;
};

// The running lines of one kind of page.
class RunningPages {
 public:
  RunningPages(const document::RunningText& text, Flow& flow)
      : text_(text), footer_(flow, Artifact::footer, flow.context().page.height - flow.context().page.foot) {
    const style::Style& style = flow.context().style;
    const double line = flow.context().page.head;
    RunningLines header(flow, Artifact::header, line);
    header.right(text.head_right, head_);
    header.left(text.head_left, head_);
    head_.fills.push_back(
        {flow.left(), line + style.letter(Role::running).size * 0.8, flow.measure(), style.table.hairline, style.line});
  }

  struct At {
    std::size_t page, pages;
    bool begins;  // below the title that the head repeats
  };
  void add(Page& page, const At& at) {
    if (!at.begins) page.head = head_;
    footer_.right(with_numbers(text_.page, at.page, at.pages), page.foot);
    footer_.left(text_.foot_left, page.foot);
  }

 private:
  const document::RunningText& text_;
  Box head_;
  RunningLines footer_;
};

// What a page repeats from the part or chapter that it belongs to.
struct RunningName {
  std::size_t page = 0;  // that it begins
  std::string name;
};

std::vector<RunningName> running_names(const document::Document& document, const Pages& pages) {
  std::vector<RunningName> names;
  std::size_t heading = 0;  // the first is the report's title
  for (const document::Block& block : document.blocks) {
    const auto* found = std::get_if<document::Heading>(&block.kind);
    if (found == nullptr) continue;
    ++heading;
    if (document::begins_page(*found))
      names.push_back({pages.headings[heading].page, document::running_name(found->number, found->content)});
  }
  return names;
}

}  // namespace

void add_running_text(const document::Document& document, Flow& flow, Pages& pages) {
  const style::Style& style = flow.context().style;
  const std::vector<RunningName> names = running_names(document, pages);
  auto next = names.begin();
  document::RunningText text = document.running;
  std::optional<RunningPages> upright, turned;
  for (std::size_t i = 0; i < pages.pages.size(); ++i) {
    Page& page = pages.pages[i];
    const bool begins = i == 0 || (next != names.end() && next->page == i);
    if (begins && i > 0) {
      text.head_left = next++->name;
      upright.reset();
      turned.reset();
    }
    flow.context().page = page.turned ? style::turned_page(style) : style.page;
    std::optional<RunningPages>& lines = page.turned ? turned : upright;
    if (!lines) lines.emplace(text, flow);
    lines->add(page, {i + 1, pages.pages.size(), begins});
  }
  flow.context().page = style.page;
}

}  // namespace layout
