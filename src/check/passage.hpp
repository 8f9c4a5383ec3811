// The texts of a section cut into words, each with its place in the file: what the checks of words read.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "language/rules.hpp"
#include "section/section.hpp"

namespace check {

using diagnostics::Position;

struct Token {
  enum class Kind { word, opening, closing, mark };  // opening and closing are brackets
  Kind kind = Kind::mark;
  // A word is letters and digits with hyphens and apostrophes between them. Every hyphen is written "-" here, and soft
  // hyphens are left out. An address (https://..., a@b.nl) is one mark.
  std::string text;
  Position position;  // of its first character
  bool after_space = false;
  bool before_hyphen = false;              // a word that ends in a hyphen, which is not in `text`
  bool expanded = false;                   // inside an `afk` with its `voluit`
  const language::Rules* rules = nullptr;  // of the language that it stands in; never null in a passage

  bool is_word() const { return kind == Kind::word; }
  const language::Reading& reading() const { return rules->reading; }
};

// One paragraph, title, item or value.
using Passage = std::vector<Token>;

// What the author wrote of a section, each note as a text of its own behind the one that it stands in.
struct Texts {
  struct Text {
    const section::Inlines* content;
    const language::Rules* rules;  // of the language around it: a note may stand in a span with `taal`
    bool quoted;                   // in a quotation
  };
  std::vector<Text> inlines;
  std::vector<const section::Value*> values;  // attributes that are printed as text, in the language of the section
  const language::Rules* rules;               // of the section
};
Texts texts(const section::Section& section);

// The rules of the language inside a piece of text: those around it, or of its `taal`.
const language::Rules& rules_inside(const section::Inline& piece, const language::Rules& around);

// Notes are left out, or read where they stand, each in brackets: "APV (Algemene Plaatselijke Verordening)".
enum class Notes { left_out, in_brackets };
// Positions are exact but behind a character reference (&amp;), which counts as one character here.
Passage passage(const Texts::Text& text, Notes notes = Notes::left_out);

// All tokens at `position`: the characters of an attribute have none of their own.
Passage passage(std::string_view text, Position position, const language::Rules& rules);

// The passages that have any token, by position.
std::vector<Passage> passages(const Texts& texts);

// A word between its hyphens: "veiligheids-APV" is "veiligheids" and "APV".
std::vector<std::string_view> parts(std::string_view word);

}  // namespace check
