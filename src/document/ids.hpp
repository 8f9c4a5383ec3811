// The ids of a Document: the places in it that addresses can lead to.
#pragma once
#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace document {

// In the order of the Document, of which they are parts; those that are there, see Document::id.
std::vector<std::string_view> ids(const Document& document);

}  // namespace document
