#include "docx/image_header.hpp"
#include "catch.hpp"

using namespace std::string_literals;

TEST_CASE("a PNG states its size in its first chunk") {
  const auto header = docx::read_image_header("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\x01\x54\0\0\0\x50"s);
  REQUIRE(header);
  CHECK(header->format == docx::ImageHeader::Format::png);
  CHECK(header->width == 340);
  CHECK(header->height == 80);
}

TEST_CASE("a JPEG states its size in its frame, behind other segments and fill bytes") {
  const std::string application =
                        "\xFF\xE0\0\x06"
                        "abcd"s,
                    tables = "\xFF\xC4\0\x04\x01\x02"s;
  const std::string frame = "\xFF\xC2\0\x11\x08\0\x50\x01\x54\x03"s;
  const auto header = docx::read_image_header("\xFF\xD8"s + application + "\xFF" + tables + frame);
  REQUIRE(header);
  CHECK(header->format == docx::ImageHeader::Format::jpeg);
  CHECK(header->width == 340);
  CHECK(header->height == 80);
}

TEST_CASE("what is cut off, empty or another format has no size") {
  CHECK(!docx::read_image_header(""));
  CHECK(!docx::read_image_header("GIF89a"));
  CHECK(!docx::read_image_header("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\x01"s));
  CHECK(!docx::read_image_header("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\0\0\0\0\0\x50"s));
  CHECK(!docx::read_image_header("\xFF\xD8\xFF\xE0\xFF\xFFxxxxxxxx"s));
  CHECK(!docx::read_image_header("\xFF\xD8\xFF\xC0\0\x11\x08\0"s));
}
