// The kinds of input. A new one is what reads and composes it, and a row here.
#pragma once
#include <vector>

#include "rows/kind.hpp"

// The first is the one that an input with an unknown root element is taken for, to say what is wrong with it.
std::vector<rows::Kind> kinds();
