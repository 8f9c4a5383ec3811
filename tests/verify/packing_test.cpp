#include "verify/packing.hpp"

#include "catch.hpp"

namespace {

verify::PdfReading full_reading() {
  verify::PdfReading pdf;
  pdf.reading = {"titel",
                 "nl-NL",
                 {"een", "", "één\0twee"},
                 {{1, "kop"}, {2, ""}},
                 {"", "alt"},
                 {"https://a.nl"},
                 {{3, 9, 3}},
                 {"fr"},
                 {"Algemene"},
                 7,
                 8,
                 {{{"1", ""}}, {{}}}};
  pdf.bookmarks = {{1, "kop"}};
  pdf.marked = true;
  pdf.tabs_by_structure = false;
  pdf.pages = 123456;
  pdf.xmp = {std::string("\x00\xFF", 2), "PDF/A-2a", ""};
  pdf.missing_fonts = {"/Arial"};
  pdf.undescribed_links = 2;
  pdf.heads_without_scope = 3;
  pdf.attachments = {"<sectie/>"};
  pdf.damage = {"hersteld"};
  return pdf;
}

std::string packed(verify::PdfReading pdf) {
  verify::Packer packer;
  pass(packer, pdf);
  return packer.bytes();
}

}  // namespace

TEST_CASE("what was read of a PDF comes out as it went in") {
  const std::string bytes = packed(full_reading());
  verify::Unpacker unpacker(bytes);
  verify::PdfReading read;
  pass(unpacker, read);
  CHECK(unpacker.finished());
  CHECK(packed(read) == bytes);
  CHECK(read.reading.headings.at(0).text == "kop");
  CHECK(read.reading.tables.at(0).cells == 9);
  CHECK(read.reading.rows.at(0).cells == std::vector<std::string>{"1", ""});
  CHECK(read.marked);
  CHECK_FALSE(read.tabs_by_structure);
  CHECK(read.pages == 123456);
  CHECK(read.damage == std::vector<std::string>{"hersteld"});
}

TEST_CASE("what is cut or goes on is not taken for a reading, and counts of billions take no memory") {
  const std::string bytes = packed(full_reading());
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    verify::Unpacker unpacker(std::string_view(bytes).substr(0, size));
    verify::PdfReading read;
    pass(unpacker, read);
    CHECK_FALSE(unpacker.finished());
  }
  const std::string longer = bytes + "x";
  verify::Unpacker unpacker(longer);
  verify::PdfReading read;
  pass(unpacker, read);
  CHECK_FALSE(unpacker.finished());

  const std::string huge(64, '\xFF');
  verify::Unpacker hostile(huge);
  pass(hostile, read);
  CHECK_FALSE(hostile.finished());
}
