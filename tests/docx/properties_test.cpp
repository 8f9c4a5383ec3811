#include <fmt/format.h>

#include "archive.hpp"
#include "catch.hpp"
#include "sample_document.hpp"
#include "sample_style.hpp"
#include "write_docx.hpp"

namespace {

Package with_properties(document::Document document, const document::Origin& options) {
  document.blocks = {sample::paragraph("tekst")};
  return Package(write_docx(document, sample_style(), {}, options));
}

std::string core(Package& package, const char* name) {
  return package.root("docProps/core.xml").child(name).text().get();
}

}  // namespace

TEST_CASE("the number of the section is a keyword, and what a registry asks for stands under its own name") {
  document::Document document = sample::document();
  document.metadata.properties = {{"kenmerk", "Z/25/7"}, {"status", "concept & klaar"}};
  Package package = with_properties(document, {});
  CHECK(core(package, "cp:keywords") == "2.6.1");
  std::string found;
  for (const auto each : package.root("docProps/custom.xml").children("property"))
    found += fmt::format("{} {}={};", each.attribute("pid").value(), each.attribute("name").value(),
                         each.child("vt:lpwstr").text().get());
  CHECK(found == "2 kenmerk=Z/25/7;3 status=concept & klaar;");
  CHECK(package.root("_rels/.rels").find_child_by_attribute("Relationship", "Target", "docProps/custom.xml"));
  document.metadata.properties.clear();
  CHECK(!with_properties(document, {}).has("docProps/custom.xml"));
}

TEST_CASE("the document says what it is, whose and in which language") {
  document::Document document = sample::document();
  document.metadata.title = "Werk & inkomen <2026>";
  document.metadata.identifier = "Z/25/000757";
  Package package = with_properties(document, {{}, "raadstuk 0.1.0"});
  CHECK(core(package, "dc:title") == "Werk & inkomen <2026>");
  CHECK(core(package, "dc:creator") == "Gemeente Amstelveen");
  CHECK(core(package, "cp:lastModifiedBy") == "Gemeente Amstelveen");
  CHECK(core(package, "dc:language") == "nl-NL");
  CHECK(core(package, "dc:identifier") == "Z/25/000757");
  CHECK(package.root("docProps/app.xml").child("Application").text().get() == std::string("raadstuk 0.1.0"));
}

TEST_CASE("the time is that of the options, else the document's day, else none") {
  document::Document document = sample::document();
  Package none = with_properties(document, {});
  CHECK(!none.root("docProps/core.xml").child("dcterms:created"));
  document.metadata.date = document::Date{2025, 10, 1};
  Package day = with_properties(document, {});
  CHECK(core(day, "dcterms:created") == "2025-10-01T00:00:00Z");
  CHECK(core(day, "dcterms:modified") == "2025-10-01T00:00:00Z");
  Package second = with_properties(document, {1767225600 + 3661, ""});
  CHECK(core(second, "dcterms:created") == "2026-01-01T01:01:01Z");
}

TEST_CASE("what is not known is not there") {
  document::Document document = sample::document();
  document.metadata.author.clear();
  Package package = with_properties(document, {{}, "raadstuk 0.1.0"});
  CHECK(!package.root("docProps/core.xml").child("dc:creator"));
  CHECK(!package.root("docProps/core.xml").child("dc:identifier"));
  CHECK(core(package, "cp:lastModifiedBy") == "raadstuk 0.1.0");
}
