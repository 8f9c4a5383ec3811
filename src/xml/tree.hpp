// pugixml's tree to ours: pugixml unescapes the text and finds the nodes, and is known here alone, but for the readers
// of import.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "xml/document.hpp"

namespace xml {

// `text` is well-formed and decoded, `buffer` a copy of it that the views in the tree will point into; it is changed.
// Where `text` is empty, nothing has a position.
Element build_tree(std::string_view text, std::string& buffer, std::uint32_t source = 0);

}  // namespace xml
