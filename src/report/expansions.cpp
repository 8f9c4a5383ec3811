#include "report/expansions.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "document/content.hpp"
#include "report/each_text.hpp"
#include "unicode/ascii.hpp"
#include "unicode/classes.hpp"
#include "unicode/utf8.hpp"

namespace report {
namespace {

using document::Inlines;
using document::KnownAbbreviation;
using unicode::is_apostrophe;
using unicode::is_hyphen;

struct Found {
  std::size_t at, size;  // in bytes
  const KnownAbbreviation* known;
};

// Letters, digits and what stands unseen inside a word; punctuation, signs and spaces are the end of one.
bool is_in_word(char32_t c) {
  if (c < 0x80) return unicode::is_ascii_alphanumeric(c) || c == '_';
  if (c < 0xC0) return c == unicode::soft_hyphen || c == 0xAA || c == 0xB5 || c == 0xBA;
  if (c == 0xD7 || c == 0xF7) return false;
  if (c >= 0x2000 && c <= 0x206F) return unicode::is_ignorable(c);
  return !(c >= 0x20A0 && c <= 0x20CF) && !(c >= 0x2190 && c <= 0x2BFF) && !(c >= 0x3000 && c <= 0x303F);
}

bool begins_in_word(std::string_view text) { return !text.empty() && is_in_word(unicode::first(text).value); }

std::string_view last_character(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0 && unicode::continues(text[at - 1])) --at;
  return text.substr(at > 0 ? at - 1 : 0);
}

// Whether `before` ends inside the word that a term goes on with: "mijnIVP", "wijk-IVP".
bool goes_into_term(std::string_view before) {
  const std::string_view last = last_character(before);
  if (last.empty()) return false;
  const char32_t c = unicode::first(last).value;
  if (!is_hyphen(c) && !is_apostrophe(c)) return is_in_word(c);
  return begins_in_word(last_character(before.substr(0, before.size() - last.size())));
}

// Whether `behind` goes on with the word that a term began: "IVPs", "IVP's", "IVP-beleid", "IVP- en".
bool goes_on_behind_term(std::string_view behind) {
  if (behind.empty()) return false;
  const unicode::Character next = unicode::first(behind);
  if (is_hyphen(next.value)) return true;
  return is_apostrophe(next.value) ? begins_in_word(behind.substr(next.size)) : is_in_word(next.value);
}

// "www.ivp.nl", "a@b.nl", "plan.pdf" and "map_IVP", but not "IVP/OM" or the end of a sentence.
bool is_address(std::string_view run) {
  for (const std::string_view sign : {"://", "www.", "@", "_"})
    if (run.find(sign) != std::string_view::npos) return true;
  for (auto dot = run.find('.'); dot != std::string_view::npos && dot + 1 < run.size(); dot = run.find('.', dot + 1))
    if (dot > 0 && unicode::is_ascii_alphanumeric(run[dot - 1]) && unicode::is_ascii_alphanumeric(run[dot + 1]))
      return true;
  return false;
}

class Finder {
 public:
  explicit Finder(std::span<const KnownAbbreviation> known) {
    for (const KnownAbbreviation& each : known)
      by_first_[static_cast<unsigned char>(each.abbreviation.front())].push_back(&each);
    for (auto& those : by_first_)
      std::ranges::sort(those, std::ranges::greater{},
                        [](const KnownAbbreviation* each) { return each->abbreviation.size(); });
  }

  std::vector<Found> find(std::string_view text) const {
    std::vector<Found> found;
    bool address = false;
    for (std::size_t at = 0, end_of_run = 0; at < text.size();) {
      if (at >= end_of_run) {
        end_of_run = std::min(text.find(' ', at), text.size() - 1) + 1;
        address = is_address(text.substr(at, end_of_run - at));
      }
      const KnownAbbreviation* term = term_at(text, at);
      if (term != nullptr && !(address && !is_abbreviated_with_dots(*term))) {
        found.push_back({at, term->abbreviation.size(), term});
        at += term->abbreviation.size();
      } else {
        ++at;
      }
    }
    return found;
  }

