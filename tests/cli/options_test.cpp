#include "cli/options.hpp"

#include <fmt/format.h>

#include <map>

#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "rows/simple_rows.hpp"

using cli::Options;
using cli::Verb;
using diagnostics::Language;
using Strings = std::vector<std::string>;
using Variables = std::map<std::string, std::string>;

namespace {

cli::ParsedOptions parse(const Strings& line, const Variables& variables = {{"LANG", "nl_NL.UTF-8"}}) {
  return cli::parse_options(line, simple_rows::formats(), [&](const char* name) -> const char* {
    const auto found = variables.find(name);
    return found == variables.end() ? nullptr : found->second.c_str();
  });
}

Options good(const Strings& line) {
  const auto parsed = parse(line);
  for (const auto& problem : parsed.problems) FAIL_CHECK(diagnostics::text(problem.diagnostic, Language::nl));
  return parsed.options;
}

// The messages, each with the file and position that it has.
Strings problems(const Strings& line, const Variables& variables = {{"LANG", "nl"}}) {
  Strings messages;
  for (const auto& problem : parse(line, variables).problems) {
    const auto& [row, column, source] = problem.diagnostic.position;
    std::string place = row == 0 ? "" : std::to_string(row) + ":" + std::to_string(column) + " ";
    messages.push_back(place + diagnostics::text(problem.diagnostic, Language::nl));
  }
  return messages;
}

}  // namespace

TEST_CASE("a control character in a path or pattern is refused before anything is read") {
  const auto refused = [](std::string_view name, std::string_view value, std::string_view what) {
    return Strings{fmt::format(
        "de waarde \"{1}\" van --{0} bevat het besturingsteken {2}; schrijf haar zonder dat teken", name, value, what)};
  };
  for (const auto& [value, what] : std::initializer_list<std::pair<std::string, std::string>>{
           {"uit\x02", "U+0002"}, {"u\nit", "U+000A"}, {"\x7F", "U+007F"}, {"u\u0085it", "U+0085"}}) {
    INFO(what);
    CHECK(problems({"export", "-o", value, "a.xml"}) == refused("output", value, what));
    for (const std::string name : {"style", "only", "exclude", "config"})
      CHECK(problems({"export", "--" + name, value, "a.xml"}) == refused(name, value, what));
    CHECK(problems({"set", "--list", value, "a.xml"}) == refused("list", value, what));
  }
  const TemporaryFolder folder;
  const std::string config = folder.write("raadstuk.toml", "output = \"u\\u0085it\"");
  CHECK(problems({"export", "--config", config, "a.xml"}) == refused("output", "u\u0085it", "U+0085"));
  // An older folder may have a name that is no UTF-8.
  CHECK(good({"export", "-o", "caf\xE9/Súdwest €", "a.xml"}).output == "caf\xE9/Súdwest €");
}

TEST_CASE("an export has the options of the design") {
  const Options options = good({"export", "-o", "uit", "--style=compact", "-f", "pdf", "--set", "status=vastgesteld",
                                "--set=agendapunt=7", "--dry-run", "--embed-source", "--missing-glyph", "warn", "--log",
                                "json", "--language", "en", "a.xml", "map"});
  CHECK(options.verb == Verb::export_reports);
  CHECK(options.output == "uit");
  CHECK(options.style == "compact");
  CHECK(options.formats == Strings{"pdf"});
  CHECK(options.values ==
        std::vector<std::pair<std::string, std::string>>{{"status", "vastgesteld"}, {"agendapunt", "7"}});
  CHECK(options.dry_run);
  CHECK(options.embed_source);
  CHECK(options.warn_missing_glyph);
  CHECK(options.json_log);
  CHECK(options.language == Language::en);
  CHECK(options.inputs == Strings{"a.xml", "map"});
}

TEST_CASE("the defaults are those of the design") {
  const Options options = good({"export", "in"});
  CHECK(options.output == "output");
  CHECK(options.style == "standaard");
  CHECK(options.formats.empty());
  CHECK(options.values.empty());
  CHECK_FALSE(options.dry_run);
  CHECK_FALSE(options.embed_source);
  CHECK_FALSE(options.warn_missing_glyph);
  CHECK_FALSE(options.json_log);
  CHECK_FALSE(options.help);
  CHECK(options.language == Language::nl);
  CHECK_FALSE(options.source_date_epoch);
}

