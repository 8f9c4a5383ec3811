// Reports that someone changed: every byte counts, and where the manifest was made to fit, every word and tag.
#include "catch.hpp"
#include "verifying.hpp"

using Codes = std::vector<std::string>;

TEST_CASE("a byte changed anywhere, one more or one less is noticed") {
  const Made made("leeg-blok", "-f pdf,docx,odt");
  for (const std::string extension : {"pdf", "docx", "odt"}) {
    const std::string whole = made.bytes(extension);
    for (std::size_t part = 0; part <= 4; ++part) {
      std::string changed = whole;
      const std::size_t at = std::min(part * whole.size() / 4, whole.size() - 1);
      changed[at] = static_cast<char>(changed[at] ^ 1);
      made.change(extension, changed);
      const Ran ran = made.verify();
      INFO(extension << " at " << at << ": " << ran.err);
      CHECK(ran.status == 1);
      CHECK(ran.err.find(made.file(extension) + ": error: this report was changed after it was made") !=
            std::string::npos);
    }
    made.change(extension, whole + '\n');
    CHECK(made.codes(extension).front() == "[report-changed]");
    made.change(extension, whole.substr(0, whole.size() - 1));
    CHECK(made.codes(extension).front() == "[report-changed]");
    made.change(extension, whole);
  }
  CHECK(made.verify().status == 0);
}

TEST_CASE("a byte changed in a mail draft or in the manifest itself is noticed") {
  const Made made("leeg-blok", "--eml");
  const std::string draft = made.bytes("eml");
  const std::string manifest = read_all(made.folder() / "raadstuk.json");
  for (std::size_t part = 0; part <= 8; ++part) {
    std::string changed = draft;
    const std::size_t in_draft = part * (draft.size() - 1) / 8;
    changed[in_draft] = static_cast<char>(changed[in_draft] ^ 1);
    made.change("eml", changed);
    INFO(part);
    CHECK(made.codes("eml") == Codes{"[report-changed]"});
    made.change("eml", draft);
    changed = manifest;
    const std::size_t in_manifest = part * (manifest.size() - 1) / 8;
    changed[in_manifest] = static_cast<char>(changed[in_manifest] ^ 1);
    made.folder().write("raadstuk.json", changed);
    const Ran ran = made.verify();
    CHECK(ran.status == 1);
    CHECK(ran.err.find("raadstuk.json: error: ") != std::string::npos);
    made.folder().write("raadstuk.json", manifest);
  }
  CHECK(made.verify().status == 0);
}

TEST_CASE("a DOCX whose hash was made to fit is betrayed by its content") {
  const Made made;
  const std::string whole = made.bytes("docx");
  struct Change {
    const char *part, *from, *to, *code;
  };
  for (const Change& change : {
           Change{"word/document.xml", "Ouders weten waar", "Ouders vragen waar", "[text-differs]"},
           {"word/document.xml", "<w:pStyle w:val=\"Heading2\"/>", "", "[headings-differ]"},
           {"word/document.xml", "<w:tblHeader/>", "", "[tables-differ]"},
           {"word/document.xml", "descr=\"Staafdiagram", "descr=\"Diagram", "[alternatives-differ]"},
           {"word/document.xml", "w:val=\"en-GB\"", "w:val=\"nl-NL\"", "[part-language-missing]"},
           {"word/_rels/document.xml.rels", "merenveld.example/jeugdagenda", "boos.example/jeugdagenda",
            "[links-differ]"},
           {"word/styles.xml", "<w:lang w:val=\"nl-NL\"", "<w:lang w:val=\"en-GB\"", "[language-differs]"},
           {"word/footnotes.xml", "bladzijde 12", "bladzijde 13", "[text-differs]"},
           {"word/numbering.xml", "w:lvlText w:val=\"%1.\"", "w:lvlText w:val=\"%1)\"", "[text-differs]"},
           {"docProps/core.xml", "<dc:title>2.3.4", "<dc:title>2.3.5", "[title-differs]"},
       }) {
    INFO(change.part << ": " << change.from);
    made.change_unseen("docx", made.docx_with(change.part, change.from, change.to));
    CHECK(made.codes("docx") == Codes{change.code});
    CHECK(made.codes("pdf").empty());
    CHECK(made.verify().status == 1);
    made.change_unseen("docx", whole);
  }
}

TEST_CASE("an ODT whose hash was made to fit is betrayed by its content: twelve faults, and what else it says") {
  const Made made("alle-elementen", "-f odt");
  const std::string whole = made.bytes("odt");
  CHECK(made.verify().status == 0);
  struct Change {
    const char *part, *from, *to, *code;
  };
  const char *text = "content.xml", *styles = "styles.xml";
  for (const Change& change : {
           Change{text, "Ouders weten waar", "Ouders waar", "[text-missing]"},  // a word lost
           {text, "Ouders weten waar", "Ouders weten weten waar", "[text-added]"},
           {text, "Ouders weten waar", "weten Ouders waar", "[text-differs]"},                     // order
           {text, "text:outline-level=\"2\">", "text:outline-level=\"3\">", "[headings-differ]"},  // level
           {text, "<text:list-item>", "<text:list-header>", ""},  // no well-formed text
           {text, "table:number-columns-spanned=\"2\"", "table:number-columns-spanned=\"1\"", "[tables-differ]"},
           {text, "<table:table-header-rows>", "<table:table-rows>", ""},
           {text, "bladzijde 12", "bladzijde 13", "[text-differs]"},  // in a note
           {text, "merenveld.example/jeugdagenda", "boos.example/jeugdagenda", "[links-differ]"},
           {text, "<svg:desc>Staafdiagram", "<svg:desc>Diagram", "[alternatives-differ]"},
           {text, "fo:language=\"en\"", "fo:language=\"nl\"", "[part-language-missing]"},
           {text, "style:num-format=\"1\">2</text:sequence>", "style:num-format=\"1\">3</text:sequence>",
            "[text-differs]"},  // the number of a caption
           {text, "text:start-value=\"1\"", "text:start-value=\"2\"", "[text-differs]"},
           {styles, "style:num-suffix=\".\"", "style:num-suffix=\")\"", "[text-differs]"},
           {styles, "fo:language=\"nl\"", "fo:language=\"en\"", "[language-differs]"},
           {"meta.xml", "<dc:title>2.3.4", "<dc:title>2.3.5", "[title-differs]"},
       }) {
    INFO(change.part << ": " << change.from);
    made.change_unseen("odt", made.odt_with(change.part, change.from, change.to));
    const Codes wanted{*change.code == '\0' ? "[report-unreadable]" : change.code};
    CHECK(made.codes("odt") == wanted);
    CHECK(made.verify().status == 1);
    made.change_unseen("odt", whole);
  }
}

