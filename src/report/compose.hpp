// Section -> Document: numbering, labels, white space, skipping of what is empty; here and only here.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "document/labels.hpp"
#include "section/section.hpp"

namespace report {

// Empty when all four blocks are empty: there is nothing to report (a warning says so), or when a reference has
// nothing to print (an error). Adds warnings else.
// `labels` are tried by the section's language; the first is used where none fits. There must be one.
// Tables have their rows, wherever these stand (section/table_files.hpp).
// `images` are the pictures that the section names (section::figures), each file once.
std::optional<document::Document> compose(const section::Section& section, std::vector<document::Image> images,
                                          std::span<const document::Labels> labels, document::ContentsPolicy contents,
                                          diagnostics::Diagnostics& sink,
                                          document::CaptionNumbers caption_numbers = document::CaptionNumbers::yes);

// Whether a report has a contents list, which stands on how much there is to list.
bool wants_contents(const document::Document& document, document::ContentsPolicy policy);

}  // namespace report
