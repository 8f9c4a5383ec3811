// Raw deflate streams for the parts of a package (APPNOTE.TXT 4.4.5, method 8).
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <string>

#include "compression/compressor.hpp"

namespace zip_archive {

struct Deflated {
  std::string bytes;
  std::size_t size = 0;  // before
  std::uint32_t crc = 0;
};

// One a thread. Most parts (styles, theme, settings) are the same from one report to the next, so it remembers the last
// one of each name, unless it is large; what it gives depends on the bytes alone.
class DeflatedParts {
 public:
  explicit DeflatedParts(compression::Compressor& compressor) : compressor_(compressor) {}
  // The reference lives until the next call.
  const Deflated& of(const std::string& name, const std::string& bytes);

 private:
  struct Known {
    std::string bytes;
    Deflated deflated;
  };
  compression::Compressor& compressor_;
  std::map<std::string, Known, std::less<>> known_;
  Deflated large_;  // the last
};

}  // namespace zip_archive