TEST_CASE("a check can be strict") {
  const Options options = good({"check", "--strict", "in"});
  CHECK(options.verb == Verb::check);
  CHECK(options.strict);
}

TEST_CASE("inputs and options may stand in any order, and --set takes one value") {
  const Options options = good({"export", "een", "--set", "status=x", "twee", "-o", "uit", "drie"});
  CHECK(options.inputs == Strings{"een", "twee", "drie"});
  CHECK(options.values.size() == 1);
}

TEST_CASE("inputs may have any name") {
  CHECK(good({"export", "export", "check", "[2026]", "[a,b]", "{}", "%%", "a=", "a\x01", "a b", "é\xff"}).inputs ==
        Strings{"export", "check", "[2026]", "[a,b]", "{}", "%%", "a=", "a\x01", "a b", "é\xff"});
  CHECK(good({"export", "--", "-x.xml", "--strict"}).inputs == Strings{"-x.xml", "--strict"});
  CHECK(good({"export", "een", "--dry-run", "--", "-x.xml", "--"}).inputs == Strings{"een", "-x.xml", "--"});
  CHECK(good({"export", "-o", "[x]", "--style=[y]", "in"}).output == "[x]");
  CHECK(good({"export", "-o", "[x]", "--style=[y]", "in"}).style == "[y]");
}

TEST_CASE("a short option may stand against its value, a long one behind an equals sign") {
  CHECK(good({"export", "-ouit", "in"}).output == "uit");
  CHECK(good({"export", "--output=uit=x", "in"}).output == "uit=x");
  CHECK(good({"export", "in", "--output", "--"}).output == "--");
}

TEST_CASE("the last of several values counts") {
  CHECK(good({"export", "-o", "een", "in", "--output", "twee"}).output == "twee");
  CHECK(good({"export", "--dry-run", "--dry-run", "in"}).dry_run);
}

TEST_CASE("a value of --set may hold anything") {
  const auto overrides = good({"check", "in", "--set", "document=a = b, [c]", "--set", "kenmerk="}).values;
  CHECK(overrides == std::vector<std::pair<std::string, std::string>>{{"document", "a = b, [c]"}, {"kenmerk", ""}});
}

TEST_CASE("without a verb there is help") {
  CHECK(good({}).help);
  CHECK(good({"--help"}).help);
  CHECK(good({"--language", "nl"}).help);
  CHECK(good({"export", "-h"}).help);
  CHECK(good({"export", "--help", "--output"}).help);
  CHECK(good({"--version"}).version);
  CHECK_FALSE(good({"--version"}).help);
  CHECK(good({"check", "--version"}).version);
}

TEST_CASE("the first language variable that has a value decides") {
  const auto language = [](const Variables& variables) { return parse({"export", "in"}, variables).options.language; };
  CHECK(language({}) == Language::en);
  CHECK(language({{"LANG", "nl_BE.UTF-8"}}) == Language::nl);
  CHECK(language({{"LC_ALL", ""}, {"LC_MESSAGES", "nl"}, {"LANG", "de_DE"}}) == Language::nl);
  CHECK(language({{"LC_ALL", "C"}, {"LC_MESSAGES", "nl"}, {"LANG", "nl_NL"}}) == Language::en);
  CHECK(parse({"export", "in", "--language", "en"}).options.language == Language::en);
  CHECK(parse({"--language", "en", "export", "in"}).options.language == Language::en);
  CHECK(parse({"--language", "nl", "export", "--fout"}, {}).options.language == Language::nl);
}

