// Texts for who cannot see an image that say nothing of what it shows.
#pragma once
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "language/rules.hpp"
#include "section/section.hpp"

namespace check {

// weak-alternative: the name of a file, "kaart.png", or of this image's file, "kaart".
// redundant-alternative: "afbeelding van ...", which a screen reader says by itself. A photo, map or chart is more.
// `rules` are those of the section, whose language an alternative is in.
void remark_on_alternatives(const std::vector<const section::Figure*>& figures, const language::Rules& rules,
                            diagnostics::Diagnostics& sink);

}  // namespace check
