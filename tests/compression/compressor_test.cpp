// Streams as zlib reads them, which shares no code with what wrote them.
#include "compression/compressor.hpp"

#include <zlib.h>

#include <random>

#include "catch.hpp"

namespace {

// The window bits of zlib tell what it reads: a zlib stream, or raw.
std::string inflated(const std::string& stream, int window_bits) {
  z_stream z{};
  REQUIRE(inflateInit2(&z, window_bits) == Z_OK);
  std::string in = stream, out, piece(1 << 16, '\0');
  z.next_in = reinterpret_cast<Bytef*>(in.data());
  z.avail_in = static_cast<uInt>(in.size());
  int status = Z_OK;
  while (status == Z_OK) {
    z.next_out = reinterpret_cast<Bytef*>(piece.data());
    z.avail_out = static_cast<uInt>(piece.size());
    status = inflate(&z, Z_NO_FLUSH);
    out.append(piece, 0, piece.size() - z.avail_out);
  }
  CHECK(status == Z_STREAM_END);
  CHECK(z.avail_in == 0);
  inflateEnd(&z);
  return out;
}

std::vector<std::string> texts() {
  std::mt19937 random(7);
  std::string noise, words;
  for (int i = 0; i < 300'000; ++i) noise += static_cast<char>(random());
  while (words.size() < 3'000'000) words += "raadsstuk " + std::to_string(random() % 1000) + ' ';
  return {"", "a", std::string(70'000, '\0'), words, noise, words.substr(0, 500)};
}

}  // namespace

TEST_CASE("whatever goes in comes out, and its checksum is CRC-32") {
  compression::Compressor compressor;
  for (const std::string& text : texts()) {
    INFO(text.size());
    CHECK(inflated(compressor.zlib(text), 15) == text);
    CHECK(inflated(compressor.raw(text), -15) == text);
    CHECK(compression::crc32(text) ==
          crc32(0, reinterpret_cast<const Bytef*>(text.data()), static_cast<uInt>(text.size())));
  }
}

TEST_CASE("the bytes of a stream depend on nothing that was compressed before") {
  compression::Compressor used;
  for (const std::string& text : texts()) {
    compression::Compressor fresh;
    CHECK(used.zlib(text) == fresh.zlib(text));
    CHECK(used.raw(text) == fresh.raw(text));
  }
}

TEST_CASE("constants are made once, each") {
  compression::Compressor compressor;
  const std::string& first = compressor.constant_zlib("een");
  const std::string& second = compressor.constant_zlib("twee");
  CHECK(inflated(first, 15) == "een");
  CHECK(inflated(second, 15) == "twee");
  CHECK(&compressor.constant_zlib("een") == &first);
}
