#include "cli/program.hpp"

#include <csignal>
#include <filesystem>

#include "catch.hpp"
#include "cli/help.hpp"
#include "cli/program_fixture.hpp"

using diagnostics::Code;
using diagnostics::Language;

namespace {

using ProgramFixture = ProgramFixture;

std::string help_of(cli::Verb verb, diagnostics::Language language) {
  return cli::help(verb, simple_rows::formats(), simple_rows::kinds(), language);
}
}  // namespace

TEST_CASE("a good batch exits with 0 and a closing line") {
  ProgramFixture bench;
  bench.t.write("in/a/1.xml");
  bench.t.write("in/2.xml", "leeg");
  CHECK(bench.run({"export", bench.t / "in"}) == 0);
  CHECK(bench.shown(bench.out) == "2 secties: 1 geschreven, 1 leeg, in 0,0 s -> output\n");
  CHECK(bench.err.str().empty());
  CHECK(bench.reports() == std::map<std::string, std::string>{{"output/a/1.docx", "DOCX"}, {"output/a/1.pdf", "PDF"}});
  CHECK(bench.files.files.count("output/raadstuk.json") == 1);
  CHECK(bench.files.files.count("output/raadstuk.run.json") == 1);
  CHECK(bench.files.files.size() == 4);
}

TEST_CASE("a section with errors exits with 1, and the rest is written") {
  ProgramFixture bench;
  bench.t.write("in/1.xml", "fout waarschuwing opmerking");
  bench.t.write("in/2.xml");
  CHECK(bench.run({"export", bench.t / "in", bench.t / "weg.xml"}) == 1);
  CHECK(bench.shown(bench.err) ==
        "T/in/1.xml:12:7: fout: een los &-teken is niet toegestaan; schrijf &amp; [bare-ampersand]\n"
        "T/in/1.xml:3:1: waarschuwing: \"x\" heeft alleen een titel; vul de tekst aan of haal het weg [title-only]\n"
        "T/weg.xml: fout: dit bestand bestaat niet; controleer de naam [input-missing]\n");
  CHECK(bench.shown(bench.out) == "3 secties: 1 geschreven, 2 mislukt, 2 vragen om uw aandacht, in 0,0 s -> output\n");
}

TEST_CASE("warnings and remarks change the exit status of a strict check only") {
  ProgramFixture bench;
  bench.t.write("1.xml", "waarschuwing");
  bench.t.write("2.xml", "opmerking");
  bench.t.write("3.xml", "goed");
  CHECK(bench.run({"export", bench.t / "1.xml", bench.t / "2.xml"}) == 0);
  CHECK(bench.run({"check", bench.t / "1.xml", bench.t / "2.xml"}) == 0);
  CHECK(bench.shown(bench.out) == "2 secties: 2 in orde, 1 waarschuwing, 1 opmerking, in 0,0 s\n");
  CHECK(bench.run({"check", "--strict", bench.t / "1.xml"}) == 1);
  CHECK(bench.run({"check", "--strict", bench.t / "2.xml"}) == 1);
  CHECK(bench.run({"check", "--strict", bench.t / "3.xml"}) == 0);
}

TEST_CASE("a check writes nothing and needs no output folder") {
  ProgramFixture bench;
  bench.files.fail_at = 1;
  bench.t.write("1.xml", "opmerking");
  CHECK(bench.run({"check", bench.t / "1.xml"}) == 0);
  CHECK(bench.files.operations == 0);
  CHECK(bench.asked.formats.empty());
  CHECK(bench.shown(bench.err) ==
        "T/1.xml:4:2: opmerking: deze actie heeft geen planning; vul het attribuut `planning` in "
        "[action-without-planning]\n");
}

TEST_CASE("a rehearsal says what would be written and writes nothing") {
  ProgramFixture bench;
  bench.t.write("1.xml");
  CHECK(bench.run({"export", "--dry-run", "-f", "pdf", "-o", "uit", bench.t / "1.xml"}) == 0);
  CHECK(bench.shown(bench.out) ==
        "te schrijven: uit/1.pdf (nieuw)\nwaarom: 1 nieuw\n1 sectie: 1 te schrijven, in 0,0 s -> uit\n");
  CHECK(bench.files.files.empty());
}

TEST_CASE("a folder without a section exits with 1") {
  ProgramFixture bench;
  bench.t.write("leeg/lees.txt");
  CHECK(bench.run({"export", bench.t / "leeg"}) == 1);
  CHECK(bench.shown(bench.err) ==
        "T/leeg: fout: in deze map staat geen XML-bestand; controleer de naam van de map [folder-without-sections]\n");
  CHECK(bench.shown(bench.out) == "0 secties: in 0,0 s -> output\n");
}

