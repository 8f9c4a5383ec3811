#include "batch/inputs.hpp"

#include "batch/folder.hpp"
#include "batch/temporary_folder.hpp"
#include "catch.hpp"

using batch::find_inputs;
using batch::Inputs;
using Strings = std::vector<std::string>;

namespace {

// "name -> report", or "name: message" where there is a problem; T stands for the test's folder.
Strings jobs(const Inputs& inputs, const TemporaryFolder& folder) {
  Strings lines;
  for (std::size_t i = 0; i < inputs.jobs.size(); ++i) {
    const batch::Job job = inputs.jobs[i];
    const std::string what =
        job.problem ? ": " + diagnostics::text(*job.problem, diagnostics::Language::nl) : " -> " + job.report;
    lines.push_back(folder.shown(job.name + what));
  }
  return lines;
}

Strings notices(const Inputs& inputs, const TemporaryFolder& folder) {
  Strings lines;
  for (const auto& notice : inputs.notices) {
    lines.push_back(folder.shown(notice.name + ": " + diagnostics::text(notice.diagnostic, diagnostics::Language::nl)));
  }
  return lines;
}

const Strings formats = {"pdf", "docx"};

Inputs find(const Strings& named) { return find_inputs(named, Strings{"pdf", "docx"}); }

}  // namespace

TEST_CASE("a folder is searched deep for xml in any case, in natural order") {
  const TemporaryFolder t;
  for (const char* name : {"in/2.6.10.xml", "in/2.6.2.XML", "in/a/b.xml", "in/a/10/c.xml", "in/a/9/c.xml", "in/x.Xml",
                           "in/y.txt", "in/.verborgen.xml", "in/~$word.xml", "in/.git/z.xml", "in/~$map/z.xml"}) {
    t.write(name);
  }
  const auto inputs = find({t / "in"});
  CHECK(jobs(inputs, t) == Strings{"T/in/2.6.2.XML -> 2.6.2", "T/in/2.6.10.xml -> 2.6.10", "T/in/a/9/c.xml -> a/9/c",
                                   "T/in/a/10/c.xml -> a/10/c", "T/in/a/b.xml -> a/b", "T/in/x.Xml -> x"});
  CHECK(inputs.notices.empty());
}

TEST_CASE("a slash behind a folder changes nothing") {
  const TemporaryFolder t;
  t.write("in/b.xml");
  CHECK(jobs(find({t / "in/"}), t) == Strings{"T/in/b.xml -> b"});
}

TEST_CASE("a named file gives a report of its own name, whatever its extension") {
  const TemporaryFolder t;
  t.write("in/a/b.xml");
  t.write("in/2.6.1");
  t.write("in/notitie.txt");
  t.write("in/.c.XML");
  CHECK(jobs(find({t / "in/notitie.txt", t / "in/a/b.xml", t / "in/2.6.1", t / "in/.c.XML"}), t) ==
        Strings{"T/in/.c.XML -> .c", "T/in/2.6.1 -> 2.6.1", "T/in/a/b.xml -> b", "T/in/notitie.txt -> notitie.txt"});
}

TEST_CASE("a file that is named and found goes where the folder puts it, in any order") {
  const TemporaryFolder t;
  t.write("in/a/b.xml");
  const Strings expected = {"T/in/a/b.xml -> a/b"};
  CHECK(jobs(find({t / "in", t / "in/a/b.xml"}), t) == expected);
  CHECK(jobs(find({t / "in/a/b.xml", t / "in"}), t) == expected);
}

TEST_CASE("the outer of two folders decides, in any order") {
  const TemporaryFolder t;
  t.write("in/a/b.xml");
  CHECK(jobs(find({t / "in/a", t / "in"}), t) == Strings{"T/in/a/b.xml -> a/b"});
  CHECK(jobs(find({t / "in", t / "in/a"}), t) == Strings{"T/in/a/b.xml -> a/b"});
}

TEST_CASE("the same input twice is done once, also by another name or through a link") {
  const TemporaryFolder t;
  t.write("in/b.xml");
  t.link("b.xml", "in/zelfde.xml");
  t.link(t / "in", "ook");
  CHECK(jobs(find({t / "in/b.xml", t / "in/../in/b.xml", t / "in/b.xml"}), t).size() == 1);
  CHECK(jobs(find({t / "in"}), t) == Strings{"T/in/b.xml -> b"});
  CHECK(jobs(find({t / "in", t / "ook"}), t) == Strings{"T/in/b.xml -> b"});
  CHECK(jobs(find({t / "weg.xml", t / "weg.xml"}), t).size() == 1);
}

