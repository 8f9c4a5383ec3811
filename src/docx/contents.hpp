// The contents list: a field whose result is complete, with a field in each entry for its page. Only those are marked
// to be renewed, which Word does without a question.
#pragma once
#include <cstddef>
#include <string>

#include <vector>

#include "document/document.hpp"
#include "docx/body.hpp"

namespace docx {

// The name of the n-th heading in the blocks, from 0. At most 40 characters (17.13.6.2).
std::string heading_bookmark(std::size_t index);

// `pages`: of each heading in the blocks.
void write_contents(const document::Document& document, const std::vector<std::size_t>& pages, Body& body);

}  // namespace docx
