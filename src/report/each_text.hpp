// Every text of a report, where it stands.
#pragma once
#include <functional>
#include <span>

#include "document/document.hpp"

namespace report {

// In reading order: headings, paragraphs, items, cells, captions and sources; of a data
// block none, for values are set as they were given.
void each_text(std::span<document::Block> blocks, const std::function<void(document::Inlines& text)>& visit);

}  // namespace report
