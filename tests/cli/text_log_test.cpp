#include "cli/text_log.hpp"

#include <fmt/format.h>

#include <optional>
#include <sstream>

#include "catch.hpp"
#include "cli/input_word.hpp"
#include "rows/simple_rows.hpp"

using diagnostics::Code;
using diagnostics::Language;

namespace {

cli::Closing closing(batch::Mode mode, std::size_t good, std::size_t empty, std::size_t failed, std::size_t stale = 0) {
  cli::Closing closing;
  closing.mode = mode;
  closing.summary = {good + empty + failed, good, empty, failed, stale};
  closing.seconds = 4.24;
  closing.output = "output";
  return closing;
}

const std::vector<rows::Kind>& kinds() {
  static const std::vector<rows::Kind> kinds = simple_rows::kinds();
  return kinds;
}

std::string line_of(const cli::Closing& closing, Language language) {
  return cli::closing_line(closing, cli::input_word(kinds(), {"sectie"}, closing.summary.total, language), language);
}

struct TextLogFixture {
  std::ostringstream out, err;
  cli::TextLog log;
  explicit TextLogFixture(const cli::TextLog::Settings& settings) : log(out, err, settings) { log.begin(10); }
};

}  // namespace

TEST_CASE("a diagnostic is a line that editors can open") {
  CHECK(cli::diagnostic_line("input/x.xml", {Code::bare_ampersand, {12, 7}, {}}, Language::nl) ==
        "input/x.xml:12:7: fout: een los &-teken is niet toegestaan; schrijf &amp; [bare-ampersand]");
  CHECK(
      cli::diagnostic_line("x.xml", {Code::empty_section, {}, {}}, Language::en) ==
      "x.xml: warning: all four blocks are empty and no report is made; fill a block if you want one [empty-section]");
  CHECK(cli::diagnostic_line("", {Code::no_input, {}, {}}, Language::nl) ==
        "raadstuk: fout: er is geen invoer genoemd; noem een of meer bestanden of mappen [no-input]");
}

TEST_CASE("no name and no argument drives the terminal") {
  CHECK(cli::diagnostic_line("a\x1b[2J\n.xml", {Code::unknown_option, {}, {"--\x1b]0;x\x07\xff", ""}}, Language::en) ==
        "a\\x1b[2J\\x0a.xml: error: there is no option --\\x1b]0;x\\x07\\xff; see raadstuk --help [unknown-option]");
}

TEST_CASE("the closing line leaves out what is 0") {
  using batch::Mode;
  CHECK(line_of(closing(Mode::write, 997, 2, 1), Language::en) ==
        "1000 sections: 997 written, 2 empty, 1 failed, in 4.2 s -> output");
  CHECK(line_of(closing(Mode::write, 997, 2, 1, 1), Language::en) ==
        "1000 sections: 997 written, 2 empty, 1 failed (1 older report kept, stale), in 4.2 s -> output");
  CHECK(line_of(closing(Mode::write, 997, 2, 3, 2), Language::nl) ==
        "1002 secties: 997 geschreven, 2 leeg, 3 mislukt (2 eerdere verslagen bewaard, verouderd), in 4,2 s -> output");
  CHECK(line_of(closing(Mode::write, 1, 0, 0), Language::en) == "1 section: 1 written, in 4.2 s -> output");
  CHECK(line_of(closing(Mode::write, 0, 0, 1, 1), Language::nl) ==
        "1 sectie: 1 mislukt (1 eerder verslag bewaard, verouderd), in 4,2 s -> output");
  CHECK(line_of(closing(Mode::write, 0, 0, 0), Language::nl) == "0 secties: in 4,2 s -> output");
}

TEST_CASE("the closing line counts what is up to date and what has no input") {
  auto line = closing(batch::Mode::write, 2, 0, 0);
  line.summary.current = 7;
  line.summary.total = 9;
  line.summary.gone = 3;
  CHECK(line_of(line, Language::en) == "9 sections: 2 written, 7 up to date, 3 without input, in 4.2 s -> output");
  CHECK(line_of(line, Language::nl) == "9 secties: 2 geschreven, 7 actueel, 3 zonder invoer, in 4,2 s -> output");
  line.summary.gone = 0;
  line.summary.removed = 4;
  CHECK(line_of(line, Language::en) == "9 sections: 2 written, 7 up to date, 4 removed, in 4.2 s -> output");
  line.summary.no_draft = 3;
  CHECK(line_of(line, Language::nl) ==
        "9 secties: 2 geschreven, 7 actueel, 3 zonder conceptmail, 4 verwijderd, in 4,2 s -> output");
  line.summary.no_draft = 0;
  line.mode = batch::Mode::dry_run;
  CHECK(line_of(line, Language::nl) == "9 secties: 2 te schrijven, 7 actueel, 4 te verwijderen, in 4,2 s -> output");
}

