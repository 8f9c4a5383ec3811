// What people call the inputs of a run.
#pragma once
#include <cstddef>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "diagnostics/diagnostic.hpp"
#include "rows/kind.hpp"

namespace cli {

// "section" or "sections" for a count of inputs of the kinds with these root elements: the kind's own word where all
// are of one, else a word for all. Where none of them is known, the program's only kind is meant.
std::string_view input_word(std::span<const rows::Kind> kinds, const std::set<std::string>& roots, std::size_t count,
                            diagnostics::Language language);

}  // namespace cli
