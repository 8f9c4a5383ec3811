#include "verify/xmp.hpp"

#include <fmt/format.h>

#include "catch.hpp"

namespace {

verify::Xmp read(const std::string& properties, const std::string& attributes = "") {
  return verify::read_xmp(
      fmt::format("<?xpacket begin=\"\uFEFF\" id=\"x\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF>"
                  "<rdf:Description {}>{}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>",
                  attributes, properties));
}

}  // namespace

TEST_CASE("the identifiers and the title are read, as elements or as attributes") {
  const verify::Xmp xmp = read(
      "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>"
      "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Veiligheid &amp; zorg</rdf:li></rdf:Alt></dc:title>");
  CHECK(xmp.archival == "PDF/A-2a");
  CHECK(xmp.accessible == "PDF/UA-1");
  CHECK(xmp.title == "Veiligheid & zorg");
  CHECK(read("", "pdfaid:part=\"3\" pdfaid:conformance=\"B\" pdfuaid:part=\"2\"").archival == "PDF/A-3b");
  CHECK(read("", "pdfuaid:part=\"2\"").accessible == "PDF/UA-2");
}

TEST_CASE("what is not there, or no XMP at all, says nothing") {
  CHECK(read("").archival == "");
  CHECK(read("").accessible == "");
  CHECK(read("<dc:title/>").title == "");
  for (const char* packet : {"", "geen XML", "<a><b></a>", "<rdf:RDF/>", "<a/>"}) {
    CHECK(verify::read_xmp(packet).archival == "");
    CHECK(verify::read_xmp(packet).title == "");
  }
}
