// Bytes changed at many places, and PDFs broken at many places read by the program that reads them.
#include "catch.hpp"
#include "program/verifying.hpp"

TEST_CASE("a byte changed at any of hundreds of places is noticed, and verify survives it") {
  const Made made("leeg-blok");
  for (const std::string extension : {"pdf", "docx"}) {
    const std::string whole = made.bytes(extension);
    for (std::size_t i = 0; i < 150; ++i) {
      const std::size_t at = (i * 7919 + i * i * 31) % whole.size();
      std::string changed = whole;
      changed[at] = static_cast<char>(changed[at] ^ static_cast<char>(1U << (i % 8)));
      made.change(extension, changed);
      const Ran ran = made.verify();
      INFO(extension << " at " << at << ": " << ran.err);
      REQUIRE(ran.status == 1);
      REQUIRE(ran.err.find("[report-changed]") != std::string::npos);
    }
    made.change(extension, whole);
  }
}

TEST_CASE("a PDF that was cut or mangled anywhere is read or refused within its time") {
  const Made made("alle-elementen");
  const std::string whole = made.bytes("pdf");
  for (std::size_t i = 0; i < 150; ++i) {
    std::string changed = whole.substr(0, i % 3 == 0 ? whole.size() * i / 150 : whole.size());
    for (std::size_t k = 0; k < 1 + i / 10 && !changed.empty(); ++k)
      changed[(i * 104729 + k * 7919) % changed.size()] = static_cast<char>(i + k);
    made.change_unseen("pdf", changed);
    const Ran ran = made.verify();
    INFO(i << ": " << ran.err);
    REQUIRE((ran.status == 0 || ran.status == 1));
    made.change_unseen("pdf", whole);
  }
}