TEST_CASE("two inputs of one report name each other, and neither is made") {
  const TemporaryFolder t;
  t.write("een/b.xml");
  t.write("twee/b.xml");
  t.write("twee/c.xml");
  CHECK(jobs(find({t / "een", t / "twee"}), t) == Strings{"T/een/b.xml: dit verslag zou op dezelfde plaats komen als "
                                                          "dat van T/twee/b.xml; geef een van beide een andere naam",
                                                          "T/twee/b.xml: dit verslag zou op dezelfde plaats komen als "
                                                          "dat van T/een/b.xml; geef een van beide een andere naam",
                                                          "T/twee/c.xml -> c"});
}

TEST_CASE("b.xml and b.XML in one folder are in conflict") {
  const TemporaryFolder t;
  t.write("in/b.xml");
  t.write("in/b.XML");
  const Inputs inputs = find({t / "in"});
  REQUIRE(inputs.jobs.size() == 2);
  for (const std::size_t i : {0U, 1U}) {
    const batch::Job job = inputs.jobs[i];
    REQUIRE(job.problem);
    CHECK(job.problem->code == diagnostics::Code::output_conflict);
  }
}

TEST_CASE("a report and a folder of the same name are in conflict") {
  const TemporaryFolder t;
  t.write("in/a.xml");
  t.write("in/a.docx/b.xml");
  t.write("in/c.xml");
  const auto inputs = find({t / "in"});
  REQUIRE(inputs.jobs.size() == 3);
  CHECK(inputs.jobs[0].problem);
  CHECK(inputs.jobs[1].problem);
  CHECK_FALSE(inputs.jobs[2].problem);
}

TEST_CASE("what is not there is said, and the rest is done") {
  const TemporaryFolder t;
  t.write("b.xml");
  t.link(t / "niets", "dood.xml");
  CHECK(jobs(find({t / "weg.xml", t / "b.xml", t / "b.xml/c.xml", t / "dood.xml"}), t) ==
        Strings{"T/b.xml -> b", "T/b.xml/c.xml: dit bestand bestaat niet; controleer de naam",
                "T/dood.xml: dit bestand bestaat niet; controleer de naam",
                "T/weg.xml: dit bestand bestaat niet; controleer de naam"});
}

TEST_CASE("a folder without a section is said") {
  const TemporaryFolder t;
  t.write("leeg/lees.txt");
  const auto inputs = find({t / "leeg"});
  CHECK(inputs.jobs.empty());
  CHECK(notices(inputs, t) == Strings{"T/leeg: in deze map staat geen XML-bestand; controleer de naam van de map"});
}

TEST_CASE("a named pipe or device is refused, and skipped when found; neither is opened") {
  const TemporaryFolder t;
  t.write("in/b.xml");
  t.pipe("in/pijp.xml");
  t.pipe("in/pijp");
  t.link("pijp", "in/ook.xml");
  const auto named = find({t / "in/pijp.xml", "/dev/null"});
  CHECK(jobs(named, t) ==
        Strings{"/dev/null: dit is geen gewoon bestand en geen map; geef een XML-bestand of een map op",
                "T/in/pijp.xml: dit is geen gewoon bestand en geen map; geef een XML-bestand of een map op"});
  const auto found = find({t / "in"});
  CHECK(jobs(found, t) == Strings{"T/in/b.xml -> b"});
  CHECK(notices(found, t) == Strings{"T/in/ook.xml: dit is geen gewoon bestand en is overgeslagen; haal het uit de map "
                                     "of vervang het door een bestand",
                                     "T/in/pijp.xml: dit is geen gewoon bestand en is overgeslagen; haal het uit de "
                                     "map of vervang het door een bestand"});
}

