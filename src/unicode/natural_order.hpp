// The order in which people list files: 2.6.2 before 2.6.10, a folder's files before what follows the folder.
#pragma once
#include <string_view>

namespace unicode {

// A strict total order: runs of digits count as numbers, '/' sorts before everything, equals are told apart by bytes.
bool natural_less(std::string_view a, std::string_view b);

}  // namespace unicode
