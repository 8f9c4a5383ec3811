// The blocks of a section, and those of a chapter of a book: numbered, titled, without what is empty.
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "report/references.hpp"
#include "section/section.hpp"

namespace report {

// Where they stand.
struct Place {
  int level = 2;                            // of the highest heading among them
  std::span<const document::Image> images;  // every picture that they name
  std::size_t first_image = 0;              // which of the Document's that is
  std::string ids = {};                     // before those that are made; distinct among the chapters of a book
};

std::vector<document::Block> section_blocks(const section::Section& section, const Place& place, Targets& targets,
                                            diagnostics::Diagnostics& sink);

// Without the chapter's title. `section` has the chapter among its developments.
std::vector<document::Block> chapter_blocks(const section::Section& section, const section::Development& chapter,
                                            const Place& place, Targets& targets, diagnostics::Diagnostics& sink);

}  // namespace report
