#include "document/rows.hpp"

#include <fmt/format.h>

#include "document/created.hpp"

namespace document {

std::string written(const Rows::Value& value) {
  return std::visit(
      Match{[](std::monostate) { return std::string(); }, [](const std::string& text) { return text; },
            [](std::int64_t number) { return fmt::to_string(number); }, [](const Date& day) { return written(day); }},
      value);
}

}  // namespace document
