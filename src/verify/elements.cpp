#include "verify/elements.hpp"

#include <charconv>

namespace verify {

int integer(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

std::size_t positive(std::string_view digits) {
  std::size_t value = 1;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

}  // namespace verify
