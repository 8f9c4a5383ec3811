// Names of parts (ECMA-376 part 2, 8.3.4).
#pragma once
#include <string>
#include <string_view>

namespace unzip {

// The part that a relationship of `part` names by `target`: a path from its folder, without . and .. in it.
std::string resolved(std::string_view part, std::string_view target);

}  // namespace unzip
