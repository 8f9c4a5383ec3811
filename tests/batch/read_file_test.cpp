#include "batch/read_file.hpp"

#include <csignal>

#include "batch/temporary_folder.hpp"
#include "catch.hpp"

using diagnostics::Diagnostic;

namespace {

std::string problem(const std::string& file, std::size_t limit = 100) {
  const auto read = batch::read_file(file, limit);
  const auto* diagnostic = std::get_if<Diagnostic>(&read);
  return diagnostic == nullptr ? "none" : diagnostics::text(*diagnostic, diagnostics::Language::nl);
}

std::string bytes(const std::string& file, std::size_t limit) {
  return std::get<std::string>(batch::read_file(file, limit));
}

}  // namespace

TEST_CASE("a plain file is read whole, an empty one too") {
  const TemporaryFolder t;
  CHECK(bytes(t.write("a.xml", std::string("a\0b", 3)), 100) == std::string("a\0b", 3));
  CHECK(bytes(t.write("leeg.xml", ""), 100).empty());
}

TEST_CASE("no more than one byte above the limit is read") {
  const TemporaryFolder t;
  const std::string file = t.write("a.xml", "0123456789");
  CHECK(bytes(file, 10) == "0123456789");
  CHECK(bytes(file, 9) == "0123456789");
  CHECK(bytes(file, 4) == "01234");
  std::filesystem::resize_file(file, 1ULL << 40);  // takes no room on the disk
  CHECK(bytes(file, 4) == "01234");
}

TEST_CASE("what cannot be read is said") {
  const TemporaryFolder t;
  t.pipe("pijp.xml");
  t.link(t.write("b.xml"), "link.xml");
  CHECK(problem(t / "weg.xml") == "dit bestand bestaat niet; controleer de naam");
  CHECK(problem(t / "pijp.xml") == "dit is geen gewoon bestand en geen map; geef een XML-bestand of een map op");
  CHECK(problem(t.path()) == "dit is geen gewoon bestand en geen map; geef een XML-bestand of een map op");
  CHECK(problem(t / "link.xml") == "dit is geen gewoon bestand en geen map; geef een XML-bestand of een map op");
  CHECK(problem("/proc/self/mem") ==
        "dit bestand kan niet worden gelezen: de schijf of de verbinding gaf een fout; controleer de rechten");
}

TEST_CASE("a file whose size is not what was read has changed") {
  // The kernel says 0 bytes for these and gives more, as for a file that grows while it is read.
  CHECK(problem("/proc/version", 10'000) ==
        "dit bestand veranderde terwijl het werd gelezen; voer de opdracht opnieuw uit als het bestand klaar is");
}
