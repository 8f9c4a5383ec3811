#include "unicode/visible.hpp"

#include "catch.hpp"

TEST_CASE("spaces of every kind and characters without ink show nothing") {
  for (const char* text :
       {"", " \t\n", "\u00A0", "\u202F", "\u2003", "\u00AD", "\u200B", "\u2060", "\uFEFF", "\u200E \u00AD"})
    CHECK_FALSE(unicode::is_visible(text));
  for (const char* text : {"a", "-", "\u00A0.", "\u00AD\u00E9", "\U0001F600"}) {
    INFO(text);
    CHECK(unicode::is_visible(text));
  }
}
