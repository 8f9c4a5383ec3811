// What people made is theirs: changed files, values of --set, adopted reports, files that are open.
#include "batch/up_to_date_fixture.hpp"
#include "catch.hpp"
#include "diagnostics/machine_fault.hpp"

using batch::Reason;
using batch::Status;
using Strings = std::vector<std::string>;

TEST_CASE("a changed file of an unchanged section stays where it is, and its other forms are made as always") {
  UpToDateFixture bench;
  bench.t.write("in/1.xml", "een");
  bench.run();
  bench.edit("out/1.docx", "van een collega");
  bench.run();
  CHECK(bench.conversions == 0);
  CHECK(bench.codes() == "changed-report-kept");
  CHECK(bench.results[0].status == Status::current);
  bench.made_with.version = "1.1";
  for (int night = 1; night <= 2; ++night) {  // the second night is no other
    bench.run();
    CHECK(bench.codes() == "changed-report-kept");
    CHECK(bench.text("out/1.docx") == "van een collega");
    CHECK(bench.text("out/1.pdf") == "pdf een1.1");
  }
  CHECK(bench.conversions == 0);
  CHECK(bench.known("1").kept.empty());
}

TEST_CASE("a newer section, and --force, put a changed file aside and list it") {
  for (const bool force : {false, true}) {
    UpToDateFixture bench;
    bench.t.write("in/a/2.6.1.xml", "een");
    bench.run();
    bench.edit("out/a/2.6.1.docx", "van een collega");
    if (force)
      bench.force = true;
    else
      bench.t.write("in/a/2.6.1.xml", "twee");
    bench.run();
    CAPTURE(force);
    CHECK(bench.codes() == "changed-report-moved");
    CHECK(bench.text("out/bewaard/a/2.6.1 2026-03-12.docx") == "van een collega");
    CHECK(bench.text("out/a/2.6.1.docx") == (force ? "docx een1.0" : "docx twee1.0"));
    const manifest::Entry known = bench.known("a/2.6.1");
    REQUIRE(known.kept.size() == 1);
    CHECK(known.kept[0].name == "bewaard/a/2.6.1 2026-03-12.docx");
    CHECK(known.kept[0].sha256 == manifest::sha256("van een collega"));

    // Another on the same day gets a number; what was cleared away is no longer listed.
    bench.force = false;
    bench.edit("out/a/2.6.1.docx", "van een ander");
    bench.t.write("in/a/2.6.1.xml", "drie");
    bench.run();
    CHECK(bench.text("out/bewaard/a/2.6.1 2026-03-12 (2).docx") == "van een ander");
    CHECK(bench.known("a/2.6.1").kept.size() == 2);
    bench.files.files.erase("out/bewaard/a/2.6.1 2026-03-12.docx");
    bench.t.write("in/a/2.6.1.xml", "vier");
    bench.run();
    CHECK(bench.codes().empty());
    CHECK(bench.known("a/2.6.1").kept.size() == 1);
  }
}

TEST_CASE("a changed file of a section that becomes empty stays, listed, and every run says so") {
  UpToDateFixture bench;
  bench.t.write("in/1.xml", "een");
  bench.run();
  bench.edit("out/1.docx", "van een collega");
  bench.t.write("in/1.xml", "leeg");
  bench.mode = batch::Mode::dry_run;
  bench.run();
  CHECK(bench.codes() == "changed-report-kept");
  CHECK(bench.text("out/1.pdf") == "pdf een1.0");
  bench.mode = batch::Mode::write;
  for (int night = 1; night <= 2; ++night) {
    bench.run();
    CHECK(bench.codes() == "changed-report-kept");
    CHECK(bench.results[0].status == Status::empty);
    CHECK(bench.text("out/1.docx") == "van een collega");
    CHECK(bench.text("out/1.pdf") == "none");
    REQUIRE(bench.known("1").outputs.size() == 1);
    CHECK(bench.known("1").outputs[0].sha256 == manifest::sha256("docx een1.0"));
  }
  SECTION("the section as it was: the other form comes back beside it") {
    bench.t.write("in/1.xml", "een");
    bench.run();
    CHECK(bench.codes() == "changed-report-kept");
    CHECK(bench.text("out/1.pdf") == "pdf een1.0");
    CHECK(bench.text("out/1.docx") == "van een collega");
  }
  SECTION("another section: it goes aside") {
    bench.t.write("in/1.xml", "twee");
    bench.run();
    CHECK(bench.codes() == "changed-report-moved");
    CHECK(bench.text("out/bewaard/1 2026-03-12.docx") == "van een collega");
  }
  SECTION("its edits are no longer there: nothing is said") {
    bench.files.files.erase("out/1.docx");
    bench.run();
    CHECK(bench.codes().empty());
    CHECK(read_manifest(bench.files.files.at("out/raadstuk.json"))->entries.empty());
  }
}

