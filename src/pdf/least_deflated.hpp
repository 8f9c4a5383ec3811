// From how many bytes on a stream is deflated. Less wins next to nothing, and to begin takes as long as for much: each
// bound is where the bytes won stop being worth the time of a report.
#pragma once
#include <cstddef>

namespace pdf::least_deflated {

inline constexpr std::size_t any = 200;
inline constexpr std::size_t cross_references = 1000;  // differences of rows are made first
inline constexpr std::size_t to_unicode = 1500;  // one for each font, and few fonts show more than a hundred letters

}  // namespace pdf::least_deflated
