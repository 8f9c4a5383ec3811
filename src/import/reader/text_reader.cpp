#include "import/reader/text_reader.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "import/clean.hpp"
#include "import/runs.hpp"
#include "import/words.hpp"
#include "unicode/utf8.hpp"

namespace importing {
namespace {

struct Line {
  std::string text;        // without what stands before it
  std::size_t indent = 0;  // of its first character
  std::uint32_t number = 0;
  bool blank() const { return text.empty(); }
};

std::vector<Line> lines_of(const std::string& text) {
  std::vector<Line> out;
  std::uint32_t number = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = std::string_view(text).substr(at, end - at);
    while (line.ends_with(' ') || line.ends_with('\t')) line.remove_suffix(1);
    std::size_t indent = 0;
    while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) {
      indent += line.front() == '\t' ? 4U : 1U;
      line.remove_prefix(1);
    }
    out.push_back({std::string(line), indent, ++number});
    at = end + 1;
  }
  return out;
}

// Emphasis and links of Markdown; marks that have no partner are text.
class Marks {
 public:
  explicit Marks(std::string_view text) : text_(text) {}

  Runs operator()() {
    while (at_ < text_.size()) {
      if (!link() && !emphasis()) plain_ += text_[at_++];
    }
    flush();
    return std::move(runs_);
  }

 private:
  void flush() {
    if (plain_.empty()) return;
    runs_.push_back({.text = plain_});
    plain_.clear();
  }

  // That of the bracket with which a text begins: brackets may stand in brackets.
  static std::size_t closing_bracket(std::string_view text) {
    std::size_t depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (text[at] == '[') ++depth;
      if (depth == 0 || text[at] == '\n') break;
      if (text[at] == ']' && --depth == 0) return at;
    }
    return std::string_view::npos;
  }

  bool link() {
    const std::string_view rest = text_.substr(at_);
    if (rest.starts_with("<http") || rest.starts_with("<mailto:")) {
      const std::size_t end = rest.find('>');
      if (end == std::string_view::npos) return false;
      flush();
      const std::string address(rest.substr(1, end - 1));
      runs_.push_back({.text = address, .address = address});
      at_ += end + 1;
      return true;
    }
    const std::size_t begin = 1, middle = closing_bracket(rest);
    const bool is_link = middle != std::string_view::npos && rest.substr(middle).starts_with("](");
    const std::size_t end = is_link ? rest.find(')', middle) : std::string_view::npos;
    if (end == std::string_view::npos || rest.find('\n') < end) return false;
    const std::string_view address = rest.substr(middle + 2, end - middle - 2);
    if (!address.starts_with("http") && !address.starts_with("mailto:")) return false;
    flush();
    runs_.push_back({.text = std::string(rest.substr(begin, middle - begin)), .address = std::string(address)});
    at_ += end + 1;
    return true;
  }

  bool emphasis() {
    const std::string_view rest = text_.substr(at_);
    for (const std::string_view mark : {"***", "**", "__", "*", "_"}) {
      if (!rest.starts_with(mark)) continue;
      const bool word_before = at_ > 0 && text_[at_ - 1] != ' ' && text_[at_ - 1] != '(';
      if (word_before || rest.size() <= mark.size() || rest[mark.size()] == ' ') return false;
      const std::size_t end = rest.find(mark, mark.size() + 1);
      if (end == std::string_view::npos || rest[end - 1] == ' ') return false;
      const std::size_t behind = end + mark.size();
      if (behind < rest.size() && (unicode::continues(rest[behind]) ||
                                   std::string_view(" .,;:!?)").find(rest[behind]) == std::string_view::npos))
        return false;
      flush();
      runs_.push_back({.text = std::string(rest.substr(mark.size(), end - mark.size())),
                       .bold = mark.size() >= 2,
                       .italic = mark.size() != 2});
      at_ += behind;
      return true;
    }
    return false;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string plain_;
  Runs runs_;
};

bool is_rule(std::string_view line, char c) {
  return line.size() >= 3 && std::ranges::all_of(line, [c](char each) { return each == c; });
}

