#include "text/bidi.hpp"

#include <unicode/ubidi.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <memory>

#include "diagnostics/machine_fault.hpp"
#include "language/direction.hpp"
#include "unicode/utf8.hpp"

namespace text {
namespace {

constexpr char16_t left_to_right_isolate = 0x2066, right_to_left_isolate = 0x2067, first_strong_isolate = 0x2068,
                   end_of_isolate = 0x2069;

struct BidiDeleter {
  void operator()(UBiDi* p) const { ubidi_close(p); }
};

// Hebrew begins at U+0590, D6 in its first byte; no lesser byte can be of a right-to-left script. Nor can E2, where
// dashes, quotes, bullets and the euro are, but for the marks and embeddings of U+2000 to U+207F.
bool may_run_left(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c < 0xD6) continue;
    if (c != 0xE2 || i + 2 >= text.size()) return true;
    const auto second = static_cast<unsigned char>(text[i + 1]), third = static_cast<unsigned char>(text[i + 2]);
    const bool mark = second == 0x80 && (third == 0x8E || third == 0x8F || third >= 0xAA);
    if (mark || (second == 0x81 && third >= 0xA0)) return true;
    i += 2;
  }
  return false;
}

void begin_isolates(const Span& span, std::u16string& text) {
  if (span.isolates_begin == 0) return;
  text.append(span.isolates_begin - 1U, first_strong_isolate);
  text += language::is_right_to_left(span.language) ? right_to_left_isolate : left_to_right_isolate;
}

bool is_figure(char16_t c) {
  return (c >= u'0' && c <= u'9') || (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9);
}

// A minus or plus before a figure belongs to it, but to the algorithm it is one only between two figures: from right to
// left it would stand behind. So it is shown to it as a figure.
void join_signs(std::u16string& text) {
  static constexpr std::u16string_view signs = u"-+\u2212", openings = u" ([\u00A0\u202F\u20AC\u2066\u2067\u2068";
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const bool begins = i == 0 || openings.find(text[i - 1]) != std::u16string_view::npos;
    if (begins && signs.find(text[i]) != std::u16string_view::npos && is_figure(text[i + 1])) text[i] = u'0';
  }
}

// UAX #9, BD16: with 63 brackets open, the next ends the pairing of brackets. ICU has no such limit, and goes through
// all that are open at every letter: so those that come after are shown to it as a character that has no partner.
void end_pairs_of_brackets(std::u16string& text) {
  constexpr std::size_t limit = 63;
  constexpr char16_t neutral = u'|';
  std::u16string awaited;  // what would close those that are open
  bool ended = false;
  for (char16_t& c : text) {
    const int type = u_getIntPropertyValue(c, UCHAR_BIDI_PAIRED_BRACKET_TYPE);
    if (type == U_BPT_NONE) continue;
    ended |= type == U_BPT_OPEN && awaited.size() == limit;
    if (ended) {
      c = neutral;
    } else if (type == U_BPT_OPEN) {
      awaited += static_cast<char16_t>(u_getBidiPairedBracket(c));
    } else if (const std::size_t opened = awaited.rfind(c); opened != std::u16string::npos) {
      awaited.resize(opened);
    }
  }
}

std::vector<std::uint8_t> levels_of(const std::u16string& text, std::uint8_t base) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UBiDi, BidiDeleter> bidi(ubidi_open());
  if (!bidi) throw std::bad_alloc();
  ubidi_setPara(bidi.get(), text.data(), static_cast<std::int32_t>(text.size()), base, nullptr, &status);
  const UBiDiLevel* found = ubidi_getLevels(bidi.get(), &status);
  if (U_FAILURE(status)) throw diagnostics::MachineFault(diagnostics::Code::library_failed, {"ICU", "ubidi_setPara"});
  return {found, found + text.size()};
}

constexpr std::size_t utf16_units(char32_t c) { return c > 0xFFFF ? 2 : 1; }

}  // namespace

bool Levels::find(std::span<const Span> spans, Direction base) {
  base_ = base == Direction::right_to_left ? 1 : 0;
  cut_.clear();
  origins_.clear();
  if (base_ == 0 && std::ranges::none_of(spans, [](const Span& span) { return may_run_left(span.text); })) return false;
  std::u16string text;
  std::vector<std::size_t> begins;
  for (const Span& span : spans) {
    begin_isolates(span, text);
    begins.push_back(text.size());
    text += unicode::utf16(span.text);
    text.append(span.isolates_end, end_of_isolate);
  }
  if (text.empty()) return false;
  join_signs(text);
  end_pairs_of_brackets(text);
  levels_ = levels_of(text, base_);
  for (std::uint32_t i = 0; i < spans.size(); ++i) cut(spans[i], i, begins[i]);
  return true;
}

// `unit`: the first of the span's text among the levels.
void Levels::cut(const Span& span, std::uint32_t index, std::size_t unit) {
  std::size_t begin = 0, at = 0;
  const auto add = [&](std::size_t end, std::uint8_t level) {
    Span& piece = cut_.emplace_back(span);
    piece.text = span.text.substr(begin, end - begin);
    piece.level = level;
    origins_.push_back({index, static_cast<std::uint32_t>(begin)});
    begin = end;
  };
  if (span.text.empty()) return add(0, base_);
  std::uint8_t level = levels_[unit];
  while (at < span.text.size()) {
    const std::size_t here = at, width = utf16_units(unicode::next(span.text, at));
    if (levels_[unit] != level) add(here, level);
    level = levels_[unit];
    unit += width;
  }
  add(span.text.size(), level);
}

void Levels::place(Line& line) const {
  const std::size_t count = line.fragments.size();
  std::vector<UBiDiLevel> levels;
  std::vector<float> advances;  // each keeps the one that it has, stretched spaces too
  for (std::size_t i = 0; i < count; ++i) {
    const Fragment& fragment = line.fragments[i];
    const Span& span = cut_[fragment.span];
    levels.push_back(span.level);
    advances.push_back(i + 1 == count ? static_cast<float>(fragment.run->width * span.size * line.scale)
                                      : line.fragments[i + 1].x - fragment.x);
  }
  // The space at a line's end has the level of the paragraph (L1).
  float outside = 0;
  for (std::size_t i = count; i > 0 && line.fragments[i - 1].run->text == " "; --i) {
    levels[i - 1] = base_;
    outside += advances[i - 1];
  }
  std::vector<std::int32_t> order(count);
  ubidi_reorderVisual(levels.data(), static_cast<std::int32_t>(count), order.data());
  float x = base_ == 1 ? -outside : 0;
  for (const std::int32_t i : order) {
    line.fragments[static_cast<std::size_t>(i)].x = x;
    x += advances[static_cast<std::size_t>(i)];
  }
}

}  // namespace text