TEST_CASE("a file that no manifest lists is put aside, unless it has the very bytes") {
  UpToDateFixture bench;
  bench.t.write("in/1.xml", "een");
  bench.edit("out/1.docx", "van een ander programma");
  bench.files.files["out/1.pdf"] = "pdf een1.0";
  bench.run();
  CHECK(bench.codes() == "changed-report-moved");
  CHECK(bench.text("out/bewaard/1 2026-03-12.docx") == "van een ander programma");
  bench.run();
  CHECK(bench.conversions == 0);
}

TEST_CASE("whatever fails while a file goes aside, nothing of it is lost") {
  for (int operation = 1;; ++operation) {
    UpToDateFixture bench;
    bench.t.write("in/1.xml", "een");
    bench.run();
    bench.edit("out/1.docx", "van een collega");
    bench.t.write("in/1.xml", "twee");
    bench.files.fail_at = bench.files.operations + operation;
    try {
      bench.run();
    } catch (const diagnostics::MachineFault&) {
    }
    CAPTURE(operation, bench.files.failed);
    std::size_t found = 0;
    for (const auto& [name, bytes] : bench.files.files) found += bytes == "van een collega" ? 1 : 0;
    CHECK(found == 1);
    const bool over = bench.files.operations < bench.files.fail_at;
    bench.files.fail_at = 0;
    bench.run();
    CHECK(bench.text("out/bewaard/1 2026-03-12.docx") == "van een collega");
    CHECK(bench.text("out/1.docx") == "docx twee1.0");
    if (over) break;
  }
}

TEST_CASE("what --set gave stays while the section does, and a run without it says so") {
  UpToDateFixture bench;
  bench.t.write("in/1.xml", "een");
  bench.values = {{"agendapunt", "7"}};
  bench.run();
  bench.values.clear();
  bench.run();
  CHECK(bench.conversions == 0);
  CHECK(bench.results[0].kept_values == manifest::Values{{"agendapunt", "7"}});
  bench.made_with.version = "1.1";  // what is made anew for another reason keeps it as well
  bench.run();
  CHECK(bench.text("out/1.pdf") == "pdf een1.1 agendapunt=7");
  CHECK(bench.results[0].reason == Reason::program);
  bench.values = {{"status", "definitief"}};
  bench.run();
  CHECK(bench.text("out/1.pdf") == "pdf een1.1 agendapunt=7 status=definitief");
  CHECK(bench.results[0].reason == Reason::values);

  bench.values = {{"agendapunt", ""}};
  bench.run();
  CHECK(bench.text("out/1.pdf") == "pdf een1.1 status=definitief agendapunt=");
  bench.values.clear();
  bench.run();
  CHECK(bench.text("out/1.pdf") == "pdf een1.1 status=definitief");
  bench.t.write("in/1.xml", "twee");
  bench.run();
  CHECK(bench.text("out/1.pdf") == "pdf twee1.1");
  CHECK(bench.codes() == "set-undone");
  CHECK(bench.results[0].diagnostics[0].arguments == Strings{"status", "definitief"});
}

