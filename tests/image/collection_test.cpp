// The images of one section together: what they take is counted before it is done.
#include "image/collection.hpp"

#include <ctime>

#include "catch.hpp"
#include "made_jpeg.hpp"
#include "made_png.hpp"

namespace {

using diagnostics::Code;

image::Identity identity(std::uint8_t number) { return {number}; }

// A file that says it is of this size; what stands in it is less.
std::string declared(std::string jpeg, std::size_t width, std::size_t height) {
  const std::size_t at = made::frame(jpeg);
  const auto put = [&](std::size_t where, std::size_t value) {
    jpeg[where] = static_cast<char>(value >> 8U);
    jpeg[where + 1] = static_cast<char>(value & 0xFFU);
  };
  put(at + 5, height);
  put(at + 7, width);
  return jpeg;
}

std::string small_png() {
  made::Png made;
  made.samples = "abc";
  return made::file(made);
}

std::string progressive() {
  made::Jpeg made;
  made.progressive = true;
  return made::file(made);
}

// 49 million pixels in 6 KB, and a byte too many.
std::string broken_png() {
  made::Png made;
  made.width = made.height = 7000;
  made.depth = 1;
  made.colour_type = PNG_COLOR_TYPE_GRAY;
  made.samples.assign(made::row_size(made) * made.height, '\0');
  return made::file(made) + 'x';
}

struct Added {
  diagnostics::Diagnostics sink;
  image::Collection collection{sink};

  bool add(std::string bytes, std::uint8_t number, const std::string& name) {
    return collection.add(std::move(bytes), identity(number), name, {3, 7});
  }
  std::vector<Code> said() {
    std::vector<Code> codes;
    for (const auto& each : sink.take_sorted()) codes.push_back(each.code);
    return codes;
  }
};

}  // namespace

TEST_CASE("a JPEG takes its pixels once for each scan, a PNG takes its pixels, and what is refused at once nothing") {
  CHECK(image::work_of(made::file(made::Jpeg{})).jpeg_pixels == 20 * 12);
  CHECK(image::work_of(progressive()).jpeg_pixels == 20 * 12 * 10);
  CHECK(image::work_of(declared(progressive(), 7000, 7000)).jpeg_pixels == 490'000'000);
  CHECK(image::work_of(declared(progressive(), 8000, 7000)).jpeg_pixels == 0);
  CHECK(image::work_of(small_png()).png_pixels > 0);
  CHECK(image::work_of(small_png()).jpeg_pixels == 0);
  for (const char* other : {"", "GIF89a", "\x89PNG", "\xFF\xD8\xFF", "\xFF\xD8\xFF\xC0", "\xFF\xD8\xFF\xE0\xFF\xFF"})
    CHECK(image::work_of(other).png_pixels + image::work_of(other).jpeg_pixels == 0);
}

TEST_CASE("scans of JPEGs are counted whether or not they can be decoded, and at the limit no more is read") {
  Added added;
  const std::string broken = declared(progressive(), 7000, 7000);  // 490 million pixels, and no data for them
  std::uint8_t number = 0;
  while (added.add(broken, number, "a.jpg")) ++number;
  CHECK(number == 40);
  const auto said = added.said();
  REQUIRE(said.size() == 41);
  CHECK(said.front() == Code::image_broken);
  CHECK(said.back() == Code::images_too_large);
}

TEST_CASE("pixels of PNGs are counted though they are refused") {
  Added added;
  const std::string broken = broken_png();
  CHECK(added.add(broken, 1, "a.png"));
  CHECK(added.add(broken, 2, "b.png"));
  CHECK_FALSE(added.add(broken, 3, "c.png"));
  CHECK(added.said() ==
        std::vector<Code>{Code::image_trailing_data, Code::image_trailing_data, Code::images_too_large});
}

TEST_CASE("a thousand names of one refused image cost what one does, and each is refused by its own name") {
  Added added;
  const std::string broken = broken_png();
  const auto before = std::clock();
  for (int i = 0; i < 1000; ++i) CHECK(added.add(broken, 1, std::to_string(i)));
  CHECK(std::clock() - before < 5 * CLOCKS_PER_SEC);
  const auto said = added.sink.take_sorted();
  REQUIRE(said.size() == 1000);
  CHECK(said[999].arguments.at(0) == "999");
  CHECK(said[999].code == Code::image_trailing_data);
}

TEST_CASE("an image by another name is looked into once, and counts for each name that it is written by") {
  Added added;
  CHECK(added.add(progressive(), 1, "a.jpg"));
  const image::Image* first = added.collection.last();
  REQUIRE(first != nullptr);
  CHECK(added.add(progressive(), 1, "b/a.jpg"));
  CHECK(added.collection.last() == first);
  CHECK_FALSE(added.add(std::string(image::max_bytes_together, 'x'), 2, "c.jpg"));
  CHECK(added.collection.last() == nullptr);
  CHECK(added.said() == std::vector<Code>{Code::images_too_large});
}
