// A report from its manifest entry to its findings, with a disk that is a map.
#include "verify/inspect.hpp"

#include <map>
#include <set>

#include "catch.hpp"
#include "document/written.hpp"
#include "made_docx.hpp"
#include "made_pdf.hpp"
#include "rows/simple_rows.hpp"
#include "verify/checklist.hpp"
#include "verify/read_back.hpp"

using diagnostics::Code;
using diagnostics::Diagnostic;
using Codes = std::vector<Code>;

namespace {

struct InspectFixture {
  std::vector<rows::Format> formats = simple_rows::formats();
  std::map<std::string, std::string> disk;
  std::map<std::string, Diagnostic> troubles;
  std::set<std::string> unreadable;  // beside the section
  manifest::Entry entry;
  manifest::BuildInputs made_with;
  verify::Tools tools;
  document::Document document;
  bool refused = false;

  InspectFixture() {
    document.metadata.title = "De titel";
    document.metadata.language = "nl-NL";
    document.title = {written::text("AB")};
    const std::string pdf = Sketch{"/P<</MCID 0>>BDC BT/F 9 Tf(AB)Tj ET EMC", "<</S/H1/Pg 3 0 R/K 0>>", {}, ""}.pdf();
    auto parts = docx_parts(word_paragraph(::run("AB"), "<w:pStyle w:val=\"Kop\"/>"));
    parts["word/styles.xml"].replace(parts["word/styles.xml"].find("outlineLvl w:val=\"1\""), 20,
                                     "outlineLvl w:val=\"0\"");
    disk = {{"in/x.xml", "<sectie/>"}, {"in/kaart.png", "PNG"}, {"out/x.docx", zipped(parts)}, {"out/x.pdf", pdf}};
    entry.report = "x";
    entry.sources = {{"in/x.xml", manifest::sha256("<sectie/>")}, {"kaart.png", manifest::sha256("PNG")}};
    entry.pages = 1;
    for (const char* extension : {"pdf", "docx"}) record(extension);
    made_with.version = "1.0";
    tools.version = "1.0";
    formats[0].read_back = verify::pdf_reader({RAADSTUK_READER, {}});
    formats[1].read_back = verify::docx_reader({RAADSTUK_READER, {}});
    tools.formats = formats;
    tools.read = [this](const std::string& file) { return find(file, Code::input_missing); };
    tools.read_beside = [this](const std::string&, std::string_view name) -> std::variant<std::string, rows::Unread> {
      const std::string file = "in/" + std::string(name);
      if (unreadable.contains(file)) return rows::Unread{rows::Unread::Why::unreadable, "Permission denied"};
      if (const auto found = disk.find(file); found != disk.end()) return found->second;
      return rows::Unread{};
    };
    tools.original = [this](std::string_view,
                            const verify::Subject& subject) -> std::variant<verify::Original, Diagnostic> {
      if (refused) return Diagnostic{Code::source_refused, {}, {subject.section}};
      return verify::Original{document, ""};
    };
  }

  // As if it was made so.
  void record(const std::string& extension) {
    std::erase_if(entry.outputs, [&](const auto& output) { return output.format == extension; });
    const std::string& bytes = disk.at("out/x." + extension);
    entry.outputs.push_back({extension, manifest::sha256(bytes), bytes.size(), 1});
  }

  verify::Bytes find(const std::string& file, Code missing) const {
    if (const auto trouble = troubles.find(file); trouble != troubles.end()) return trouble->second;
    const auto found = disk.find(file);
    if (found == disk.end()) return Diagnostic{missing, {}, {}};
    return found->second;
  }

  verify::Findings run() const { return verify::inspect({entry, made_with, "out/x", "in/x.xml"}, tools); }
};

Codes codes(const std::vector<Diagnostic>& diagnostics) {
  Codes list;
  for (const Diagnostic& diagnostic : diagnostics) list.push_back(diagnostic.code);
  return list;
}

const verify::File& file(const verify::Findings& findings, std::string_view extension) {
  for (const verify::File& each : findings.files)
    if (each.name.ends_with(extension)) return each;
  throw std::runtime_error("no such file");
}

Codes docx_codes(const InspectFixture& bench) { return codes(file(bench.run(), "docx").diagnostics); }

std::string_view outcome(const verify::Findings& findings, std::string_view check, std::string_view extension) {
  for (const verify::Result& result : verify::results(findings))
    if (result.check->name == check && result.file->name.ends_with(extension)) return verify::word(result.outcome);
  return "no such check";
}

}  // namespace

TEST_CASE("of a report that is as it was made nothing is said, and its parts are counted") {
  InspectFixture bench;
  const verify::Findings findings = bench.run();
  CHECK(findings.of_report.empty());
  CHECK(codes(file(findings, "docx").diagnostics).empty());
  CHECK(file(findings, "docx").depth == verify::Depth::meaning);
  CHECK(findings.found.pages == 1);
  CHECK(findings.found.words == 1);
  CHECK(findings.found.headings == 1);
  CHECK(findings.language == "nl-NL");
  for (const verify::Result& result : verify::results(findings))
    if (result.file->name.ends_with("docx")) CHECK(result.outcome == verify::Outcome::passed);
}

TEST_CASE("the sketch of a PDF lacks what makes it archival, and that is what is said of it") {
  InspectFixture bench;
  const verify::Findings findings = bench.run();
  // No bookmarks, no title in Info or XMP, no identifiers.
  CHECK(codes(file(findings, "pdf").diagnostics) == Codes{Code::not_declared, Code::not_declared,
                                                          Code::bookmarks_differ, Code::title_differs,
                                                          Code::title_differs});
  CHECK(outcome(findings, "text", "pdf") == "passed");
  CHECK(outcome(findings, "title", "pdf") == "failed");
}

