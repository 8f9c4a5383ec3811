// Rows -> the bytes of a workbook (ECMA-376), by libxlsxwriter.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "document/document.hpp"
#include "document/rows.hpp"

namespace data {

// What the workbook says of itself.
struct Workbook {
  const document::Metadata& metadata;
  // Seconds since 1970-01-01 UTC; without it the report's own date counts, and without that 1980-01-01, as the library
  // would take the clock.
  std::optional<std::int64_t> created{};
};

// One sheet: a head that stays in sight, a filter, days as days, sections that lead to their web pages. Throws
// MachineFault (library-failed): the library writes into temporary files.
std::string write_xlsx(const document::Rows& rows, const Workbook& workbook);

}  // namespace data
