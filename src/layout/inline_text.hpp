// Inlines -> spans of text with their owners, and those, once broken, -> runs on lines.
#pragma once
#include <deque>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "layout/lay_out.hpp"
#include "layout/pages.hpp"
#include "style/style.hpp"
#include "text/font.hpp"
#include "text/paragraph.hpp"

namespace layout {

// A paragraph ready to be broken. Views into the Document and into `owned`.
struct InlineText {
  struct SpanOwner {
    Owner owner;
    style::Colour colour;
    std::optional<ElementId> link;
    const std::string* target = nullptr;
    const document::Reference* reference = nullptr;
    diagnostics::Position position;
    double rise = 0;                  // of the baseline, of a note's number
    std::optional<std::size_t> note;  // index in `notes`
    bool repeats = false;             // text that stands elsewhere as well, where its missing characters are reported
  };
  std::vector<text::Span> spans;
  std::vector<SpanOwner> owners;  // one a span

  struct Note;
  std::vector<std::shared_ptr<Note>> notes;  // in the order of their numbers in the text

  struct AnchorAt {
    std::size_t span = 0;     // that it begins with
    std::uint32_t index = 0;  // in Pages::anchors
  };
  std::vector<AnchorAt> anchors;
};

// A note that a paragraph names, ready to be broken.
struct InlineText::Note {
  int number = 0;
  LeafId label{};  // of the Link in its Lbl
  InlineText content;
};

// What every step of layout needs.
struct Context {
  const style::Style& style;
  const text::FontCollection& fonts;
  text::ParagraphBreaker& breaker;
  Structure& structure;
  text::KeptWords& words;
  const Options& options;
  diagnostics::Diagnostics& sink;
  std::string language;           // of the document
  text::Direction direction;      // of its paragraphs: what they say of left and right is turned where it is the other
  std::deque<std::string> owned;  // texts that layout itself made
  // What was said to be missing, and where, for a text may be set more than once to see what suits it.
  std::set<std::pair<diagnostics::Position, char32_t>> missed = {};
  std::map<std::string_view, std::uint32_t> anchors = {};  // indexes in Pages::anchors, by name in the Document
  style::PageMetrics page = style.page;                    // that what is set now stands on: the style's, or turned

  std::uint32_t anchor(std::string_view name) {
    return anchors.emplace(name, static_cast<std::uint32_t>(anchors.size())).first->second;
  }

  const text::Font& font(const style::TextStyle& letter, bool bold = false, bool italic = false) const {
    return fonts.find(letter.family, letter.bold || bold, letter.italic || italic);
  }
  bool from_right() const { return direction == text::Direction::right_to_left; }
  // Where something `width` wide stands that is to begin at `x`, from the left of the page in a text from left to
  // right: there, or as far from the right of the text's column.
  double begin(double x, double width) const {
    return from_right() ? page.left + page.width - page.right - x - width : x;
  }
};

// How lines end.
enum class Wrap {
  plain,  // ragged, never hyphenated: headings, labels
  body,   // as the style sets paragraphs
  cell,   // ragged, hyphenated where the style allows it: a column is narrow
  narrow  // ragged, hyphenated whatever the style says: words would not fit
};

// From the top of a line box to its baseline: the leading is shared above and below ascent and descent.
double baseline(const style::TextStyle& letter, const text::Font& font);

class InlineSetter {
 public:
  explicit InlineSetter(Context& context) : context_(context) {}

  // The text becomes leaves of `element`, in order, with a Link or Span element where the markup asks for one. Its
  // notes follow their numbers in the tree; with `apart` they come there instead, and take their place later.
  InlineText flatten(const document::Inlines& content, const style::TextStyle& letter, ElementId element,
                     std::vector<ElementId>* apart = nullptr);
  // One text in one letter with an owner of its own, for labels and artifacts.
  InlineText plain(std::string_view text, const style::TextStyle& letter, const Owner& owner);

  // Each line a list of runs and links at `x`, `y`; the space that ends a line is in its last run.
  struct SetLine {
    std::vector<TextRun> runs;
    std::vector<LinkArea> links;
    std::vector<Fill> fills;
    std::vector<std::uint32_t> anchors;
    std::vector<Box> notes;  // lines for the foot of the page
    double width = 0;
    bool hyphenated = false;
  };
  std::vector<SetLine> set(const InlineText& text, const style::TextStyle& letter, double measure,
                           Wrap wrap = Wrap::plain);
  // The measure, or one a little narrower that takes no more lines, where the last line has more than one word.
  double measure_for_two_words(const InlineText& text, double measure, Wrap wrap);
  // Says which characters of a label that stands in artifacts only have no glyph.
  void check_label(const std::string& label, const style::TextStyle& letter);
  text::Extent extent(const InlineText& text, bool hyphenate = false);

 private:
  struct State {
    ElementId element;
    std::optional<LeafId> leaf;
    std::vector<ElementId>* apart = nullptr;  // notes that take their place later
  };
  struct Look {
    bool bold = false, italic = false;
    std::optional<ElementId> link;
    const std::string* target = nullptr;
    const document::Reference* reference = nullptr;
    std::string_view language;
  };
  void add_text(std::string_view utf8, diagnostics::Position position, const style::TextStyle& letter, State& state,
                const Look& look, InlineText& out);
  void add_note(const document::Note& note, const style::TextStyle& letter, State& state, InlineText& out);
  std::vector<Box> note_lines(const InlineText::Note& note);
  void flatten(const document::Inlines& content, const style::TextStyle& letter, State& state, const Look& look,
               InlineText& out);
  text::BreakOptions setting(Wrap wrap) const;
  void report_missing(const InlineText& text);
  void report_private_use(std::string_view text, diagnostics::Position position);

  Context& context_;
};

// What bookmarks and descriptions of links say: the plain text without marks for line ends.
std::string spoken(const document::Inlines& content);

// Moves what is in a line to its place in a box: it begins at `x`, as in a text from left to right (Context::begin).
void place(InlineSetter::SetLine line, double x, double y, const Context& context, Box& box);

}  // namespace layout
