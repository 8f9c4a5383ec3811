#include "catch.hpp"
#include "write_odt.hpp"

namespace {

std::string written_package() {
  const document::Document document = Odt::with(
      {sample::heading(2, "Doelstellingen"), sample::paragraph("Tekst."), {sample::numbers({"een", "twee"})}});
  return write_odt(document, sample_style(), {}, {1767225600, "raadstuk 0.1.0"});
}

}  // namespace

TEST_CASE("the same document gives the same bytes of an ODT") { REQUIRE(written_package() == written_package()); }

TEST_CASE("the first bytes of an ODT say what it is: its type comes first, and is not compressed") {
  CHECK(written_package().substr(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
}

TEST_CASE("an ODT's parts stand in a fixed order, all on the second of January 1980") {
  std::vector<std::string> names;
  for (const Entry& entry : unzip(written_package())) {
    names.push_back(entry.name);
    CHECK(entry.date == ((1 << 5) | 2));
    CHECK(entry.time == 0);
  }
  CHECK(names == std::vector<std::string>{"mimetype", "content.xml", "styles.xml", "meta.xml", "settings.xml",
                                          "META-INF/manifest.xml"});
}

TEST_CASE("the manifest of an ODT names every part but itself and the type, once") {
  const std::string bytes = written_package();
  Package package(bytes);
  std::vector<std::string> named;
  for (const auto& entry : package.root("META-INF/manifest.xml")) {
    named.emplace_back(entry.attribute("manifest:full-path").value());
    CHECK(!std::string_view(entry.attribute("manifest:media-type").value()).empty());
  }
  std::vector<std::string> parts{"/"};
  for (const Entry& entry : unzip(bytes))
    if (entry.name != "mimetype" && entry.name != "META-INF/manifest.xml") {
      parts.push_back(entry.name);
      CHECK_NOTHROW(package.root(entry.name));
    }
  CHECK(named == parts);
}

TEST_CASE("a writer of ODT that has written other documents changes no byte") {
  const style::Style style = sample_style();
  compression::Compressor compressor;
  odt::Writer writer(style, {}, compressor);
  document::Document first = sample::document(), second = sample::document();
  second.blocks = {sample::paragraph("Iets anders.")};
  second.metadata.language = "en-GB";
  const document::Origin options{1767225600, "raadstuk 0.1.0"};
  for (const auto* document : {&first, &second, &first, &first})
    CHECK(writer.write(*document, plan_of(*document, style, image::Shown{}), {}, options) ==
          write_odt(*document, style, {}, options));
}

TEST_CASE(
    "an ODT has the properties of the document: title, number, author, language, times, and what a registry asks") {
  document::Document document = sample::document();
  document.metadata.identifier = "Z/25/1";
  document.metadata.properties = {{"Zaaknummer", "12 & 3"}};
  Odt made(write_odt(document, sample_style(), {}, {1767225600, "raadstuk 0.1.0"}));
  const auto meta = made.package().root("meta.xml").child("office:meta");
  const auto value = [&](const char* name) { return std::string(meta.child_value(name)); };
  CHECK(value("dc:title") == "2.6.1 Veiligheid (Programmabegroting 2026)");
  CHECK(value("dc:creator") == "Gemeente Amstelveen");
  CHECK(value("meta:keyword") == "2.6.1");
  CHECK(value("dc:language") == "nl-NL");
  CHECK(value("meta:generator") == "raadstuk/0.1.0");
  CHECK(value("meta:creation-date") == "2026-01-01T00:00:00Z");
  CHECK(value("dc:date") == "2026-01-01T00:00:00Z");
  std::vector<std::string> own;
  for (const auto& each : meta.children("meta:user-defined"))
    own.push_back(std::string(each.attribute("meta:name").value()) + '=' + each.child_value());
  CHECK(own == std::vector<std::string>{"dc:identifier=Z/25/1", "Zaaknummer=12 & 3"});
}