TEST_CASE("wrong usage is said") {
  CHECK(problems({"exporteer", "in", "-o", "uit"}) ==
        Strings{"er is geen opdracht \"exporteer\"; kies uit: export, check, verify, explain, set, import, compare, "
                "template"});
  CHECK(problems({"export", "--outptu=uit", "in"}) == Strings{"er is geen optie --outptu; zie raadstuk export --help"});
  CHECK(problems({"check", "--output", "uit", "in"}) ==
        Strings{"er is geen optie --output; zie raadstuk check --help"});
  CHECK(problems({"export", "--haast", "in"}) == Strings{"er is geen optie --haast; zie raadstuk export --help"});
  CHECK(
      problems({"--", "in"}) ==
      Strings{"er is geen opdracht \"in\"; kies uit: export, check, verify, explain, set, import, compare, template"});
  CHECK(problems({"--fout"}) == Strings{"er is geen optie --fout; zie raadstuk --help"});
  CHECK(problems({"export"}) == Strings{"er is geen invoer genoemd; noem een of meer bestanden of mappen"});
  CHECK(problems({"verify"}) == Strings{"er is geen invoer genoemd; noem een of meer bestanden of mappen"});
  CHECK(problems({"verify", "a", "b"}) ==
        Strings{"verify neemt één map of verslag, en er zijn er 2 genoemd; noem er één"});
  CHECK(problems({"verify", "a"}).empty());
  CHECK(problems({"export", "in", "--output"}) == Strings{"achter --output ontbreekt een waarde; vul die in"});
  CHECK(problems({"export", "in", "-o", "--dry-run"}) == Strings{"achter --output ontbreekt een waarde; vul die in"});
  CHECK(problems({"export", "in", "-s", "-o", "x"}) == Strings{"achter --style ontbreekt een waarde; vul die in"});
  CHECK(problems({"export", "--output=", "in"}) == Strings{"achter --output ontbreekt een waarde; vul die in"});
  CHECK(problems({"export", "-o", "", "in"}) == Strings{"achter --output ontbreekt een waarde; vul die in"});
  CHECK(problems({"export", "in", "--out", "uit"}) == Strings{"er is geen optie --out; zie raadstuk export --help"});
  CHECK(problems({"export", "in", "-x"}) == Strings{"er is geen optie -x; zie raadstuk export --help"});
  CHECK(problems({"check", "in", "-o"}) == Strings{"er is geen optie -o; zie raadstuk check --help"});
  CHECK(problems({"export", "in", "--force=ja"}) ==
        Strings{"achter --force hoort geen waarde; schrijf --force alleen"});
  CHECK(problems({"export", "in", "-f", "pdf,odt"}) ==
        Strings{"\"odt\" is geen waarde voor --format; kies uit: pdf, docx, all"});
  CHECK(problems({"export", "in", "-f", "pdf,"}) ==
        Strings{"\"\" is geen waarde voor --format; kies uit: pdf, docx, all"});
  CHECK(problems({"export", "in", "--log", "xml"}) ==
        Strings{"\"xml\" is geen waarde voor --log; kies uit: text, json"});
  CHECK(problems({"export", "in", "--language", "fr"}) ==
        Strings{"\"fr\" is geen waarde voor --language; kies uit: nl, en"});
  CHECK(problems({"export", "in", "--missing-glyph", "x"}) ==
        Strings{"\"x\" is geen waarde voor --missing-glyph; kies uit: error, warn"});
  CHECK(problems({"export", "in", "--set", "status"}) ==
        Strings{"\"status\" is geen toewijzing; schrijf --set NAAM=WAARDE, bijvoorbeeld --set status=vastgesteld"});
  CHECK(problems({"export", "in", "--set", "=x"}).size() == 1);
}

TEST_CASE("several mistakes are said at once") {
  CHECK(problems({"export", "in", "--log", "xml", "-f", "odt", "--set", "x"}).size() == 3);
}

TEST_CASE("SOURCE_DATE_EPOCH is a number of seconds") {
  const auto epoch = [](const std::string& value) {
    return parse({"export", "in"}, {{"SOURCE_DATE_EPOCH", value}}).options.source_date_epoch;
  };
  CHECK(epoch("0") == 0);
  CHECK(epoch("1759276800") == 1759276800);
  CHECK(epoch("253402300799") == 253402300799);
  CHECK_FALSE(epoch(""));
  for (const char* value : {"-1", "1.5", "x", " 1", "1 ", "253402300800", "99999999999999999999"}) {
    CHECK(problems({"export", "in"}, {{"SOURCE_DATE_EPOCH", value}}) ==
          Strings{"SOURCE_DATE_EPOCH is \"" + std::string(value) +
                  "\", maar moet een aantal seconden sinds 1970 zijn; verbeter de waarde of verwijder de variabele"});
  }
  CHECK(problems({}, {{"SOURCE_DATE_EPOCH", "x"}}).empty());
}