// "|---|:--:|"
bool is_separator(std::string_view line) {
  return line.find('-') != std::string_view::npos && line.find('|') != std::string_view::npos &&
         std::ranges::all_of(line, [](char c) { return c == '|' || c == '-' || c == ':' || c == ' '; });
}

std::vector<std::string> cells_of(std::string_view line, char divider) {
  if (divider == '|' && line.starts_with('|')) line.remove_prefix(1);
  if (divider == '|' && line.ends_with('|')) line.remove_suffix(1);
  std::vector<std::string> out(1);
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|')
      out.back() += line[++i];
    else if (line[i] == divider)
      out.emplace_back();
    else
      out.back() += line[i];
  }
  return out;
}

class Parsing {
 public:
  explicit Parsing(const std::string& text) : lines_(lines_of(text)) {
    markdown_ = std::ranges::any_of(
        lines_, [](const Line& line) { return line.text.starts_with("# ") || line.text.starts_with("## "); });
  }

  Source operator()() {
    while (at_ < lines_.size()) {
      if (lines_[at_].blank()) {
        ++at_;
        list_level_indents_.clear();
        continue;
      }
      if (!hash_heading() && !underlined_heading() && !table('|') && !table('\t') && !item() && !quote()) paragraph();
    }
    return std::move(out_);
  }

 private:
  const Line& line() const { return lines_[at_]; }
  const Line* next_line(std::size_t ahead = 1) const {
    return at_ + ahead < lines_.size() ? &lines_[at_ + ahead] : nullptr;
  }

  Place place(const Line& of) { return {++paragraphs_, of.number}; }

  Paragraph& add(std::string_view text, const Line& of) {
    Paragraph paragraph;
    paragraph.runs = Marks(text)();
    paragraph.place = place(of);
    out_.blocks.emplace_back(std::move(paragraph));
    return std::get<Paragraph>(out_.blocks.back());
  }

  bool hash_heading() {
    const std::string& text = line().text;
    std::size_t level = text.find_first_not_of('#');
    if (level == 0 || level == std::string::npos || level > 6 || text[level] != ' ') return false;
    std::string_view words = std::string_view(text).substr(level + 1);
    while (words.ends_with('#') || words.ends_with(' ')) words.remove_suffix(1);
    if (words.empty()) return false;
    heading(words, static_cast<std::uint8_t>(level), line());
    ++at_;
    return true;
  }

  void heading(std::string_view words, std::uint8_t level, const Line& of) {
    Paragraph& paragraph = add(words, of);
    paragraph.role = Role::heading;
    paragraph.level = level;
    new_list();
  }

  bool underlined_heading() {
    const Line* next = next_line();
    if (next == nullptr || typed_mark(line().text).size > 0) return false;
    const bool first = is_rule(next->text, '=');
    if (!first && !is_rule(next->text, '-')) return false;
    heading(line().text, first ? 1 : 2, line());
    at_ += 2;
    return true;
  }

  // A row has a divider; a table has two rows or more.
  bool table(char divider) {
    const auto is_row = [&](const Line* each) {
      return each != nullptr && each->text.find(divider) != std::string::npos;
    };
    if (!is_row(&line()) || !is_row(next_line())) return false;
    Table table;
    table.place = {paragraphs_ + 1, line().number};
    for (; at_ < lines_.size() && is_row(&line()); ++at_) {
      if (is_separator(line().text)) {
        if (table.rows.size() == 1) table.rows[0].head = true;
        continue;
      }
      Row row;
      for (const std::string& text : cells_of(line().text, divider)) {
        Paragraph paragraph;
        paragraph.runs = Marks(plain(text))();
        paragraph.place = place(line());
        Cell cell;
        cell.blocks.emplace_back(std::move(paragraph));
        row.cells.push_back(std::move(cell));
      }
      table.rows.push_back(std::move(row));
    }
    out_.blocks.emplace_back(std::move(table));
    new_list();
    return true;
  }

  void new_list() {
    ++list_;
    list_level_indents_.clear();
  }

