// Which paragraphs introduce what follows them.
#pragma once
#include <vector>

#include "document/document.hpp"

namespace report {

// A paragraph before a list or a table does: both are marked.
void mark_lead_ins(std::vector<document::Block>& blocks);

}  // namespace report
