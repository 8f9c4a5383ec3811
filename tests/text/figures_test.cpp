// A figure is one piece of a line, whatever it is made of.
#include "breaking.hpp"
#include "catch.hpp"

namespace {

// The lines of the texts in so little room that they end wherever they may; the last text may be a note's number.
breaking::Lines as_narrow_as_can_be(const std::vector<std::string_view>& texts, bool ends_in_note = false) {
  breaking::Breaker breaker;
  std::vector<text::Span> spans = breaker.spans(texts);
  spans.back().note_number = ends_in_note;
  const double narrow = breaker.breaker.extent(spans, false).minimum;
  breaking::Lines lines = breaking::drawn(breaker.breaker.lines(spans, narrow, {}, breaker.kept));
  for (std::string& line : lines)
    if (line.ends_with(' ')) line.pop_back();
  return lines;
}

}  // namespace

TEST_CASE("no line ends inside a figure") {
  for (const std::string_view figure :
       {"1.234,5",      "-3",        "\u2212294",   "+294",          "(12,5)",          "\u20AC\u00A01.234",
        "\u20AC 1.234", "\u20AC -3", "1 000",       "1 000 000",     "1\u2009000",      "1\u202F000",
        "12,5 %",       "-3 %",      "(12,5 %)",    "12 mln",        "\u20AC 12,5 mln", "1.234,-",
        "-/-3",         "1'000",     "10\u201315%", "2025\u20132026"}) {
    INFO(figure);
    const std::string text = "van " + std::string(figure) + ", dan";
    CHECK(as_narrow_as_can_be({text}) == breaking::Lines{"van", std::string(figure) + ",", "dan"});
  }
}

TEST_CASE("the number of a note stays with the figure, and takes no unit away from it") {
  CHECK(as_narrow_as_can_be({"van 12 mln", "1"}, true) == breaking::Lines{"van", "12 mln1"});
  CHECK(as_narrow_as_can_be({"van 12,5 %", "1"}, true) == breaking::Lines{"van", "12,5 %1"});
  CHECK(as_narrow_as_can_be({"van (12,5)", "12"}, true) == breaking::Lines{"van", "(12,5)12"});
  CHECK(as_narrow_as_can_be({"ramp \u2013", "1"}, true) == breaking::Lines{"ramp \u20131"});
  CHECK(as_narrow_as_can_be({"dit en dat?", "1"}, true).back() == "dat?1");
}