  bool item() {
    const TypedMark mark = typed_mark(line().text);
    if (mark.size == 0) return false;
    // A number may begin a sentence: it is an item where another comes before or behind it.
    if (mark.numbered && !is_numbered_list()) return false;
    const std::size_t indent = line().indent;
    while (!list_level_indents_.empty() && indent + 1 < list_level_indents_.back()) list_level_indents_.pop_back();
    if (list_level_indents_.empty() && (last_item_ + 1 < at_ || last_numbered_ != mark.numbered)) ++list_;
    if (list_level_indents_.empty() || indent >= list_level_indents_.back() + 2) list_level_indents_.push_back(indent);
    const auto level = static_cast<std::uint8_t>(std::min<std::size_t>(list_level_indents_.size() - 1, 8));
    std::string text = line().text.substr(mark.size);
    const Line& first = line();
    if (level == 0) last_numbered_ = mark.numbered;
    last_item_ = at_++;
    join_wrapped(text);
    last_item_ = at_ - 1;
    Paragraph& paragraph = add(text, first);
    paragraph.item = {std::max<std::uint32_t>(list_, 1), level, mark.numbered, false};
    return true;
  }

  bool is_numbered_list() const {
    const bool goes_on = last_item_ + 1 == at_ && at_ > 0;
    for (std::size_t ahead = 1; ahead <= 4; ++ahead) {
      const Line* next = next_line(ahead);
      if (next != nullptr && typed_mark(next->text).numbered) return true;
    }
    return goes_on;
  }

  bool quote() {
    if (!line().text.starts_with("> ")) return false;
    Paragraph& paragraph = add(std::string_view(line().text).substr(2), line());
    paragraph.role = Role::quote;
    ++at_;
    return true;
  }

  // In Markdown a paragraph goes on up to a blank line; else a long line that does not end, by one in small letters.
  void join_wrapped(std::string& text) {
    constexpr std::size_t wide = 55;
    std::size_t last = text.size();
    while (at_ < lines_.size() && !text.empty() &&
           (markdown_ ? goes_on_in_markdown() : last >= wide && goes_on(text, line()))) {
      text += ' ' + line().text;
      last = line().text.size();
      ++at_;
    }
  }

  bool goes_on_in_markdown() const {
    const std::string& text = line().text;
    return !text.empty() && typed_mark(text).size == 0 && text[0] != '#' && text[0] != '|' && text[0] != '>';
  }

  static bool goes_on(const std::string& text, const Line& next) {
    if (next.blank() || std::string_view(".:;!?").find(text.back()) != std::string_view::npos) return false;
    const auto first = static_cast<unsigned char>(next.text[0]);
    const bool small = (first >= 'a' && first <= 'z') || first >= 0x80;
    return small && typed_mark(next.text).size == 0 && next.text.find('|') == std::string::npos;
  }

  void paragraph() {
    const Line& first = line();
    std::string text = first.text;
    const bool begins = out_.blocks.empty();
    ++at_;
    join_wrapped(text);
    Paragraph& paragraph = add(text, first);
    new_list();
    if (is_furniture(text)) return;
    if (!could_be_heading(text) || !(begins || opened_block(text) || before_paragraph())) return;
    paragraph.role = begins ? Role::title : Role::heading;
  }

  static bool could_be_heading(std::string_view text) {
    constexpr std::size_t longest = 80;
    const bool ends = std::string_view(".:;,!").find(text.back()) != std::string_view::npos;
    return unicode::length(text) < longest && !ends;
  }

  // Whether what comes next is a paragraph: longer than a title, or with the end of a sentence.
  bool before_paragraph() const {
    std::size_t next = at_;
    while (next < lines_.size() && lines_[next].blank()) ++next;
    if (next == lines_.size()) return false;
    const std::string& text = lines_[next].text;
    return typed_mark(text).size == 0 && text.find('|') == std::string::npos && !could_be_heading(text);
  }

  std::vector<Line> lines_;
  std::size_t at_ = 0, last_item_ = 0;
  std::uint32_t paragraphs_ = 0, list_ = 0;
  bool last_numbered_ = false, markdown_ = false;
  std::vector<std::size_t> list_level_indents_;
  Source out_;
};

}  // namespace

Source read_text(std::string_view bytes) { return Parsing(decoded(bytes))(); }

}  // namespace importing