TEST_CASE("--force takes a kept value away") {
  UpToDateFixture bench;
  bench.t.write("in/1.xml", "een");
  bench.values = {{"agendapunt", "7"}};
  bench.run();
  bench.values.clear();
  bench.force = true;
  bench.run();
  CHECK(bench.text("out/1.pdf") == "pdf een1.0");
  CHECK(bench.codes().empty());
}

TEST_CASE("an adopted report is left as it is, whatever the program would make now") {
  UpToDateFixture bench;
  bench.t.write("in/1.xml", "vastgesteld");
  bench.formats = {"pdf"};
  bench.run();
  bench.made_with.version = "1.1";
  bench.run();
  CHECK(bench.conversions == 0);
  CHECK(bench.results[0].status == Status::adopted);
  CHECK(bench.summary.adopted == 1);
  CHECK(bench.codes().empty());

  SECTION("a missing form is made now") {
    bench.formats = {"pdf", "docx"};
    bench.run();
    CHECK(bench.text("out/1.pdf") == "pdf vastgesteld1.0");
    CHECK(bench.text("out/1.docx") == "docx vastgesteld1.1");
    CHECK(bench.codes().empty());
    CHECK_FALSE(bench.known("1").outputs[0].outdated);
    bench.made_with.version = "1.2";
    bench.run();
    CHECK(bench.conversions == 0);
  }
  SECTION("a deleted file is made again, with a warning") {
    bench.files.files.erase("out/1.pdf");
    bench.run();
    CHECK(bench.text("out/1.pdf") == "pdf vastgesteld1.1");
    CHECK(bench.codes() == "adopted-file-missing");
  }
  SECTION("a changed file may be signed: it stays, is listed as kept, and is told once") {
    bench.edit("out/1.pdf", "ondertekend");
    bench.run();
    CHECK(bench.codes() == "adopted-file-changed");
    bench.run();
    CHECK(bench.codes().empty());
    CHECK(bench.text("out/1.pdf") == "ondertekend");
    REQUIRE(bench.known("1").kept.size() == 1);
    CHECK(bench.known("1").kept[0].name == "1.pdf");
    SECTION("and goes aside before a newer one") {
      bench.t.write("in/1.xml", "vastgesteld, gewijzigd");
      bench.run();
      CHECK(bench.codes() == "changed-report-moved adopted-changed");
      CHECK(bench.text("out/bewaard/1 2026-03-12.pdf") == "ondertekend");
      REQUIRE(bench.known("1").kept.size() == 1);
      CHECK(bench.known("1").kept[0].name == "bewaard/1 2026-03-12.pdf");
    }
  }
  SECTION("a changed section is made, and that is said") {
    bench.t.write("in/1.xml", "twee");
    bench.run();
    CHECK(bench.text("out/1.pdf") == "pdf twee1.1");
    CHECK(bench.codes() == "adopted-changed");
  }
  SECTION("a section that gives the same bytes is no other") {
    bench.made_with.version = "1.0";
    bench.t.write("in/1.xml", "vastgesteld#een opmerking in de XML");
    bench.run();
    CHECK(bench.conversions == 1);
    CHECK(bench.codes().empty());
  }
  SECTION("another value of --set is a change, the same is none") {
    bench.values = {{"status", "vastgesteld"}};
    bench.run();
    CHECK(bench.conversions == 0);
    bench.values = {{"status", "concept"}};
    bench.run();
    CHECK(bench.text("out/1.pdf") == "pdf vastgesteld1.1 status=concept");
    CHECK(bench.said() ==
          "[dit verslag was vastgesteld en is toch opnieuw gemaakt, want --set gaf iets anders: "
          "status=concept; ga na of dat bij de vastgestelde tekst hoort, of zet het bestand van toen "
          "terug]");
  }
  SECTION("--force makes it anew") {
    bench.force = true;
    bench.run();
    CHECK(bench.text("out/1.pdf") == "pdf vastgesteld1.1");
    CHECK(bench.codes().empty());
  }
}

