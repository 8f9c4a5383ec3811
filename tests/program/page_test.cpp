// The web page: it says what the section says and stands alone, and a fault in it is found.
#include <algorithm>
#include <filesystem>

#include "catch.hpp"
#include "html_text.hpp"
#include "section_document.hpp"
#include "verifying.hpp"

namespace {

using Codes = std::vector<std::string>;

std::string wanted(const std::string& section, document::ContentsPolicy contents) {
  return joined(normal(document::plain_text(document_of(section, contents))));
}

}  // namespace

TEST_CASE("the web page says what the section says, once and in order, in every house style") {
  int styles = 0;
  for (const auto& entry : std::filesystem::directory_iterator(PROJECT_FILES "/styles")) {
    if (entry.path().extension() != ".xml") continue;
    ++styles;
    const TemporaryFolder folder;
    const Ran ran =
        raadstuk(fmt::format("export input -s {} --format html -o {}", entry.path().stem().string(), folder.path()));
    INFO(ran.err);
    REQUIRE(ran.status == 0);
    for (const std::string& name : sample_names()) {
      INFO(name);
      CHECK(PageText(folder / (name + ".html")).text() ==
            wanted(fmt::format("{}/input/{}.xml", PROJECT_FILES, name), document::ContentsPolicy::automatic));
    }
  }
  CHECK(styles >= 3);
}

TEST_CASE("web pages of sections with difficult characters, deep nesting, other languages and contents do so too") {
  const TemporaryFolder folder;
  folder.write("altijd.xml", "<stijl formaat=\"1\" basis=\"standaard\" inhoud=\"altijd\"/>");
  const std::string samples = PROJECT_FILES "/tests/conformance/samples";
  const Ran ran = raadstuk(fmt::format("export {} -s {}/altijd.xml -o {}/out --missing-glyph warn --format html",
                                       samples, folder.path(), folder.path()));
  CHECK(ran.status == 0);
  int files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(samples)) {
    if (entry.path().extension() != ".xml") continue;
    ++files;
    INFO(entry.path() << '\n' << ran.err);
    CHECK(PageText(folder / ("out/" + entry.path().stem().string() + ".html")).text() ==
          wanted(entry.path(), document::ContentsPolicy::always));
  }
  CHECK(files >= 4);
}

TEST_CASE("the page of every sample is in order, by a reader of HTML of another's") {
  const TemporaryFolder folder;
  REQUIRE(raadstuk("export input tests/conformance/samples --missing-glyph warn --format html -o " + folder.path())
              .status == 0);
  std::string files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path()))
    if (entry.path().extension() == ".html" && entry.path().stem() != "meldingen" && entry.path().stem() != "index")
      files += ' ' + entry.path().string();
  const Ran ran = run_command("python3 -B " PROJECT_FILES "/tests/html/in_order.py" + files);
  INFO(ran.out << ran.err);
  CHECK(ran.status == 0);
}

TEST_CASE("the formats that a kind has are made by --format all, and a web page only where it is asked for") {
  const TemporaryFolder folder;
  REQUIRE(raadstuk("export input/leeg-blok.xml --format all -o " + folder.path()).status == 0);
  for (const char* extension : {"pdf", "docx", "html"})
    CHECK(std::filesystem::exists(folder / (std::string("leeg-blok.") + extension)));
  CHECK_FALSE(std::filesystem::exists(Exported::samples().folder() / "leeg-blok.html"));
}

TEST_CASE("a page has the same bytes whatever is made beside it") {
  const TemporaryFolder one, other;
  REQUIRE(raadstuk("export input --format all -o " + one.path()).status == 0);
  REQUIRE(raadstuk("export input --format html -j 1 -o " + other.path()).status == 0);
  for (const std::string& name : sample_names())
    CHECK(read_all(one / (name + ".html")) == read_all(other / (name + ".html")));
}

