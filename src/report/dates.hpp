// Days: from YYYY-MM-DD, as the reader has checked that they are and exist.
#pragma once
#include <string>
#include <string_view>

#include "document/document.hpp"
#include "document/labels.hpp"
#include "section/section.hpp"

namespace report {

document::Date date_of(const section::Value& value);
std::string written_day(const section::Value& value, const document::Labels& words);  // "12 november 2025"

// `text` with `value` in place of a placeholder; `value` is not looked at again.
std::string replaced(std::string text, std::string_view placeholder, std::string_view value);

}  // namespace report
