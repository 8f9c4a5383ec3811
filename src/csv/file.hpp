// A CSV file (RFC 4180) as records of fields that know where they stand.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostics.hpp"

namespace csv {

struct Field {
  std::string text;                // UTF-8, as it stands between separators or quotes; line ends are \n
  diagnostics::Position position;  // of its first character, or of the quote before it
};

using Record = std::vector<Field>;  // one field at least

// A separator for messages: itself, or TAB.
std::string shown(char separator);

struct File {
  char separator = ';';
  std::vector<Record> records;  // in the order of the file; lines with nothing on them are left out
};

// A list has a record a section.
inline constexpr std::size_t max_bytes = 4U << 20, max_fields = 200'000;
// More have come along by accident.
inline constexpr std::size_t max_fields_in_record = 10'000;

// Gives the records to `visit` in the order of the file, one at a time and each its own to take, until it answers
// false. The separator is `;`, a tab or `,`: the one that a first line `sep=X` names, else the first of them by which
// all records have equally many fields and more than one, else the one that the first record has most of. A quote that
// does not begin a field is a character like another. Records may differ in length, and lines with nothing on them are
// left out. False exactly when an error was added: not-csv, csv-encoding, csv-wide-row, csv-open-quote or
// csv-text-after-quote. `source` is that of all positions (diagnostics::Position). It needs the memory of the decoded
// text and of one record.
bool each_record(std::string_view bytes, std::uint32_t source, diagnostics::Diagnostics& sink,
                 const std::function<bool(Record& record, char separator)>& visit);

// The whole file. Empty exactly when an error was added: one of those, or csv-too-large.
std::optional<File> read(std::string_view bytes, diagnostics::Diagnostics& sink);

}  // namespace csv
