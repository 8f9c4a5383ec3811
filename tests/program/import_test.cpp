// `raadstuk import`, as a clerk uses it.
#include <fmt/format.h>

#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "running.hpp"

namespace {

const std::string page =
    "<html lang=nl><body><h1>2.6.1 Zorg</h1><h2>Doelstellingen</h2><p>Wij willen rust.</p>"
    "<h2>Wat mei it kostje?</h2><p>Niets.</p></body></html>";
const std::string text = "Sport\n\nDoelstellingen\n\nWij willen bewegen.\n";

Ran import(const TemporaryFolder& t, const std::string& inputs, const std::string& more = "") {
  return raadstuk("import " + inputs + " -o out --language en " + more, "", t.path());
}

bool says(const Ran& ran, const std::string& code) { return ran.err.find("[" + code + "]") != std::string::npos; }

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("sections of a folder come in, below folders of the same names, and are in order") {
  const TemporaryFolder t;
  t.write("in/zorg.html", page);
  t.write("in/sport/plan.txt", text);
  std::filesystem::copy_file(Exported::samples().docx("veiligheid-2.6.1"), t / "in/veiligheid.docx");
  const Ran ran = import(t, "in", "--set jaar=2027");
  CHECK(ran.status == 0);
  CHECK(t.list("out") == Names{"2.6.1-2.xml", "2.6.1.xml", "sectie.xsd", "sport/plan.xml", "sport/sectie.xsd"});
  CHECK(says(ran, "import-renamed"));
  CHECK(read_all(t / "out/sectie.xsd") == read_all(PROJECT_FILES "/input/sectie.xsd"));
  const std::string plan = read_all(t / "out/sport/plan.xml");
  CHECK(plan.find("<jaar>2027</jaar>") != std::string::npos);
  CHECK(plan.find("<alinea>Wij willen bewegen.</alinea>") != std::string::npos);
  const Ran checked = raadstuk("check " + (t / "out"));
  INFO(checked.err);
  CHECK(checked.status == 0);
}

TEST_CASE("headings are known by the words of every house style that is installed") {
  const TemporaryFolder t;
  std::filesystem::create_directories(t / "styles");
  for (const char* style : {"standaard.xml", "standaard.png"})
    std::filesystem::copy_file(std::string(PROJECT_FILES "/styles/") + style, t / "styles/" + style);
  t.write("styles/eigen.xml",
          "<stijl formaat=\"1\" basis=\"standaard\"><woorden taal=\"nl\"><doelstellingen>Waar wij van dromen"
          "</doelstellingen></woorden></stijl>");
  t.write("a.html", "<h1>Zorg</h1><h2>Waar wij van dromen</h2><p>Rust.</p><h2>Wat mei it kostje?</h2><p>Niks.</p>");
  CHECK(import(t, "a.html").status == 0);
  const std::string xml = read_all(t / "out/a.xml");
  CHECK(xml.find("<doelstellingen>") != std::string::npos);
  CHECK(xml.find("<kosten>") != std::string::npos);
  CHECK(xml.find("<ontwikkeling") == std::string::npos);
}

TEST_CASE("several sections of one document are a file each") {
  const TemporaryFolder t;
  t.write("a.html",
          "<h1>1.1 Een</h1><h2>Doelstellingen</h2><p>A.</p><h1>1.2 Twee</h1><h2>Doelstellingen</h2><p>B.</p>");
  CHECK(import(t, "a.html").status == 0);
  CHECK(t.list("out") == Names{"1.1.xml", "1.2.xml", "sectie.xsd"});
}

TEST_CASE("XML that is there stays, and with --force stays beside the new as .bak") {
  const TemporaryFolder t;
  t.write("plan.txt", text);
  t.write("out/plan.xml", "<mijn werk/>");
  Ran ran = import(t, "plan.txt");
  CHECK(ran.status == 1);
  CHECK(says(ran, "import-exists"));
  CHECK(t.list("out") == Names{"plan.xml"});
  CHECK(read_all(t / "out/plan.xml") == "<mijn werk/>");
  ran = import(t, "plan.txt", "--force");
  CHECK(ran.status == 0);
  CHECK(read_all(t / "out/plan.xml.bak") == "<mijn werk/>");
  CHECK(read_all(t / "out/plan.xml").find("bewegen") != std::string::npos);
}

TEST_CASE("what was put aside once is not written over, and what is the same is left") {
  const TemporaryFolder t;
  for (const char* edit : {"<een/>", "<twee/>"}) {
    t.write("plan.txt", text);
    t.write("out/plan.xml", edit);
    CHECK(import(t, "plan.txt", "--force").status == 0);
  }
  CHECK(import(t, "plan.txt", "--force").status == 0);
  CHECK(import(t, "plan.txt").status == 0);
  CHECK(t.list("out") == Names{"plan.xml", "plan.xml.2.bak", "plan.xml.bak", "sectie.xsd"});
  CHECK(read_all(t / "out/plan.xml.bak") == "<een/>");
  CHECK(read_all(t / "out/plan.xml.2.bak") == "<twee/>");
}

TEST_CASE("pictures of two documents of one name are a file each") {
  const TemporaryFolder t;
  const auto page_of = [](int number) {
    return fmt::format("<h1>1.{} Deel</h1><h2>Doelstellingen</h2><p>Tekst.</p><img src='foto.png' alt='Foto'>", number);
  };
  for (const int number : {1, 2}) {
    const std::string folder = "map" + std::to_string(number);
    t.write(folder + "/a.html", page_of(number));
    std::filesystem::copy_file(
        std::string(PROJECT_FILES) + (number == 1 ? "/styles/standaard.png" : "/input/beelden/golven.png"),
        t / (folder + "/foto.png"));
  }
  CHECK(import(t, "map1/a.html map2/a.html", "--force").status == 0);
  CHECK(read_all(t / "out/beelden/a-1.png") == read_all(t / "map1/foto.png"));
  CHECK(read_all(t / "out/beelden/a_2-1.png") == read_all(t / "map2/foto.png"));
  CHECK(read_all(t / "out/1.2.xml").find("a_2-1.png") != std::string::npos);
}

TEST_CASE("a folder is searched as one of sections is: not among what was thrown away, also where the XML goes there") {
  const TemporaryFolder t;
  t.write("plan.txt", text);
  t.write("#recycle/weg.txt", text);
  CHECK(raadstuk("import . -o . --language en", "", t.path()).status == 0);
  CHECK(std::filesystem::exists(t / "plan.xml"));
  CHECK_FALSE(std::filesystem::exists(t / "#recycle/weg.xml"));
}

TEST_CASE("--dry-run and --strict write nothing; the one says what would be, the other that something is no error") {
  const TemporaryFolder t;
  t.write("zorg.html", page);
  t.write("los.html", "<p>Zonder kop.</p>");
  Ran ran = import(t, "zorg.html", "--dry-run");
  CHECK(ran.status == 0);
  CHECK(ran.out.find("out/2.6.1.xml") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(t / "out"));
  ran = import(t, "zorg.html los.html", "--strict");
  CHECK(ran.status == 1);
  CHECK(says(ran, "import-title-missing"));
  CHECK(says(ran, "import-strict"));
  CHECK_FALSE(std::filesystem::exists(t / "out"));
  CHECK(import(t, "zorg.html", "--strict").status == 0);
}

TEST_CASE("--only and --exclude choose among the documents of a folder") {
  const TemporaryFolder t;
  for (const char* name : {"in/a.txt", "in/b.txt", "in/oud/c.txt"}) t.write(name, text);
  CHECK(import(t, "in", "--only 'a*'").status == 0);
  CHECK(t.list("out") == Names{"a.xml", "sectie.xsd"});
  CHECK(import(t, "in", "--force --exclude oud").status == 0);
  CHECK(t.list("out") == Names{"a.xml", "b.xml", "sectie.xsd"});
}

TEST_CASE("what is not read is refused in a sentence, and the rest comes in") {
  using namespace std::string_literals;
  const TemporaryFolder t;
  const std::string whole = read_all(Exported::samples().docx("leeg-blok"));
  t.write("in/half.docx", whole.substr(0, whole.size() / 2));
  t.write("in/plan.txt", text);
  t.write("slot.docx", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s);
  t.write("oud.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 WordDocument");
  t.write("stuk.pdf", "%PDF-1.7");
  t.write("cijfers.xlsx", "PK\x03\x04 xl/workbook.xml");
  const Ran ran = import(t, "in slot.docx oud.doc stuk.pdf cijfers.xlsx weg.docx");
  CHECK(ran.status != 0);
  for (const char* code :
       {"import-damaged", "import-protected", "import-old-form", "import-pdf", "import-workbook", "input-missing"}) {
    INFO(code);
    CHECK(says(ran, code));
  }
  CHECK(t.list("out") == Names{"plan.xml", "sectie.xsd"});
}

TEST_CASE("pictures that a page holds or that stand beside it come in; others are told of and not fetched") {
  const TemporaryFolder t;
  const std::string png = read_all(PROJECT_FILES "/styles/standaard.png");
  t.write("in/a_files/b c.png", png);
  t.write("geheim.png", png);
  t.write("in/a.html",
          "<h1>Zorg</h1><h2>Doelstellingen</h2><p>Rust.</p><img src='a_files/b%20c.png' alt='Beside'>"
          "<img alt=Held src='data:image/png;base64,iVBORw0KGgo='><img src='../geheim.png' alt='Outside'>"
          "<img src='https://merenveld.nl/x.png' alt='Elsewhere'><img src='icoon.png' alt=''>");
  const Ran ran = import(t, "in/a.html");
  CHECK(ran.status == 0);
  CHECK(t.list("out") == Names{"a.xml", "beelden/a-1.png", "beelden/a-2.png", "sectie.xsd"});
  CHECK(read_all(t / "out/beelden/a-1.png") == png);
  CHECK(read_all(t / "out/beelden/a-2.png") == "\x89PNG\r\n\x1A\n");
  CHECK(ran.err.find("https://merenveld.nl/x.png") != std::string::npos);
  for (const char* alternative : {"Outside", "Elsewhere"}) CHECK(ran.err.find(alternative) != std::string::npos);
}
