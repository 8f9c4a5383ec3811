// An overview -> Document, and its rows as data: what is decided when.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "document/labels.hpp"
#include "document/rows.hpp"
#include "report/agenda.hpp"
#include "report/book.hpp"
#include "section/overview.hpp"

namespace report {

// Sections that have errors, as far as they could be read. One of the two may be empty.
struct MissingSection {
  std::string number, title;
};

struct OverviewMade {
  document::Document document;
  document::Rows rows;  // those of its groups, in their order
};

// `overview` has its tables filled; `images` are the pictures that it names itself; the labels outlive the Document's
// making. Nothing where there were errors, or no action is to be shown, which is said.
std::optional<OverviewMade> compose_overview(const section::Overview& overview, const Agenda& agenda,
                                             const std::vector<MissingSection>& missing,
                                             std::vector<document::Image> images, const BookStyle& style,
                                             diagnostics::Diagnostics& sink);

}  // namespace report