 private:
  // "o.a." looks like an address itself.
  static bool is_abbreviated_with_dots(const KnownAbbreviation& known) { return is_address(known.abbreviation); }

  const KnownAbbreviation* term_at(std::string_view text, std::size_t at) const {
    for (const KnownAbbreviation* each : by_first_[static_cast<unsigned char>(text[at])]) {
      const std::string_view term = each->abbreviation;
      if (!text.substr(at).starts_with(term)) continue;
      if (goes_into_term(text.substr(0, at)) || goes_on_behind_term(text.substr(at + term.size()))) continue;
      return each;
    }
    return nullptr;
  }

  std::array<std::vector<const KnownAbbreviation*>, 256> by_first_;
};

// Walks a text and what was found in it side by side.
class Expander {
 public:
  explicit Expander(std::span<const Found> found) : next_(found) {}

  void expand(Inlines& content, bool wanted = true) {
    Inlines out;
    for (document::Inline& piece : content) {
      if (const auto* text = std::get_if<document::Text>(&piece.kind)) {
        cut(*text, wanted, out);
        continue;
      }
      // A note is a text of its own.
      if (Inlines* inside = document::content_of(piece);
          inside != nullptr && !std::holds_alternative<document::Note>(piece.kind))
        expand(*inside, wanted && !std::holds_alternative<document::Abbreviation>(piece.kind) &&
                            !std::holds_alternative<document::Foreign>(piece.kind));
      out.push_back(std::move(piece));
    }
    content = std::move(out);
  }

 private:
  // A word that goes on in other markup stays as it is.
  void cut(const document::Text& text, bool wanted, Inlines& out) {
    const std::size_t end = at_ + text.utf8.size();
    rest_ = text.utf8;
    position_ = text.position;
    while (!next_.empty() && next_.front().at < end) {
      const Found& found = next_.front();
      next_ = next_.subspan(1);
      if (!wanted || found.at < at_ || found.at + found.size > end) continue;
      take(found.at - at_, out);
      Inlines word;
      take(found.size, word);
      out.push_back({document::Abbreviation{found.known->expansion, std::move(word), false}});
    }
    take(rest_.size(), out);
  }

  // Moves the first `size` bytes of what is left of a text to `out`.
  void take(std::size_t size, Inlines& out) {
    if (size == 0) return;
    const std::string_view first = rest_.substr(0, size);
    out.push_back({document::Text{std::string(first), position_}});
    position_.column += static_cast<std::uint32_t>(unicode::length(first));
    rest_.remove_prefix(size);
    at_ += size;
  }

  std::string_view rest_;  // of the text that is cut
  document::Position position_;
  std::span<const Found> next_;
  std::size_t at_ = 0;  // of the text, in bytes
};

void expand(Inlines& content, const Finder& finder);

void expand_notes(Inlines& content, const Finder& finder) {
  for (document::Inline& piece : content) {
    Inlines* inside = document::content_of(piece);
    if (inside == nullptr || std::holds_alternative<document::Foreign>(piece.kind)) continue;
    if (std::holds_alternative<document::Note>(piece.kind))
      expand(*inside, finder);
    else
      expand_notes(*inside, finder);
  }
}

void expand(Inlines& content, const Finder& finder) {
  expand_notes(content, finder);
  const std::string text = document::text_without_notes(content);
  if (const std::vector<Found> found = finder.find(text); !found.empty()) Expander(found).expand(content);
}

}  // namespace

void expand(document::Document& document, std::span<const KnownAbbreviation> known) {
  if (known.empty()) return;
  const Finder finder(known);
  expand(document.title, finder);
  each_text(document.blocks, [&](Inlines& text) { expand(text, finder); });
}

}  // namespace report
