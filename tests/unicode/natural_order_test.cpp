#include "unicode/natural_order.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "catch.hpp"

using unicode::natural_less;

TEST_CASE("numbers in names are ordered by their value") {
  std::vector<std::string> names = {"2.6.10", "2.6.2", "10", "2.6.1", "9", "2.6.2a", "a/b", "a-b", "a"};
  std::sort(names.begin(), names.end(), natural_less);
  CHECK(names == std::vector<std::string>{"2.6.1", "2.6.2", "2.6.2a", "2.6.10", "9", "10", "a", "a/b", "a-b"});
}

TEST_CASE("names that differ in leading zeros only are never equal") {
  CHECK(natural_less("a01", "a1"));
  CHECK_FALSE(natural_less("a1", "a01"));
  CHECK_FALSE(natural_less("a1", "a1"));
  CHECK(natural_less("a01b", "a1c"));
}

TEST_CASE("a number may be longer than any integer") {
  CHECK(natural_less("99999999999999999999999", "100000000000000000000000"));
}

TEST_CASE("the order is strict and total on awkward names") {
  const std::vector<std::string> names = {"",   "/",  "0",   "00",  "1",    "01",    "1a", "a",
                                          "a/", "a0", "a00", "a/1", "\xff", "a\xff", "-1"};
  for (const auto& a : names) {
    CHECK_FALSE(natural_less(a, a));
    for (const auto& b : names) {
      if (a != b) CHECK(natural_less(a, b) != natural_less(b, a));
      for (const auto& c : names) {
        if (natural_less(a, b) && natural_less(b, c)) CHECK(natural_less(a, c));
      }
    }
  }
}
