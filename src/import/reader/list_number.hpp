// The number of an item or heading as a word processor writes it.
#pragma once
#include <string>

namespace importing {

// `form` is 1, a, A, i or I, as OpenDocument calls them (20.322). Figures where there are no letters for it.
std::string list_number(int number, char form);

}  // namespace importing
