// Rows -> JSON: the fields that raadstuk-formats(5) describes.
#pragma once
#include <string>

#include "document/rows.hpp"

namespace data {

// One object on one line. What is not known is left out of a row.
std::string write_json(const document::Rows& rows);

}  // namespace data
