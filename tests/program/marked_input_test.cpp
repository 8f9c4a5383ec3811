// A report in Word or OpenDocument is a section wherever a command takes one.
#include <filesystem>
#include <map>
#include <string>
#include <utility>

#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "docx/archive.hpp"
#include "running.hpp"

namespace {

namespace fs = std::filesystem;

bool has_said(const Ran& ran, const std::string& words) { return ran.err.find(words) != std::string::npos; }

void put(const std::string& report, const TemporaryFolder& t, const std::string& name) {
  fs::create_directories(fs::path(t / name).parent_path());
  fs::copy_file(report, t / name);
}

// But for what they say of the section that they were made of, whose tables may have taken rows from files.
std::map<std::string, std::string> text_parts(const std::string& report) {
  std::map<std::string, std::string> out;
  for (Entry& entry : unzip(read_all(report)))
    if (entry.name != "customXml/item1.xml" && entry.name != "meta.xml")
      out.emplace(entry.name, std::move(entry.bytes));
  return out;
}

}  // namespace

TEST_CASE("the report of a report is the same, byte for byte, in every format") {
  const TemporaryFolder t;
  const Exported& samples = Exported::samples();
  for (const std::string name : {"veiligheid-2.6.1", "sport-en-cultuur-2.3.5"})
    for (const std::string& report : {samples.docx(name), samples.odt(name)}) {
      INFO(report);
      const Ran ran = raadstuk("export " + report + " -f pdf,docx,odt --force -o " + (t / "out"));
      INFO(ran.err);
      CHECK(ran.status == 0);
      CHECK(read_all(t / ("out/" + name + ".pdf")) == read_all(samples.pdf(name)));
      CHECK(text_parts(t / ("out/" + name + ".docx")) == text_parts(samples.docx(name)));
      CHECK(text_parts(t / ("out/" + name + ".odt")) == text_parts(samples.odt(name)));
    }
}

TEST_CASE("a report is one input however often the command line reaches it, below the outermost folder") {
  const TemporaryFolder t;
  put(Exported::samples().docx("veiligheid-2.6.1"), t, "in/sub/veiligheid.docx");
  for (const std::string inputs : {"in in/sub", "in/sub in", "in in/sub/veiligheid.docx"}) {
    INFO(inputs);
    fs::remove_all(t / "out");
    const Ran ran =
        raadstuk("export " + inputs + " -f pdf -o out --style " PROJECT_FILES "/styles/standaard.xml", "", t.path());
    INFO(ran.err);
    CHECK(ran.status == 0);
    CHECK_FALSE(has_said(ran, "output-conflict"));
    CHECK_FALSE(has_said(ran, "folder-without-sections"));
    CHECK(fs::exists(t / (inputs.ends_with("docx") ? "out/veiligheid.pdf" : "out/sub/veiligheid.pdf")));
  }
}

TEST_CASE("what is said of a report that is an input names its paragraph, in the log and in JSON") {
  const TemporaryFolder t;
  const std::string report = Exported::samples().docx("veiligheid-2.6.1");
  const Ran text = raadstuk("check " + report + " --language nl");
  INFO(text.err);
  CHECK(text.status == 0);
  CHECK(has_said(text, "veiligheid-2.6.1.docx: alinea 15, 'Noord Hollandse Norm weerbaarheid bestuur': opmerking:"));
  CHECK_FALSE(has_said(text, ".docx:1"));
  const Ran json = raadstuk("check " + report + " --log json");
  const std::string log = json.out + json.err;
  CHECK(log.find("\"paragraph\":15,\"passage\":\"Noord Hollandse Norm weerbaarheid bestuur\"") != std::string::npos);
  CHECK(log.find("\"line\"") == std::string::npos);
}

TEST_CASE("in a folder reports of ours are inputs beside XML, and other documents are named as missed") {
  const TemporaryFolder t;
  put(Exported::samples().docx("veiligheid-2.6.1"), t, "in/a/2.6.1.docx");
  put(Exported::samples().odt("leeg-blok"), t, "in/leeg.odt");
  fs::copy_file(PROJECT_FILES "/input/zonder-actiepunten.xml", t / "in/zonder.xml");
  t.write("in/notulen.docx", "PK\x03\x04 word/document.xml");
  const Ran ran = raadstuk("export " + (t / "in") + " -f pdf -o " + (t / "out") + " --language en");
  INFO(ran.err);
  CHECK(reports_in(t, "out") == std::vector<std::string>{"a/2.6.1.pdf", "leeg.pdf", "zonder.pdf"});
  CHECK(has_said(ran, "[missed-files]"));
  CHECK(has_said(ran, "notulen.docx"));
  CHECK_FALSE(has_said(ran, "leeg.odt"));
  const Ran again = raadstuk("export " + (t / "in") + " -f pdf -o " + (t / "out") + " --language en");
  CHECK(again.out.find("3 up to date") != std::string::npos);
}

TEST_CASE("a folder of nothing but reports of ours has sections") {
  const TemporaryFolder t;
  put(Exported::samples().docx("veiligheid-2.6.1"), t, "in/2.6.1.docx");
  const Ran ran = raadstuk("check " + (t / "in") + " --language en");
  INFO(ran.err);
  CHECK(ran.status == 0);
  CHECK_FALSE(has_said(ran, "[folder-without-sections]"));
}

