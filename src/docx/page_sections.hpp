// The pages that text goes on (17.6): upright, or turned for a table that is too wide for those.
#pragma once
#include <optional>
#include <string>

#include "style/style.hpp"
#include "xml/writer.hpp"

namespace docx {

// Ids of relationships; empty: there is none.
struct RunningReferences {
  std::string header;  // from the second page
  std::string footer;  // from the second page
  std::string first_footer;
  std::string turned_header, turned_footer;  // of turned pages
};

class PageSections {
 public:
  // Both must outlive it.
  PageSections(const style::Style& style, const RunningReferences& running) : style_(style), running_(running) {}

  // Ends the section so far when what follows stands on another kind of page; true when it did. The paragraph that
  // holds the break takes no room.
  bool turn(bool turned, xml::Writer& xml);
  // Ends the section so far; what follows stands in two columns, as wide as given in points, on the same page.
  void begin_columns(double first, double second, xml::Writer& xml);
  // Ends the two columns; what follows goes on below them.
  void end_columns(xml::Writer& xml);
  // The last section, which is the last child of the body.
  void finish(xml::Writer& xml);

 private:
  struct Columns {
    double first = 0, second = 0;
  };
  void end_section(xml::Writer& xml);
  void write(xml::Writer& xml);

  const style::Style& style_;
  const RunningReferences& running_;
  bool turned_ = false;
  bool first_ = true;
  bool goes_on_ = false;  // the section begins on the page where the one before it ends
  std::optional<Columns> columns_;
};

}  // namespace docx
