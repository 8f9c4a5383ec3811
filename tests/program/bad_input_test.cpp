// What goes wrong is said with its place and what to do, and leaves no file of its own.
#include <regex>

#include "catch.hpp"
#include "running.hpp"

namespace {

using Names = std::vector<std::string>;

std::string section(const std::string& body, const std::string& title = "Titel") {
  return fmt::format("<sectie formaat=\"1\">\n<titel>{}</titel>\n<doelstellingen>{}</doelstellingen>\n</sectie>\n",
                     title, body);
}

Names said(const Ran& ran) { return lines_of(ran.err); }

}  // namespace

TEST_CASE("a file that is missing, broken or invalid is an error of its own, and the rest is written") {
  const TemporaryFolder folder;
  const std::string out = folder / "out";
  const std::string broken = folder.write(
      "gebroken.xml", "<sectie formaat=\"1\">\n<titel>A</titel>\n<doelstellingen><alinea>b</doelstellingen></sectie>");
  const std::string invalid =
      folder.write("ongeldig.xml", section("<alinea>a</alinea><alinia>b</alinia>\n<alinea soort=\"x\">c</alinea>"));
  const std::string good = folder.write("goed.xml", section("<alinea>Tekst.</alinea>"));
  const Ran ran =
      raadstuk(fmt::format("export {0}/geen.xml {1} {2} {3} -o {4}", folder.path(), broken, invalid, good, out));
  CHECK(ran.status == 1);
  CHECK(reports_in(folder, "out") == Names{"goed.docx", "goed.pdf"});
  CHECK(said(ran) == Names{broken + ":3:28: error: `</doelstellingen>` does not match `<alinea>` at 3:18; close "
                                    "`alinea` first [mismatched-tag]",
                           folder / "geen.xml: error: this file does not exist; check its name [input-missing]",
                           invalid + ":3:36: error: unknown element `alinia`; did you mean `alinea`? [unknown-element]",
                           invalid + ":4:9: error: `alinea` has no attributes; remove `soort` [unexpected-attribute]"});
  CHECK(ran.out.starts_with("4 sections: 1 written, 3 failed, 3 need you, in "));
}

TEST_CASE("a message says where, what is wrong and what to do, in the language of the reader") {
  const TemporaryFolder folder;
  const std::string bad = folder.write("fout.xml", section("<alinea>a &euml; b</alinea>"));
  const std::regex shape("[^:]+:[0-9]+:[0-9]+: (error|fout): .+; .+ \\[[a-z-]+\\]");
  const auto line = [&](const std::string& options, const std::string& environment) {
    const auto lines = said(raadstuk(fmt::format("export {} -o {}/out {}", bad, folder.path(), options), environment));
    REQUIRE(lines.size() == 1);
    INFO(lines[0]);
    CHECK(std::regex_match(lines[0], shape));
    return lines[0];
  };
  const std::string english = line("", ""), dutch = line("--language nl", "");
  CHECK(english != dutch);
  CHECK(english.starts_with(bad + ":3:27: error: "));
  CHECK(line("", "LANG=nl_NL.UTF-8") == dutch);
  CHECK(line("", "LANG=nl_NL.UTF-8 LC_ALL=en_GB.UTF-8") == english);
  CHECK(line("--language en", "LANG=nl_NL.UTF-8") == english);
}

TEST_CASE("an error in the characters of a report writes neither format, and a warning both") {
  const TemporaryFolder folder;
  const std::string unknown = folder.write("teken.xml", section("<alinea>Een \U000123AB teken.</alinea>"));
  const Ran refused = raadstuk(fmt::format("export {} -o {}/out", unknown, folder.path()));
  CHECK(refused.status == 1);
  REQUIRE(said(refused).size() == 1);
  CHECK(said(refused)[0].starts_with(unknown + ":3:29: error: "));
  CHECK(said(refused)[0].find("U+123AB") != std::string::npos);
  CHECK(reports_in(folder, "out").empty());
  const Ran warned = raadstuk(fmt::format("export {} -o {}/out --missing-glyph warn", unknown, folder.path()));
  CHECK(warned.status == 0);
  REQUIRE(said(warned).size() == 1);
  CHECK(said(warned)[0].starts_with(unknown + ":3:29: warning: "));
  CHECK(reports_in(folder, "out").size() == 2);
  // Also where only the DOCX is asked for.
  const std::string own = folder.write("eigen.xml", section("<alinea>\uE001</alinea>"));
  CHECK(raadstuk(fmt::format("export {} -f docx --missing-glyph warn -o {}/eigen", own, folder.path())).status == 1);
  CHECK(reports_in(folder, "eigen").empty());
}