TEST_CASE("wrong usage exits with 2 before anything is read or written") {
  ProgramFixture bench;
  bench.t.write("1.xml");
  CHECK(bench.run({"export", "--fout", bench.t / "1.xml"}) == 2);
  CHECK(bench.err.str() == "raadstuk: fout: er is geen optie --fout; zie raadstuk export --help [unknown-option]\n");
  CHECK(bench.run({"export", "--set", "kleur=rood", "--set", "maat=1", bench.t / "1.xml"}) == 2);
  CHECK(bench.err.str() ==
        "--set kleur: fout: `gegevens` kent geen \"kleur\"; kies uit: status [set-unknown]\n"
        "--set maat: fout: `gegevens` kent geen \"maat\"; kies uit: status [set-unknown]\n");
  CHECK(bench.out.str().empty());
  CHECK(bench.conversions == 0);
  CHECK(bench.files.operations == 0);
}

TEST_CASE("a style that cannot be used exits with 2 before anything is written") {
  ProgramFixture bench;
  bench.t.write("1.xml");
  bench.style_is_good = false;
  bench.style_notices = {{"styles/x.xml", {Code::style_cycle, {1, 9}, {"x"}}}};
  CHECK(bench.run({"export", "-s", "x", bench.t / "1.xml"}) == 2);
  CHECK(bench.err.str() ==
        "styles/x.xml:1:9: fout: de stijl \"x\" verwijst via `basis` naar zichzelf; kies een andere basis "
        "[style-cycle]\n");
  CHECK(bench.out.str().empty());
  CHECK(bench.files.operations == 0);
  CHECK(bench.run({"check", "-s", "x", bench.t / "1.xml"}) == 2);
}

TEST_CASE("a missing font exits with 3 before anything is written") {
  ProgramFixture bench;
  bench.t.write("1.xml");
  bench.font_is_missing = true;
  CHECK(bench.run({"export", bench.t / "1.xml"}) == 3);
  CHECK(bench.err.str() ==
        "raadstuk: fout: het lettertype \"Carlito\" is niet geïnstalleerd; installeer het (Carlito: "
        "fonts-crosextra-carlito) of "
        "kies een ander in de stijl [font-missing]\n");
  CHECK(bench.files.operations == 0);
}

TEST_CASE("an output folder that cannot be written exits with 3 before the first report") {
  ProgramFixture bench;
  bench.t.write("1.xml");
  bench.files.fail_at = 2;
  CHECK(bench.run({"export", "-o", "uit", bench.t / "1.xml"}) == 3);
  CHECK(bench.err.str() ==
        "raadstuk: fout: in de map uit kan niet worden geschreven: er is geen ruimte meer op de schijf; kies een "
        "andere met "
        "--output "
        "[output-folder]\n");
  CHECK(bench.conversions == 0);
}

TEST_CASE("a full disk exits with 3, over the 1 of a section with errors") {
  ProgramFixture bench;
  bench.t.write("in/1.xml", "fout");
  bench.t.write("in/2.xml");
  bench.files.fail_at = 5;  // behind what is noted of the first
  CHECK(bench.run({"export", "--jobs", "1", bench.t / "in"}) == 3);
  CHECK(bench.shown(bench.err).find(
            "T/in/2.xml: fout: output/2.pdf kan niet worden geschreven: er is geen ruimte meer op de schijf; maak "
            "ruimte of controleer de rechten [write-failed]\n") != std::string::npos);
  CHECK(bench.reports().empty());
}

TEST_CASE("too little memory for one report exits with 3, and the rest is written") {
  ProgramFixture bench;
  bench.t.write("in/1.xml", "geheugen");
  bench.t.write("in/2.xml");
  CHECK(bench.run({"export", bench.t / "in"}) == 3);
  CHECK(bench.reports().size() == 2);
}

