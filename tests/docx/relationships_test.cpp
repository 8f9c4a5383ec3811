#include "docx/relationships.hpp"
#include "catch.hpp"
#include "docx/language.hpp"

TEST_CASE("a link's target is a URI that Word accepts") {
  CHECK(docx::relationship_uri("https://example.nl/a?b=c&d#e") == "https://example.nl/a?b=c&d#e");
  CHECK(docx::relationship_uri("https://example.nl/caf\xC3\xA9|[x]") == "https://example.nl/caf%C3%A9%7C%5Bx%5D");
  CHECK(docx::relationship_uri("https://example.nl/50%25 of 50%") == "https://example.nl/50%25%20of%2050%25");
  CHECK(docx::relationship_uri("https://[2001:db8::1]:8080") == "https://[2001:db8::1]:8080");
  CHECK(docx::relationship_uri("https://example.nl/#a#b") == "https://example.nl/#a%23b");
  CHECK(docx::relationship_uri("mailto:griffie@example.nl") == "mailto:griffie@example.nl");
}

TEST_CASE("languages are written from right to left by their script, else by habit") {
  CHECK(docx::is_right_to_left("ar"));
  CHECK(docx::is_right_to_left("he-IL"));
  CHECK(docx::is_right_to_left("ku-Arab-IQ"));
  CHECK(docx::is_right_to_left("FA"));
  CHECK(!docx::is_right_to_left("ar-Latn"));
  CHECK(!docx::is_right_to_left("nl-NL"));
  CHECK(!docx::is_right_to_left("tr"));
  CHECK(!docx::is_right_to_left("en-x-arab"));
}
