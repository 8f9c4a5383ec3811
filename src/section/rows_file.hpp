// The attributes of a table that takes its rows from a CSV file.
#pragma once
#include <cstdint>

#include "section/names.hpp"
#include "section/section.hpp"
#include "section/strict.hpp"

namespace section {

inline constexpr NameList rows_file_names = {"bestand", "kopregels", "selectie", "kolomkeuze", "deler", "decimalen"};
inline constexpr std::uint64_t max_divisor = 1'000'000'000'000;

// Puts what they say into the context and gives its number there, from 1; 0 where the table names no file. What cannot
// be is said, and so is what a table may not have without a file.
std::uint32_t read_rows_file(Context& context, const Attributes& attributes);

}  // namespace section
