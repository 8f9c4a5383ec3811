// The boxes of a paragraph, each with the glue or the penalty behind it (Knuth and Plass, "Breaking Paragraphs into
// Lines"): between them a line may end.
#pragma once
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/breaks.hpp"
#include "text/shaped_words.hpp"
#include "text/span.hpp"

namespace text {

// What stands behind a box.
enum class After {
  nothing,      // the next box, on the same line
  opportunity,  // a penalty of no width: a line may end here
  hyphen,       // a penalty as wide as a hyphen: a line may end here, with one
  space,        // glue: a space, where a line may end
  tie,          // glue behind a forbidding penalty: a space, where no line ends
  end           // the end of the paragraph
};

// A piece of a word in one span.
struct WordBox {
  std::uint32_t span = 0;
  std::uint32_t begin = 0, end = 0;  // bytes of the span's text, without the space
  double width = 0;                  // points
  double after_width = 0;            // of the space, or of the hyphen when a line ends here
  After after = After::nothing;
  // The stretch that ends with the box and begins at `shaped_from`, shaped as one: most lines are made of these.
  std::uint32_t shaped_from = 0;
  const ShapedWord* shaped = nullptr;
  // How far a line that begins or ends with it reaches into the margin, in points (optical_margins.hpp).
  float hangs_before = 0, hangs_behind = 0;
};

struct MissingAt {
  std::uint32_t span = 0;
  std::uint32_t offset = 0;  // in bytes, in the span's text
  char32_t character = 0;
};

// Bytes that are shaped together at most. Words are shorter; but a paragraph with no-break spaces only is one word too,
// and asking for the width of each of its beginnings would take the square of its length.
inline constexpr std::size_t longest_piece = 1000;

class WordBoxBuilder {
 public:
  WordBoxBuilder(ShapedWords& words, WordBreaks& breaks) : words_(words), breaks_(breaks) {}

  // Every byte of every span is in exactly one box, or is one of the spaces between them. The words of the boxes stay
  // as long as `kept`. Without `hyphenate` only words are hyphenated that are wider than so many points.
  void build(std::span<const Span> spans, bool hyphenate, std::vector<WordBox>& boxes, std::vector<MissingAt>& missing,
             KeptWords& kept, double widest = std::numeric_limits<double>::infinity());

  // A space in the letter of a span of the last build.
  const ShapedWord& space(const Span& span);

 private:
  // The word without the number of a note behind it, which stays valid until two further words were added.
  std::string_view add_word(std::uint32_t first_span, std::uint32_t first, std::uint32_t last_span, std::uint32_t last);
  // What of a word is shaped together: all, or of a very long one its beginning.
  struct Piece {
    std::size_t size = 0;
    std::span<const Break> breaks;  // until the next piece
    std::optional<Break> end;       // where another piece follows and a line may end between the two
  };
  // `before_note`: where the number of a note stands in it.
  Piece first_piece(std::string_view word, std::size_t before_note, std::string_view language, bool hyphenate);
  std::span<const Break> breaks_around_note(std::string_view word, std::size_t before_note, std::string_view language,
                                            bool hyphenate);
  bool is_wide(std::uint32_t first_span, std::uint32_t first, std::uint32_t last_span, std::uint32_t last);
  void end_with(const Break& end);
  bool is_note_number(std::size_t span) const { return span < spans_.size() && spans_[span].note_number; }
  void note_missing(std::uint32_t span, std::string_view shown, const ShapedWord& word);
  void add_whole(std::uint32_t span, std::uint32_t from, std::uint32_t to);
  // A line shows most words as they are, but no word that is longer than itself.
  static constexpr std::size_t longest_shown = 200;  // bytes
  void add_piece(std::uint32_t& span, std::uint32_t& from, const Piece& piece);
  void add_part(std::uint32_t span, std::uint32_t from, std::uint32_t to, std::uint32_t before,
                std::span<const Break> breaks, std::size_t& next);
  void add_space(std::uint32_t span, std::uint32_t at, std::size_t first_box);

  ShapedWords& words_;
  WordBreaks& breaks_;
  std::span<const Span> spans_;
  bool hyphenate_ = false;
  double widest_ = std::numeric_limits<double>::infinity();  // of a word, that is not hyphenated for its width
  std::vector<WordBox>* boxes_ = nullptr;
  std::vector<MissingAt>* missing_ = nullptr;
  KeptWords* kept_ = nullptr;
  std::vector<double> upto_;        // em, of the text at hand up to each byte
  std::vector<Break> around_note_;  // of the piece at hand
  std::string joined_[2];           // the last two words that stand in several spans
  unsigned joins_ = 0;
  const ShapedWord* space_ = nullptr;  // the last one that this build asked for
  const Font* space_font_ = nullptr;
  std::string_view space_language_;
};

}  // namespace text