TEST_CASE("a link inside the folder is followed, one out of it is not") {
  const TemporaryFolder t;
  t.write("buiten/x.xml");
  t.write("buiten-in/x.xml");
  t.write("in/.versies/7");
  t.write("in/.map/y.xml");
  t.link(".versies/7", "in/nu.xml");
  t.link(".map", "in/map");
  t.link("../buiten/x.xml", "in/uit.xml");
  t.link("../buiten", "in/uit");
  t.link(t / "in/.versies/7", "in/absoluut.xml");
  t.link("weg", "in/dood.xml");
  t.link("weg", "in/dood.txt");
  const auto inputs = find({t / "in"});
  CHECK(jobs(inputs, t) == Strings{"T/in/map/y.xml -> map/y", "T/in/nu.xml -> nu"});
  const std::string message =
      ": deze koppeling wijst buiten de map, met een absoluut pad of naar niets, en is overgeslagen; zet het bestand "
      "zelf in de map, of maak de koppeling relatief";
  CHECK(notices(inputs, t) == Strings{"T/in/absoluut.xml" + message, "T/in/dood.xml" + message, "T/in/uit" + message,
                                      "T/in/uit.xml" + message});
}

TEST_CASE("a folder whose name only begins like that of the input is outside") {
  const TemporaryFolder t;
  t.write("in/b.xml");
  t.write("in2/x.xml");
  t.link("../in2/x.xml", "in/x.xml");
  CHECK(jobs(find({t / "in"}), t) == Strings{"T/in/b.xml -> b"});
}

TEST_CASE("circles of links end") {
  const TemporaryFolder t;
  t.write("in/a/b.xml");
  t.link("..", "in/a/terug");
  t.link("../a", "in/a/zelf");
  t.link("x", "in/y");
  t.link("y", "in/x");
  t.link("in.xml", "in/in.xml");
  CHECK(jobs(find({t / "in"}), t) == Strings{"T/in/a/b.xml -> a/b"});
}

TEST_CASE("a folder that is a link itself is searched when it is named") {
  const TemporaryFolder t;
  t.write("echt/b.xml");
  t.link("echt", "in");
  CHECK(jobs(find({t / "in"}), t) == Strings{"T/in/b.xml -> b"});
}

TEST_CASE("names need not be UTF-8") {
  const TemporaryFolder t;
  t.write("in/a\xff\n.xml");
  CHECK(jobs(find({t / "in"}), t) == Strings{"T/in/a\xff\n.xml -> a\xff\n"});
}

TEST_CASE("only .xml in any case is taken off a name") {
  CHECK(batch::without_xml("a.xml") == "a");
  CHECK(batch::without_xml("a.XmL") == "a");
  CHECK(batch::without_xml("2.6.1") == "2.6.1");
  CHECK(batch::without_xml(".xml") == ".xml");
}

TEST_CASE("the same inputs in another order give the same jobs") {
  const TemporaryFolder t;
  t.write("a/1.xml");
  t.write("b/2.xml");
  CHECK(jobs(find({t / "a", t / "b/2.xml", t / "weg"}), t) == jobs(find({t / "weg", t / "b/2.xml", t / "a"}), t));
}

TEST_CASE("inputs whose names a disk without case takes for one are in conflict, through folders too") {
  const TemporaryFolder t;
  for (const char* name : {"in/Veiligheid.xml", "in/veiligheid.xml", "in/A/x.xml", "in/a/X.xml", "in/caf\xC3\xA9.xml",
                           "in/cafe\xCC\x81.xml",
                           "in/stra\xC3\x9F"
                           "e.xml",
                           "in/STRASSE.xml", "in/anders.xml"})
    t.write(name);
  const auto inputs = find({t / "in"});
  REQUIRE(inputs.jobs.size() == 9);
  for (std::size_t i = 0; i < inputs.jobs.size(); ++i) {
    const batch::Job job = inputs.jobs[i];
    CAPTURE(job.name);
    CHECK(job.problem.has_value() == (job.report != "anders"));
  }
}

TEST_CASE("a report and a folder whose names differ by case are in conflict") {
  const TemporaryFolder t;
  t.write("in/a.xml");
  t.write("in/A.PDF/b.xml");
  const auto inputs = find({t / "in"});
  REQUIRE(inputs.jobs.size() == 2);
  CHECK(inputs.jobs[0].problem);
  CHECK(inputs.jobs[1].problem);
}

TEST_CASE("an input folder cannot be called as the one for files that people changed") {
  TemporaryFolder t;
  t.write("in/Bewaard/1.xml");
  t.write("in/a/bewaard/2.xml");
  t.write("in/bewaard.xml");
  const batch::Inputs inputs = batch::find_inputs(Strings{t / "in"}, Strings{"pdf", "docx"});
  REQUIRE(inputs.jobs.size() == 3);
  for (const batch::Job& job : inputs.jobs) {
    INFO(job.report);
    REQUIRE(job.problem.has_value() == (job.report == "Bewaard/1"));
    if (job.problem) CHECK(job.problem->arguments == Strings{"bewaard/"});
  }
}

