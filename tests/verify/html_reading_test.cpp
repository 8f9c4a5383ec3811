// Web pages by hand.
#include "catch.hpp"
#include "verify/html/read_html.hpp"

using Texts = std::vector<std::string>;

namespace {

Texts links_of(const std::string& body) { return verify::read_html("<body>" + body).reading.links; }

}  // namespace

TEST_CASE("a link in a web page leads to a place on it only where that is") {
  CHECK(links_of("<p id=\"a\"><a href=\"#a\">a</a> <a href=\"https://b.nl\">b</a>") == Texts{"#", "https://b.nl"});
  CHECK(links_of("<p><a href=\"#weg\">a</a><a href=\"#\">b</a>") == Texts{"#?weg", "#?"});
}

TEST_CASE("what a contents list links is told only where it leads nowhere") {
  CHECK(links_of("<nav><a href=\"#a\">a</a></nav><h2 id=\"a\">a</h2>").empty());
  CHECK(links_of("<nav><a href=\"#\">a</a></nav>") == Texts{"#?"});
}

TEST_CASE("an id that two elements have is told") {
  CHECK(verify::read_html("<p id=\"a\"><p id=\"b\">").repeated_id.empty());
  CHECK(verify::read_html("<p id=\"a\"><p id=\"b\"><p id=\"b\"><p id=\"a\">").repeated_id == "b");
}
