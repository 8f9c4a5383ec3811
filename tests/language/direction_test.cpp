#include "language/direction.hpp"

#include "catch.hpp"

TEST_CASE("languages are written from right to left by their script, else by habit") {
  CHECK(language::is_right_to_left("ar"));
  CHECK(language::is_right_to_left("he-IL"));
  CHECK(language::is_right_to_left("ku-Arab-IQ"));
  CHECK(language::is_right_to_left("FA"));
  CHECK(language::is_right_to_left("ur"));
  CHECK(!language::is_right_to_left("ar-Latn"));
  CHECK(!language::is_right_to_left("nl-NL"));
  CHECK(!language::is_right_to_left("tr"));
  CHECK(!language::is_right_to_left("en-x-arab"));
}
