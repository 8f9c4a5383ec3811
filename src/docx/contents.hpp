// The contents list: a field whose result is complete, so that Word has nothing to update and asks nothing.
#pragma once
#include <string>

#include "document/document.hpp"
#include "docx/body.hpp"

namespace docx {

// Of the n-th heading in the blocks, from 0. At most 40 characters (17.13.6.2).
std::string heading_bookmark(std::size_t index);

void write_contents(const document::Document& document, Body& body);

}  // namespace docx