TEST_CASE("a web page whose hash was made to fit is betrayed by its content") {
  const Made made("alle-elementen", "--format all");
  CHECK(made.codes("html").empty());
  const std::string whole = made.bytes("html");
  struct Fault {
    const char *what, *from, *to, *code;
  };
  for (const Fault& fault : {
           Fault{"a word lost", "Ouders weten waar", "Ouders waar", "[text-missing]"},
           {"a word doubled", "Ouders weten waar", "Ouders weten weten waar", "[text-added]"},
           {"their order", "Ouders weten waar", "weten Ouders waar", "[text-differs]"},
           {"the level of a heading", "<h3 id=\"hervorming\"", "<h4 id=\"hervorming\"", "[headings-differ]"},
           {"a list item", "<li id=\"taalachterstand\">Minder", "Minder", "[text-differs]"},
           {"a span", "colspan=\"2\"", "colspan=\"3\"", "[tables-differ]"},
           {"a head", "<th scope=\"col\">Onderdeel</th>", "<td>Onderdeel</td>", "[tables-differ]"},
           {"a head of a row", "<th scope=\"row\">Jeugdhulp</th>", "<td>Jeugdhulp</td>", "[row-heads-differ]"},
           {"a list", "<ul>\n<li", "<div>\n<li", "[lists-differ]"},
           {"a head without a scope", "<th scope=\"row\"", "<th", "[heads-without-scope]"},
           {"a note", "bladzijde 12", "bladzijde 13", "[text-differs]"},
           {"the way to a note", "href=\"#noot-1\"", "href=\"#noot-2\"", "[text-differs]"},
           {"the way back from it", "href=\"#bij-noot-1\"", "href=\"#bij-noot-2\"", "[links-differ]"},
           {"a link", "merenveld.example/jeugdagenda", "boos.example/jeugdagenda", "[links-differ]"},
           {"a link to a place", "href=\"#wachttijd\"", "href=\"#nergens\"", "[links-differ]"},
           {"an alternative", "alt=\"Staafdiagram", "alt=\"Diagram", "[alternatives-differ]"},
           {"a language", "lang=\"en-GB\"", "lang=\"nl-NL\"", "[part-language-missing]"},
           {"that of the page", "<html lang=\"nl-NL\"", "<html lang=\"en-GB\"", "[language-differs]"},
           {"the number of a caption", "Tabel 2.", "Tabel 3.", "[text-differs]"},
           {"an abbreviation", "title=\"Centrum voor Jeugd en Gezin\"", "title=\"\"", "[expansion-missing]"},
           {"the title", "<title>2.3.4", "<title>2.3.5", "[title-differs]"},
       }) {
    INFO(fault.what);
    REQUIRE(whole.find(fault.from) != std::string::npos);
    std::string changed = whole;
    changed.replace(changed.find(fault.from), std::string(fault.from).size(), fault.to);
    made.change_unseen("html", changed);
    const Codes codes = made.codes("html");
    CHECK(std::find(codes.begin(), codes.end(), fault.code) != codes.end());
    CHECK(made.codes("pdf").empty());
    made.change_unseen("html", whole);
  }
}

TEST_CASE("text that stands where a web page has none is found, in its notes too") {
  const Made made("alle-elementen", "--format html");
  const std::string whole = made.bytes("html");
  for (const auto& [from, to] : {std::pair{"</main>", "<p>Nooit besloten.</p></main>"},
                                 {"<ol>\n<li id=\"noot-1\">", "<ol>Nooit besloten.<li id=\"noot-1\">"},
                                 {"</ol></div>", "<li>Nooit besloten.</li></ol></div>"},
                                 {"role=\"doc-endnotes\">", "role=\"doc-endnotes\">Nooit besloten."}}) {
    INFO(to);
    const std::string changed = replaced(whole, from, to);
    REQUIRE(changed != whole);
    made.change_unseen("html", changed);
    CHECK(made.codes("html") == Codes{"[text-added]"});
    made.change_unseen("html", whole);
  }
}
