// Edits of elements that leave the rest of a file as it looks.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "xml/editing.hpp"
#include "xml/extents.hpp"

namespace xml {

// The line end and indentation that what begins at `begin` stands behind; of several lines only the last. Empty where
// it stands behind something on its line.
std::string space_before(std::string_view markup, std::size_t begin);

// Takes the element away, with its line where it has one of its own.
Edit removal(std::string_view markup, const Extent& extent);

// Gives the element the attribute, changes its value, or takes it away where the value is empty.
Edit with_attribute(const Extent& extent, std::string_view name, std::string_view value);

// The comments and processing instructions in a part of a file, with nothing between them.
std::string comments(std::string_view markup);

}  // namespace xml
