// The file as a whole: objects, cross-reference, identity.
#include "catch.hpp"
#include "written.hpp"

TEST_CASE("a file is PDF 1.7 with its objects in streams, and a strict reader finds nothing to repair") {
  Written written(long_report());
  CHECK(written.bytes.starts_with("%PDF-1.7\n%"));
  for (std::size_t i = 10; i < 14; ++i) CHECK(static_cast<unsigned char>(written.bytes.at(i)) > 127);
  CHECK(written.bytes.ends_with("%%EOF\n"));
  std::size_t in_streams = 0, at_offsets = 0;
  for (const auto& [object, entry] : written.file.getXRefTable()) {
    if (entry.getType() == 2) ++in_streams;
    if (entry.getType() != 1) continue;
    ++at_offsets;
    const auto offset = static_cast<std::size_t>(entry.getOffset());
    CHECK(written.bytes.substr(offset).starts_with(std::to_string(object.getObj()) + " 0 obj\n"));
  }
  CHECK(in_streams > 200);
  CHECK(at_offsets < in_streams / 5);
  // Every object is read and every stream decoded.
  std::size_t streams = 0;
  for (auto& object : written.file.getAllObjects())
    if (object.isStream()) {
      ++streams;
      CHECK_NOTHROW(bytes_of(object));
    }
  CHECK(streams >= written.pages.size());
  for (const QPDFExc& warning : written.file.getWarnings()) FAIL_CHECK(warning.what());
}

TEST_CASE("every number of the trailer's Size has an object, and every reference leads to one") {
  Written written(long_report());
  const int size = written.file.getTrailer().getKey("/Size").getIntValueAsInt();
  CHECK(static_cast<std::size_t>(size) == written.file.getXRefTable().size() + 1);  // and the free object 0
  for (const auto& [object, entry] : written.file.getXRefTable()) {
    INFO(object.unparse());
    CHECK_FALSE(written.file.getObject(object).isNull());
  }
}

TEST_CASE("the same report gives the same bytes and identity, another one another identity") {
  const auto identity = [](Written& written) {
    auto id = written.file.getTrailer().getKey("/ID");
    CHECK(id.getArrayItem(0).getStringValue() == id.getArrayItem(1).getStringValue());
    CHECK(id.getArrayItem(0).getStringValue().size() == 16);
    return id.getArrayItem(0).getStringValue();
  };
  Written one(long_report()), two(long_report());
  CHECK(one.bytes == two.bytes);
  CHECK(identity(one) == identity(two));
  document::Document changed = long_report();
  changed.blocks.push_back(made::paragraph("Nog een."));
  Written other(changed);
  CHECK(identity(other) != identity(one));
}

TEST_CASE("pages are of the size of the style and share their resources") {
  Written written(long_report());
  CHECK(written.pages.size() == written.laid().pages.size());
  for (auto& page : written.pages) {
    auto box = page.getKey("/MediaBox");
    CHECK(box.getArrayItem(0).getNumericValue() == 0);
    CHECK(box.getArrayItem(2).getNumericValue() == Approx(340));
    CHECK(box.getArrayItem(3).getNumericValue() == Approx(400));
    CHECK(page.getKey("/Resources").getObjGen() == written.pages[0].getKey("/Resources").getObjGen());
    CHECK(page.getKey("/Tabs").getName() == "/S");
  }
}

TEST_CASE("no node of the page tree and no leaf of the parent tree grows with the document") {
  std::vector<document::Block> blocks;
  for (int i = 0; i < 2000; ++i) blocks.push_back(made::paragraph({made::link("https://example.nl/", made::plain("een koppeling"))}));
  Written written(made::document(std::move(blocks)));
  REQUIRE(written.pages.size() > 100);
  for (auto& object : written.file.getAllObjects()) {
    if (!object.isDictionary() || !object.hasKey("/Kids")) continue;
    CHECK(object.getKey("/Kids").getArrayNItems() <= 100);
  }
  auto leaves = written.file.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Kids");
  REQUIRE(leaves.getArrayNItems() > 1);
  int next = 0;
  for (auto& leaf : leaves.getArrayAsVector()) {
    CHECK(leaf.getKey("/Limits").getArrayItem(0).getIntValueAsInt() == next);
    auto numbers = leaf.getKey("/Nums");
    CHECK(numbers.getArrayNItems() <= 2 * 1024);
    for (int i = 0; i < numbers.getArrayNItems(); i += 2) CHECK(numbers.getArrayItem(i).getIntValueAsInt() == next++);
    CHECK(leaf.getKey("/Limits").getArrayItem(1).getIntValueAsInt() == next - 1);
  }
  CHECK(static_cast<std::size_t>(next) == 2000 + written.pages.size());
  CHECK(written.file.getRoot().getKey("/StructTreeRoot").getKey("/ParentTreeNextKey").getIntValueAsInt() == next);
}
