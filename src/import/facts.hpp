// gegevens: what a document says of itself by labels that are known.
#pragma once
#include <string>
#include <string_view>

#include "import/messages.hpp"
#include "import/runs.hpp"
#include "import/words.hpp"
#include "section/section.hpp"

namespace importing {

// "12 november 2025", "12-11-2025" or an ISO date, as an ISO date; empty where it is none.
std::string iso_date(std::string_view text, const PrintedWords& printed);

// "Status: concept": a label that is known, with its value. False where it is none, or the field has another value.
bool take_labelled(std::string_view line, const PrintedWords& printed, section::Particulars& particulars);

// A table of two columns, the first of labels of which most are known. False where it is none.
bool take_table(const Table& table, const PrintedWords& printed, section::Particulars& particulars);

// A part of a running header or footer that says by its words what it is: "Gemeente Merenveld", "Programmabegroting
// 2026", "Status: concept".
bool take_running(std::string_view text, const PrintedWords& printed, section::Particulars& particulars);

}  // namespace importing
