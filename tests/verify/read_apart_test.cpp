// Another program reads the report: what comes of it when that goes well, wrong, or answers nonsense.
#include "verify/read_apart.hpp"

#include <filesystem>

#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "made_odt.hpp"
#include "made_pdf.hpp"

namespace {

using diagnostics::Code;
using verify::ReadFailure;

const apart::Reader reader{RAADSTUK_READER, {}};

std::string problem(const std::variant<verify::PdfReading, ReadFailure>& read) {
  const auto& unread = std::get<ReadFailure>(read);
  CHECK(unread.code == Code::report_unreadable);
  return unread.detail;
}

// A program that is a line of shell.
apart::Reader script(const TemporaryFolder& folder, const std::string& line) {
  const std::string file = folder.write("reader", "#!/bin/sh\n" + line + "\n");
  std::filesystem::permissions(file, std::filesystem::perms::owner_all);
  return {file, {}};
}

// A DOCX in which a part of 24 MB is nothing but empty elements. Not every build can measure what it takes.
[[maybe_unused]] std::string bomb() {
  std::string body;
  while (body.size() < std::size_t{24} << 20U) body += "<w:p/>";
  auto parts = docx_parts("");
  for (const char* name : {"word/document.xml", "word/footnotes.xml", "word/numbering.xml"})
    parts[name] = "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>";
  return zipped(parts);
}

}  // namespace

TEST_CASE("a PDF is read by the other program") {
  const std::string bytes = Sketch{"/P<</MCID 0>>BDC BT/F 9 Tf(ABE)Tj ET EMC", "<</S/H1/Pg 3 0 R/K 0>>", {}, ""}.pdf();
  const auto read = std::get<verify::PdfReading>(verify::read_pdf_apart(reader, bytes));
  CHECK(read.pages == 1);
  CHECK(read.marked);
  CHECK(read.reading.language == "nl-NL");
  CHECK(read.reading.headings.at(0).text == "AB\u00E9");
}

TEST_CASE("a DOCX is read by the other program") {
  const std::string bytes = zipped(docx_parts(word_paragraph(run("AB"))));
  const auto read = std::get<verify::Reading>(verify::read_docx_apart(reader, bytes));
  CHECK(read.texts == std::vector<std::string>{"AB"});
}

TEST_CASE("an ODT is read by the other program") {
  const std::string bytes = zipped(odt_parts(odt_paragraph("AB")));
  const auto read = std::get<verify::Reading>(verify::read_odt_apart(reader, bytes));
  CHECK(read.texts == std::vector<std::string>{"AB"});
  CHECK(std::get<ReadFailure>(verify::read_odt_apart(reader, "dit is geen ODT")).detail == "ZIP");
}

TEST_CASE("a web page is read by the other program") {
  const auto read = std::get<verify::HtmlReading>(
      verify::read_html_apart(reader, "<p id=\"a\"><a href=\"#weg\">AB</a><p id=\"a\"><table><tr><th>C</table>"));
  CHECK(read.reading.texts == std::vector<std::string>{"AB", "C"});
  CHECK(read.reading.links == std::vector<std::string>{"#?weg"});
  CHECK(read.heads_without_scope == 1);
  CHECK(read.repeated_id == "a");
}

TEST_CASE("what is no PDF or no DOCX is refused with the reason") {
  CHECK_FALSE(problem(verify::read_pdf_apart(reader, "dit is geen PDF")).empty());
  CHECK_FALSE(problem(verify::read_pdf_apart(reader, "")).empty());
  CHECK(std::get<ReadFailure>(verify::read_docx_apart(reader, "dit is geen DOCX")).detail == "ZIP");
}

TEST_CASE("a program that crashes, answers nonsense or nothing spoils no more than this file") {
  const TemporaryFolder folder;
  CHECK(problem(verify::read_pdf_apart(script(folder, "kill -SEGV $$"), "x")) == "signal 11");
  CHECK(problem(verify::read_pdf_apart(script(folder, "exit 4"), "x")) == "status 4");
  CHECK(problem(verify::read_pdf_apart(script(folder, "head -c 100000 /dev/zero"), "x")) == "status 0");
  CHECK(problem(verify::read_pdf_apart(script(folder, "echo onzin"), std::string(1 << 20, 'x'))) == "status 0");
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST_CASE("a small DOCX that unpacks to gigabytes of elements is too costly, and takes no more than it may") {
  const auto read = verify::read_docx_apart(reader, bomb());
  CHECK(std::get<ReadFailure>(read).code == Code::report_too_costly);
}
#endif
