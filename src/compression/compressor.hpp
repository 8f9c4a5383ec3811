// Deflate streams (RFC 1951), by libdeflate: zlib streams for FlateDecode of PDF, raw ones for the parts of a ZIP
// package.
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

struct libdeflate_compressor;

namespace compression {

// One a thread: it is large, made once, and its tables stay in the cache of the processor. What it gives depends on the
// bytes alone.
class Compressor {
 public:
  Compressor();
  ~Compressor();
  Compressor(const Compressor&) = delete;
  Compressor& operator=(const Compressor&) = delete;

  std::string zlib(std::string_view bytes);  // RFC 1950
  std::string raw(std::string_view bytes);
  // A zlib stream of what every document has: made once.
  const std::string& constant_zlib(std::string_view bytes);

 private:
  using Compress = std::size_t(libdeflate_compressor*, const void*, std::size_t, void*, std::size_t);
  std::string compressed(std::string_view bytes, std::size_t most, Compress* compress);

  libdeflate_compressor* compressor_;
  std::vector<char> scratch_;
  std::map<std::string, std::string, std::less<>> constants_;
};

std::uint32_t crc32(std::string_view bytes);

}  // namespace compression
