// The file as a whole: objects, cross-reference, identity.
#include "catch.hpp"
#include "written.hpp"

TEST_CASE("a file is PDF 1.7 with its objects in streams, and a strict reader finds nothing to repair") {
  Written written(long_report());
  CHECK(written.bytes.starts_with("%PDF-1.7\n%"));
  for (std::size_t i = 10; i < 14; ++i) CHECK(static_cast<unsigned char>(written.bytes.at(i)) > 127);
  CHECK(written.bytes.ends_with("%%EOF\n"));
  std::size_t in_streams = 0, at_offsets = 0;
  for (const auto& [object, place] : written.file.places()) {
    (place.in_stream ? in_streams : at_offsets) += 1;
    if (!place.in_stream) CHECK(written.bytes.substr(place.offset).starts_with(std::to_string(object) + " 0 obj\n"));
  }
  CHECK(in_streams > 200);
  CHECK(at_offsets < in_streams / 5);
  // Every object is read and every stream decoded.
  std::size_t streams = 0;
  for (const auto& object : written.file.objects())
    if (object.is_stream()) {
      ++streams;
      CHECK_NOTHROW(object.stream());
    }
  CHECK(streams >= written.pages.size());
  CHECK(written.file.warnings().empty());
}

TEST_CASE("every number of the trailer's Size has an object, and every reference leads to one") {
  Written written(long_report());
  const int size = written.file.trailer().key("/Size").integer();
  CHECK(static_cast<std::size_t>(size) == written.file.places().size() + 1);  // and the free object 0
  for (const auto& [object, place] : written.file.places()) {
    INFO(object);
    CHECK_FALSE(written.file.object(object).is_null());
  }
}

TEST_CASE("the same report gives the same bytes and identity, another one another identity") {
  const auto identity = [](Written& written) {
    auto id = written.file.trailer().key("/ID");
    CHECK(id.at(0).bytes() == id.at(1).bytes());
    CHECK(id.at(0).bytes().size() == 16);
    return id.at(0).bytes();
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
  for (const auto& page : written.pages) {
    auto box = page.key("/MediaBox");
    CHECK(box.at(0).number() == 0);
    CHECK(box.at(2).number() == Approx(340));
    CHECK(box.at(3).number() == Approx(400));
    CHECK(page.key("/Resources").id() == written.pages[0].key("/Resources").id());
    CHECK(page.key("/Tabs").name() == "/S");
  }
}

TEST_CASE("no node of the page tree and no leaf of the parent tree grows with the document") {
  std::vector<document::Block> blocks;
  for (int i = 0; i < 2000; ++i)
    blocks.push_back(made::paragraph({made::link("https://example.nl/", made::plain("een koppeling"))}));
  Written written(made::document(std::move(blocks)));
  REQUIRE(written.pages.size() > 100);
  for (const auto& object : written.file.objects()) {
    if (!object.is_dictionary() || !object.has("/Kids")) continue;
    CHECK(object.key("/Kids").size() <= 100);
  }
  auto leaves = written.file.root().key("/StructTreeRoot").key("/ParentTree").key("/Kids");
  REQUIRE(leaves.size() > 1);
  int next = 0;
  for (const auto& leaf : leaves.items()) {
    CHECK(leaf.key("/Limits").at(0).integer() == next);
    auto numbers = leaf.key("/Nums");
    CHECK(numbers.size() <= 2 * 1024);
    for (int i = 0; i < numbers.size(); i += 2) CHECK(numbers.at(i).integer() == next++);
    CHECK(leaf.key("/Limits").at(1).integer() == next - 1);
  }
  CHECK(static_cast<std::size_t>(next) == 2000 + written.pages.size());
  CHECK(written.file.root().key("/StructTreeRoot").key("/ParentTreeNextKey").integer() == next);
}
