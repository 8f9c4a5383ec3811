#include "language/decimal.hpp"

#include <algorithm>
#include <utility>

namespace language {
namespace {

// Both without zeros that could be left off, or of one length.
std::strong_ordering compare_digits(const std::string& a, const std::string& b) {
  if (a.size() != b.size()) return a.size() <=> b.size();
  return a.compare(b) <=> 0;
}

std::string digits_with(const Decimal& number, std::size_t decimals) {
  return number.digits + std::string(decimals - number.decimals, '0');
}

// Both have one length, which the sum may exceed by one.
std::string add(const std::string& a, const std::string& b) {
  std::string total(a.size() + 1, '0');
  int carried = 0;
  for (std::size_t i = a.size(); i-- > 0;) {
    const int digit = (a[i] - '0') + (b[i] - '0') + carried;
    total[i + 1] = static_cast<char>('0' + digit % 10);
    carried = digit / 10;
  }
  total[0] = static_cast<char>('0' + carried);
  return total;
}

// Both have one length, and `a` is no less than `b`.
std::string subtract(const std::string& a, const std::string& b) {
  std::string difference(a.size(), '0');
  int borrowed = 0;
  for (std::size_t i = a.size(); i-- > 0;) {
    const int digit = (a[i] - '0') - (b[i] - '0') - borrowed;
    borrowed = digit < 0 ? 1 : 0;
    difference[i] = static_cast<char>('0' + digit + 10 * borrowed);
  }
  return difference;
}

void to_length(std::string& digits, std::size_t length) { digits.insert(0, length - digits.size(), '0'); }

}  // namespace

Decimal make_decimal(bool negative, std::string digits, std::size_t decimals) {
  if (digits.size() <= decimals) to_length(digits, decimals + 1);
  const std::size_t most = digits.size() - decimals - 1;  // zeros that could be left off
  digits.erase(0, std::min(most, digits.find_first_not_of('0')));
  const bool zero = digits.find_first_not_of('0') == std::string::npos;
  return {negative && !zero, std::move(digits), decimals};
}

Decimal negated(Decimal number) { return make_decimal(!number.negative, std::move(number.digits), number.decimals); }

Decimal sum(const Decimal& a, const Decimal& b) {
  const std::size_t decimals = std::max(a.decimals, b.decimals);
  std::string first = digits_with(a, decimals), second = digits_with(b, decimals);
  const std::size_t length = std::max(first.size(), second.size());
  to_length(first, length);
  to_length(second, length);
  if (a.negative == b.negative) return make_decimal(a.negative, add(first, second), decimals);
  if (first >= second) return make_decimal(a.negative, subtract(first, second), decimals);
  return make_decimal(b.negative, subtract(second, first), decimals);
}

std::strong_ordering compare(const Decimal& a, const Decimal& b) {
  if (a.negative != b.negative) return a.negative ? std::strong_ordering::less : std::strong_ordering::greater;
  const std::size_t decimals = std::max(a.decimals, b.decimals);
  const Decimal first = make_decimal(false, digits_with(a, decimals), decimals);
  const Decimal second = make_decimal(false, digits_with(b, decimals), decimals);
  return a.negative ? compare_digits(second.digits, first.digits) : compare_digits(first.digits, second.digits);
}

// As it is done on paper; of what is cut off, its first digit says whether it is a half or more.
Decimal rounded(const Decimal& number, std::size_t decimals, std::uint64_t divisor) {
  std::string digits = number.digits;
  const std::size_t computed = std::max(decimals, number.decimals) + 1;  // decimals of the quotient
  digits.append(computed - number.decimals, '0');
  std::uint64_t remainder = 0;
  for (char& digit : digits) {
    remainder = remainder * 10 + static_cast<std::uint64_t>(digit - '0');
    digit = static_cast<char>('0' + remainder / divisor);
    remainder %= divisor;
  }
  const std::size_t kept = digits.size() - (computed - decimals);
  const bool up = digits[kept] >= '5';
  digits.resize(kept);
  if (up) digits = add(digits, std::string(digits.size() - 1, '0') + '1');
  return make_decimal(number.negative, std::move(digits), decimals);
}

}  // namespace language
