// The pages that text goes on (17.6): upright, or turned for a table that is too wide for those.
#pragma once
#include <optional>
#include <string>

#include "docx/letterhead.hpp"
#include "docx/needs.hpp"
#include "style/style.hpp"
#include "xml/writer.hpp"

namespace docx {

// Ids of relationships; empty: there is none.
struct RunningReferences {
  std::string header;  // from the second page
  std::string footer;  // from the second page
  std::string first_header, first_footer;
  std::string turned_header, turned_footer;  // of turned pages
};

class PageSections {
 public:
  // All must outlive it. Adds to `needs` the heads of parts and chapters; a letterhead has none.
  PageSections(const style::Style& style, const Letterhead* letterhead, const RunningReferences& running, Needs& needs)
      : style_(style), letterhead_(letterhead), running_(running), needs_(needs) {}

  // Ends the section so far; what follows is a part or chapter, whose name the head of its pages has from the second.
  void begin_chapter(std::string name, bool turned, xml::Writer& xml);

  // Ends the section so far when what follows stands on another kind of page; true when it did. The paragraph that
  // holds the break takes no room.
  bool turn(bool turned, xml::Writer& xml);
  // Ends the section so far; what follows stands in two columns, as wide as given in points, on the same page.
  void begin_columns(double first, double second, xml::Writer& xml);
  // Ends the two columns; what follows goes on below them.
  void end_columns(xml::Writer& xml);
  // The last section, which is the last child of the body.
  void finish(xml::Writer& xml);

  bool has_letterhead() const { return letterhead_ != nullptr; }

 private:
  struct Columns {
    double first = 0, second = 0;
  };
  void end_section(xml::Writer& xml);
  void write(xml::Writer& xml);
  void write_margins(const style::PageMetrics& page, xml::Writer& xml) const;
  bool first_page_differs();
  std::string header();

  const style::Style& style_;
  const Letterhead* letterhead_;  // null: there is none
  const RunningReferences& running_;
  Needs& needs_;
  bool turned_ = false;
  bool first_ = true;      // of the document
  bool begins_ = true;     // with a title, which no head repeats
  std::string name_ = {};  // of the part or chapter
  bool goes_on_ = false;   // the section begins on the page where the one before it ends
  std::optional<Columns> columns_;
};

}  // namespace docx
