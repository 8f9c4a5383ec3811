#include "wiring/load_style.hpp"

#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "docx/made_letterhead.hpp"

using Strings = std::vector<std::string>;

namespace {

// A complete style, with a name of its own folder to find it by.
std::string standard() { return read_all(std::string(PROJECT_FILES) + "/styles/standaard.xml"); }

std::string based_on(const std::string& basis, const std::string& content = "") {
  return "<stijl formaat=\"1\" basis=\"" + basis + "\">" + content + "</stijl>";
}

const std::string logo = "<logo bestand=\"beeld/logo.png\" alt=\"Wapen\" breedte=\"40mm\"/>";

// The notices as lines, with the test's folder as T.
Strings notices(const LoadedStyle& loaded, const TemporaryFolder& t) {
  Strings lines;
  for (const auto& [file, diagnostic, more] : loaded.notices) {
    const std::string line = file + ":" + std::to_string(diagnostic.position.line) + ":" +
                             std::to_string(diagnostic.position.column) + " " +
                             diagnostics::text(diagnostic, diagnostics::Language::nl);
    lines.push_back(t.shown(line));
    if (more > 0) lines.push_back("and " + std::to_string(more) + " more");
  }
  return lines;
}

}  // namespace

TEST_CASE("a name is looked for in the folders, in their order") {
  const TemporaryFolder t;
  t.write("een/a.xml", standard());
  t.write("twee/a.xml", "geen stijl");
  t.write("twee/b.xml", standard());
  const Strings folders = {t / "een", t / "twee"};
  CHECK(load_style("a", folders).style);
  CHECK(load_style("b", folders).style);
  const auto missing = load_style("c", folders);
  CHECK_FALSE(missing.style);
  CHECK(notices(missing, t) ==
        Strings{":0:0 er is geen stijl \"c\" (gezocht: T/een/c.xml, T/twee/c.xml); zet haar in een van die mappen, "
                "werk in de map waarin styles/ staat, of noem het pad van het stijlbestand"});
}

TEST_CASE("what has a slash or ends in .xml is a file") {
  const TemporaryFolder t;
  t.write("een/a.xml", standard());
  t.write("los", standard());
  const Strings folders = {t / "een"};
  CHECK(load_style(t / "los", folders).style);
  CHECK(load_style(t / "een/a.xml", {}).style);
  const auto missing = load_style("a.xml", folders);
  CHECK_FALSE(missing.style);
  CHECK(notices(missing, t) == Strings{"a.xml:0:0 dit bestand bestaat niet; controleer de naam"});
}

TEST_CASE("a basis stands beside the style, or in the folders") {
  const TemporaryFolder t;
  t.write("folders/standaard.xml", standard());
  t.write("folders/midden.xml", "geen stijl");
  t.write("eigen/midden.xml", based_on("standaard"));
  t.write("eigen/gemeente.xml", based_on("midden", "<tekst uitlijnen=\"uitvullen\"/>"));
  const auto loaded = load_style(t / "eigen/gemeente.xml", Strings{t / "folders"});
  CHECK(notices(loaded, t).empty());
  REQUIRE(loaded.style);
  CHECK(loaded.style->alignment == style::TextAlignment::justified);
}

TEST_CASE("a missing basis is said where it is named") {
  const TemporaryFolder t;
  t.write("s/a.xml", based_on("weg"));
  const auto loaded = load_style("a", Strings{t / "s"});
  CHECK_FALSE(loaded.style);
  CHECK(notices(loaded, t) ==
        Strings{"T/s/a.xml:1:20 er is geen stijl \"weg\" (gezocht: T/s/weg.xml); zet haar in een van die mappen, werk "
                "in de map waarin styles/ staat, of noem het pad van het stijlbestand"});
}

TEST_CASE("a style that comes back to itself is said") {
  const TemporaryFolder t;
  t.write("s/a.xml", based_on("b"));
  t.write("s/b.xml", based_on("c"));
  std::filesystem::create_symlink("a.xml", t / "s/c.xml");
  const auto loaded = load_style("a", Strings{t / "s"});
  CHECK_FALSE(loaded.style);
  CHECK(notices(loaded, t) ==
        Strings{"T/s/b.xml:1:20 de stijl \"c\" verwijst via `basis` naar zichzelf; kies een andere basis"});
}

