#include "import/reader/text_marks.hpp"

#include "unicode/utf8.hpp"

namespace importing {
namespace {

class Marks {
 public:
  Marks(std::string_view text, NoteMarks& notes) : text_(text), notes_(notes) {}

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
    if (notes_.empty() || !rest.starts_with("[^")) return false;
    const std::size_t end = rest.find(']');
    const auto found = end == std::string_view::npos ? notes_.end() : notes_.find(rest.substr(0, end + 1));
    if (found == notes_.end()) return false;
    flush();
    Run run;
    run.note = found->second;
    runs_.push_back(std::move(run));
    notes_.erase(found);
    at_ += end + 1;
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
    const std::size_t end = is_link ? end_of_address(rest, middle + 2) : std::string_view::npos;
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
  NoteMarks& notes_;
  std::size_t at_ = 0;
  std::string plain_;
  Runs runs_;
};

}  // namespace

Runs text_runs(std::string_view text, NoteMarks& notes) { return Marks(text, notes)(); }

}  // namespace importing
