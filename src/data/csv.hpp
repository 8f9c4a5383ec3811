// Rows -> CSV (RFC 4180) as a Dutch Excel opens it: UTF-8 with a byte order mark, semicolons, CR LF.
#pragma once
#include <string>

#include "document/rows.hpp"

namespace data {

// A head row, then the rows; days as YYYY-MM-DD. A spreadsheet takes a cell that begins with = + - @ for a formula, so
// an apostrophe comes before it; and so that it can be taken off again, before one that begins with apostrophes and
// then such a sign.
std::string write_csv(const document::Rows& rows);

}  // namespace data
