// The new report with what came and what went marked in it, as a word processor keeps it: with all changes accepted it
// is the new one, with all rejected the old.
#pragma once
#include <string>

#include "comparison/units.hpp"
#include "document/document.hpp"

namespace comparison {

// `author` may be empty: then it is the organisation. The pictures are those of the new version and then those of the
// old one. It has no contents list, which would be that of one of the two.
document::Document tracked(const Version& old, const Version& now, const std::string& author);

}  // namespace comparison
