#include "cli/config.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "catch.hpp"

namespace {

// One entry a line: "line:column key kind values".
std::string dump(std::string_view text) {
  diagnostics::Diagnostics sink;
  std::string lines;
  for (const auto& entry : cli::read_config(text, sink)) {
    const char* kind = entry.kind == cli::ConfigEntry::Kind::boolean ? "boolean"
                       : entry.kind == cli::ConfigEntry::Kind::list  ? "list"
                                                                     : "text";
    lines += fmt::format("{}:{} {} {} <{}>\n", entry.position.line, entry.position.column, entry.key, kind,
                         fmt::join(entry.values, "|"));
  }
  for (const auto& diagnostic : sink.take_sorted()) {
    lines += fmt::format("{}:{} {}\n", diagnostic.position.line, diagnostic.position.column,
                         diagnostics::text(diagnostic, diagnostics::Language::nl));
  }
  return lines;
}

const std::string refusal =
    " dit is geen regel van een configuratiebestand; schrijf naam = \"waarde\", naam = true of naam = [\"waarde\", "
    "\"waarde\"]\n";

}  // namespace

TEST_CASE("strings, numbers, booleans and arrays are read") {
  CHECK(dump("# nachtelijke run\n"
             "\n"
             "output = \"uit # voer\"  # commentaar\n"
             "  style='C:\\stijl'\r\n"
             "jobs = 12\n"
             "strict = true\n"
             "\"dry-run\" = false\n"
             "set = [ # lijst\n"
             "  \"status=vastgesteld\",\n"
             "  'agendapunt=7', # laatste\n"
             "]\n"
             "leeg = []") ==
        "3:1 output text <uit # voer>\n"
        "4:3 style text <C:\\stijl>\n"
        "5:1 jobs text <12>\n"
        "6:1 strict boolean <true>\n"
        "7:1 dry-run boolean <false>\n"
        "8:1 set list <status=vastgesteld|agendapunt=7>\n"
        "12:1 leeg list <>\n");
}

TEST_CASE("escapes are those of TOML") {
  CHECK(dump(R"(a = "\"\\\t\u00e9\U0001F600")") == "1:1 a text <\"\\\té\U0001F600>\n");
  for (const char* text : {R"(a = "\x")", R"(a = "\u12")", R"(a = "\ud800")", R"(a = "\U00110000")"}) {
    CHECK(dump(text).find(refusal) != std::string::npos);
  }
}

TEST_CASE("an empty file and a byte order mark are no error") {
  CHECK(dump("").empty());
  CHECK(dump("\xEF\xBB\xBF# niets\n").empty());
  CHECK(dump("\xEF\xBB\xBF"
             "a = 1") == "1:1 a text <1>\n");
}

TEST_CASE("what is no line is refused where it goes wrong") {
  CHECK(dump("style = \"x\"\nstrict\n") == "2:7" + refusal);
  CHECK(dump("style = compact") == "1:9" + refusal);
  CHECK(dump("style = \"compact") == "1:17" + refusal);
  CHECK(dump("style = \"compact\" x") == "1:19" + refusal);
  CHECK(dump("style = ") == "1:9" + refusal);
  CHECK(dump("= 1") == "1:1" + refusal);
  CHECK(dump("[export]\nstyle = \"x\"") == "1:1" + refusal);
  CHECK(dump("set = [\"a\" \"b\"]") == "1:12" + refusal);
  CHECK(dump("set = [\"a\"") == "1:11" + refusal);
  CHECK(dump("set = [[\"a\"]]") == "1:8" + refusal);
  CHECK(dump("a = 01") == "1:7" + refusal);
  CHECK(dump("a = trues") == "1:9" + refusal);
  CHECK(dump("a = \"x\ny\"") == "1:7" + refusal);
  CHECK(dump("é = 1") == "1:1" + refusal);
  CHECK(dump("a = 1 \r x") == "1:8" + refusal);
}

TEST_CASE("a control character is refused, written as an escape too") {
  CHECK(dump("a = \"x\x01\"") == "1:7" + refusal);
  CHECK(dump("# \x01") == "1:3" + refusal);
  CHECK(dump(R"(a = ["x", "\u0000"])") == "1:11" + refusal);
  CHECK(dump(R"(a = "\n")") == "1:5" + refusal);
  CHECK(dump("a = \"\x7F\"") == "1:6" + refusal);
}

TEST_CASE("bytes that are no UTF-8 are refused") { CHECK(dump("a = \"\xFF\"") == "1:5" + refusal); }

TEST_CASE("of TOML, what no option takes is refused where it stands") {
  CHECK(dump("a = 1\nb = 1.5") == "2:5" + refusal);
  CHECK(dump("a = 2026-01-31") == "1:5" + refusal);
  CHECK(dump("a = {b = 1}") == "1:5" + refusal);
  CHECK(dump("a.b = 1") == "1:1" + refusal);
  CHECK(dump("a = [\"x\", true]") == "1:11" + refusal);
}

TEST_CASE("a key twice is refused") {
  CHECK(dump("a = 1\n  \"a\" = [\n1]") == "2:3 \"a\" staat er twee keer; haal er één weg\n");
  CHECK(dump("style = \"x\"\nstyle = \"y\"") == "2:1 \"style\" staat er twee keer; haal er één weg\n");
}
