#include "xml/entities.hpp"

#include "catch.hpp"

using xml::instead_of_entity;

TEST_CASE("an entity of HTML is answered by its character and number") {
  CHECK(instead_of_entity("euml") == "ë (&#235;)");
  CHECK(instead_of_entity("Euml") == "Ë (&#203;)");
  CHECK(instead_of_entity("euro") == "€ (&#8364;)");
  CHECK(instead_of_entity("rsquo") == "’ (&#8217;)");
  CHECK(instead_of_entity("AElig") == "Æ (&#198;)");
  CHECK(instead_of_entity("zwnj") == "&#8204;");
}

TEST_CASE("an entity that shows nothing is answered by its number alone") {
  CHECK(instead_of_entity("nbsp") == "&#160;");
  CHECK(instead_of_entity("shy") == "&#173;");
  CHECK(instead_of_entity("thinsp") == "&#8201;");
}

TEST_CASE("a name that HTML does not know is no entity") {
  CHECK(instead_of_entity("EUML").empty());
  CHECK(instead_of_entity("zzz").empty());
  CHECK(instead_of_entity("").empty());
}
