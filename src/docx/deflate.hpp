// Raw deflate streams for the parts of a package (APPNOTE.TXT 4.4.5, method 8).
#pragma once
#include <cstdint>
#include <map>
#include <memory>
#include <string>

struct libdeflate_compressor;

namespace docx {

struct Deflated {
  std::string bytes;
  std::size_t size = 0;  // before
  std::uint32_t crc = 0;
};

// One a thread. Most parts (styles, theme, settings) are the same from one report to the next, so it remembers the last
// one of each name; what it gives depends on the bytes alone.
class Deflater {
 public:
  Deflater();
  ~Deflater();
  // The reference lives until the next call with this name.
  const Deflated& operator()(const std::string& name, const std::string& bytes);

 private:
  struct Known {
    std::string bytes;
    Deflated deflated;
  };
  libdeflate_compressor* compressor_;
  std::map<std::string, Known, std::less<>> known_;
};

}  // namespace docx
