#include "text/word_boxes.hpp"

#include <algorithm>
#include <string>

#include "text/soft_hyphen.hpp"
#include "text/ties.hpp"
#include "text/word_widths.hpp"
#include "unicode/utf8.hpp"

namespace text {
namespace {

// More beginnings of a word than these are not shaped each: their widths come from the whole, kerning and all.
constexpr std::size_t most_shaped = 24;

}  // namespace

void WordBoxBuilder::note_missing(std::uint32_t s, std::string_view shown, const ShapedWord& word) {
  const auto first = static_cast<std::uint32_t>(shown.data() - spans_[s].text.data());
  for (const Missing& m : word.missing) missing_->push_back({s, first + m.offset, m.character});
}

// The part [from, to) of a word that stands in one span; `before` bytes of the word stand in earlier ones.
void WordBoxBuilder::add_part(std::uint32_t s, std::uint32_t from, std::uint32_t to, std::uint32_t before,
                              std::span<const Break> breaks, std::size_t& next) {
  const Span& span = spans_[s];
  const std::string_view shown = without_outer_soft_hyphens(span.text.substr(from, to - from));
  const bool may_show = shown.size() <= longest_shown;
  std::optional<ShapedWord> measured;
  const ShapedWord& whole = may_show ? words_.find(shown, span, *kept_) : measured.emplace(words_.shape(shown, span));
  const double whole_width = whole.width;
  note_missing(s, shown, whole);
  const auto behind = std::partition_point(breaks.begin() + static_cast<std::ptrdiff_t>(next), breaks.end(),
                                           [&](const Break& b) { return b.offset <= before + (to - from); });
  const bool many = static_cast<std::size_t>(behind - breaks.begin()) - next > most_shaped;
  if (many) widths_upto(whole, shown.size(), upto_);
  const auto width_of = [&](std::string_view part) {
    if (part.size() == shown.size()) return whole_width;
    if (!many) {
      const auto known = part.data() == shown.data() ? width_upto(whole, part.size()) : std::nullopt;
      return double{known ? *known : words_.width(part, span)};
    }
    return part.empty() ? 0 : upto_[static_cast<std::size_t>(part.data() + part.size() - shown.data())];
  };
  std::uint32_t begin = from;
  double before_width = 0;  // of [from, begin) shaped as one, so that the boxes add up to the kerned whole
  for (;;) {
    const bool inside = next < breaks.size() && breaks[next].offset <= before + (to - from);
    const std::uint32_t end = inside ? from + (breaks[next].offset - before) : to;
    if (end > begin) {
      const std::string_view part = without_outer_soft_hyphens(span.text.substr(from, end - from));
      const double width = width_of(part) * span.size;
      const bool is_whole = may_show && part.size() == shown.size();
      boxes_->push_back({s, begin, end, width - before_width, 0, After::nothing, from, is_whole ? &whole : nullptr});
      before_width = width;
    }
    if (!inside) return;
    if (!(end == span.text.size() && is_note_number(s + 1))) end_with(breaks[next]);
    begin = end;
    ++next;
  }
}

// A word in which no line ends, as nearly all are.
void WordBoxBuilder::add_whole(std::uint32_t s, std::uint32_t from, std::uint32_t to) {
  const Span& span = spans_[s];
  const std::string_view shown = without_outer_soft_hyphens(span.text.substr(from, to - from));
  const ShapedWord& word = words_.find(shown, span, *kept_);
  note_missing(s, shown, word);
  boxes_->push_back({s, from, to, double{word.width} * span.size, 0, After::nothing, from, &word});
}

void WordBoxBuilder::end_with(const Break& end) {
  WordBox& box = boxes_->back();
  const Span& span = spans_[box.span];
  box.after = end.hyphen ? After::hyphen : After::opportunity;
  if (end.hyphen) box.after_width = words_.width("-", span) * span.size;
}

// A word is hyphenated as if no number of a note stood behind it: with a digit it would be taken for a code.
std::span<const Break> WordBoxBuilder::breaks_around_note(std::string_view word, std::size_t before_note,
                                                          std::string_view language, bool hyphenate) {
  around_note_ = breaks_.find(word.substr(0, before_note), language, hyphenate);
  for (const Break& each : breaks_.find(word, language, hyphenate))
    if (each.offset >= before_note) around_note_.push_back(each);
  return around_note_;
}

WordBoxBuilder::Piece WordBoxBuilder::first_piece(std::string_view word, std::size_t before_note,
                                                  std::string_view language, bool hyphenate) {
  const std::string_view head = unicode::beginning(word, longest_piece);
  Piece piece{head.size(), {}, {}};
  if (before_note > 0 && before_note < head.size())
    piece.breaks = breaks_around_note(head, before_note, language, hyphenate);
  else
    piece.breaks = breaks_.find(head, language, hyphenate);
  if (head.size() == word.size()) return piece;
  // It ends where a line may end, else between two clusters, else anywhere.
  if (!piece.breaks.empty() && piece.breaks.back().offset > head.size() / 2) {
    piece.end = piece.breaks.back();
    piece.breaks = piece.breaks.first(piece.breaks.size() - 1);
    piece.size = piece.end->offset;
  } else if (const auto ends = breaks_.clusters(head); !ends.empty() && ends.back() > head.size() / 2) {
    piece.size = ends.back();
    const auto inside = std::partition_point(piece.breaks.begin(), piece.breaks.end(),
                                             [&](const Break& b) { return b.offset < piece.size; });
    piece.breaks = piece.breaks.first(static_cast<std::size_t>(inside - piece.breaks.begin()));
  }
  return piece;
}

// Moves `s` and `from` behind the piece.
void WordBoxBuilder::add_piece(std::uint32_t& s, std::uint32_t& from, const Piece& piece) {
  std::size_t next = 0;
  for (std::uint32_t before = 0; before < piece.size;) {
    const auto left = static_cast<std::uint32_t>(piece.size) - before;
    const auto in_span = static_cast<std::uint32_t>(spans_[s].text.size()) - from;
    const std::uint32_t to = from + std::min(left, in_span);
    if (from < to) add_part(s, from, to, before, piece.breaks, next);
    before += to - from;
    from = to;
    if (before < piece.size) {
      ++s;
      from = 0;
    }
  }
}

// Also over several spans, each in its own letter.
bool WordBoxBuilder::is_wide(std::uint32_t first_span, std::uint32_t first, std::uint32_t last_span,
                             std::uint32_t last) {
  if (widest_ == std::numeric_limits<double>::infinity()) return false;
  double width = 0;
  for (auto s = first_span; s <= last_span; ++s) {
    const std::uint32_t from = s == first_span ? first : 0;
    const std::string_view all = spans_[s].text.substr(from, s == last_span ? last - from : std::string_view::npos);
    // As much as is shaped at a time.
    const std::string_view part = without_outer_soft_hyphens(unicode::beginning(all, longest_piece));
    if (part.empty()) continue;
    const Span& span = spans_[s];
    width += (part.size() <= longest_shown ? words_.width(part, span) : words_.shape(part, span).width) * span.size;
  }
  return width > widest_;
}

// The word as a whole decides where it breaks, also where markup begins or ends inside it.
std::string_view WordBoxBuilder::add_word(std::uint32_t first_span, std::uint32_t first, std::uint32_t last_span,
                                          std::uint32_t last) {
  std::string_view whole;
  std::size_t before_note = std::string_view::npos;
  const bool hyphenate = hyphenate_ || is_wide(first_span, first, last_span, last);
  if (first_span == last_span) {
    whole = spans_[first_span].text.substr(first, last - first);
    if (whole.empty()) return whole;
    if (whole.size() <= longest_shown) {  // as all but a few
      const auto& breaks = breaks_.find(whole, spans_[first_span].language, hyphenate);
      if (breaks.empty())
        add_whole(first_span, first, last);
      else
        add_piece(first_span, first, {whole.size(), breaks, {}});
      return whole;
    }
  } else {
    std::string& joined = joined_[joins_++ % 2];
    joined = spans_[first_span].text.substr(first);
    for (auto s = first_span + 1; s <= last_span; ++s) {
      const std::string_view part = spans_[s].text.substr(0, s == last_span ? last : std::string_view::npos);
      if (spans_[s].note_number) before_note = std::min(before_note, joined.size());
      joined += part;
    }
    whole = joined;
  }
  std::uint32_t s = first_span, from = first;
  for (std::string_view rest = whole; !rest.empty();) {
    const std::size_t done = whole.size() - rest.size();
    const Piece piece =
        first_piece(rest, before_note > done ? before_note - done : 0, spans_[first_span].language, hyphenate);
    add_piece(s, from, piece);
    if (piece.end) end_with(*piece.end);
    rest.remove_prefix(piece.size);
  }
  return whole.substr(0, before_note);
}

// The space belongs to the span in which it stands, which may hold nothing of the word before it.
void WordBoxBuilder::add_space(std::uint32_t s, std::uint32_t at, std::size_t first_box) {
  if (boxes_->size() == first_box || boxes_->back().span != s || boxes_->back().end != at)
    boxes_->push_back({s, at, at, 0, 0, After::nothing, 0, nullptr});
  boxes_->back().after = After::space;
  boxes_->back().after_width = space(spans_[s]).width * spans_[s].size;
}

const ShapedWord& WordBoxBuilder::space(const Span& span) {
  if (space_ == nullptr || span.font != space_font_ || span.language.data() != space_language_.data()) {
    space_font_ = span.font;
    space_language_ = span.language;
    space_ = &words_.find(" ", span, *kept_);
  }
  return *space_;
}

void WordBoxBuilder::build(std::span<const Span> spans, bool hyphenate, std::vector<WordBox>& boxes,
                           std::vector<MissingAt>& missing, KeptWords& kept, double widest) {
  boxes.clear();
  missing.clear();
  spans_ = spans;
  hyphenate_ = hyphenate;
  widest_ = widest;
  kept_ = &kept;
  space_ = nullptr;
  boxes_ = &boxes;
  missing_ = &missing;
  std::uint32_t first_span = 0, first = 0;
  bool open = false;
  std::string_view previous;  // the word before the last space
  std::size_t previous_space = 0;
  const language::Rules* previous_rules = nullptr;  // of the language in which the last space stands
  for (std::uint32_t s = 0; s < spans.size(); ++s) {
    const std::string_view text = spans[s].text;
    const language::Rules& rules = language::rules_of(spans[s].language);
    for (std::size_t at = 0; at < text.size();) {
      if (!open) {
        first_span = s;
        first = static_cast<std::uint32_t>(at);
        open = true;
      }
      const std::size_t space = std::min(text.find(' ', at), text.size());
      if (space == text.size()) break;  // the word goes on in the next span
      const std::size_t before = boxes.size();
      const std::string_view word = add_word(first_span, first, s, static_cast<std::uint32_t>(space));
      if (!previous.empty() && tied(previous, word, *previous_rules)) boxes[previous_space].after = After::tie;
      add_space(s, static_cast<std::uint32_t>(space), before);
      previous = word;
      previous_rules = &rules;
      previous_space = boxes.size() - 1;
      open = false;
      at = space + 1;
    }
  }
  if (open) {
    const auto last_span = static_cast<std::uint32_t>(spans.size() - 1);
    const std::string_view word =
        add_word(first_span, first, last_span, static_cast<std::uint32_t>(spans.back().text.size()));
    if (!previous.empty() && tied(previous, word, *previous_rules)) boxes[previous_space].after = After::tie;
  }
  if (!boxes.empty() && boxes.back().after == After::nothing) boxes.back().after = After::end;
}

}  // namespace text
