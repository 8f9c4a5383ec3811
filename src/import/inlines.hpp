// Runs of a paragraph as the text of an element.
#pragma once
#include <string>
#include <vector>

#include "import/language_of.hpp"
#include "import/marked_words.hpp"
#include "import/messages.hpp"
#include "import/runs.hpp"
#include "import/words.hpp"
#include "section/section.hpp"

namespace importing {

// Where text goes, for not all of it may hold the same.
enum class Inside { text, title, note };

// What the texts of one document share.
struct Texts {
  const Source& source;
  const Languages& languages;
  Messages& messages;
  const PrintedWords& printed;
  const MarkedWords* marked = nullptr;  // of a report of ours
};

// What stood in a text and has no place there; it comes behind it.
struct Apart {
  std::vector<std::uint32_t> pictures;  // of Source::pictures, from 1
  std::vector<std::uint32_t> notes;     // of Source::notes, from 1, that may not stand in the text either
  void add(const Apart& more);
};
// Where the words themselves are no text of the section.
Apart apart_in(const Runs& runs);

struct Understood {
  section::Inlines content;
  Apart apart;
};

// Without its notes, which are texts of their own.
std::string text_of(const section::Inlines& content);

Understood inlines(const Runs& runs, Inside inside, const Place& place, const Texts& texts);

}  // namespace importing