TEST_CASE("a rehearsal names what would be removed, a run does not") {
  TextLogFixture rehearsal({Language::nl, false, true, false}), run({Language::nl, false, false, false});
  rehearsal.log.removed("out/a.pdf");
  run.log.removed("out/a.pdf");
  CHECK(rehearsal.out.str() == "te verwijderen: out/a.pdf\n");
  CHECK(run.out.str().empty());
}

TEST_CASE("the closing line of a rehearsal and of a check say what was done") {
  using batch::Mode;
  CHECK(line_of(closing(Mode::dry_run, 2, 0, 0), Language::nl) == "2 secties: 2 te schrijven, in 4,2 s -> output");
  CHECK(line_of(closing(Mode::dry_run, 2, 0, 0), Language::en) == "2 sections: 2 to write, in 4.2 s -> output");
  auto check = closing(Mode::check, 2, 0, 1);
  check.warnings = 1;
  check.remarks = 12;
  CHECK(line_of(check, Language::nl) == "3 secties: 2 in orde, 1 met fouten, 1 waarschuwing, 12 opmerkingen, in 4,2 s");
  CHECK(line_of(check, Language::en) == "3 sections: 2 in order, 1 with errors, 1 warning, 12 remarks, in 4.2 s");
}

TEST_CASE("100 diagnostics of a file are shown, and the rest is counted") {
  batch::Result result;
  result.input = "x.xml";
  result.status = batch::Status::failed;
  for (unsigned i = 1; i <= 1333; ++i) result.diagnostics.push_back({Code::title_only, {i, 1}, {"x"}});
  result.diagnostics.push_back({Code::bare_ampersand, {2000, 1}, {}});
  TextLogFixture dutch({Language::nl, false, false, false});
  dutch.log.finished(result);
  const std::string text = dutch.err.str();
  CHECK(std::count(text.begin(), text.end(), '\n') == 101);
  CHECK(text.find("x.xml:99:1: waarschuwing") != std::string::npos);
  CHECK(text.find("x.xml:100:1: waarschuwing") == std::string::npos);
  CHECK(text.find("x.xml:2000:1: fout") != std::string::npos);  // the error is not among what is left out
  CHECK(text.substr(text.size() - 21) == "\nx.xml: en nog 1.234\n");
  TextLogFixture english({Language::en, false, false, false});
  english.log.finished(result);
  CHECK(english.err.str().find("\nx.xml: and 1,234 more\n") != std::string::npos);
}

TEST_CASE("exactly 100 diagnostics leave nothing out") {
  batch::Result result;
  for (unsigned i = 1; i <= 100; ++i) result.diagnostics.push_back({Code::title_only, {i, 1}, {"x"}});
  CHECK(cli::select(result, false).shown.size() == 100);
  CHECK(cli::select(result, false).left_out == 0);
}

TEST_CASE("what was never kept is counted with what is not shown") {
  batch::Result result;
  result.input = "x.xml";
  result.diagnostics = {{Code::bare_ampersand, {1, 1}, {}}};
  result.left_out = {1000, 200, 3};
  TextLogFixture exporting({Language::en, false, false, false}), checking({Language::en, true, false, false});
  exporting.log.finished(result);
  checking.log.finished(result);
  CHECK(exporting.err.str().find("\nx.xml: and 1,200 more\n") != std::string::npos);
  CHECK(checking.err.str().find("\nx.xml: and 1,203 more\n") != std::string::npos);
  CHECK(cli::counts_of(result) == diagnostics::Counts{1001, 200, 3});
}

TEST_CASE("remarks are said by a check only") {
  batch::Result result;
  result.input = "x.xml";
  result.diagnostics = {{Code::action_without_planning, {3, 4}, {}}};
  TextLogFixture exporting({Language::nl, false, false, false}), checking({Language::nl, true, false, false});
  exporting.log.finished(result);
  checking.log.finished(result);
  CHECK(exporting.err.str().empty());
  CHECK(checking.err.str() ==
        "x.xml:3:4: opmerking: deze actie heeft geen planning; vul het attribuut `planning` in "
        "[action-without-planning]\n");
}

