// Line breaking without pages: the paragraphs, items and headings of documents as spans and a measure, ready
// beforehand.
#pragma once
#include <deque>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "style/style.hpp"
#include "text/font.hpp"
#include "text/paragraph.hpp"

namespace bench {

struct Passage {
  std::vector<text::Span> spans;  // views into the document
  double measure = 0;
  bool hyphenate = false;
};

// What stands below the block headings, but for tables.
std::vector<Passage> passages(const document::Document& document, const style::Style& style,
                              const text::FontCollection& fonts);

// Breaks them all with empty caches; the number of lines.
std::size_t break_cold(const std::vector<Passage>& passages, const text::Hyphenation& hyphenation, text::Method method);

// The same by the cheapest greedy breaking that hyphenates: the dictionary is asked only for the word at a line's end.
std::size_t break_lazily(const std::vector<Passage>& passages, const text::Hyphenation& hyphenation);

}  // namespace bench