// A change that has two ends.
TEST_CASE("an item, a head or a note that an ODT no longer has is missed") {
  const Made made("alle-elementen", "-f odt");
  const std::string whole = made.bytes("odt");
  const std::string content = [&] {
    for (const Entry& entry : unzip(whole))
      if (entry.name == "content.xml") return entry.bytes;
    return std::string();
  }();
  const auto cut = [&](const std::string& from, const std::string& to) {
    const std::size_t begin = content.find(from), end = content.find(to, begin) + to.size();
    return content.substr(begin, end - begin);
  };
  const std::string item = cut("<text:list-item>", "</text:list-item>"), note = cut("<text:note ", "</text:note>");
  const std::string head = cut("<table:table-header-rows>", "</table:table-header-rows>");
  const std::string headless =
      replaced(replaced(head, "<table:table-header-rows>", ""), "</table:table-header-rows>", "");
  for (const auto& [from, to, code] : {std::tuple{item, std::string(), "[text-missing]"},
                                       {note, std::string(), "[text-differs]"},
                                       {head, headless, "[tables-differ]"}}) {
    INFO(from);
    made.change_unseen("odt", made.odt_with("content.xml", from, to));
    const Codes codes = made.codes("odt");
    CHECK(std::find(codes.begin(), codes.end(), code) != codes.end());
    made.change_unseen("odt", whole);
  }
}

TEST_CASE("a DOCX that lost a paragraph, or won one, is betrayed by it") {
  const Made made;
  const std::string paragraph = "<w:p><w:r><w:t>Dit is nooit besloten.</w:t></w:r></w:p>";
  made.change_unseen("docx", made.docx_with("word/document.xml", "<w:body>", "<w:body>" + paragraph));
  const Ran ran = made.verify();
  INFO(ran.err);
  CHECK(ran.err.find("\"Dit is nooit besloten.\"") != std::string::npos);
  CHECK(made.codes("docx") == Codes{"[text-added]"});
}

TEST_CASE("a PDF whose hash was made to fit is betrayed by its content") {
  const Made made;
  const std::string whole = made.bytes("pdf");
  struct Change {
    const char *from, *to, *code;
  };
  for (const Change& change : {
           Change{"/Marked true", "/Marked false", "[not-tagged]"},
           {"/DisplayDocTitle true", "/DisplayDocTitle false", "[title-hidden]"},
           {"/Lang (nl-NL)", "/Lang (en-GB)", "[language-differs]"},
           {"/S /H2", "/S /P", "[headings-differ]"},
           {"/Scope /Column", "/Scope /Nergens", "[tables-differ]"},
           {"/Scope /Row", "/Scope /Col", "[row-heads-differ]"},
           {"/S /L\n", "/S /P\n", "[lists-differ]"},
           {"/Tabs /S", "/Tabs /R", "[tab-order]"},
           {"<pdfuaid:part>1", "<pdfuaid:part>2", "[not-declared]"},
           {"<pdfaid:conformance>A", "<pdfaid:conformance>B", "[not-declared]"},
           {"<rdf:li xml:lang=\"x-default\">2.3.4", "<rdf:li xml:lang=\"x-default\">2.3.5", "[title-differs]"},
           {"merenveld.example/jeugdagenda", "boos.example/jeugdagenda", "[links-differ]"},
           {"/FontFile2", "/FontFile9", "[font-not-embedded]"},
       }) {
    INFO(change.from);
    made.change_unseen("pdf", made.pdf_with(change.from, change.to));
    const Codes codes = made.codes("pdf");
    CHECK(std::find(codes.begin(), codes.end(), change.code) != codes.end());
    CHECK(made.codes("docx").empty());
    CHECK(made.verify().status == 1);
    made.change_unseen("pdf", whole);
  }
}

TEST_CASE("a PDF that only qpdf rewrote says the same, and a paragraph that was taken out of its tree is missed") {
  const Made made("leeg-blok");
  made.change_unseen("pdf", made.pdf_with("%PDF", "%PDF"));
  CHECK(made.codes("pdf").empty());
  // The first text is no longer there for who listens.
  made.change_unseen("pdf", made.pdf_with("/K 0\n", "/K []\n"));
  const Codes codes = made.codes("pdf");
  REQUIRE_FALSE(codes.empty());
  CHECK(codes.front().starts_with("[text-"));
}

TEST_CASE("of a PDF/A-3 the XML inside it is compared") {
  const Made made("leeg-blok", "--embed-source");
  CHECK(made.codes("pdf").empty());
  made.change_unseen("pdf", made.pdf_with("<titel>Bibliotheek", "<titel>Boekenkast"));
  CHECK(made.codes("pdf") == Codes{"[source-not-embedded]"});
}
