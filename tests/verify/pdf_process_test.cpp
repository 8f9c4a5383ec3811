// Another program reads the PDF: what comes of it when that goes well, wrong, or on for ever.
#include "verify/pdf_process.hpp"

#include <filesystem>

#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "diagnostics/machine_fault.hpp"
#include "made_pdf.hpp"

namespace {

const std::string reader = RAADSTUK_PDF_READER;

std::string problem(const std::string& program, std::string_view bytes) {
  return std::get<std::string>(verify::read_pdf_apart(program, bytes, 10));
}

// A program that is a line of shell.
std::string script(const TemporaryFolder& folder, const std::string& line) {
  const std::string file = folder.write("reader", "#!/bin/sh\n" + line + "\n");
  std::filesystem::permissions(file, std::filesystem::perms::owner_all);
  return file;
}

}  // namespace

TEST_CASE("a PDF is read by the other program") {
  const std::string bytes = Sketch{"/P<</MCID 0>>BDC BT/F 9 Tf(ABE)Tj ET EMC", "<</S/H1/Pg 3 0 R/K 0>>", {}, ""}.pdf();
  const auto read = std::get<verify::PdfReading>(verify::read_pdf_apart(reader, bytes, 10));
  CHECK(read.pages == 1);
  CHECK(read.marked);
  CHECK(read.reading.language == "nl-NL");
  CHECK(read.reading.headings.at(0).text == "AB\u00E9");
}

TEST_CASE("what is no PDF is refused with the reason") {
  CHECK_FALSE(problem(reader, "dit is geen PDF").empty());
  CHECK_FALSE(problem(reader, "").empty());
}

TEST_CASE("a program that crashes, answers nonsense or nothing spoils no more than this file") {
  const TemporaryFolder folder;
  CHECK(problem(script(folder, "kill -SEGV $$"), "x") == "signal 11");
  CHECK(problem(script(folder, "exit 4"), "x") == "status 4");
  CHECK(problem(script(folder, "cat /dev/zero | head -c 100000"), "x") == "status 0");
  CHECK(problem(script(folder, "echo onzin"), std::string(1 << 20, 'x')) == "status 0");
}

TEST_CASE("a program that goes on for ever is ended by the processor's clock") {
  const TemporaryFolder folder;
  const auto read = verify::read_pdf_apart(script(folder, "ulimit -t \"$1\"; while :; do :; done"), "x", 1);
  CHECK(std::get<std::string>(read).starts_with("signal "));
}

TEST_CASE("the reader takes no more time than it is given") {
  // A page of a hundred million operators.
  std::string content;
  for (int i = 0; i < 2'000'000; ++i) content += "BT ET ";
  const std::string bytes = Sketch{content, "", {}, ""}.pdf();
  const auto read = verify::read_pdf_apart(reader, bytes, 1);
  const auto* reason = std::get_if<std::string>(&read);  // none on a machine that is fast enough
  if (reason != nullptr) CHECK(reason->starts_with("signal "));
}

TEST_CASE("a reader that is not there is a fault of the machine, and the message names it") {
  try {
    verify::read_pdf_apart("/nergens/raadstuk-read-pdf", "x", 1);
    FAIL("it was read");
  } catch (const diagnostics::MachineFault& fault) {
    CHECK(fault.diagnostic().code == diagnostics::Code::reader_missing);
    CHECK(fault.diagnostic().arguments.at(0) == "/nergens/raadstuk-read-pdf");
  }
}
