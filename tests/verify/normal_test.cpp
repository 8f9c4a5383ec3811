#include "verify/normal.hpp"

#include "catch.hpp"

using verify::normal;

TEST_CASE("text is compared without what only typography sees") {
  CHECK(normal("een \u00A0 twee\u202Fdrie\n\tvier ") == "een twee drie vier");
  CHECK(normal("ge\u00ADmeen\u00ADte") == "gemeente");
  CHECK(normal("ge\u200Bmeen\u2060te") == "gemeente");
  for (const char* mark : {"\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066",
                           "\u2067", "\u2068", "\u2069"})
    CHECK(normal(std::string("ge") + mark + "meente") == "gemeente");
  CHECK(normal("cafe\u0301") == "caf\u00E9");
  CHECK(normal("zee-\u00ADegel") == "zee-egel");
  CHECK(normal(" \u00A0 ") == "");
  CHECK(normal("") == "");
}

TEST_CASE("other characters stay what they are") { CHECK(normal("\u2012 \U0001F600") == "\u2012 \U0001F600"); }

TEST_CASE("a hyphen at which no line ends is a hyphen: a format may take it to keep a minus with its figure") {
  CHECK(normal("\u20111,5") == "-1,5");
}
