// Numbers in decimal digits, exact and of any length: amounts of money are never floating point.
#pragma once
#include <compare>
#include <cstdint>
#include <string>

namespace language {

struct Decimal {
  bool negative = false;     // never of zero
  std::string digits = "0";  // ASCII, more than `decimals` of them; none leads that could be left off
  std::size_t decimals = 0;  // how many of them stand behind the mark
};

// `digits` as they were typed, with zeros before them or too few; none at all is zero.
Decimal make_decimal(bool negative, std::string digits, std::size_t decimals);

// With the decimals of the one that has more.
Decimal sum(const Decimal& a, const Decimal& b);
Decimal negated(Decimal number);

// By value: 1.50 and 1.5 are equal.
std::strong_ordering compare(const Decimal& a, const Decimal& b);

// Divided by `divisor` (1 to 10^18) and rounded to `decimals`, half away from zero; with zeros where it had fewer.
Decimal rounded(const Decimal& number, std::size_t decimals, std::uint64_t divisor = 1);

}  // namespace language
