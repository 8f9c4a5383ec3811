// Runs of text as one text, and parts of them.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "import/source.hpp"

namespace importing {

using Runs = std::vector<Run>;

// What they say, without notes and pictures.
std::string text_of(const Runs& runs);
// The same of everything in the blocks, a line a paragraph.
std::string text_of(const std::vector<Block>& blocks);
std::string text_of(const Block& block);
std::string text_of(const Table& table);
// Everything in the blocks on one line: a cell or note of a section holds no paragraphs.
Runs runs_of(const std::vector<Block>& blocks);
Runs runs_of(const Block& block);

// White space at both ends gone, other runs of it made one space; the form to compare words in.
std::string plain(std::string_view text);

// Whether anything of it is seen: text, the mark of a note, a picture.
bool shows(const Runs& runs);
bool shows(const Table& table);

// The bytes of their text from `begin` up to `end`, with the notes and pictures that stand in that part; what stands at
// `end` belongs to the part behind it, unless that is the end of all.
Runs part(const Runs& runs, std::size_t begin, std::size_t end);
// Their text without its first bytes, a number or bullet that was typed; the notes and pictures that stand there stay.
Runs without_first(const Runs& runs, std::size_t bytes);

// Divided at each \n, without the parts that say nothing.
std::vector<Runs> lines(const Runs& runs);

// \n and \t made spaces.
void flatten(Runs& runs);

// How long the mark is that an author typed before an item, with the space behind it: "- ", "• ", "1. ", "a) "; 0 where
// there is none. A number is one only where `numbers` is true.
struct TypedMark {
  std::size_t size = 0;
  bool numbered = false;
  std::string written;  // without the space
};
TypedMark typed_mark(std::string_view text);

// The number before a title, such as 2.6.1, with what divides it from the title; empty where there is none.
struct TypedNumber {
  std::size_t size = 0;
  std::string number;
};
TypedNumber typed_number(std::string_view text);

}  // namespace importing