TEST_CASE("errors in a basis are said of its file") {
  const TemporaryFolder t;
  t.write("s/a.xml", based_on("b"));
  t.write("s/b.xml", "<stijl formaat=\"1\">&</stijl>");
  const auto loaded = load_style("a", Strings{t / "s"});
  CHECK_FALSE(loaded.style);
  CHECK(notices(loaded, t) == Strings{"T/s/b.xml:1:20 een los &-teken is niet toegestaan; schrijf &amp;"});
}

TEST_CASE("a logo stands beside the style that names it") {
  const TemporaryFolder t;
  t.write("folders/standaard.xml", standard());
  t.write("folders/huis.xml", based_on("standaard", logo));
  const std::string arms = read_all(TEST_FILES "/style/gemeente-logo.png");
  const std::string own_arms = read_all(TEST_FILES "/wiring/grijs.png");
  t.write("folders/beeld/logo.png", arms);
  t.write("eigen/erft.xml", based_on("huis"));
  t.write("eigen/noemt.xml", based_on("huis", logo));
  t.write("eigen/beeld/logo.png", own_arms);
  const Strings folders = {t / "folders"};
  const auto inherited = load_style(t / "eigen/erft.xml", folders);
  REQUIRE(inherited.style);
  CHECK(inherited.style->logo.bytes == arms);
  REQUIRE(inherited.logo);
  CHECK(inherited.logo->bytes == arms);
  const auto own = load_style(t / "eigen/noemt.xml", folders);
  REQUIRE(own.style);
  CHECK(own.style->logo.bytes == own_arms);
  REQUIRE(own.logo);
  CHECK(own.logo->bytes == own_arms);
  CHECK_FALSE(load_style("standaard", folders).logo);
}

TEST_CASE("a logo that cannot be read is an error where it is named") {
  const TemporaryFolder t;
  t.write("s/standaard.xml", standard());
  t.write("s/a.xml", based_on("standaard", logo));
  const auto missing = load_style("a", Strings{t / "s"});
  CHECK_FALSE(missing.style);
  CHECK(notices(missing, t) == Strings{"T/s/a.xml:1:44 het logo \"beeld/logo.png\" kan niet worden gelezen: "
                                       "het bestaat niet; controleer naam en plaats"});
  std::filesystem::create_directories(t / "s/beeld");
  t.pipe("s/beeld/logo.png");
  CHECK(notices(load_style("a", Strings{t / "s"}), t) ==
        Strings{"T/s/a.xml:1:44 het logo \"beeld/logo.png\" kan niet worden gelezen: Invalid argument; controleer naam "
                "en plaats"});
}

TEST_CASE("a letterhead stands beside the style that names it, and is one of the files that reports are made of") {
  const TemporaryFolder t;
  t.write("folders/standaard.xml", standard());
  t.write("folders/huis.xml", based_on("standaard", "<briefpapier bestand=\"brief.docx\"/>"));
  t.write("folders/brief.docx", made::letterhead());
  t.write("eigen/erft.xml", based_on("huis"));
  const Strings folders = {t / "folders"};
  const auto inherited = load_style(t / "eigen/erft.xml", folders);
  CHECK(notices(inherited, t).empty());
  REQUIRE(inherited.style);
  CHECK(inherited.style->letterhead.bytes == made::letterhead());
  CHECK(std::any_of(inherited.files.begin(), inherited.files.end(),
                    [&](const auto& file) { return file.name == t / "folders/brief.docx"; }));
  // What one style made of it may not fit another.
  t.write("eigen/breed.xml", based_on("huis", "<pagina links=\"10mm\" rechts=\"10mm\"/>"));
  const auto wide = load_style(t / "eigen/breed.xml", folders);
  CHECK_FALSE(wide.style);
  CHECK(notices(wide, t).size() == 1);
}

