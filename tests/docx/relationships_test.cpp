#include "docx/relationships.hpp"
#include "catch.hpp"

TEST_CASE("a link's target is a URI that Word accepts") {
  CHECK(docx::relationship_uri("https://example.nl/a?b=c&d#e") == "https://example.nl/a?b=c&d#e");
  CHECK(docx::relationship_uri("https://example.nl/caf\xC3\xA9|[x]") == "https://example.nl/caf%C3%A9%7C%5Bx%5D");
  CHECK(docx::relationship_uri("https://example.nl/50%25 of 50%") == "https://example.nl/50%25%20of%2050%25");
  CHECK(docx::relationship_uri("https://[2001:db8::1]:8080") == "https://[2001:db8::1]:8080");
  CHECK(docx::relationship_uri("https://example.nl/#a#b") == "https://example.nl/#a%23b");
  CHECK(docx::relationship_uri("mailto:griffie@example.nl") == "mailto:griffie@example.nl");
}
