// zlib streams for FlateDecode (ISO 32000-1, 7.4.4).
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

struct libdeflate_compressor;

namespace pdf {

// One a thread: it is large, and made once.
class Deflater {
 public:
  Deflater();
  ~Deflater();
  std::string operator()(std::string_view bytes);
  // The same, for what every document has: made once.
  const std::string& constant(std::string_view bytes);

 private:
  libdeflate_compressor* compressor_;
  std::vector<char> scratch_;
  std::map<std::string, std::string, std::less<>> constants_;
};

std::uint32_t checksum(std::string_view bytes);  // CRC-32

}  // namespace pdf
