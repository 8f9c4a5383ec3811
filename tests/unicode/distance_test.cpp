#include "unicode/distance.hpp"

#include "catch.hpp"

using unicode::distance;

TEST_CASE("a letter put in, taken out, replaced or swapped with its neighbour is one slip") {
  CHECK(distance("alinea", "alinea") == 0);
  CHECK(distance("alineea", "alinea") == 1);
  CHECK(distance("alina", "alinea") == 1);
  CHECK(distance("alinia", "alinea") == 1);
  CHECK(distance("title", "titel") == 1);
}

TEST_CASE("slips add up, and the order of the two names does not matter") {
  CHECK(distance("", "") == 0);
  CHECK(distance("", "noot") == 4);
  CHECK(distance("noot", "") == 4);
  CHECK(distance("kitten", "sitting") == 3);
  CHECK(distance("sitting", "kitten") == 3);
  CHECK(distance("ca", "abc") == 3);  // a part that was swapped is not changed again
}
