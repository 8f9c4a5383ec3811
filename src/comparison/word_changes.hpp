// What changed in the words of a text.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "document/document.hpp"
#include "likeness/words.hpp"

namespace comparison {

// A paragraph of both: what came and what went is marked in it.
struct MarkedParagraph {
  document::Inlines content;
  document::Change end = document::Change::none;  // see document::Paragraph::end
};

// The one text with what came and what went; where it is of several paragraphs, with those of both.
std::vector<MarkedParagraph> marked(std::span<const document::Inlines> old, std::span<const document::Inlines> now,
                                    likeness::Vocabulary& vocabulary);

// In a comparison bold means that it changed, not that its author wrote `sterk`.
document::Inlines without_bold(const document::Inlines& content);

// The two texts, in each the words bold that the other does not have, and no others.
struct Both {
  document::Inlines old, now;
};
Both in_bold(const document::Inlines& old, const document::Inlines& now, likeness::Vocabulary& vocabulary);

// The same; nothing where no word differs.
std::optional<Both> difference(const document::Inlines& old, const document::Inlines& now,
                               likeness::Vocabulary& vocabulary);

// All of it.
document::Inlines bold(document::Inlines content);

}  // namespace comparison
