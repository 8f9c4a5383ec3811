#include "wiring/glimpsed_name.hpp"

#include "catch.hpp"

namespace {

// "2.5|Bestuur"
std::string glimpsed(const std::string& bytes) {
  const SectionName name = glimpsed_name(bytes);
  return name.number + '|' + name.title;
}

}  // namespace

TEST_CASE("number and title are seen of a section whose XML goes wrong behind them or in them") {
  CHECK(glimpsed("<sectie formaat=\"1\" nummer=\"2.5\">\n<titel>Bestuur</titel><kosten>B&W") == "2.5|Bestuur");
  CHECK(glimpsed("<sectie nummer = ' 2.5 ' >\n<titel>\n  B&W &amp; <nadruk>raad</nadruk><br/> 3 < 4\n</titel>") ==
        "2.5|B&W & raad 3 < 4");
  CHECK(glimpsed("<sectie nummer=\"2.5\"><titel>Bestuur</title><kosten>") == "2.5|Bestuur");
  CHECK(glimpsed("<sectie><titel>Bestuur</titel>") == "|Bestuur");
  CHECK(glimpsed("<sectie nummer=\"2.5\"><gegevens>") == "2.5|");
}

TEST_CASE("what cannot be seen for sure is left out") {
  CHECK(glimpsed("<sectie nummer=\"2.5><titel>Bestuur</titel>") == "|Bestuur");
  CHECK(glimpsed("<sectie nummer=\"twee en half!\"><titel>Be\x01stuur</titel>") == "|");
  CHECK(glimpsed("<sectie nummer=\"2.5\"><titel>Bes\xFFtuur</titel>") == "2.5|");
  CHECK(glimpsed("<sectie nummer=\"2.5\"><titel>Bestuur") == "2.5|");
  CHECK(glimpsed("<sectie nummer=\"2.5\"><titel>" + std::string(600, 'a') + "</titel>") == "2.5|");
  for (const std::string none : {"", "<", "<sectie", "<sectie nummer=\"2.5\"", "<secties map=\"2\"><titel>x</titel>",
                                 "<bundel><titel>Begroting</titel></bundel>"})
    CHECK(glimpsed(none) == "|");
}
