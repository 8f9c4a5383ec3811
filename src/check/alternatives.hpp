// Texts for who cannot see an image that say nothing of what it shows.
#pragma once
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "section/section.hpp"

namespace check {

// weak-alternative: the name of a file, "kaart.png", or of this image's file, "kaart".
// redundant-alternative: "afbeelding van ...", which a screen reader says by itself. A photo, map or chart is more.
void remark_on_alternatives(const std::vector<const section::Figure*>& figures, diagnostics::Diagnostics& sink);

}  // namespace check
