#include <algorithm>

#include "archive.hpp"
#include "catch.hpp"
#include "sample_document.hpp"
#include "sample_style.hpp"
#include "write_docx.hpp"
#include "zip/archive.hpp"

namespace {

std::string written_package() {
  document::Document document = sample::document();
  document.blocks = {
      sample::heading(2, "Doelstellingen"), sample::paragraph("Tekst."), {sample::numbers({"een", "twee"})}};
  return write_docx(document, sample_style(), {}, {1767225600, "raadstuk 0.1.0"});
}

// Content types of a part: by its own name, else by its extension.
std::string type_of(pugi::xml_node types, const std::string& name) {
  const auto own = types.find_child_by_attribute("Override", "PartName", ("/" + name).c_str());
  if (own) return own.attribute("ContentType").value();
  const std::string extension = name.substr(name.rfind('.') + 1);
  return types.find_child_by_attribute("Default", "Extension", extension.c_str()).attribute("ContentType").value();
}

}  // namespace

TEST_CASE("the same document gives the same bytes") { REQUIRE(written_package() == written_package()); }

TEST_CASE("the package's parts stand in a fixed order, all on the first of January 1980") {
  std::vector<std::string> names;
  for (const Entry& entry : unzip(written_package())) {
    names.push_back(entry.name);
    CHECK(entry.date == ((1 << 5) | 1));
    CHECK(entry.time == 0);
  }
  CHECK(names == std::vector<std::string>{"[Content_Types].xml", "_rels/.rels", "word/document.xml",
                                          "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml",
                                          "word/settings.xml", "word/fontTable.xml", "word/theme/theme1.xml",
                                          "word/header1.xml", "word/footer1.xml", "word/footer2.xml",
                                          "docProps/core.xml", "docProps/app.xml"});
}

TEST_CASE("what is remembered of the parts of a package changes none, large or small") {
  compression::Compressor compressor;
  zip_archive::DeflatedParts deflated(compressor);
  const std::string large(std::size_t{3} << 20, 'x'), other = large + "y";
  for (const std::string& bytes : {large, std::string("x"), other, std::string("y"), large}) {
    const auto entries = unzip(zip_archive::write({{"a", bytes}, {"b", other}}, zip_archive::Day::first, deflated));
    CHECK(entries.at(0).bytes == bytes);
    CHECK(entries.at(1).bytes == other);
  }
}

TEST_CASE("every part is well-formed and has a content type, and nothing else has one") {
  const std::string bytes = written_package();
  Package package(bytes);
  const auto types = package.root("[Content_Types].xml");
  std::size_t overrides = 0;
  for (const Entry& entry : unzip(bytes)) {
    INFO(entry.name);
    REQUIRE_NOTHROW(package.root(entry.name));
    if (entry.name == "[Content_Types].xml") continue;
    CHECK(!type_of(types, entry.name).empty());
    if (types.find_child_by_attribute("Override", "PartName", ("/" + entry.name).c_str())) ++overrides;
  }
  const auto children = types.children("Override");
  CHECK(static_cast<std::size_t>(std::distance(children.begin(), children.end())) == overrides);
}

TEST_CASE("every relationship inside the package leads to a part") {
  Package package(written_package());
  std::size_t seen = 0;
  for (const auto& relationship : package.root("word/_rels/document.xml.rels")) {
    CHECK(package.has(std::string("word/") + relationship.attribute("Target").value()));
    ++seen;
  }
  for (const auto& relationship : package.root("_rels/.rels")) {
    CHECK(package.has(relationship.attribute("Target").value()));
    ++seen;
  }
  CHECK(seen == 11);
}

TEST_CASE("a document of many thousands of numbered lists is written, each list with its own instance") {
  document::Document document = sample::document();
  for (int i = 0; i < 5000; ++i) document.blocks.push_back({sample::numbers({"een"})});
  Package package(write_docx(document, sample_style(), {}, {}));
  const auto numbering = package.root("word/numbering.xml");
  const auto count = [&](const char* name) {
    const auto children = numbering.children(name);
    return std::distance(children.begin(), children.end());
  };
  CHECK(count("w:abstractNum") == 2);
  CHECK(count("w:num") == 5002);
}

TEST_CASE("a writer that has written other documents changes no byte") {
  const style::Style style = sample_style();
  compression::Compressor compressor;
  docx::Writer writer(style, {}, compressor);
  document::Document first = sample::document(), second = sample::document();
  second.blocks = {sample::paragraph("Iets anders.")};
  second.metadata.language = "en-GB";
  const document::Origin options{1767225600, "raadstuk 0.1.0"};
  for (const auto* document : {&first, &second, &first, &first})
    CHECK(writer.write(*document, plan_of(*document, style, image::Shown{}), {}, options) ==
          write_docx(*document, style, {}, options));
}
