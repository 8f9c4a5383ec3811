#include "likeness/words.hpp"

#include "unicode/ascii.hpp"
#include "unicode/classes.hpp"
#include "unicode/utf8.hpp"

namespace likeness {
namespace {

// How characters join: those of a word to each other, a joint between two of them, any other stands alone.
enum class Class { space, letter, digit, joint, figure_joint, mark, nothing };

bool is_quotation_mark(char32_t c) {
  return c == '"' || c == 0xAB || c == 0xBB || (c >= 0x2018 && c <= 0x201F) || c == 0x2039 || c == 0x203A;
}

constexpr char32_t paragraph_separator = 0x2029;

Class class_of(char32_t c) {
  if (c == paragraph_separator) return Class::mark;
  if (unicode::is_white_space(c)) return Class::space;
  if (c == unicode::soft_hyphen || c == 0x200B || c == 0x2060 || unicode::is_ignorable(c)) return Class::nothing;
  if (c < 0x80) {
    const char ascii = static_cast<char>(c);
    if (unicode::is_digit(ascii)) return Class::digit;
    if ((c | 0x20U) >= 'a' && (c | 0x20U) <= 'z') return Class::letter;
    if (c == '.' || c == ',' || c == ':') return Class::figure_joint;
  }
  if (unicode::is_hyphen(c) || unicode::is_apostrophe(c)) return Class::joint;
  if (c < 0x80 || is_quotation_mark(c) || (c >= 0xA1 && c <= 0xBF) || c == 0xD7 || c == 0xF7) return Class::mark;
  if ((c >= 0x2010 && c <= 0x206F) || (c >= 0x20A0 && c <= 0x20CF) || (c >= 0x2190 && c <= 0x22FF)) return Class::mark;
  return c == 0xFFFC ? Class::mark : Class::letter;
}

bool joins(Class c) { return c == Class::letter || c == Class::digit; }

class Splitter {
 public:
  explicit Splitter(std::string_view utf8) : text_(utf8) {}

  std::vector<Word> run() {
    std::vector<Word> words;
    skip_space();
    while (at_ < text_.size()) {
      Word word{at_, 0, 0};
      read_word();
      word.end = at_;
      skip_space();
      word.space_end = at_;
      words.push_back(word);
    }
    return words;
  }

 private:
  Class peek(std::size_t at, std::size_t& behind) const {
    behind = at;
    return class_of(unicode::next(text_, behind));
  }

  void skip_space() {
    for (std::size_t behind = 0; at_ < text_.size() && peek(at_, behind) == Class::space;) at_ = behind;
  }

  void read_word() {
    std::size_t behind = 0;
    Class last = peek(at_, behind);
    at_ = behind;
    if (!joins(last) && last != Class::nothing) return;
    while (at_ < text_.size()) {
      const Class next = peek(at_, behind);
      if (!joins(next) && next != Class::nothing && !is_joint(next, last, behind)) return;
      at_ = behind;
      if (next != Class::nothing) last = next;
    }
  }

  // Between two characters of a word, or the digits of a figure.
  bool is_joint(Class joint, Class before, std::size_t behind) const {
    if (behind >= text_.size()) return false;
    std::size_t end = 0;
    const Class after = peek(behind, end);
    if (joint == Class::joint) return joins(before) && joins(after);
    return joint == Class::figure_joint && before == Class::digit && after == Class::digit;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<Word> words_of(std::string_view utf8) { return Splitter(utf8).run(); }

std::string normal(std::string_view word) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t from = at;
    const char32_t c = unicode::next(word, at);
    if (class_of(c) == Class::nothing) continue;
    if (unicode::is_hyphen(c))
      out += '-';
    else if (unicode::is_apostrophe(c) || is_quotation_mark(c))
      out += '\'';
    else
      out += word.substr(from, at - from);
  }
  return out;
}

std::uint32_t Vocabulary::number(std::string_view normal_word) {
  if (const auto known = numbers_.find(normal_word); known != numbers_.end()) return known->second;
  const auto number = static_cast<std::uint32_t>(numbers_.size()) + 1;
  numbers_.emplace(normal_word, number);
  return number;
}

}  // namespace likeness
