#include "import/reader/text_reader.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "import/clean.hpp"
#include "import/reader/text_lines.hpp"
#include "import/reader/text_marks.hpp"
#include "import/runs.hpp"
#include "import/words.hpp"
#include "unicode/ascii.hpp"
#include "unicode/utf8.hpp"

namespace importing {
namespace {

class Parsing {
 public:
  explicit Parsing(const std::string& text) : lines_(lines_of(text)) {
    markdown_ = std::ranges::any_of(
        lines_, [](const Line& line) { return line.text.starts_with("# ") || line.text.starts_with("## "); });
    if (markdown_) take_notes();
  }

  Source operator()() {
    while (at_ < lines_.size()) {
      if (lines_[at_].blank() || is_divider(lines_[at_].text)) {
        if (!lines_[at_].blank()) new_list();
        ++at_;
        continue;
      }
      if (hash_heading() || underlined_heading() || table('|') || table('\t') || item() || more_of_item() || quote())
        continue;
      paragraph();
    }
    put_notes_that_are_left();
    return std::move(out_);
  }

 private:
  const Line& line() const { return lines_[at_]; }
  const Line* next_line(std::size_t ahead = 1) const {
    return at_ + ahead < lines_.size() ? &lines_[at_ + ahead] : nullptr;
  }

  Place place(const Line& of) { return {++paragraphs_, of.number}; }

  // "[^1]: words", with the indented lines behind it, where the text mentions it.
  void take_notes() {
    std::map<std::string, int, std::less<>> mentions;
    for (const Line& line : lines_)
      for (std::size_t at = 0; (at = line.text.find("[^", at)) != std::string::npos; at += 2)
        if (const std::string_view mark = note_mark(std::string_view(line.text).substr(at)); !mark.empty())
          ++mentions[std::string(mark)];
    std::vector<Line> kept;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const std::string& text = lines_[i].text;
      const std::string mark(note_mark(text));
      const bool defines = !mark.empty() && text.compare(mark.size(), 1, ":") == 0;
      if (!defines || mentions[mark] < 2 || notes_.contains(mark)) {
        kept.push_back(lines_[i]);
        continue;
      }
      Note note;
      std::string words = text.substr(mark.size() + 1);
      do {
        while (i + 1 < lines_.size() && !lines_[i + 1].blank() && lines_[i + 1].indent >= 2)
          words += ' ' + lines_[++i].text;
        NoteMarks none;
        Paragraph paragraph;
        paragraph.runs = text_runs(plain(words), none);
        note.blocks.emplace_back(std::move(paragraph));
      } while (goes_on_behind_blanks(i, words));
      out_.notes.push_back(std::move(note));
      notes_.emplace(mark, static_cast<std::uint32_t>(out_.notes.size()));
    }
    lines_ = std::move(kept);
  }

  // Whether a note has a paragraph behind blank lines; its first line is then in `words`, and `at` is there.
  bool goes_on_behind_blanks(std::size_t& at, std::string& words) const {
    std::size_t next = at + 1;
    while (next < lines_.size() && lines_[next].blank()) ++next;
    if (next == lines_.size() || next == at + 1 || lines_[next].indent < 4) return false;
    at = next;
    words = lines_[next].text;
    return true;
  }

  // Those that only notes mention are text at the end.
  void put_notes_that_are_left() {
    for (const auto& [mark, number] : notes_)
      for (Block& block : out_.notes[number - 1].blocks) out_.blocks.push_back(std::move(block));
  }

