// What the system answers, in words of ours.
#pragma once
#include <string>

#include "diagnostics/diagnostic.hpp"

namespace diagnostics {

// "No space left on device" as "er is geen ruimte meer op de schijf"; what is not usual stays as it is.
std::string in_own_words(const std::string& cause, Language language);

}  // namespace diagnostics