TEST_CASE("no report has a name of our own at the top of the folder") {
  const TemporaryFolder t;
  for (const char* name : {"raadstuk", "Raadstuk", "raadstuk.2-8", "raadstuk.run", "INDEX", "meldingen", "alle-stukken",
                           "Alle-Stukken-2"}) {
    t.write(std::string("in/") + name + ".xml");
    const auto inputs = find({t / (std::string("in/") + name + ".xml")});
    CAPTURE(name);
    REQUIRE(inputs.jobs.size() == 1);
    REQUIRE(inputs.jobs[0].problem);
    CHECK(inputs.jobs[0].problem->code == diagnostics::Code::output_conflict);
  }
  for (const char* name : {"raadstuk.9-8", "raadstuk.x", "raadstukken", "map/index", "alle-stukken-2026a",
                           "alle-stukken-", "alle-stukken 2"}) {
    t.write(std::string("goed/") + name + ".xml");
    CHECK_FALSE(find({t / "goed"}).jobs[0].problem);
  }
}

TEST_CASE("what servers and Windows keep for themselves is passed over") {
  const TemporaryFolder t;
  t.write("in/a.xml");
  for (const char* name :
       {"#recycle", "$RECYCLE.BIN", "$Recycle.Bin", "~snapshot", "@eaDir", "System Volume Information"})
    t.write(std::string("in/sub/") + name + "/oud.xml");
  CHECK(jobs(find({t / "in"}), t) == Strings{"T/in/a.xml -> a"});
}

TEST_CASE("the output folder is no input, unless it is what was named") {
  const TemporaryFolder t;
  t.write("in/a.xml");
  t.write("in/uit/b.xml");
  t.link("in/uit", "elders");
  CHECK(jobs(find_inputs(Strings{t / "in"}, formats, {}, t / "in/uit"), t) == Strings{"T/in/a.xml -> a"});
  CHECK(jobs(find_inputs(Strings{t / "in"}, formats, {}, t / "elders"), t) == Strings{"T/in/a.xml -> a"});
  CHECK(jobs(find_inputs(Strings{t / "in"}, formats, {}, t / "in"), t).size() == 2);
  CHECK(jobs(find_inputs(Strings{t / "in/uit"}, formats, {}, t / "in/uit"), t) == Strings{"T/in/uit/b.xml -> b"});
}

TEST_CASE("files that a clerk may take for inputs are told by folder") {
  const TemporaryFolder t;
  for (const char* name : {"in/a.xml", "in/b.xml.txt", "in/c.DOCX", "in/sub/d.odt", "in/sub/e.doc", "in/sub/f.pdf",
                           "in/sub/~$e.doc", "in/sub/g.txt"})
    t.write(name);
  const auto inputs = find({t / "in"});
  REQUIRE(inputs.missed.size() == 2);
  CHECK(inputs.missed[0].name == t / "in/");
  CHECK(inputs.missed[0].files == Strings{"b.xml.txt", "c.DOCX"});
  CHECK(inputs.missed[1].folder == t / "in/sub");
  CHECK(inputs.missed[1].files == Strings{"d.odt", "e.doc"});
}

TEST_CASE("a selection limits what is found and what is named") {
  const TemporaryFolder t;
  for (const char* name : {"in/a.xml", "in/oud/b.xml", "in/sub/oud/c.xml", "in/sub/d.xml"}) t.write(name);
  batch::Selection without;
  without.exclude.emplace_back("**/oud");
  CHECK(jobs(find_inputs(Strings{t / "in"}, formats, without), t) ==
        Strings{"T/in/a.xml -> a", "T/in/sub/d.xml -> sub/d"});
  batch::Selection only;
  only.only.emplace_back("sub");
  only.only.emplace_back("x*");
  const auto found = find_inputs(Strings{t / "in", t / "in/a.xml"}, formats, only);
  CHECK(jobs(found, t) == Strings{"T/in/sub/d.xml -> sub/d", "T/in/sub/oud/c.xml -> sub/oud/c"});
  CHECK(notices(found, t) == Strings{"--only: met x* komt geen invoer overeen; een patroon geldt voor het pad onder de "
                                     "opgegeven map, zoals 'veiligheid/**'"});
  CHECK_FALSE(found.incomplete);
}
