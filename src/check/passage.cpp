#include "check/passage.hpp"

#include <algorithm>
#include <utility>

#include "check/letters.hpp"
#include "section/action_values.hpp"
#include "section/visible.hpp"
#include "unicode/ascii.hpp"
#include "unicode/classes.hpp"
#include "unicode/utf8.hpp"

namespace check {
namespace {

struct Character {
  char32_t value;
  Position position;
  bool expanded;
  const language::Rules* rules;
};

// What holds of all characters of a piece of text.
struct Around {
  const language::Rules* rules;
  bool expanded = false;
};

constexpr std::string_view stand_in = "\u2026";  // a mark that no check asks about

// Small figures below the line belong to a formula: CO₂.
bool in_word(char32_t c) { return is_letter(c) || unicode::is_digit(c) || c == '_' || (c >= 0x2080 && c <= 0x2089); }

// Gathers the characters between two white spaces and cuts them into tokens.
class Cutter {
 public:
  void read(std::string_view text, Position position, bool moving, Around around) {
    for (std::size_t at = 0; at < text.size();) {
      const unicode::Character point = unicode::first(text.substr(at));
      at += point.size;
      if (unicode::is_white_space(point.value)) {
        cut();
        after_space_ = true;
      } else if (!unicode::is_ignorable(point.value)) {
        run_.push_back({point.value, position, around.expanded, around.rules});
      }
      if (!moving) continue;
      ++position.column;
      if (point.value == '\n') position = {position.line + 1, 1};
    }
  }

  Passage finish() {
    cut();
    return std::move(tokens_);
  }

 private:
  void cut() {
    if (is_address()) {
      add(Token::Kind::mark, 0, run_.size());
    } else {
      for (std::size_t at = 0; at < run_.size();)
        at = kind_of(run_[at].value) == Token::Kind::word ? word(at) : mark(at);
    }
    run_.clear();
  }

  bool is_address() const {
    std::string text;
    for (const Character& character : run_) unicode::append(text, lower(character.value));
    return text.find("://") != std::string::npos || text.find('@') != std::string::npos ||
           text.find("www.") != std::string::npos;
  }

  std::size_t word(std::size_t from) {
    std::size_t to = from;
    while (to < run_.size() && (in_word(run_[to].value) || joins(to))) ++to;
    Token& token = add(Token::Kind::word, from, to);
    token.before_hyphen = to < run_.size() && is_hyphen(run_[to].value);
    return token.before_hyphen ? to + 1 : to;
  }

  // A hyphen or an apostrophe with the word going on behind it.
  bool joins(std::size_t at) const {
    const char32_t c = run_[at].value;
    return (is_hyphen(c) || is_apostrophe(c)) && at + 1 < run_.size() && in_word(run_[at + 1].value);
  }

  static Token::Kind kind_of(char32_t c) {
    if (in_word(c)) return Token::Kind::word;
    if (c == '(' || c == '[') return Token::Kind::opening;
    if (c == ')' || c == ']') return Token::Kind::closing;
    return Token::Kind::mark;
  }

  // All marks in a row are one token.
  std::size_t mark(std::size_t from) {
    const Token::Kind kind = kind_of(run_[from].value);
    std::size_t to = from + 1;
    while (kind == Token::Kind::mark && to < run_.size() && kind_of(run_[to].value) == kind) ++to;
    add(kind, from, to);
    return to;
  }

  Token& add(Token::Kind kind, std::size_t from, std::size_t to) {
    Token& token = tokens_.emplace_back();
    token.kind = kind;
    token.position = run_[from].position;
    token.after_space = std::exchange(after_space_, false);
    token.expanded = run_[from].expanded;
    token.rules = run_[from].rules;
    for (std::size_t at = from; at < to; ++at)
      unicode::append(token.text, is_hyphen(run_[at].value) ? U'-' : run_[at].value);
    return token;
  }

  std::vector<Character> run_;
  bool after_space_ = false;
  Passage tokens_;
};

void read(const section::Inlines& content, Around around, Notes notes, Cutter& cutter) {
  for (const section::Inline& piece : content) {
    if (piece.kind == section::Inline::Kind::text) {
      cutter.read(piece.text, piece.position, true, around);
    } else if (piece.kind == section::Inline::Kind::note) {
      if (notes == Notes::left_out) continue;
      cutter.read("(", piece.position, false, around);
      read(piece.children, around, notes, cutter);
      cutter.read(")", piece.position, false, around);
    } else {
      const bool expands = piece.kind == section::Inline::Kind::abbreviation && !collapsed(piece.attribute).empty();
      read(piece.children, {&rules_inside(piece, *around.rules), around.expanded || expands}, notes, cutter);
      // The name that it prints is not the author's, but something stands there.
      if (piece.kind == section::Inline::Kind::reference && !section::visible(piece.children))
        cutter.read(stand_in, piece.position, false, around);
    }
  }
}

class Collector {
 public:
  explicit Collector(Texts& texts) : texts_(texts) {}

