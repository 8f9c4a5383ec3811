// The contents list: a field whose result is complete, with a field in each entry for its page. Only those are marked
// to be renewed, which Word does without a question.
#pragma once
#include <cstddef>
#include <string>

#include "document/document.hpp"
#include "document/plan.hpp"
#include "docx/body.hpp"

namespace docx {

// The name of the n-th heading in the blocks, from 0. At most 40 characters (17.13.6.2).
std::string heading_bookmark(std::size_t index);

// `plan`: the page of each heading in the blocks, and how close the list stands.
void write_contents(const document::Document& document, const document::Plan& plan, Body& body);

}  // namespace docx
