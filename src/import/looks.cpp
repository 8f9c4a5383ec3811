#include "import/looks.hpp"

#include <utility>

namespace importing {
namespace {

// Between marks and characters that no text of XML can hold.
constexpr char of_look = '\x01', of_note = '\x02', end_of_note = '\x03', between = '\x04';

std::string value_of(const xml::Element& mark, std::string_view attribute) {
  const xml::Attribute* found = mark.attribute(attribute);
  return found == nullptr ? std::string() : std::string(found->value);
}

}  // namespace

void Looks::text(std::string_view counted) {
  if (!counted.empty() && std::exchange(owes_blank_, false) && counted.front() != ' ') text(" ");
  for (const char c : counted) {
    Look look = around_.back();
    // A blank looks like one in bold and italics and in every language.
    if (c == ' ') {
      look.strong = look.emphasis = false;
      look.language.clear();
    }
    turn(look);
    out_ += c;
  }
}

void Looks::open(const xml::Element& mark) {
  Look look = around_.back();
  if (mark.name == "noot") {
    // Its number stands at the word before it, and the blank between them behind it.
    owed_.push_back(std::exchange(owes_blank_, false) || out_.ends_with(' '));
    while (out_.ends_with(' ')) out_.pop_back();
    look = {};
    turn(look);
    out_ += of_note;
  } else if (mark.name == "sterk") {
    look.strong = true;
  } else if (mark.name == "nadruk") {
    look.emphasis = true;
  } else if (mark.name == "taal") {
    look.language = value_of(mark, "code");
    if (look.language == language_) look.language.clear();
  } else if (mark.name == "link") {
    look.link = value_of(mark, "href");
  } else if (mark.name == "afk") {
    look.abbreviation = value_of(mark, "voluit");
  } else {
    look.reference = value_of(mark, "naar");
    if (mark.children.empty()) turn(look);  // it prints a number
  }
  around_.push_back(std::move(look));
}

void Looks::close(const xml::Element& mark) {
  around_.pop_back();
  if (mark.name != "noot") return;
  while (out_.ends_with(' ')) out_.pop_back();
  turn({});
  out_ += end_of_note;
  owes_blank_ = owed_.back();
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
  while (out_.ends_with(' ')) out_.pop_back();
  turn({});
  return std::move(out_);
}

}  // namespace importing
