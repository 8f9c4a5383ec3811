// The parts of a report as trees.
#pragma once
#include <optional>
#include <string>

#include "unzip/archive.hpp"
#include "xml/document.hpp"

namespace verify {

inline constexpr unzip::Limits limits_of_package{std::size_t{512} << 20U, std::size_t{1} << 30U};

// Nothing where there is no such part, it is damaged or beyond the limits, or is no XML.
std::optional<xml::Document> part_tree(unzip::Archive& archive, const std::string& name);

// Null where there is no tree.
inline const xml::Element* root(const std::optional<xml::Document>& tree) { return tree ? &tree->root() : nullptr; }

}  // namespace verify