TEST_CASE("a report that --set adopted stays adopted in a run without it") {
  UpToDateFixture bench;
  bench.t.write("in/1.xml", "een");
  bench.values = {{"status", "vastgesteld"}};
  bench.run();
  bench.values.clear();
  bench.made_with.version = "1.1";
  bench.run();
  CHECK(bench.results[0].status == Status::adopted);
  CHECK(bench.text("out/1.pdf") == "pdf een1.0 status=vastgesteld");
}

TEST_CASE("a report that somebody has open waits, and the second time that is known") {
  const std::string word =
      std::string("\x05Jolie", 6) + std::string(48, ' ') + std::string("\x05\0J\0a\0n\0 \0B\0", 12);
  for (const auto& [name, bytes, who] :
       {std::array<std::string, 3>{"out/~$rapport.docx", word, "Jan B"},
        std::array<std::string, 3>{"out/~$pport.docx", word, "Jan B"},
        std::array<std::string, 3>{"out/.~lock.rapport.docx#", ",jan,pc12,12.03.2026 10:00,file:///;", "jan"},
        std::array<std::string, 3>{"out/~$rapport.docx", "", "~$rapport.docx"}}) {
    UpToDateFixture bench;
    bench.t.write("in/rapport.xml", "een");
    bench.run();
    bench.files.files[name] = bytes;
    bench.run();
    CHECK(bench.codes().empty());  // nothing is to be made
    bench.t.write("in/rapport.xml", "twee");
    bench.run();
    CAPTURE(name);
    CHECK(bench.results[0].status == Status::waiting);
    CHECK_FALSE(bench.results[0].waited_before);
    CHECK(bench.codes() == "open-in-word");
    CHECK(bench.results[0].diagnostics[0].arguments == Strings{"out/rapport.docx", who, name});
    CHECK(bench.text("out/rapport.docx") == "docx een1.0");
    bench.run();
    CHECK(bench.results[0].waited_before);
    bench.files.files.erase(name);
    bench.run();
    CHECK(bench.text("out/rapport.docx") == "docx twee1.0");
    CHECK_FALSE(bench.known("rapport").stale);
  }
}

TEST_CASE("reports of inputs that are there, but not in this run, are named") {
  UpToDateFixture bench;
  bench.t.write("in/a/1.xml", "een");
  bench.t.write("in/b/2.xml", "twee");
  bench.run();
  CHECK(bench.elsewhere.empty());
  bench.run({bench.t / "in/a"});
  CHECK(bench.elsewhere == Strings{bench.t / "in/a/1.xml", bench.t / "in/b/2.xml"});
  UpToDateFixture other;
  other.t.write("in/a/1.xml", "een");
  other.t.write("in/b/2.xml", "twee");
  other.run();
  other.run({other.t / "in/a/1.xml"});  // its report is now twice there; of the other nothing was asked
  CHECK(other.elsewhere == Strings{other.t / "in/a/1.xml"});
  other.selection.only.emplace_back("a");
  other.run();
  CHECK(other.elsewhere.empty());
}

TEST_CASE("why a report is made") {
  UpToDateFixture bench;
  bench.t.write("in/1.xml", "beeld");
  bench.t.write("in/beelden/x.png", "x");
  const auto reason = [&] {
    bench.run();
    return bench.results[0].reason;
  };
  CHECK(reason() == Reason::first);
  CHECK(reason() == std::nullopt);
  bench.t.write("in/beelden/x.png", "y");
  CHECK(reason() == Reason::beside);
  bench.t.write("in/1.xml", "beeld 2");
  CHECK(reason() == Reason::section);
  bench.values = {{"jaar", "2027"}};
  CHECK(reason() == Reason::values);
  bench.made_with.files.push_back({"stijl.xml", manifest::sha256("andere")});
  CHECK(reason() == Reason::style);
  bench.made_with.options.emplace_back("embed-source", "true");
  CHECK(reason() == Reason::options);
  bench.made_with.version = "9";
  CHECK(reason() == Reason::program);
  bench.files.files.erase("out/1.pdf");
  CHECK(reason() == Reason::missing);
  bench.force = true;
  CHECK(reason() == Reason::forced);
}