TEST_CASE("a rehearsal names each file on stdout") {
  batch::Result result;
  result.outputs = {"output/a.pdf", "output/a\x1b.docx"};
  TextLogFixture dutch({Language::nl, false, true, false}), english({Language::en, false, true, false}),
      real({Language::nl, false, false, false});
  dutch.log.finished(result);
  english.log.finished(result);
  real.log.finished(result);
  CHECK(dutch.out.str() == "te schrijven: output/a.pdf\nte schrijven: output/a\\x1b.docx\n");
  CHECK(english.out.str() == "to write: output/a.pdf\nto write: output/a\\x1b.docx\n");
  CHECK(real.out.str().empty());
  CHECK(dutch.err.str().empty());
}

TEST_CASE("the closing line goes to stdout") {
  cli::TextLog::Settings settings{Language::nl, false, false, false};
  settings.kinds = kinds();
  TextLogFixture bench(settings);
  bench.log.close(closing(batch::Mode::write, 1, 0, 0));
  CHECK(bench.out.str() == "1 sectie: 1 geschreven, in 4,2 s -> output\n");
  CHECK(bench.err.str().empty());
}

TEST_CASE("a warning in more than five sections is shown for three, and then counted; an error is always shown") {
  const auto said = [](int sections) {
    cli::TextLog::Settings settings{Language::nl, false, false, false};
    settings.kinds = kinds();
    TextLogFixture bench(settings);
    for (int i = 1; i <= sections; ++i) {
      batch::Result result;
      result.input = fmt::format("{}.xml", i);
      result.diagnostics.push_back({Code::title_only, {1, 1}, {"x"}});
      result.diagnostics.push_back({Code::title_only, {2, 1}, {"y"}});
      result.diagnostics.push_back({Code::bare_ampersand, {3, 1}, {}});
      bench.log.finished(result);
    }
    bench.log.close(cli::Closing{});
    return bench.err.str();
  };
  const auto count = [](const std::string& text, std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
  };
  CHECK(count(said(5), "[title-only]") == 10);
  const std::string many = said(1060);
  CHECK(count(many, "heeft alleen een titel") == 6);
  CHECK(count(many, "3.xml:2:1: waarschuwing") == 1);
  CHECK(count(many, "[bare-ampersand]") == 1060);
  CHECK(many.ends_with("raadstuk: en nog 1.057 secties met deze melding; --log json noemt ze alle [title-only]\n"));
}

TEST_CASE("inputs of one kind have its name, and those of several a word for all") {
  std::vector<rows::Kind> two = kinds();
  two.push_back(two[0]);
  two[1].root = "lijst";
  two[1].one = {"lijst", "list"};
  two[1].many = {"lijsten", "lists"};
  CHECK(cli::input_word(two, {"lijst"}, 1, Language::nl) == "lijst");
  CHECK(cli::input_word(two, {"lijst"}, 2, Language::en) == "lists");
  CHECK(cli::input_word(two, {"lijst", "sectie"}, 2, Language::nl) == "stukken");
  CHECK(cli::input_word(two, {"lijst", "sectie"}, 1, Language::en) == "input");
  CHECK(cli::input_word(two, {}, 2, Language::en) == "inputs");
  CHECK(cli::input_word(kinds(), {}, 0, Language::nl) == "secties");
}

TEST_CASE("the line that a message is about stands below it, where it can be read") {
  cli::TextLog::Settings settings{Language::nl, false, false, false};
  settings.source_line = [](const std::string& file, std::uint32_t line) -> std::optional<std::string> {
    if (file != "x.xml" || line != 12) return std::nullopt;
    return "  a & b";
  };
  TextLogFixture bench(settings);
  bench.log.notice("x.xml", {Code::bare_ampersand, {12, 5}, {}});
  bench.log.notice("x.xml", {Code::bare_ampersand, {13, 5}, {}});
  bench.log.notice("", {Code::no_input, {}, {}});
  CHECK(bench.err.str() ==
        "x.xml:12:5: fout: een los &-teken is niet toegestaan; schrijf &amp; [bare-ampersand]\n"
        "    a & b\n"
        "      ^\n"
        "x.xml:13:5: fout: een los &-teken is niet toegestaan; schrijf &amp; [bare-ampersand]\n"
        "raadstuk: fout: er is geen invoer genoemd; noem een of meer bestanden of mappen [no-input]\n");
}