TEST_CASE("a signal lets the report under way be finished and exits with 128 and its number") {
  ProgramFixture bench;
  for (const char* name : {"in/1.xml", "in/2.xml", "in/3.xml"}) bench.t.write(name, "fout");
  bench.signal_after = 2;
  bench.signal = SIGINT;
  CHECK(bench.run({"export", bench.t / "in"}) == 130);
  CHECK(bench.conversions == 2);
  CHECK(bench.shown(bench.err).find(
            "raadstuk: waarschuwing: gestopt na 2 van 3 secties; voer de opdracht opnieuw uit voor de rest "
            "[interrupted]\n") != std::string::npos);
  CHECK(bench.shown(bench.out) == "3 secties: 2 mislukt, 2 vragen om uw aandacht, in 0,0 s -> output\n");
  bench.conversions = 0;
  bench.signal = SIGTERM;
  CHECK(bench.run({"export", bench.t / "in"}) == 143);
}

TEST_CASE("help and version go to stdout and exit with 0") {
  ProgramFixture bench;
  CHECK(bench.run({}) == 0);
  CHECK(bench.out.str() == help_of(cli::Verb::none, Language::nl));
  CHECK(bench.run({"--language", "en", "--help"}) == 0);
  CHECK(bench.out.str() == help_of(cli::Verb::none, Language::en));
  CHECK(bench.run({"export", "--help"}) == 0);
  CHECK(bench.out.str() == help_of(cli::Verb::export_reports, Language::nl));
  CHECK(bench.run({"check", "--version"}) == 0);
  CHECK(bench.out.str() == "raadstuk 1.2.3\n");
  CHECK(bench.err.str().empty());
}

TEST_CASE("a JSON log keeps stdout empty and ends in a summary") {
  ProgramFixture bench;
  bench.t.write("in/1.xml", "fout");
  bench.t.write("in/2.xml");
  CHECK(bench.run({"export", "--log", "json", bench.t / "in"}) == 1);
  CHECK(bench.out.str().empty());
  const std::string text = bench.err.str();
  CHECK(std::count(text.begin(), text.end(), '\n') == 4);
  CHECK(text.find("\"exit_status\":1}\n") == text.size() - 17);
  CHECK(bench.run({"export", "--log", "json"}) == 2);
  CHECK(bench.err.str().starts_with("{\"type\":\"diagnostic\","));
  CHECK(bench.err.str().find("\"severity\":\"error\",\"code\":\"no-input\"") != std::string::npos);
}

TEST_CASE("what cannot be told on stdout exits with 3") {
  ProgramFixture bench;
  bench.t.write("1.xml");
  bench.out.setstate(std::ios::badbit);
  CHECK(bench.run({"export", bench.t / "1.xml"}) == 3);
  CHECK(bench.err.str() ==
        "raadstuk: fout: stdout kan niet worden geschreven: de schijf of de verbinding gaf een fout; maak ruimte of "
        "controleer de rechten "
        "[write-failed]\n");
  CHECK(bench.reports().size() == 2);
  CHECK(bench.run({"--help"}) == 3);
}

TEST_CASE("what is up to date is not made again, unless by force") {
  ProgramFixture bench;
  bench.t.write("in/1.xml");
  bench.t.write("in/2.xml");
  CHECK(bench.run({"export", bench.t / "in"}) == 0);
  CHECK(bench.run({"export", "--dry-run", bench.t / "in"}) == 0);
  CHECK(bench.shown(bench.out) == "2 secties: 2 actueel, in 0,0 s -> output\n");
  CHECK(bench.run({"export", bench.t / "in"}) == 0);
  CHECK(bench.shown(bench.out) == "2 secties: 2 actueel, in 0,0 s -> output\n");
  CHECK(bench.conversions == 2);
  CHECK(bench.run({"export", "--force", bench.t / "in"}) == 0);
  CHECK(bench.conversions == 4);
}

TEST_CASE("a folder that another run holds exits with 3; who waits can be stopped") {
  ProgramFixture bench;
  bench.t.write("1.xml");
  bench.files.held = {"output/.raadstuk.lock"};
  bench.files.files["output/.raadstuk.lock"] = "pid 7, kantoor";
  CHECK(bench.run({"export", bench.t / "1.xml"}) == 3);
  CHECK(bench.err.str() ==
        "raadstuk: fout: de map output is in gebruik bij een andere uitvoering (pid 7, kantoor); wacht tot die klaar "
        "is, of laat wachten "
        "met --wait [output-held]\n");
  bench.signal = SIGINT;
  CHECK(bench.run({"export", "--wait", bench.t / "1.xml"}) == 130);
  CHECK(
      bench.err.str() ==
      "raadstuk: waarschuwing: de map output is in gebruik bij een andere uitvoering (pid 7, kantoor); deze begint "
      "zodra "
      "die klaar is, Ctrl+C "
      "stopt het wachten [waiting-for-output]\n"
      "raadstuk: waarschuwing: gestopt na 0 van 0 secties; voer de opdracht opnieuw uit voor de rest [interrupted]\n");
  CHECK(bench.conversions == 0);
  // A check and a rehearsal write nothing and need not wait.
  bench.signal = 0;
  CHECK(bench.run({"check", bench.t / "1.xml"}) == 0);
  CHECK(bench.run({"export", "--dry-run", bench.t / "1.xml"}) == 0);
}

