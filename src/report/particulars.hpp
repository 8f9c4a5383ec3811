// gegevens -> the data block, the metadata and the running text of the report.
#pragma once
#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "report/labelled.hpp"
#include "section/section.hpp"

namespace report {

// Fills everything of `document` that comes from gegevens, number and title. Adds warnings only.
void add_particulars(const section::Section& section, const Labelled& labels, document::Document& document,
                     diagnostics::Diagnostics& sink);

// The name and the day of a meeting; empty where it has neither.
document::Inlines written_meeting(const section::Meeting& meeting, const Labelled& labels);

}  // namespace report
