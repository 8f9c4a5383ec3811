// What the document says of itself: XMP, Info, language, colour, the file it came from.
#include "pdf/archival.hpp"

#include <pugixml.hpp>

#include "catch.hpp"
#include "written.hpp"

namespace {

// The text at a path of the packet below rdf:Description, such as "dc:title/rdf:Alt/rdf:li".
class Packet {
 public:
  explicit Packet(const std::string& bytes)
      : good_(xml_.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata_single)) {}
  explicit operator bool() const { return static_cast<bool>(good_); }
  std::string operator[](const std::string& path) const {
    return xml_.first_element_by_path(("x:xmpmeta/rdf:RDF/rdf:Description/" + path).c_str()).text().get();
  }
  bool has(const char* name) const {
    return !xml_.first_element_by_path("x:xmpmeta/rdf:RDF/rdf:Description").child(name).empty();
  }

 private:
  pugi::xml_document xml_;
  pugi::xml_parse_result good_;
};

std::string info(Written& written, const char* key) {
  auto value = written.file.trailer().key("/Info").key(key);
  return value.is_string() ? value.text() : "";
}

Packet packet(Written& written) { return Packet(written.file.root().key("/Metadata").stream()); }

}  // namespace

TEST_CASE("XMP and Info say the same, characters of XML and all") {
  Written written(long_report());
  const Packet xmp = packet(written);
  REQUIRE(xmp);
  CHECK(xmp["dc:title/rdf:Alt/rdf:li"] == "2.6.1 Veiligheid & <orde> \u201Ctest\u201D \U0001F600");
  CHECK(info(written, "/Title") == xmp["dc:title/rdf:Alt/rdf:li"]);
  CHECK(xmp["dc:creator/rdf:Seq/rdf:li"] == "Gemeente S\u00FAdwest-Frysl\u00E2n");
  CHECK(info(written, "/Author") == xmp["dc:creator/rdf:Seq/rdf:li"]);
  CHECK(xmp["pdf:Producer"] == "raadstuk proef");
  CHECK(info(written, "/Producer") == xmp["pdf:Producer"]);
  CHECK(xmp["dc:identifier"] == "Z/25 & 7");
  CHECK(xmp["dc:language/rdf:Bag/rdf:li"] == "nl-NL");
  CHECK(xmp["dc:date/rdf:Seq/rdf:li"] == "2025-10-01");
  CHECK(xmp["dc:format"] == "application/pdf");
}

TEST_CASE("what the report lacks is in neither XMP nor Info") {
  document::Document document = long_report();
  document.metadata.author.clear();
  document.metadata.identifier.clear();
  document.metadata.date.reset();
  Written written(document);
  const Packet xmp = packet(written);
  REQUIRE(xmp);
  for (const char* name : {"dc:creator", "dc:identifier", "dc:date", "xmp:CreateDate", "xmp:ModifyDate"})
    CHECK_FALSE(xmp.has(name));
  for (const char* key : {"/Author", "/CreationDate", "/ModDate"})
    CHECK_FALSE(written.file.trailer().key("/Info").has(key));
}

TEST_CASE("the date of making is SOURCE_DATE_EPOCH, else the date of the report at midnight") {
  pdf::Options options = Written::plain_options();
  Written dated(long_report(), options);
  CHECK(packet(dated)["xmp:CreateDate"] == "2025-10-01T00:00:00Z");
  CHECK(info(dated, "/CreationDate") == "D:20251001000000Z");
  options.created = 1'700'000'000;
  Written made_then(long_report(), options);
  CHECK(packet(made_then)["xmp:CreateDate"] == "2023-11-14T22:13:20Z");
  CHECK(packet(made_then)["xmp:ModifyDate"] == "2023-11-14T22:13:20Z");
  CHECK(info(made_then, "/CreationDate") == "D:20231114221320Z");
  CHECK(info(made_then, "/ModDate") == "D:20231114221320Z");
  CHECK(packet(made_then)["dc:date/rdf:Seq/rdf:li"] == "2025-10-01");
  options.created = 0;
  Written first(long_report(), options);
  CHECK(packet(first)["xmp:CreateDate"] == "1970-01-01T00:00:00Z");
}

TEST_CASE("a report says that it is PDF/UA-1 and PDF/A-2a, and describes what PDF/A does not know") {
  Written written(long_report());
  const Packet xmp = packet(written);
  CHECK(xmp["pdfaid:part"] == "2");
  CHECK(xmp["pdfaid:conformance"] == "A");
  CHECK(xmp["pdfuaid:part"] == "1");
  CHECK(xmp["pdfaExtension:schemas/rdf:Bag/rdf:li/pdfaSchema:prefix"] == "pdfuaid");
  auto root = written.file.root();
  // The packet can be read without a PDF reader.
  CHECK_FALSE(root.key("/Metadata").dictionary().has("/Filter"));
  CHECK(written.bytes.find("<?xpacket begin=") != std::string::npos);
  CHECK(root.key("/MarkInfo").key("/Marked").flag());
  CHECK(root.key("/Lang").text() == "nl-NL");
  CHECK(root.key("/ViewerPreferences").key("/DisplayDocTitle").flag());
  CHECK_FALSE(root.has("/AF"));
  CHECK_FALSE(root.has("/Names"));
}

TEST_CASE("colours are of sRGB, by a profile in the file") {
  Written written(long_report());
  auto intents = written.file.root().key("/OutputIntents");
  REQUIRE(intents.size() == 1);
  auto intent = intents.at(0);
  CHECK(intent.key("/S").name() == "/GTS_PDFA1");
  auto profile = intent.key("/DestOutputProfile");
  CHECK(profile.dictionary().key("/N").integer() == 3);
  const std::string bytes = profile.stream();
  CHECK(bytes.substr(36, 4) == "acsp");
  CHECK(bytes.substr(16, 4) == "RGB ");
  // Its first four bytes are its size.
  std::size_t size = 0;
  for (const char byte : bytes.substr(0, 4)) size = size << 8 | static_cast<unsigned char>(byte);
  CHECK(size == bytes.size());
}

TEST_CASE("with its source a report is PDF/A-3a, and the XML is in it byte for byte") {
  const std::string xml = std::string("\xEF\xBB\xBF<sectie>\r\n\0\xFF endstream endobj", 32);
  pdf::Options options = Written::plain_options();
  options.source = pdf::Source{xml, "véiligheid (1).xml"};
  Written written(long_report(), options);
  CHECK(packet(written)["pdfaid:part"] == "3");
  CHECK(packet(written)["pdfaid:conformance"] == "A");
  auto associated = written.file.root().key("/AF");
  REQUIRE(associated.size() == 1);
  auto file = associated.at(0);
  CHECK(file.key("/AFRelationship").name() == "/Source");
  CHECK(file.key("/F").text() == "véiligheid (1).xml");
  CHECK(file.key("/UF").text() == "véiligheid (1).xml");
  auto stream = file.key("/EF").key("/F");
  CHECK(stream.stream() == xml);
  CHECK(stream.dictionary().key("/Subtype").name() == "/text/xml");
  CHECK(stream.dictionary().key("/Params").key("/Size").integer() == static_cast<long long>(xml.size()));
  CHECK(stream.dictionary().key("/Params").key("/ModDate").text() == "D:20251001000000Z");
  auto names = written.file.root().key("/Names").key("/EmbeddedFiles").key("/Names");
  CHECK(names.at(1).id() == file.id());
}
