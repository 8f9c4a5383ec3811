// Days: from YYYY-MM-DD, as the reader has checked that they are and exist.
#pragma once
#include <string>

#include "document/document.hpp"
#include "document/labels.hpp"
#include "section/section.hpp"

namespace report {

document::Date date_of(const section::Value& value);
std::string written_day(const section::Value& value, const document::Labels& words);  // "12 november 2025"

}  // namespace report
