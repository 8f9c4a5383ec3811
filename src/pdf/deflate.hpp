// zlib streams for FlateDecode (ISO 32000-1, 7.4.4).
#pragma once
#include <memory>
#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace pdf {

// One a thread: it is large, and made once.
class Deflater {
 public:
  Deflater();
  ~Deflater();
  std::string operator()(std::string_view bytes);

 private:
  libdeflate_compressor* compressor_;
};

}  // namespace pdf
