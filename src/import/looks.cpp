#include "import/looks.hpp"

#include <utility>

#include "xml/elements.hpp"

namespace importing {
namespace {

// Between marks and characters that no text of XML can hold.
constexpr char of_look = '\x01', of_note = '\x02', end_of_note = '\x03', between = '\x04';

}  // namespace

void Looks::text(std::string_view counted) {
  constexpr std::string_view closing = ",.;:!?)";
  for (const char c : counted) {
    if (c == ' ') {
      owes_blank_ = true;
      is_moved_ = false;
      continue;
    }
    if (std::exchange(is_moved_, false) && closing.find(c) != std::string_view::npos) owes_blank_ = false;
    before(around_.back());
    turn(around_.back());
    out_ += c;
  }
}

// The blank that is owed, if there is one, where what follows has this look. It looks like one in bold and italics and
// in every language; it is in a link only where both its neighbours are.
void Looks::before(const Look& next) {
  if (!std::exchange(owes_blank_, false) || begins()) return;
  Look blank;
  for (std::string Look::* part : {&Look::link, &Look::reference, &Look::abbreviation})
    if (look_.*part == next.*part) blank.*part = next.*part;
  turn(blank);
  out_ += ' ';
}

bool Looks::begins() const { return out_.empty() || out_.ends_with(of_note); }

void Looks::open(const xml::Element& mark) {
  Look look = around_.back();
  if (mark.name == "noot") {
    // Its number stands at the word before it, and the blank between them behind it.
    owed_.push_back(std::exchange(owes_blank_, false) && !begins());
    is_moved_ = false;
    look = {};
    turn(look);
    out_ += of_note;
  } else if (mark.name == "sterk") {
    look.strong = true;
  } else if (mark.name == "nadruk") {
    look.emphasis = true;
  } else if (mark.name == "taal") {
    look.language = xml::attribute(&mark, "code");
    if (look.language == language_) look.language.clear();
  } else if (mark.name == "link") {
    look.link = xml::attribute(&mark, "href");
  } else if (mark.name == "afk") {
    look.abbreviation = xml::attribute(&mark, "voluit");
  } else {
    look.reference = xml::attribute(&mark, "naar");
    if (mark.children.empty()) {  // it prints a number
      before(look);
      turn(look);
      is_moved_ = false;
    }
  }
  around_.push_back(std::move(look));
}

void Looks::close(const xml::Element& mark) {
  around_.pop_back();
  if (mark.name != "noot") return;
  turn({});
  out_ += end_of_note;
  owes_blank_ = is_moved_ = owed_.back();
  owed_.pop_back();
}

void Looks::turn(const Look& look) {
  if (look == look_) return;
  out_ += of_look;
  if (look.strong) out_ += 's';
  if (look.emphasis) out_ += 'n';
  for (const std::string* value : {&look.language, &look.link, &look.reference, &look.abbreviation})
    out_.append(1, between).append(*value);
  look_ = look;
}

std::string Looks::finish() && {
  turn({});
  return std::move(out_);
}

}  // namespace importing
