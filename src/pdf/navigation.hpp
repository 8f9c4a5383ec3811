// Bookmarks and links.
#pragma once
#include <span>

#include "layout/pages.hpp"
#include "pdf/objects.hpp"
#include "pdf/structure_tree.hpp"

namespace pdf {

// An outline item for each heading, nested as the headings are (ISO 32000-1, 12.3.3).
void add_outline(Objects& objects, const layout::Pages& pages, std::span<const Reference> page_objects);

// A link annotation for each area, in the order of the pages (12.5.6.5; ISO 14289-1, 7.18.5).
void add_links(Objects& objects, StructureTree& tree, const layout::Pages& pages,
               std::span<const Reference> page_objects);

}  // namespace pdf
