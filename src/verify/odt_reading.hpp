// An ODT read back: its parts' XML, not what an office program would make of it.
#pragma once
#include <string>
#include <string_view>
#include <variant>

#include "verify/reading.hpp"

namespace verify {

// Else what keeps it from being read.
std::variant<Reading, std::string> read_odt(std::string_view bytes);

}  // namespace verify