TEST_CASE("2.6.1.xml beside a report 2.6.1.docx that was edited is an output-conflict, and neither is made") {
  const TemporaryFolder t;
  put(Exported::samples().docx("veiligheid-2.6.1"), t, "in/2.6.1.docx");
  fs::copy_file(PROJECT_FILES "/input/veiligheid-2.6.1.xml", t / "in/2.6.1.xml");
  const Ran ran = raadstuk("export " + (t / "in") + " -o " + (t / "out") + " --language en");
  CHECK(ran.status == 1);
  CHECK(has_said(ran, "[output-conflict]"));
  CHECK(reports_in(t, "out").empty());
  const Ran named = raadstuk("export " + (t / "in/2.6.1.docx") + " " + (t / "in/2.6.1.xml") + " -o " + (t / "out"));
  CHECK(named.status == 1);
  CHECK(has_said(named, "[output-conflict]"));
  const Ran checked = raadstuk("check " + (t / "in"));
  CHECK(checked.status == 1);
  CHECK(has_said(checked, "[output-conflict]"));
}

TEST_CASE("reports that stand beside their XML where they were made are no inputs of a check") {
  const TemporaryFolder t;
  fs::create_directories(t / "in/zorg");
  fs::copy_file(PROJECT_FILES "/input/veiligheid-2.6.1.xml", t / "in/zorg/2.6.1.xml");
  CHECK(raadstuk("export " + (t / "in") + " -o " + (t / "in")).status == 0);
  const Ran checked = raadstuk("check " + (t / "in/zorg") + " --language en");
  CHECK(checked.status == 0);
  CHECK(checked.out.find("1 section:") != std::string::npos);
}

TEST_CASE("set passes over reports of ours in a folder, and says so of each") {
  const TemporaryFolder t;
  put(Exported::samples().docx("veiligheid-2.6.1"), t, "in/2.6.1.docx");
  fs::copy_file(PROJECT_FILES "/input/zonder-actiepunten.xml", t / "in/zonder.xml");
  const std::string before = read_all(t / "in/2.6.1.docx");
  const Ran ran = raadstuk("set " + (t / "in") + " versie=9 --language en");
  INFO(ran.err);
  CHECK(ran.status == 0);
  CHECK(ran.out.find("1 changed") != std::string::npos);
  CHECK(has_said(ran, "2.6.1.docx: warning:"));
  CHECK(has_said(ran, "[document-not-set]"));
  CHECK(read_all(t / "in/2.6.1.docx") == before);
  t.write("lijst.csv", "nummer;status\n2.6.1;definitief\n");
  const Ran listed = raadstuk("set " + (t / "in") + " --list " + (t / "lijst.csv") + " --language en");
  CHECK(has_said(listed, "[document-not-set]"));
  CHECK_FALSE(has_said(listed, "[list-number-unknown]"));
}

TEST_CASE("a report whose name is that of a file of ours is an output-conflict, as XML of that name is") {
  const TemporaryFolder t;
  put(Exported::samples().docx("veiligheid-2.6.1"), t, "in/index.docx");
  const Ran ran = raadstuk("export " + (t / "in") + " -f html -o " + (t / "out") + " --language en");
  CHECK(ran.status == 1);
  CHECK(has_said(ran, "index.html; rename one of them [output-conflict]"));
}

TEST_CASE("reports are no inputs of the run that made them, and none is written over the input that it is made of") {
  const TemporaryFolder t;
  fs::create_directories(t / "in");
  fs::copy_file(PROJECT_FILES "/input/veiligheid-2.6.1.xml", t / "in/2.6.1.xml");
  const std::string both = "export " + (t / "in") + " -o " + (t / "in") + " --language en";
  CHECK(raadstuk(both).status == 0);
  const Ran again = raadstuk(both);
  INFO(again.err);
  CHECK(again.status == 0);
  CHECK(again.out.find("1 up to date") != std::string::npos);

  put(Exported::samples().docx("veiligheid-2.6.1"), t, "word/2.6.1.docx");
  const std::string before = read_all(t / "word/2.6.1.docx");
  const Ran over = raadstuk("export " + (t / "word/2.6.1.docx") + " -o " + (t / "word") + " --language en");
  CHECK(over.status == 1);
  CHECK(has_said(over, "name another folder by -o [report-over-input]"));
  CHECK_FALSE(has_said(over, "[stale-report]"));
  CHECK(read_all(t / "word/2.6.1.docx") == before);
}

TEST_CASE("the report of a book is refused by name, by every command") {
  const std::string book = Exported::samples().docx("programmabegroting-2026");
  const TemporaryFolder t;
  for (const std::string& command :
       {"import " + book + " -o " + (t / "x"), "check " + book, "export " + book + " -o " + (t / "y")}) {
    const Ran ran = raadstuk(command + " --language en");
    INFO(ran.err);
    CHECK(ran.status == 1);
    CHECK(has_said(ran, "this is a `bundel`"));
    CHECK(has_said(ran, "[import-other-report]"));
  }
}

TEST_CASE("a report that is an input is read back as its original, and its pictures come along") {
  const TemporaryFolder t;
  put(Exported::samples().docx("alle-elementen"), t, "in/alle.docx");
  Ran ran = raadstuk("export " + (t / "in/alle.docx") + " -f pdf,odt -o " + (t / "out") + " --language en");
  INFO(ran.err);
  CHECK(ran.status == 0);
  ran = raadstuk("verify " + (t / "out") + " --language en");
  INFO(ran.out + ran.err);
  CHECK(ran.status == 0);
}
