// Numbers and texts one behind the other in memory, never in a file: numbers by seven bits a byte, the lowest first.
#pragma once
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

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

// Texts that much of what is packed has in common, each a number there.
class CommonTexts {
 public:
  void pack(Packer& out, std::string_view text) {
    const std::size_t place = place_of(text);
    out.number(place);
    if (place == 0) out.text(text);
  }
  std::string unpack(Unpacker& in) const {
    const std::size_t place = in.number();
    return place == 0 ? std::string(in.text()) : texts_[place - 1];
  }

 private:
  // From 1, the latest searched first; 0: it is not among them, for they are many already.
  std::size_t place_of(std::string_view text) {
    constexpr std::size_t most = 1000;
    const auto found = std::find(texts_.rbegin(), texts_.rend(), text);
    if (found != texts_.rend()) return static_cast<std::size_t>(texts_.rend() - found);
    if (texts_.size() == most) return 0;
    texts_.emplace_back(text);
    return texts_.size();
  }

  std::vector<std::string> texts_;
};

}  // namespace manifest
