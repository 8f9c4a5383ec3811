// CSV and JSON of rows read back, without what they say to people alone.
#pragma once
#include <optional>

#include "diagnostics/diagnostics.hpp"
#include "rows/format.hpp"

namespace verify {

// As rows::ReadBack.
std::optional<rows::Reading> read_csv_back(const rows::ToReadBack& file, diagnostics::Diagnostics& sink);
std::optional<rows::Reading> read_json_back(const rows::ToReadBack& file, diagnostics::Diagnostics& sink);

}  // namespace verify
