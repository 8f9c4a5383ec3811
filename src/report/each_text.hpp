// Every text of a report, where it stands.
#pragma once
#include <functional>

#include "document/document.hpp"

namespace report {

// Those of the blocks, in reading order: headings, paragraphs, items, cells, captions and sources.
void each_text(document::Document& document, const std::function<void(document::Inlines& text)>& visit);

}  // namespace report