TEST_CASE("a changed byte is noticed before anything else") {
  InspectFixture bench;
  bench.disk["out/x.docx"] += '\0';
  CHECK(docx_codes(bench) == Codes{Code::report_changed});
  CHECK(outcome(bench.run(), "unchanged", "docx") == "failed");
  CHECK(outcome(bench.run(), "text", "docx") == "passed");
}

TEST_CASE("a changed text is noticed even where the hash was made to fit") {
  InspectFixture bench;
  bench.disk["out/x.docx"] = zipped(docx_parts(word_paragraph(run("AC"), "<w:pStyle w:val=\"Kop\"/>")));
  bench.record("docx");
  CHECK(docx_codes(bench) == Codes{Code::text_differs, Code::headings_differ});
}

TEST_CASE("missing, unreadable and strange outputs each have their own message") {
  InspectFixture bench;
  bench.disk.erase("out/x.docx");
  CHECK(docx_codes(bench) == Codes{Code::report_missing});
  CHECK(outcome(bench.run(), "unchanged", "docx") == "failed");
  CHECK(outcome(bench.run(), "readable", "docx") == "unchecked");
  CHECK(outcome(bench.run(), "text", "docx") == "unchecked");
  bench.troubles["out/x.docx"] = {Code::input_not_a_file, {}, {}};
  CHECK(docx_codes(bench) == Codes{Code::target_not_a_file});
  bench.troubles["out/x.docx"] = {Code::input_unreadable, {}, {"Permission denied"}};
  CHECK(docx_codes(bench) == Codes{Code::input_unreadable});
  bench.troubles.clear();
  bench.disk["out/x.docx"] = "geen ZIP";
  bench.record("docx");
  CHECK(docx_codes(bench) == Codes{Code::report_unreadable});
  CHECK(outcome(bench.run(), "unchanged", "docx") == "passed");
  CHECK(outcome(bench.run(), "readable", "docx") == "failed");
  CHECK(outcome(bench.run(), "text", "docx") == "unchecked");
}

TEST_CASE("a section or image that is gone or changed is named, and the content is then not compared") {
  InspectFixture bench;
  bench.disk["in/x.xml"] = "<sectie formaat=\"1\"/>";
  bench.document.title = {written::text("CD")};  // what it would give now
  CHECK(bench.run().of_report == std::vector<Diagnostic>{{Code::source_changed, {}, {"in/x.xml"}}});
  CHECK(docx_codes(bench).empty());
  CHECK(outcome(bench.run(), "current", "docx") == "failed");
  CHECK(outcome(bench.run(), "text", "docx") == "unchecked");
  CHECK(outcome(bench.run(), "structure", "pdf") == "passed");
  bench.disk.erase("in/x.xml");
  CHECK(bench.run().of_report == std::vector<Diagnostic>{{Code::source_missing, {}, {"in/x.xml"}}});

  InspectFixture other;
  other.disk["in/kaart.png"] = "JPEG";
  CHECK(other.run().of_report == std::vector<Diagnostic>{{Code::source_changed, {}, {"kaart.png"}}});
  other.disk.erase("in/kaart.png");
  CHECK(other.run().of_report == std::vector<Diagnostic>{{Code::source_missing, {}, {"kaart.png"}}});
  other.unreadable.insert("in/kaart.png");
  CHECK(other.run().of_report ==
        std::vector<Diagnostic>{{Code::source_unreadable, {}, {"kaart.png", "Permission denied"}}});
}

TEST_CASE("stale and outdated reports are named; the outdated one is compared with nothing") {
  InspectFixture bench;
  bench.entry.stale = std::vector<Diagnostic>{{Code::bare_ampersand, {1, 1}, {}}};
  CHECK(codes(bench.run().of_report) == Codes{Code::report_stale});
  bench.entry.stale.reset();
  bench.entry.outputs.back().outdated = true;  // the DOCX
  bench.document.title = {written::text("CD")};
  CHECK(docx_codes(bench) == Codes{Code::report_outdated});
  CHECK(outcome(bench.run(), "current", "docx") == "failed");
  CHECK(outcome(bench.run(), "current", "pdf") == "passed");
}

TEST_CASE("another version is only told") {
  InspectFixture bench;
  bench.tools.version = "2.0";
  CHECK(bench.run().of_report == std::vector<Diagnostic>{{Code::other_version, {}, {"1.0", "2.0"}}});
  CHECK(docx_codes(bench).empty());
}

TEST_CASE("a section that this version refuses is told, once") {
  InspectFixture bench;
  bench.refused = true;
  CHECK(codes(bench.run().of_report) == Codes{Code::source_refused});
  CHECK(docx_codes(bench).empty());
}

TEST_CASE("of a PDF that should have its XML in it, it is asked for") {
  InspectFixture bench;
  bench.made_with.options = {{"embed-source", "true"}};
  const verify::Findings findings = bench.run();
  const Codes said = codes(file(findings, "pdf").diagnostics);
  CHECK(std::count(said.begin(), said.end(), Code::source_not_embedded) == 1);
  CHECK(file(findings, "pdf").diagnostics.at(1) == Diagnostic{Code::not_declared, {}, {"PDF/A-3a"}});
}

TEST_CASE("a mail draft is compared with its hash alone") {
  InspectFixture bench;
  bench.disk["out/x.eml"] = "Subject: x";
  bench.record("eml");
  CHECK(codes(file(bench.run(), "eml").diagnostics).empty());
  CHECK(outcome(bench.run(), "unchanged", "eml") == "passed");
  CHECK(outcome(bench.run(), "text", "eml") == "no such check");
  bench.disk["out/x.eml"] = "Subject: y";
  CHECK(codes(file(bench.run(), "eml").diagnostics) == Codes{Code::report_changed});
}