  Paragraph& add(std::string_view text, const Line& of) {
    Paragraph paragraph;
    paragraph.runs = text_runs(text, notes_);
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
    if (next == nullptr || mark_of(line().text).size > 0) return false;
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
        paragraph.runs = text_runs(plain(text), notes_);
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

  // In other texts a plus is the sign of a sum.
  TypedMark mark_of(std::string_view text) const {
    if (markdown_ && text.starts_with("+ ") && text.size() > 2) return {2, false, "+"};
    return typed_mark(text);
  }

  // Nothing but blank lines stand between the item before and this line.
  bool behind_item() const {
    return last_item_ < at_ &&
           std::all_of(
               lines_.begin() + static_cast<std::ptrdiff_t>(last_item_) + 1,
               lines_.begin() + static_cast<std::ptrdiff_t>(at_), [](const Line& line) { return line.blank(); });
  }

  bool item() {
    const TypedMark mark = mark_of(line().text);
    if (mark.size == 0) return false;
    // A number may begin a sentence: it is an item where another comes before or behind it.
    if (mark.numbered && !is_numbered_list(mark)) return false;
    const Line& first = line();
    if (!behind_item()) new_list();
    while (!list_level_indents_.empty() && first.indent + 1 < list_level_indents_.back())
      list_level_indents_.pop_back();
    const bool nested = !list_level_indents_.empty() && first.indent >= list_level_indents_.back() + 2;
    if (!nested && list_level_indents_.size() <= 1 && begins_list(mark)) new_list();
    if (nested || list_level_indents_.empty()) list_level_indents_.push_back(first.indent);
    const auto level = static_cast<std::uint8_t>(std::min<std::size_t>(list_level_indents_.size() - 1, 8));
    if (level == 0) last_mark_ = mark;
    std::string text = first.text.substr(mark.size);
    ++at_;
    join_wrapped(text, &first);
    last_item_ = at_ - 1;
    last_place_ = {std::max<std::uint32_t>(list_, 1), level, mark.numbered, false};
    add(text, first).item = last_place_;
    return true;
  }

  // Whether an item on the first level is of another list than the one before.
  bool begins_list(const TypedMark& mark) const {
    if (last_mark_.numbered != mark.numbered) return true;
    const bool apart = last_item_ + 1 < at_;
    if (mark.numbered) return apart && !markdown_ && number_of(mark) == 1;
    return markdown_ && last_mark_.written != mark.written;
  }

  static int number_of(const TypedMark& mark) {
    int number = 0;
    for (const char c : mark.written)
      if (unicode::is_digit(c)) number = number * 10 + (c - '0');
    return number;
  }

  bool is_numbered_list(const TypedMark& mark) const {
    for (std::size_t ahead = 1; ahead <= 4; ++ahead) {
      const Line* next = next_line(ahead);
      if (next != nullptr && typed_mark(next->text).numbered) return true;
    }
    if (!behind_item()) return false;
    return last_item_ + 1 == at_ || (last_mark_.numbered && number_of(mark) == number_of(last_mark_) + 1);
  }

  // Behind a blank line text that is indented goes on with its item.
  bool more_of_item() {
    if (!markdown_ || list_level_indents_.empty() || !behind_item()) return false;
    if (line().indent < list_level_indents_.front() + 2) return false;
    const Line& first = line();
    std::string text = first.text;
    ++at_;
    join_wrapped(text);
    last_item_ = at_ - 1;
    ListPlace place = last_place_;
    place.continues = true;
    add(text, first).item = place;
    return true;
  }

  // A line with nothing but its mark divides paragraphs. In Markdown a paragraph has several lines.
  bool quote() {
    const auto is_quoted = [&](std::string_view text) {
      return text == ">" || text.starts_with("> ") || (markdown_ && text.starts_with('>'));
    };
    if (!is_quoted(line().text)) return false;
    std::string text;
    const Line* first = &line();
    const auto end_paragraph = [&] {
      if (!text.empty()) add(text, *first).role = Role::quote;
      text.clear();
    };
    for (; at_ < lines_.size() && is_quoted(line().text); ++at_) {
      const std::string& whole = line().text;
      const std::string_view words =
          std::string_view(whole).substr(std::min(whole.find_first_not_of("> "), whole.size()));
      if (words.empty() || !markdown_ || mark_of(words).size > 0) end_paragraph();
      if (text.empty()) first = &line();
      if (!text.empty()) text += ' ';
      text += words;
    }
    end_paragraph();
    new_list();
    return true;
  }

  // In Markdown a paragraph goes on up to a blank line; else a long line that does not end, by one in small letters. An
  // item goes on with lines that stand further in.
  void join_wrapped(std::string& text, const Line* item = nullptr) {
    constexpr std::size_t wide = 55;
    std::size_t last = text.size();
    const auto is_of_item = [&](const Line& next) {
      return item != nullptr && !next.blank() && next.indent >= item->indent + 2 && mark_of(next.text).size == 0 &&
             next.text.find('|') == std::string::npos;
    };
    while (at_ < lines_.size() && !text.empty() &&
           (markdown_ ? goes_on_in_markdown(text) : is_of_item(line()) || (last >= wide && goes_on(text, line())))) {
      const bool breaks = markdown_ && lines_[at_ - 1].breaks;
      if (breaks && text.ends_with('\\')) text.pop_back();
      text += (breaks ? '\n' : ' ') + line().text;
      last = line().text.size();
      ++at_;
    }
  }

  bool goes_on_in_markdown(const std::string& before) const {
    const std::string& text = line().text;
    if (text.empty() || mark_of(text).size > 0 || text[0] == '#' || text[0] == '|' || text[0] == '>') return false;
    // Lines of a label each, as people write them above a text.
    const bool has_label = text.substr(0, 40).find(": ") != std::string::npos;
    return !is_divider(text) && !is_labelled(text) && !(has_label && is_labelled(before));
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
    return mark_of(text).size == 0 && text.find('|') == std::string::npos && !could_be_heading(text);
  }

  std::vector<Line> lines_;
  std::size_t at_ = 0;
  std::size_t last_item_ = 0;  // its last line
  std::uint32_t paragraphs_ = 0, list_ = 0;
  bool markdown_ = false;
  TypedMark last_mark_;   // of the first level
  ListPlace last_place_;  // of the item before
  NoteMarks notes_;       // that were not mentioned yet
  std::vector<std::size_t> list_level_indents_;
  Source out_;
};

}  // namespace

Source read_text(std::string_view bytes) { return Parsing(decoded(bytes))(); }

}  // namespace importing
