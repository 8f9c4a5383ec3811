#include "cli/json_log.hpp"

#include <sstream>

#include "catch.hpp"

using diagnostics::Code;
using diagnostics::Language;

namespace {

struct JsonLogFixture {
  std::ostringstream err;
  cli::JsonLog log;
  explicit JsonLogFixture(batch::Mode mode) : log(err, Language::nl, mode) { log.begin(3); }
};

}  // namespace

TEST_CASE("a diagnostic is one object with code and arguments apart from the message") {
  JsonLogFixture bench(batch::Mode::write);
  bench.log.notice("styles/x.xml", {Code::style_cycle, {1, 9}, {"x"}});
  CHECK(bench.err.str() ==
        "{\"type\":\"diagnostic\",\"file\":\"styles/"
        "x.xml\",\"line\":1,\"column\":9,\"severity\":\"error\",\"code\":\"style-"
        "cycle\",\"message\":\"de stijl \\\"x\\\" verwijst via `basis` naar zichzelf; kies een andere "
        "basis\",\"arguments\":[\"x\"]}\n");
}

TEST_CASE("what concerns the run has no file, what concerns a file no position") {
  JsonLogFixture bench(batch::Mode::write);
  bench.log.notice("", {Code::no_input, {}, {}});
  bench.log.notice("a\xff%.xml", {Code::input_missing, {}, {}});
  CHECK(bench.err.str() ==
        "{\"type\":\"diagnostic\",\"severity\":\"error\",\"code\":\"no-input\",\"message\":\"er is geen invoer "
        "genoemd; noem "
        "een of meer bestanden of mappen\",\"arguments\":[]}\n"
        "{\"type\":\"diagnostic\",\"file\":\"a%FF%25.xml\",\"severity\":\"error\",\"code\":\"input-missing\","
        "\"message\":\"dit "
        "bestand bestaat niet; controleer de naam\",\"arguments\":[]}\n");
}

TEST_CASE("a report is one object behind its diagnostics") {
  JsonLogFixture bench(batch::Mode::write);
  batch::Result result;
  result.input = "in/a.xml";
  result.outputs = {"out/a.pdf", "out/a.docx"};
  result.pages = 4;
  result.diagnostics = {{Code::empty_section, {2, 3}, {}}, {Code::action_without_planning, {3, 4}, {}}};
  bench.log.finished(result);
  CHECK(bench.err.str() ==
        "{\"type\":\"diagnostic\",\"file\":\"in/"
        "a.xml\",\"line\":2,\"column\":3,\"severity\":\"warning\",\"code\":\"empty-"
        "section\",\"message\":\"alle vier de blokken zijn leeg en er wordt geen verslag gemaakt; vul een blok als u "
        "een verslag "
        "wilt\",\"arguments\":[]}\n"
        "{\"type\":\"report\",\"input\":\"in/a.xml\",\"outputs\":[\"out/a.pdf\",\"out/"
        "a.docx\"],\"status\":\"written\",\"pages\":4,\"errors\":0,\"warnings\":1,\"remarks\":1,\"stale\":false,\"no_"
        "draft\":false}\n");
}

TEST_CASE("the status of a report follows what was done") {
  const auto word = [](batch::Mode mode, batch::Status status) {
    JsonLogFixture bench(mode);
    batch::Result result;
    result.status = status;
    bench.log.finished(result);
    const std::string text = bench.err.str();
    const std::size_t start = text.find("\"status\":\"") + 10;
    return text.substr(start, text.find('"', start) - start);
  };
  CHECK(word(batch::Mode::write, batch::Status::good) == "written");
  CHECK(word(batch::Mode::dry_run, batch::Status::good) == "to-write");
  CHECK(word(batch::Mode::check, batch::Status::good) == "accepted");
  CHECK(word(batch::Mode::write, batch::Status::empty) == "empty");
  CHECK(word(batch::Mode::write, batch::Status::adopted) == "adopted");
  CHECK(word(batch::Mode::write, batch::Status::waiting) == "waiting");
  CHECK(word(batch::Mode::check, batch::Status::failed) == "failed");
}

TEST_CASE("a removed file is an object") {
  JsonLogFixture bench(batch::Mode::write);
  bench.log.removed("out/a\xff.pdf");
  CHECK(bench.err.str() == "{\"type\":\"removed\",\"file\":\"out/a%FF.pdf\"}\n");
}

TEST_CASE("the summary is the last object") {
  cli::Closing closing;
  closing.summary = {5, 2, 1, 2, 1, 4, 5, 6, 3, 7, 8};
  closing.warnings = 3;
  closing.needs_you = 9;
  closing.seconds = 1.23456;
  closing.output = "output";
  closing.exit_status = 1;
  JsonLogFixture writing(batch::Mode::write);
  writing.log.close(closing);
  CHECK(writing.err.str() ==
        "{\"type\":\"summary\",\"sections\":5,\"good\":2,\"up_to_date\":4,\"adopted\":7,\"passed_over\":0,\"waiting\":"
        "8,\"no_draft\":3,"
        "\"empty\":1,\"failed\":2,"
        "\"stale\":1,"
        "\"gone\":5,\"removed\":6,\"warnings\":3,"
        "\"remarks\":0,\"needs_you\":9,"
        "\"seconds\":1.235,\"output\":\"output\",\"exit_status\":1}\n");
  JsonLogFixture judging(batch::Mode::check);
  closing.mode = batch::Mode::check;
  judging.log.close(closing);
  CHECK(judging.err.str().find("output") == std::string::npos);
}

TEST_CASE("nothing that is not plain ASCII leaves the program") {
  JsonLogFixture bench(batch::Mode::write);
  bench.log.notice("\x1b\u009b\x7f.xml", {Code::unknown_option, {}, {"\xff\x1bé", ""}});
  for (const char c : bench.err.str()) CHECK(((c >= 0x20 && c < 0x7f) || c == '\n'));
  CHECK(bench.err.str().find("\"file\":\"\\u001b\\u009b\\u007f.xml\"") != std::string::npos);
  CHECK(bench.err.str().find("\"arguments\":[\"\\ufffd\\u001b\\u00e9\",\"\"]") != std::string::npos);
}

TEST_CASE("every line has the time, the run and the version of the program") {
  std::ostringstream err;
  cli::JsonLog log(err, Language::nl, batch::Mode::write, {[] { return "2026-11-29T20:44:23.123Z"; }, "7f", "1.2.3"});
  log.more("a.xml", 3);
  CHECK(err.str() ==
        "{\"type\":\"more\",\"time\":\"2026-11-29T20:44:23.123Z\",\"run\":\"7f\",\"version\":\"1.2.3\",\"file\":\"a."
        "xml\","
        "\"count\":3}\n");
}
