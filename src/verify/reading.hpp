// What a reader gets from a report: read back from a file, or expected from the Document. The two are compared.
//
// C++17, like all that stands between the program and the one that reads PDFs: the headers of qpdf 11 are no C++20.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace verify {

struct Heading {
  int level = 1;
  std::string text;
};

struct Table {
  std::size_t rows = 0;          // the head's too
  std::size_t cells = 0;         // of all rows
  std::size_t column_heads = 0;  // cells of the head
};

struct Reading {
  std::string title, language;
  std::vector<std::string> texts;  // one a block or less, in reading order; labels and cells each on their own
  std::vector<Heading> headings;
  std::vector<std::string> alternatives;  // of pictures that say something, in order; empty where one has none
  std::vector<std::string> links;         // addresses, in order
  std::vector<Table> tables;
  std::vector<std::string> languages;   // of parts
  std::vector<std::string> expansions;  // of abbreviations
  std::size_t lists = 0, notes = 0;
};

// What a PDF says besides.
struct PdfReading {
  Reading reading;
  std::vector<Heading> bookmarks;
  bool marked = false;            // MarkInfo
  bool has_structure = false;     // StructTreeRoot
  bool shows_title = false;       // ViewerPreferences, DisplayDocTitle
  bool tabs_by_structure = true;  // on every page
  std::size_t pages = 0;
  std::string metadata;                    // the XMP packet
  std::vector<std::string> missing_fonts;  // names of those that are not embedded
  std::size_t undescribed_links = 0;       // without Contents, or without a place in the tree
  std::size_t heads_without_scope = 0;     // of tables
  std::vector<std::string> attachments;    // bytes of associated files
  std::vector<std::string> damage;         // what the library had to mend
};

}  // namespace verify
