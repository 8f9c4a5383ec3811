// Emphasis, links and notes of Markdown in a line of text.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "import/runs.hpp"

namespace importing {

// The marks of notes, "[^1]", and their numbers in Source::notes.
using NoteMarks = std::map<std::string, std::uint32_t, std::less<>>;

// The mark of a note with which a text begins, or nothing.
std::string_view note_mark(std::string_view text);

// Marks that have no partner are text. A note stands where it is mentioned first, and is then taken out of `notes`.
Runs text_runs(std::string_view text, NoteMarks& notes);

}  // namespace importing