TEST_CASE("a report without input is said, and removed by --prune") {
  ProgramFixture bench;
  for (const char* name : {"in/1.xml", "in/2.xml", "in/3.xml"}) bench.t.write(name);
  CHECK(bench.run({"export", "-f", "pdf", bench.t / "in"}) == 0);
  std::filesystem::remove(bench.t / "in/2.xml");
  CHECK(bench.run({"export", "-f", "pdf", bench.t / "in"}) == 0);
  CHECK(bench.shown(bench.err) ==
        "output/2.pdf: waarschuwing: de invoer van dit verslag is weg: T/in/2.xml; verwijder het verslag met --prune "
        "[input-gone]\n");
  CHECK(bench.shown(bench.out) == "2 secties: 2 actueel, 1 zonder invoer, in 0,0 s -> output\n");
  CHECK(bench.run({"export", "-f", "pdf", "--prune", "--dry-run", bench.t / "in"}) == 0);
  CHECK(bench.shown(bench.out) ==
        "te verwijderen: output/2.pdf\n2 secties: 2 actueel, 1 te verwijderen, in 0,0 s -> output\n");
  CHECK(bench.reports().size() == 3);
  CHECK(bench.run({"export", "-f", "pdf", "--prune", bench.t / "in"}) == 0);
  CHECK(bench.shown(bench.out) == "2 secties: 2 actueel, 1 verwijderd, in 0,0 s -> output\n");
  CHECK(bench.reports().size() == 2);
  CHECK(bench.run({"export", "-f", "pdf", bench.t / "in"}) == 0);
  CHECK(bench.shown(bench.out) == "2 secties: 2 actueel, in 0,0 s -> output\n");
}

TEST_CASE("an edited report whose input is gone needs a person, by every run, as long as it stands") {
  ProgramFixture bench;
  for (const char* name : {"in/1.xml", "in/2.xml"}) bench.t.write(name);
  CHECK(bench.run({"export", bench.t / "in"}) == 0);
  std::filesystem::remove(bench.t / "in/2.xml");
  bench.files.files["output/2.docx"] = "van een collega";
  const std::string changed =
      "output/2.docx: waarschuwing: dit verslag is na het maken gewijzigd en blijft staan: output/2.docx; neem de "
      "wijziging over in de XML (van Word en OpenDocument met raadstuk import) en maak het opnieuw met --force, of "
      "verwijder het bestand [changed-report-kept]\n";
  const auto needs = [&] {
    const std::string& left = bench.files.files.at("output/raadstuk.run.json");
    return left.substr(left.find("\"needs_you\""));
  };
  const std::string one = R"("needs_you":1,"needs":[{"code":"changed-report-kept","names":["output/2.docx"]}]})"
                          "\n";
  CHECK(bench.run({"export", bench.t / "in"}) == 0);
  CHECK(bench.err.str().ends_with(changed));
  CHECK(needs() == one);
  // The second --prune has nothing left to remove, and so nothing to refuse.
  for (int night = 1; night <= 2; ++night) {
    CHECK(bench.run({"export", "--prune", bench.t / "in"}) == 0);
    CHECK(bench.err.str() == changed);
    CHECK(needs() == one);
    CHECK(bench.reports().size() == 3);
  }
  bench.files.files.erase("output/2.docx");
  CHECK(bench.run({"export", "--prune", bench.t / "in"}) == 0);
  CHECK(bench.err.str().empty());
  CHECK(bench.run({"export", bench.t / "in"}) == 0);
  CHECK(bench.err.str().empty());
}

