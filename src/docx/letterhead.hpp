// What a Word document of the house lends to reports: the headers and footers of its first section, with their
// pictures, the styles that their text has, and the margins of its page (ECMA-376, 17.6 and 17.10).
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "docx/package.hpp"
#include "docx/relationships.hpp"
#include "style/style.hpp"

namespace docx {

// A header or footer of it.
struct LetterheadPart {
  std::string xml;
  std::vector<std::string> lines;  // of its text
  Relationships relationships;
  bool numbers_pages = false;
};

struct Letterhead {
  // Of all pages, and of the first where that differs; empty: there is none.
  std::optional<LetterheadPart> header, footer, first_header, first_footer;
  bool first_differs = false;
  // In twips: the margins, and from the edges of the page to header and footer.
  int left = 0, right = 0, top = 0, bottom = 0, to_header = 0, to_footer = 0;
  std::vector<Part> pictures;
  std::string styles;  // elements of styles.xml, with ids that no style of ours has

  std::vector<std::string> lines() const;  // of all of them

  bool numbers_pages() const { return (header && header->numbers_pages) || (footer && footer->numbers_pages); }
  bool numbers_first_page() const {
    return (first_header && first_header->numbers_pages) || (first_footer && first_footer->numbers_pages);
  }
};

// Empty exactly when an error was added: it is no Word document, or its text has less room than that of the style.
// What it lacks, or has and does not lend, is a warning. `position`: where the style names it.
std::optional<Letterhead> read_letterhead(const style::Letterhead& letterhead, const style::PageMetrics& page,
                                          diagnostics::Position position, diagnostics::Diagnostics& sink);

}  // namespace docx