TEST_CASE("a section with nothing to report gives no report, a warning, and all is well") {
  const TemporaryFolder folder;
  const std::string empty = folder.write("leeg.xml", section("<alinea> </alinea>"));
  const Ran ran = raadstuk(fmt::format("export {} -o {}/out", empty, folder.path()));
  CHECK(ran.status == 0);
  REQUIRE(said(ran).size() == 1);
  CHECK(said(ran)[0].find("[empty-section]") != std::string::npos);
  CHECK(ran.out.starts_with("1 section: 1 empty, in "));
  CHECK(reports_in(folder, "out").empty());
}

TEST_CASE("a style that cannot be used is said before the first report, and nothing is written") {
  const TemporaryFolder folder;
  const std::string pale = folder.write(
      "licht.xml", "<stijl formaat=\"1\" basis=\"standaard\"><letter rol=\"tekst\" kleur=\"#cccccc\"/></stijl>");
  const std::string strange = folder.write("vreemd.xml", "<stijl formaat=\"1\" basis=\"standaard\"><marge/></stijl>");
  for (const auto& [style, code] : {std::pair{std::string("nergens"), "[style-not-found]"},
                                    {pale, "[low-contrast]"},
                                    {strange, "[unknown-element]"}}) {
    const Ran ran = raadstuk(fmt::format("export input -s {} -o {}/out", style, folder.path()));
    INFO(ran.err);
    CHECK(ran.status == 2);
    CHECK(ran.err.find(code) != std::string::npos);
    CHECK(lines_of(ran.err).size() == 1);
  }
  CHECK(reports_in(folder, "out").empty());
}

TEST_CASE("a missing font and a folder that cannot be written are faults of the machine, and nothing is written") {
  const TemporaryFolder folder;
  const std::string font =
      folder.write("letter.xml", "<stijl formaat=\"1\" basis=\"standaard\"><letter familie=\"Geen Letter\"/></stijl>");
  const Ran missing = raadstuk(fmt::format("export input -s {} -o {}/out", font, folder.path()));
  CHECK(missing.status == 3);
  CHECK(missing.err.find("Geen Letter") != std::string::npos);
  CHECK(missing.err.find("fonts-crosextra-carlito") != std::string::npos);
  CHECK(lines_of(missing.err).size() == 1);
  const std::string file = folder.write("bestand", "");
  const Ran blocked = raadstuk(fmt::format("export input -o {}/out", file));
  CHECK(blocked.status == 3);
  CHECK(blocked.err.find("[output-folder]") != std::string::npos);
  CHECK(blocked.err.find("--output") != std::string::npos);
  CHECK(lines_of(blocked.err).size() == 1);
  CHECK(reports_in(folder, "out").empty());
}

TEST_CASE("a report that another kind of file stands in the way of is refused, and the others are written") {
  const TemporaryFolder folder;
  std::filesystem::create_directories(folder / "out/leeg-blok.docx");
  const Ran ran = raadstuk("export input/leeg-blok.xml input/zonder-actiepunten.xml -o " + (folder / "out"));
  CHECK(ran.status == 3);
  CHECK(ran.err.find("[target-not-a-file]") != std::string::npos);
  CHECK(reports_in(folder, "out") == Names{"zonder-actiepunten.docx", "zonder-actiepunten.pdf"});
}

TEST_CASE("wrong use is told from wrong input") {
  for (const char* arguments : {"export", "export --nonsense input", "exporteer input", "export input --format",
                                "export input --missing-glyph maybe", "export input --config /nonexistent.toml"}) {
    INFO(arguments);
    const Ran ran = raadstuk(arguments);
    CHECK(ran.status == 2);
    CHECK(ran.err.find("error: ") != std::string::npos);
    CHECK(ran.out.empty());
  }
  for (const char* arguments : {"", "--help", "--version", "export --help", "check --help"}) {
    INFO(arguments);
    const Ran ran = raadstuk(arguments);
    CHECK(ran.status == 0);
    CHECK(ran.err.empty());
    CHECK(ran.out.find("raadstuk") != std::string::npos);
  }
}
