// Numbers the notes of a report.
#pragma once
#include "document/document.hpp"

namespace report {

// 1..n through the whole document, in reading order.
void number_notes(document::Document& document);

}  // namespace report
