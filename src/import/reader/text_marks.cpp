#include "import/reader/text_marks.hpp"

#include "unicode/utf8.hpp"

namespace importing {
namespace {

class Marks {
 public:
  Marks(std::string_view text, NoteMarks& notes, bool in_link = false)
      : text_(text), notes_(notes), in_link_(in_link) {}

  Runs operator()() {
    while (at_ < text_.size()) {
      if (!note() && !link() && !emphasis()) plain_ += text_[at_++];
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

  // What stands between two marks may hold others.
  void inside(std::string_view text, const Run& look) {
    flush();
    for (Run& run : Marks(text, notes_, in_link_ || !look.address.empty())()) {
      if (run.note == 0) {
        run.bold = run.bold || look.bold;
        run.italic = run.italic || look.italic;
        if (run.address.empty()) run.address = look.address;
      }
      runs_.push_back(std::move(run));
    }
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

  bool note() {
    const std::string_view rest = text_.substr(at_);
    const std::string_view mark = notes_.empty() ? std::string_view() : note_mark(rest);
    const auto found = notes_.find(mark);
    if (found == notes_.end()) return false;
    flush();
    Run run;
    run.note = found->second;
    runs_.push_back(std::move(run));
    notes_.erase(found);
    at_ += mark.size();
    return true;
  }

  // That of an address, in which brackets may stand.
  static std::size_t end_of_address(std::string_view text, std::size_t from) {
    std::size_t depth = 0;
    for (std::size_t at = from; at < text.size() && text[at] != '\n'; ++at) {
      if (text[at] == '(') ++depth;
      if (text[at] == ')' && depth-- == 0) return at;
    }
    return text.find(')', from);
  }

  bool link() {
    constexpr std::size_t longest = 2000;  // or each of many brackets would be looked for to the end
    if (in_link_) return false;
    const std::string_view rest = text_.substr(at_, longest);
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
    const std::size_t end = is_link ? end_of_address(rest, middle + 2) : std::string_view::npos;
    if (end == std::string_view::npos || rest.find('\n') < end) return false;
    const std::string_view address = rest.substr(middle + 2, end - middle - 2);
    if (!address.starts_with("http") && !address.starts_with("mailto:")) return false;
    inside(rest.substr(begin, middle - begin), {.address = std::string(address)});
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
      inside(rest.substr(mark.size(), end - mark.size()), {.bold = mark.size() >= 2, .italic = mark.size() != 2});
      at_ += behind;
      return true;
    }
    return false;
  }

  std::string_view text_;
  NoteMarks& notes_;
  bool in_link_;  // which holds no other
  std::size_t at_ = 0;
  std::string plain_;
  Runs runs_;
};

}  // namespace

std::string_view note_mark(std::string_view text) {
  constexpr std::size_t longest = 100;
  if (!text.starts_with("[^")) return {};
  const std::size_t end = text.substr(0, longest).find(']');
  return end == std::string_view::npos ? std::string_view() : text.substr(0, end + 1);
}

Runs text_runs(std::string_view text, NoteMarks& notes) { return Marks(text, notes)(); }

}  // namespace importing
