#include "import/help.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "import/marked_words.hpp"
#include "import/runs.hpp"
#include "section/help.hpp"
#include "section/values.hpp"
#include "unicode/ascii.hpp"

namespace importing {
namespace {

using diagnostics::Code;

// The number before a title has a style of its own.
bool is_in_style(const Run& run) {
  if (run.note > 0 || run.picture > 0) return false;
  const std::string style = unicode::ascii_lower(run.style);
  return style.starts_with(section::help_style) || style == "section number";
}

// Help stands in brackets.
bool may_hold_help(const std::vector<Block>& blocks) {
  return std::ranges::any_of(blocks, [](const Block& block) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block))
      return std::ranges::any_of(paragraph->runs,
                                 [](const Run& run) { return run.text.find_first_of("[]") != std::string::npos; });
    return std::ranges::any_of(std::get<Table>(block).rows, [](const Row& row) {
      return std::ranges::any_of(row.cells, [](const Cell& cell) { return may_hold_help(cell.blocks); });
    });
  });
}

// Where the first text in brackets from `from` on that is help begins and ends; nothing where there is none.
std::optional<std::pair<std::size_t, std::size_t>> find_help(std::string_view text, std::size_t from = 0) {
  std::size_t begin = std::string_view::npos;  // of the last bracket, for none stands within help
  for (std::size_t at = from; (at = text.find_first_of("[]", at)) != std::string_view::npos; ++at) {
    if (text[at] == '[') {
      begin = at;
    } else if (begin != std::string_view::npos) {
      if (section::help_place(alike(text.substr(begin, at + 1 - begin)))) return std::pair(begin, at + 1);
      begin = std::string_view::npos;
    }
  }
  return std::nullopt;
}

// Runs of one look that stand beside each other, without the help among them.
Runs rest_of(const Runs& stretch) {
  const std::string text = text_of(stretch);
  Runs out;
  std::size_t at = 0;
  const auto keep_until = [&](std::size_t end) {
    if (end == at) return;
    Runs kept = part(stretch, at, end);
    std::move(kept.begin(), kept.end(), std::back_inserter(out));
  };
  while (const auto found = find_help(text, at)) {
    keep_until(found->first);
    at = found->second;
  }
  keep_until(text.size());
  if (!shows(out)) out.clear();
  return out;
}

class Removal {
 public:
  explicit Removal(Messages& messages) : messages_(messages) {}

  WithoutHelp operator()(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
      Block made = block;
      if (auto* table = std::get_if<Table>(&made)) {
        cells(*table);
        if (shows(*table)) say_heading();
      } else if (!paragraph(std::get<Paragraph>(made))) {
        continue;
      }
      out_.blocks.push_back(std::move(made));
    }
    return std::move(out_);
  }

 private:
  // False where nothing of it is left.
  bool paragraph(Paragraph& paragraph) {
    const std::string before = text_of(paragraph.runs);
    const bool changed = take_out(paragraph);
    const bool is_heading = paragraph.role == Role::heading || paragraph.role == Role::title;
    const bool is_title = is_heading && paragraph.level <= 1;
    const bool gone = changed && !shows(paragraph.runs);
    if (is_title && changed && (gone || plain(behind_number(text_of(paragraph.runs))).empty())) {
      out_.untitled = paragraph.place;
      out_.title_help = section::collapsed(before);
    }
    if (is_heading)
      heading_ = gone && !is_title ? std::optional(std::pair(paragraph.place, before)) : std::nullopt;
    else if (shows(paragraph.runs))
      say_heading();
    return !gone;
  }

  static std::string_view behind_number(std::string_view title) {
    const std::size_t tab = title.find('\t');
    return tab == std::string_view::npos ? title : title.substr(tab + 1);
  }

  // Text that has help above it in the place of a heading.
  void say_heading() {
    if (heading_) messages_.say(Code::template_help_heading, heading_->first, {beginning_of(heading_->second)});
    heading_.reset();
  }

  void cells(Table& table) {
    for (Row& row : table.rows)
      for (Cell& cell : row.cells)
        for (Block& block : cell.blocks) {
          if (auto* inner = std::get_if<Table>(&block))
            cells(*inner);
          else
            take_out(std::get<Paragraph>(block));  // an empty one says by its style what its row is
        }
  }

  // Whether something went.
  bool take_out(Paragraph& paragraph) {
    Runs kept;
    bool changed = false, is_left = false;
    for (std::size_t at = 0; at < paragraph.runs.size();) {
      std::size_t end = at;
      while (end < paragraph.runs.size() && is_in_style(paragraph.runs[end])) ++end;
      if (end == at) {
        kept.push_back(paragraph.runs[at++]);
        continue;
      }
      const Runs stretch(paragraph.runs.begin() + static_cast<std::ptrdiff_t>(at),
                         paragraph.runs.begin() + static_cast<std::ptrdiff_t>(end));
      Runs rest = rest_of(stretch);
      const std::string text = text_of(rest);
      changed = changed || text != text_of(stretch);
      is_left = is_left || text.find_first_of("[]") != std::string::npos;
      std::move(rest.begin(), rest.end(), std::back_inserter(kept));
      at = end;
    }
    paragraph.runs = std::move(kept);
    const std::string rest = text_of(paragraph.runs);
    if (is_left || find_help(rest)) messages_.say(Code::template_help_left, paragraph.place, {beginning_of(rest)});
    return changed;
  }

  Messages& messages_;
  WithoutHelp out_;
  std::optional<std::pair<Place, std::string>> heading_;  // that is help, and has said nothing yet
};

}  // namespace

std::optional<WithoutHelp> without_help(const std::vector<Block>& blocks, Messages& messages) {
  if (!may_hold_help(blocks)) return std::nullopt;
  return Removal(messages)(blocks);
}

}  // namespace importing
