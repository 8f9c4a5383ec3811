#include "language/decimal.hpp"

#include "catch.hpp"

using language::compare;
using language::Decimal;
using language::make_decimal;

namespace {
// 12.5 is {"125", 1}.
std::string shown(const Decimal& number) {
  const std::size_t whole = number.digits.size() - number.decimals;
  std::string out = (number.negative ? "-" : "") + number.digits.substr(0, whole);
  return number.decimals > 0 ? out + '.' + number.digits.substr(whole) : out;
}
Decimal of(bool negative, const char* digits, std::size_t decimals) { return make_decimal(negative, digits, decimals); }
}  // namespace

TEST_CASE("a number has one form, with a digit before its mark and no other zeros there") {
  CHECK(shown(of(false, "0012", 0)) == "12");
  CHECK(shown(of(false, "5", 1)) == "0.5");
  CHECK(shown(of(true, "000", 2)) == "0.00");
  CHECK(shown(of(false, "", 0)) == "0");
  CHECK(shown(negated(of(false, "7", 0))) == "-7");
  CHECK(shown(negated(of(false, "0", 0))) == "0");
}

TEST_CASE("a sum is exact, whatever the signs, decimals and lengths") {
  CHECK(shown(sum(of(false, "999", 1), of(false, "1", 1))) == "100.0");
  CHECK(shown(sum(of(false, "1", 1), of(false, "2", 1))) == "0.3");
  CHECK(shown(sum(of(false, "5", 0), of(true, "725", 2))) == "-2.25");
  CHECK(shown(sum(of(true, "5", 0), of(false, "725", 2))) == "2.25");
  CHECK(shown(sum(of(true, "5", 0), of(true, "725", 2))) == "-12.25");
  CHECK(shown(sum(of(true, "5", 0), of(false, "500", 2))) == "0.00");
  CHECK(shown(sum(of(false, "99999999999999999999999999999999999999999", 0), of(false, "1", 0))) ==
        "100000000000000000000000000000000000000000");
}

TEST_CASE("numbers compare by value") {
  CHECK(compare(of(false, "150", 2), of(false, "15", 1)) == std::strong_ordering::equal);
  CHECK(compare(of(false, "9", 0), of(false, "10", 0)) == std::strong_ordering::less);
  CHECK(compare(of(true, "9", 0), of(true, "10", 0)) == std::strong_ordering::greater);
  CHECK(compare(of(true, "9", 0), of(false, "1", 1)) == std::strong_ordering::less);
  CHECK(compare(of(false, "5", 1), of(false, "49", 2)) == std::strong_ordering::greater);
}

TEST_CASE("a number is rounded half away from zero, after it is divided") {
  CHECK(shown(rounded(of(false, "1234567", 0), 0, 1000)) == "1235");
  CHECK(shown(rounded(of(false, "1234500", 0), 0, 1000)) == "1235");
  CHECK(shown(rounded(of(true, "1234500", 0), 0, 1000)) == "-1235");
  CHECK(shown(rounded(of(false, "1234499", 0), 0, 1000)) == "1234");
  CHECK(shown(rounded(of(false, "99995", 2), 1)) == "1000.0");
  CHECK(shown(rounded(of(false, "12", 0), 2)) == "12.00");
  CHECK(shown(rounded(of(false, "1", 0), 3, 3)) == "0.333");
  CHECK(shown(rounded(of(false, "2", 0), 0, 3)) == "1");
  CHECK(shown(rounded(of(true, "4", 1), 0)) == "0");
  CHECK(shown(rounded(of(false, "5", 1), 0)) == "1");
  // A rest far behind the mark is no half.
  CHECK(shown(rounded(of(false, "499999999", 9), 0)) == "0");
  CHECK(shown(rounded(of(false, "1", 0), 0, 1'000'000'000'000'000'000U)) == "0");
}
