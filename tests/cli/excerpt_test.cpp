#include "cli/excerpt.hpp"

#include "catch.hpp"

using cli::excerpt;

TEST_CASE("the line stands under the message without its indent, with a caret below the place") {
  CHECK(excerpt("      <alinea>Wonen & werken</alinea>", 21, 80) ==
        "    <alinea>Wonen & werken</alinea>\n"
        "                  ^\n");
  CHECK(excerpt("<a>", 1, 80) == "    <a>\n    ^\n");
  CHECK(excerpt("", 1, 80) == "    \n    ^\n");
  CHECK(excerpt("abc", 4, 80) == "    abc\n       ^\n");
  CHECK(excerpt("abc", 900, 80) == "    abc\n       ^\n");
  CHECK(excerpt("   x", 2, 80) == "      x\n    ^\n");  // the place may be in the indent
}

TEST_CASE("a caret counts what a terminal shows: characters, not bytes") {
  CHECK(excerpt("één & twee", 5, 80) == "    één & twee\n        ^\n");
  CHECK(excerpt("e\u0301e\u0301n & twee", 7, 80) == "    e\u0301e\u0301n & twee\n        ^\n");
  CHECK(excerpt("a\u200B\u00ADb & c", 6, 80) == "    ab & c\n       ^\n");
}

TEST_CASE("nothing in the line drives the terminal") {
  CHECK(excerpt("a\tb\x1B[31m\u202Ec\xFF", 3, 80) == "    a b\uFFFD[31m\uFFFDc\uFFFD\n      ^\n");
}

TEST_CASE("a long line is cut to the width around the place") {
  const std::string line = std::string(200, 'a') + "X" + std::string(200, 'b');
  for (const std::size_t width : {40U, 80U, 81U}) {
    const std::string said = excerpt(line, 201, width);
    const std::string first = said.substr(0, said.find('\n')), second = said.substr(said.find('\n') + 1);
    INFO(said);
    CHECK(first.starts_with("    …a"));
    CHECK(first.ends_with("b…"));
    CHECK(first.size() == width + 4);  // each … has three bytes
    CHECK(first[second.find('^') + 2] == 'X');
  }
  CHECK(excerpt(line, 1, 40).starts_with("    aaa"));
  CHECK(excerpt(line, 401, 40).find('\n') <= 44);
  CHECK(excerpt(line, 390, 5).size() > 20);
}
