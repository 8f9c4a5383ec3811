#include "document/rows.hpp"

#include <fmt/format.h>

namespace document {

std::string written(const Rows::Value& value) {
  return std::visit(
      Match{[](std::monostate) { return std::string(); }, [](const std::string& text) { return text; },
            [](std::int64_t number) { return fmt::to_string(number); },
            [](const Date& day) { return fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day); }},
      value);
}

}  // namespace document