  void add(const section::Inlines& content) { add(content, texts_.rules); }
  void add(const std::optional<section::Inlines>& content) {
    if (content) add(*content);
  }
  void add(const std::optional<section::Value>& value) {
    if (value) texts_.values.push_back(&*value);
  }
  void add(const section::Paragraph& paragraph) { add(paragraph.content); }
  void add(const section::Item& item) {
    add(item.content);
    for (const section::List& list : item.nested) add(list);
  }
  void add(const section::List& list) { add_all(list.items); }
  void add(const section::Norm& norm) {
    add(norm.name);
    add_all(norm.themes);
  }
  void add(const section::Cell& cell) { add(cell.content); }
  void add(const section::Row& row) { add_all(row.cells); }
  void add(const section::Table& table) {
    add(table.caption);
    add_all(table.head);
    add_all(table.rows);
    // Not its source, which calls institutions by their letters: "CBS, 2025".
  }
  // What stands in for an image is not printed.
  void add(const section::Figure& figure) { add(figure.caption); }
  void add(const section::Quotation& quotation) {
    quoted_ = true;
    add_all(quotation.paragraphs);
    quoted_ = false;
    add(quotation.source);
  }
  // Each kind by its name: a generic case would turn a kind without overload back into a member, without end.
  void add(const section::FlowMember& member) {
    struct Each {
      Collector& collector;
      void operator()(const section::Paragraph& paragraph) const { collector.add(paragraph); }
      void operator()(const section::List& list) const { collector.add(list); }
      void operator()(const section::Norm& norm) const { collector.add(norm); }
      void operator()(const section::Table& table) const { collector.add(table); }
      void operator()(const section::Figure& figure) const { collector.add(figure); }
      void operator()(const section::Quotation& quotation) const { collector.add(quotation); }
    };
    std::visit(Each{*this}, member);
  }
  void add(const section::Subsection& subsection) {
    add(subsection.title);
    add_all(subsection.flow);
  }
  void add(const section::Development& development) {
    add(development.title);
    add_all(development.flow);
    add_all(development.subsections);
  }
  void add(const section::Action& action) {
    add(action.content);
    add(action.note);
    for (const section::ActionValue& value : section::action_values)
      if (value.prose) add(action.*value.member);
  }
  template <class Things>
  void add_all(const Things& things) {
    for (const auto& thing : things) add(thing);
  }

 private:
  void add(const section::Inlines& content, const language::Rules* rules) {
    texts_.inlines.push_back({&content, rules, quoted_});
    add_notes(content, rules);
  }

  void add_notes(const section::Inlines& content, const language::Rules* rules) {
    for (const section::Inline& piece : content) {
      if (piece.kind == section::Inline::Kind::note)
        add(piece.children, rules);
      else
        add_notes(piece.children, &rules_inside(piece, *rules));
    }
  }

  Texts& texts_;
  bool quoted_ = false;
};

}  // namespace

const language::Rules& rules_inside(const section::Inline& piece, const language::Rules& around) {
  return piece.kind == section::Inline::Kind::foreign ? language::rules_of(piece.attribute) : around;
}

Texts texts(const section::Section& section) {
  Texts result{{}, {}, &language::rules_of(section.language)};
  Collector collector(result);
  collector.add(section.title);
  if (section.goals) {
    collector.add_all(section.goals->before);
    if (section.goals->priorities) collector.add_all(section.goals->priorities->items);
    collector.add_all(section.goals->after);
    collector.add_all(section.goals->subsections);
  }
  if (section.developments) {
    collector.add_all(section.developments->flow);
    collector.add_all(section.developments->developments);
  }
  if (section.actions) {
    collector.add_all(section.actions->before);
    collector.add_all(section.actions->actions);
    collector.add_all(section.actions->after);
  }
  if (section.costs) {
    collector.add_all(section.costs->flow);
    collector.add_all(section.costs->subsections);
  }
  return result;
}

Passage passage(const Texts::Text& text, Notes notes) {
  Cutter cutter;
  read(*text.content, {text.rules}, notes, cutter);
  return cutter.finish();
}

Passage passage(std::string_view text, Position position, const language::Rules& rules) {
  Cutter cutter;
  cutter.read(text, position, false, {&rules});
  return cutter.finish();
}

std::vector<Passage> passages(const Texts& texts) {
  std::vector<Passage> result;
  for (const Texts::Text& text : texts.inlines) result.push_back(passage(text));
  for (const section::Value* value : texts.values)
    result.push_back(passage(value->text, value->position, *texts.rules));
  std::erase_if(result, [](const Passage& passage) { return passage.empty(); });
  // No two begin at one place.
  std::sort(result.begin(), result.end(),
            [](const Passage& a, const Passage& b) { return a.front().position < b.front().position; });
  return result;
}

std::vector<std::string_view> parts(std::string_view word) {
  std::vector<std::string_view> result;
  for (std::size_t from = 0; from <= word.size();) {
    const std::size_t to = std::min(word.find('-', from), word.size());
    result.push_back(word.substr(from, to - from));
    from = to + 1;
  }
  return result;
}

}  // namespace check
