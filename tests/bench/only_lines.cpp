#include "bench/only_lines.hpp"

#include "text/harfbuzz_shaper.hpp"
#include "text/soft_hyphen.hpp"
#include "unicode/utf8.hpp"

namespace bench {
namespace {

struct Look {
  const style::TextStyle* letter;
  bool bold = false, italic = false;
  std::string_view language;
};

class Walk {
 public:
  Walk(const document::Document& document, const style::Style& style, const text::FontCollection& fonts,
       std::vector<Passage>& out)
      : style_(style), fonts_(fonts), language_(document.metadata.language), out_(out) {
    for (const document::Block& block : document.blocks)
      std::visit(
          document::Match{
              [&](const document::Heading& heading) { add(heading.content, style::role_of(heading.role), 0, false); },
              [&](const document::Paragraph& paragraph) { add(paragraph.content, style::Role::text, 0, true); },
              [&](const document::List& list) { add(list, 0); },
              [&](const document::Quotation& quotation) {
                for (const auto& content : quotation.paragraphs) add(content, style::Role::text, 0, true);
              },
              [&](const document::Table&) {}, [&](const document::Figure&) {}, [&](const document::DataBlock&) {}},
          block.kind);
  }

 private:
  void add(const document::List& list, double indent) {
    indent += style_.list.label_width + style_.list.label_gap;
    for (const document::ListItem& item : list.items) {
      add(item.content, style::Role::text, indent, true);
      for (const document::List& nested : item.nested) add(nested, indent);
    }
  }

  void add(const document::Inlines& content, style::Role role, double indent, bool hyphenate) {
    Passage passage{
        {}, style_.page.width - style_.page.left - style_.page.right - indent, hyphenate && style_.hyphenate};
    flatten(content, {&style_.letter(role), false, false, language_}, passage);
    if (!passage.spans.empty()) out_.push_back(std::move(passage));
  }

  void flatten(const document::Inlines& content, const Look& look, Passage& passage) {
    for (const document::Inline& piece : content)
      std::visit(document::Match{
                     [&](const document::Text& text) {
                       const auto& font = fonts_.find(look.letter->family, look.bold || look.letter->bold,
                                                      look.italic || look.letter->italic);
                       if (!text.utf8.empty())
                         passage.spans.push_back({text.utf8, &font, look.letter->size, look.language});
                     },
                     [&](const document::Strong& strong) {
                       flatten(strong.content, {look.letter, true, look.italic, look.language}, passage);
                     },
                     [&](const document::Emphasis& emphasis) {
                       flatten(emphasis.content, {look.letter, look.bold, true, look.language}, passage);
                     },
                     [&](const document::Foreign& foreign) {
                       flatten(foreign.content, {look.letter, look.bold, look.italic, foreign.language}, passage);
                     },
                     [&](const document::Link& link) { flatten(link.content, look, passage); },
                     [&](const document::Abbreviation& abbreviation) { flatten(abbreviation.content, look, passage); },
                     [&](const document::Note&) {},
                     [&](const document::Anchor& anchor) { flatten(anchor.content, look, passage); },
                     [&](const document::Reference& reference) { flatten(reference.content, look, passage); },
                     [&](const document::Counter&) {},
                     [&](const document::Inserted& inserted) { flatten(inserted.content, look, passage); },
                     [&](const document::Deleted& deleted) { flatten(deleted.content, look, passage); }},
                 piece.kind);
  }

  const style::Style& style_;
  const text::FontCollection& fonts_;
  std::string_view language_;
  std::vector<Passage>& out_;
};

// A line's words are shaped whole; where the next word does not fit, its longest beginning that does ends in a hyphen.
class LazyBreaker {
 public:
  explicit LazyBreaker(const text::Hyphenation& hyphenation) : breaks_(hyphenation) {}

  std::size_t lines(const Passage& passage) {
    std::size_t lines = 1;
    double x = 0;
    for (const text::Span& span : passage.spans) {
      const auto width = [&](std::string_view word) { return words_.find(word, span, kept_).width * span.size; };
      const double space = width(" ");
      for (std::string_view rest = span.text; !rest.empty();) {
        const std::size_t end = rest.find(' ');
        std::string_view word = rest.substr(0, end);
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
        if (x + width(word) > passage.measure && x > 0) {
          ++lines;
          std::size_t divided = 0;
          if (passage.hyphenate) {
            const auto& breaks = breaks_.find(word, span.language, true);
            for (auto at = breaks.rbegin(); at != breaks.rend() && divided == 0; ++at) {
              marked_ = word.substr(0, at->offset);
              marked_ += text::soft_hyphen_utf8;
              if (x + width(marked_) <= passage.measure) divided = at->offset;
            }
          }
          word.remove_prefix(divided);
          x = 0;
        }
        x += width(word) + (end == std::string_view::npos ? 0 : space);
      }
    }
    return lines;
  }

 private:
  text::HarfBuzzShaper shaper_;
  text::WordBreaks breaks_;
  text::ShapedWords words_{shaper_, breaks_};
  text::KeptWords kept_;
  std::string marked_;
};

}  // namespace

std::vector<Passage> passages(const document::Document& document, const style::Style& style,
                              const text::FontCollection& fonts) {
  std::vector<Passage> out;
  Walk(document, style, fonts, out);
  return out;
}

std::size_t break_cold(const std::vector<Passage>& passages, const text::Hyphenation& hyphenation,
                       text::Method method) {
  text::HarfBuzzShaper shaper;
  text::ParagraphBreaker breaker(shaper, hyphenation);
  text::KeptWords kept;
  std::size_t lines = 0;
  for (const Passage& passage : passages) {
    const text::BreakOptions setting{text::Alignment::left, method, passage.hyphenate};
    lines += breaker.lines(passage.spans, passage.measure, setting, kept).size();
  }
  return lines;
}

std::size_t break_lazily(const std::vector<Passage>& passages, const text::Hyphenation& hyphenation) {
  LazyBreaker breaker(hyphenation);
  std::size_t lines = 0;
  for (const Passage& passage : passages) lines += breaker.lines(passage);
  return lines;
}

}  // namespace bench