TEST_CASE("of a run that was limited the command that keeps a value of --set names its files alone") {
  ProgramFixture bench;
  for (const char* name : {"in/wegen/b.xml", "in/zorg/a.xml"}) bench.t.write(name);
  CHECK(bench.run({"export", bench.t / "in"}) == 0);
  CHECK(bench.run({"export", bench.t / "in", "--only", "zorg", "--set", "status=vastgesteld"}) == 0);
  const auto commanded = [&] {
    const std::string all = bench.shown(bench.err);
    return all.substr(std::min(all.find("raadstuk set"), all.size()));
  };
  const std::string file = "raadstuk set T/in/zorg/a.xml status=vastgesteld [set-kept]\n";
  for (const std::vector<std::string>& limit :
       {std::vector<std::string>{"--only", "zorg"}, {"--exclude", "wegen"}, {}}) {
    std::vector<std::string> line = {"export", bench.t / "in"};
    line.insert(line.end(), limit.begin(), limit.end());
    CHECK(bench.run(line) == 0);
    CHECK(commanded() == file);
  }
  CHECK(bench.run({"export", bench.t / "in", "--set", "status=vastgesteld"}) == 0);
  CHECK(bench.run({"export", bench.t / "in"}) == 0);
  CHECK(commanded() == "raadstuk set T/in status=vastgesteld [set-kept]\n");
}

TEST_CASE("--prune removes nothing when a folder is missing or empty, and not more than half without --force") {
  ProgramFixture bench;
  for (const char* name : {"in/1.xml", "in/2.xml", "in/3.xml", "leeg/4.xml"}) bench.t.write(name);
  CHECK(bench.run({"export", "-f", "pdf", bench.t / "in", bench.t / "leeg"}) == 0);
  for (const char* name : {"in/1.xml", "in/2.xml", "leeg/4.xml"}) std::filesystem::remove(bench.t / name);
  for (const std::string& other : {bench.t / "leeg", bench.t / "weg"}) {
    CHECK(bench.run({"export", "-f", "pdf", "--prune", "--force", bench.t / "in", other}) == 1);
    CHECK(bench.err.str().ends_with("raadstuk: fout: --prune verwijdert niets, want " + other +
                                    " ontbreekt of bevat geen secties; controleer de invoer [prune-nothing]\n"));
    CHECK(bench.reports().size() == 4);
  }
  bench.t.write("leeg/5.xml");
  CHECK(bench.run({"export", "-f", "pdf", "--prune", bench.t / "in", bench.t / "leeg"}) == 1);
  CHECK(bench.err.str().starts_with(
      "raadstuk: fout: --prune zou 3 van 5 verslagen verwijderen, meer dan de helft; controleer de invoer, of "
      "bevestig met --force [prune-refused]\n"));
  CHECK(bench.reports().size() == 5);
  bench.files.files["output/1.pdf"] = "met de hand";
  CHECK(bench.run({"export", "-f", "pdf", "--prune", "--force", bench.t / "in", bench.t / "leeg"}) == 0);
  CHECK(bench.err.str() ==
        "output/1.pdf: waarschuwing: dit verslag is na het maken gewijzigd en blijft staan: output/1.pdf; neem de "
        "wijziging over in de XML (van Word en OpenDocument met raadstuk import) en maak het opnieuw met --force, of "
        "verwijder het bestand [changed-report-kept]\n");
  CHECK(bench.reports().size() == 3);
}

TEST_CASE("a shard does its part, under the lock of its part") {
  ProgramFixture bench;
  for (int i = 0; i < 20; ++i) bench.t.write("in/" + std::to_string(i) + ".xml");
  CHECK(bench.run({"export", "-f", "pdf", "--shard", "1/2", bench.t / "in"}) == 0);
  const std::size_t first = bench.reports().size();
  CHECK(first > 0);
  CHECK(first < 20);
  CHECK(bench.files.signatures.at("output/.raadstuk.1-2.lock").starts_with("--shard 1/2, pid "));
  CHECK(bench.files.locked.empty());
  CHECK(bench.run({"export", "-f", "pdf", "--shard", "2/2", bench.t / "in"}) == 0);
  CHECK(bench.reports().size() == 20);
  CHECK(bench.conversions == 20);
}

TEST_CASE("a manifest that cannot be written at the end exits with 3, and the reports stand") {
  ProgramFixture bench;
  bench.t.write("1.xml");
  bench.files.fail_at = 11;  // the write of the manifest: ten others come before it
  CHECK(bench.run({"export", bench.t / "1.xml"}) == 3);
  CHECK(bench.err.str().starts_with(
      "raadstuk: fout: output/raadstuk.json kan niet worden geschreven: er is geen ruimte meer"));
  CHECK(bench.shown(bench.out) == "1 sectie: 1 geschreven, in 0,0 s -> output\n");
  bench.files.fail_at = 0;
  CHECK(bench.run({"export", bench.t / "1.xml"}) == 0);
  CHECK(bench.conversions == 1);
}