TEST_CASE("a pipe or a folder as style is refused") {
  const TemporaryFolder t;
  t.pipe("a.xml");
  std::filesystem::create_directories(t / "b.xml");
  for (const char* name : {"a.xml", "b.xml"}) {
    const auto loaded = load_style(t / name, {});
    CHECK_FALSE(loaded.style);
    REQUIRE(loaded.notices.size() == 1);
    CHECK(loaded.notices[0].diagnostic.code == diagnostics::Code::input_not_a_file);
  }
}

TEST_CASE("of a style with thousands of errors a hundred are said, and the rest is counted") {
  const TemporaryFolder t;
  const std::string begin = "<stijl formaat=\"1\">", end = "</stijl>";
  const std::size_t without = notices(load_style(t.write("a.xml", begin + end), {}), t).size();
  REQUIRE(without < 100);
  std::string many;
  for (int i = 0; i < 2500; ++i) many += "<x/>";
  const Strings said = notices(load_style(t.write("a.xml", begin + many + end), {}), t);
  REQUIRE(said.size() == 101);
  CHECK(said.back() == "and " + std::to_string(without + 2400) + " more");
}

TEST_CASE("a letterhead or logo that is a link to a file outside the folder of the style is refused") {
  const TemporaryFolder t;
  t.write("s/standaard.xml", standard());
  t.write("elders/brief.docx", made::letterhead());
  t.write("elders/logo.png", read_all(TEST_FILES "/style/gemeente-logo.png"));
  t.write("s/a.xml", based_on("standaard", logo + "<briefpapier bestand=\"brief.docx\"/>"));
  std::filesystem::create_directories(t / "s/beeld");
  std::filesystem::create_symlink(t / "elders/brief.docx", t / "s/brief.docx");
  std::filesystem::create_symlink("../../elders/logo.png", t / "s/beeld/logo.png");
  const auto outside = load_style("a", Strings{t / "s"});
  CHECK_FALSE(outside.style);
  REQUIRE(outside.notices.size() == 2);
  CHECK(outside.notices[0].diagnostic.code == diagnostics::Code::logo_outside);
  CHECK(outside.notices[1].diagnostic.code == diagnostics::Code::letterhead_outside);
  // A folder may be put in place as links into one beside them.
  t.write("s/..2026/brief.docx", made::letterhead());
  t.write("s/..2026/logo.png", read_all(TEST_FILES "/style/gemeente-logo.png"));
  for (const char* name : {"brief.docx", "beeld/logo.png"}) std::filesystem::remove(t / (std::string("s/") + name));
  std::filesystem::create_symlink("..2026/brief.docx", t / "s/brief.docx");
  std::filesystem::create_symlink("../..2026/logo.png", t / "s/beeld/logo.png");
  CHECK(load_style("a", Strings{t / "s"}).style);
  // And one style may be a link, to what stands beside its own files.
  std::filesystem::create_directories(t / "etc");
  std::filesystem::create_symlink(t / "s/a.xml", t / "etc/a.xml");
  std::filesystem::create_symlink(t / "s/beeld", t / "etc/beeld");
  std::filesystem::create_symlink(t / "s/brief.docx", t / "etc/brief.docx");
  CHECK(load_style(t / "etc/a.xml", Strings{t / "s"}).style);
}

TEST_CASE("what is wrong with a letterhead is said where it is used, and it is one of the style's files in any case") {
  const TemporaryFolder t;
  t.write("s/standaard.xml", standard());
  t.write("s/a.xml", based_on("standaard", "<briefpapier bestand=\"brief.docx\"/>"));
  t.write("s/brief.docx", "geen Word");
  CHECK(letterhead_of(Strings{"pdf", "html"}) == Letterhead::unused);
  CHECK(letterhead_of(Strings{"pdf", "docx"}) == Letterhead::used);
  CHECK(letterhead_of({}) == Letterhead::used);
  CHECK_FALSE(load_style("a", Strings{t / "s"}).style);
  const auto unused = load_style("a", Strings{t / "s"}, Letterhead::unused);
  CHECK(notices(unused, t).empty());
  CHECK(unused.style);
  CHECK(unused.files.back().name == t / "s/brief.docx");
}
