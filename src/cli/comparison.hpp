// What the verb `compare` has apart from `export`.
#pragma once
#include <string>
#include <vector>

#include "cli/program.hpp"

namespace cli {

// As the other verbs see the program: comparisons are kinds of their own, and have an overview in place of an index.
Program for_comparison(const Program& program);

// See batch::find_pairs.
batch::Inputs find_pairs(const Options& options, const Program& program, batch::Files& files);

// Where what was named can be compared with nothing, that is wrong usage.
int status_of_refusal(const batch::Notice& notice);

// Whether the folder has reports of Program::others: those of `export` and comparisons would be taken for each other.
bool has_others(const batch::Records& records, const Program& program);

}  // namespace cli
