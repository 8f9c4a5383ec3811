// Numbers and texts one behind the other in memory, never in a file: numbers by seven bits a byte, the lowest first.
#pragma once
#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace manifest {

class Packer {
 public:
  void number(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7U) out_ += static_cast<char>(value | 0x80U);
    out_ += static_cast<char>(value);
  }
  void bytes(std::string_view bytes) { out_ += bytes; }
  void text(std::string_view text) {
    number(text.size());
    bytes(text);
  }
  const std::string& packed() const { return out_; }
  std::unique_ptr<const char[]> finish() const {
    auto packed = std::make_unique<char[]>(out_.size());
    std::copy(out_.begin(), out_.end(), packed.get());
    return packed;
  }

 private:
  std::string out_;
};

// Reads what a Packer wrote, in its order. Views last as long as the bytes.
class Unpacker {
 public:
  explicit Unpacker(const char* at) : at_(at) {}
  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
      const auto byte = static_cast<unsigned char>(*at_++);
      value |= std::uint64_t{byte & 0x7FU} << shift;
      if (byte < 0x80) return value;
    }
  }
  std::string_view bytes(std::size_t size) {
    const std::string_view bytes(at_, size);
    at_ += size;
    return bytes;
  }
  std::string_view text() { return bytes(number()); }

 private:
  const char* at_;
};

}  // namespace manifest