TEST_CASE("a configuration file gives what the command line does not") {
  const TemporaryFolder t;
  const std::string file = t.write("raadstuk.toml",
                                   "output = \"uit\"\nstyle = \"compact\"\nformat = [\"pdf\", \"docx\"]\n"
                                   "set = [\"status=concept\", \"versie=1\"]\ndry-run = true\nembed-source = false\n"
                                   "missing-glyph = \"warn\"\nlog = \"json\"\nlanguage = \"en\"\nstrict = true\n");
  const Options options = good({"export", "--config", file, "-s", "groot", "--set", "status=definitief", "in"});
  CHECK(options.output == "uit");
  CHECK(options.style == "groot");
  CHECK(options.formats == Strings{"pdf", "docx"});
  CHECK(options.values == std::vector<std::pair<std::string, std::string>>{
                              {"status", "concept"}, {"versie", "1"}, {"status", "definitief"}});
  CHECK(options.dry_run);
  CHECK_FALSE(options.embed_source);
  CHECK_FALSE(options.strict);
  CHECK(options.warn_missing_glyph);
  CHECK(options.json_log);
  CHECK(options.language == Language::en);

  const Options check = good({"--config", file, "check", "in"});
  CHECK(check.strict);
  CHECK(check.style == "compact");
}

TEST_CASE("a configuration file that cannot be used is said") {
  const TemporaryFolder t;
  const auto of = [&](std::string_view text) {
    const auto file = t.write("fout.toml", text);
    const auto parsed = parse({"export", "--config", file, "in"});
    REQUIRE_FALSE(parsed.problems.empty());
    CHECK(parsed.problems[0].name == (parsed.problems[0].diagnostic.position.line > 0 ? file : ""));
    return problems({"export", "--config", file, "in"});
  };
  CHECK(problems({"export", "--config", t / "weg.toml", "in"}) ==
        Strings{"het configuratiebestand " + t / "weg.toml" +
                " kan niet worden gelezen: het bestaat niet; controleer naam en inhoud"});
  CHECK(problems({"export", "--config", t.path(), "in"}) ==
        Strings{"het configuratiebestand " + t.path() +
                " kan niet worden gelezen: het is een map; controleer naam en inhoud"});
  CHECK(of(std::string((1U << 20) + 1, '#')) ==
        Strings{"het configuratiebestand " + t / "fout.toml" +
                " kan niet worden gelezen: het is te groot; controleer naam en inhoud"});
  CHECK(
      of("stijl = \"x\"") ==
      Strings{"1:1 er is geen optie \"stijl\"; kies uit: output, style, format, set, only, exclude, jobs, "
              "force, dry-run, prune, shard, wait, author, eml, eml-per, to, mail-to, eml-limit, index-status, strict, "
              "quiet, embed-source, "
              "missing-glyph, context, log, language"});
  CHECK(of("config = \"x\"\nhelp = true").size() == 2);
  CHECK(of("dry-run = \"ja\"") == Strings{"1:1 \"dry-run\" kan deze waarde niet hebben; schrijf true / false"});
  CHECK(of("output = true") == Strings{"1:1 \"output\" kan deze waarde niet hebben; schrijf \"...\""});
  CHECK(of("output = [\"a\"]") == Strings{"1:1 \"output\" kan deze waarde niet hebben; schrijf \"...\""});
  CHECK(of("set = true") == Strings{"1:1 \"set\" kan deze waarde niet hebben; schrijf [\"...\"]"});
  CHECK(of("output = \"\"") == Strings{"achter --output ontbreekt een waarde; vul die in"});
  CHECK(of("format = []") == Strings{"achter --format ontbreekt een waarde; vul die in"});
  CHECK(of("index-status = true") == Strings{"1:1 \"index-status\" kan deze waarde niet hebben; schrijf [\"...\"]"});
  CHECK(of("language = \"fr\"") == Strings{"\"fr\" is geen waarde voor --language; kies uit: nl, en"});
}

