// The pictures of a report.
#pragma once
#include <deque>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "image/collection.hpp"
#include "rows/sources.hpp"
#include "section/section.hpp"

// Those of a section, or of the sections of a book one after the other: each within its own limits. They live as long
// as this does.
class Pictures {
 public:
  // Reads each name once. Gives the sizes of those that could be read; of the others something is added to `sink`,
  // which outlives this.
  std::vector<document::Image> load(const std::vector<const section::Figure*>& figures, const rows::Sources& sources,
                                    diagnostics::Diagnostics& sink);

  // In the order in which their sizes were given.
  const std::vector<const image::Image*>& pointers() const { return loaded_; }
  // Where a section names each first.
  const std::vector<diagnostics::Position>& positions() const { return positions_; }

 private:
  std::deque<image::Collection> collections_;  // of each section
  std::vector<diagnostics::Position> positions_;
  std::vector<const image::Image*> loaded_;
};