TEST_CASE("the statuses of the list are several, with spaces in them and none around them") {
  CHECK(good({"export", "in"}).index_statuses.empty());
  CHECK(good({"export", "in", "--index-status", " vastgesteld ,gewijzigd vastgesteld"}).index_statuses ==
        Strings{"vastgesteld", "gewijzigd vastgesteld"});
  for (const char* list : {"a,,b", "a,", ","}) CHECK(problems({"export", "in", "--index-status", list}).size() >= 1);
}

TEST_CASE("drafts are for several people, those of the configuration file first, and have a limit in bytes") {
  CHECK_FALSE(good({"export", "in"}).eml);
  CHECK(good({"export", "in"}).eml_limit == 9'000'000);
  CHECK(good({"export", "in"}).recipients.empty());
  const TemporaryFolder t;
  const std::string file =
      t.write("raadstuk.toml", "eml = true\nto = [\"a@b.nl\", \"C <c@d.nl>\"]\neml-limit = 1000\n");
  const Options options = good({"export", "--config", file, "--to", "e@f.nl", "--to=g@h.nl", "in"});
  CHECK(options.eml);
  CHECK(options.recipients == Strings{"a@b.nl", "C <c@d.nl>", "e@f.nl", "g@h.nl"});
  CHECK(options.eml_limit == 1000);
  CHECK(good({"export", "--config", file, "--eml-limit", "25000000", "in"}).eml_limit == 25'000'000);
  for (const char* limit : {"0", "9MB", "-1", "1000000001"}) {
    CHECK(problems({"export", "in", "--eml-limit", limit}) ==
          Strings{std::string("\"") + limit +
                  "\" is geen waarde voor --eml-limit; kies uit: 1000000, 9000000, 25000000 ..."});
  }
  CHECK_FALSE(good({"export", "in", "--eml"}).eml_per_run);
  CHECK(good({"export", "in", "--eml", "--eml-per", "run"}).eml_per_run);
  CHECK_FALSE(good({"export", "in", "--eml", "--eml-per", "report"}).eml_per_run);
  CHECK(problems({"export", "in", "--eml-per", "week"}) ==
        Strings{"\"week\" is geen waarde voor --eml-per; kies uit: report, run"});
  CHECK(problems({"export", "in", "--eml", "--eml-per", "run", "--shard", "1/2"}).size() == 1);
  CHECK(good({"export", "in", "--eml-per", "run", "--shard", "1/2"}).shard);
  CHECK(problems({"export", "in", "--to", "--eml"}) == Strings{"achter --to ontbreekt een waarde; vul die in"});
  CHECK(problems({"check", "in", "--eml"}) == Strings{"er is geen optie --eml; zie raadstuk check --help"});
}

TEST_CASE("threads and shards are whole numbers in their bounds") {
  CHECK(parse({"export", "in"}).options.jobs == 0);
  CHECK(parse({"export", "in", "-j", "8"}).options.jobs == 8);
  CHECK(parse({"check", "in", "--jobs=1024"}).options.jobs == 1024);
  CHECK(parse({"export", "in", "--shard", "3/16"}).options.shard == manifest::Shard{3, 16});
  CHECK(parse({"export", "in", "--prune", "--wait", "--force"}).options.prune);
  CHECK(parse({"export", "in", "--wait"}).options.wait);
  CHECK(parse({"export", "in", "--force"}).options.force);
  for (const char* jobs : {"0", "1025", "-1", "+2", "2x", "1.5", "99999999999999999999"}) {
    CHECK(problems({"export", "in", std::string("--jobs=") + jobs}) ==
          Strings{std::string("\"") + jobs + "\" is geen waarde voor --jobs; kies uit: 1, 2, 3 ... 1024"});
  }
  CHECK(problems({"export", "in", "--shard", "4"}) ==
        Strings{"\"4\" is geen waarde voor --shard; kies uit: 1/4, 2/4, 3/4 ..."});
  for (const std::string part : {"0/2", "3/2"})
    CHECK(problems({"export", "in", "--shard", part}) ==
          Strings{"deel " + part.substr(0, 1) +
                  " bestaat niet, want het werk is in 2 delen verdeeld; kies een deel van 1 tot "
                  "en met 2"});
  CHECK(problems({"check", "in", "--shard", "1/4"}) == Strings{"er is geen optie --shard; zie raadstuk check --help"});
}
