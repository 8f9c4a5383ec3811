// Bytes that come one by one: a put is inline, where a push_back of std::string is a call (a hundredth of a report).
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pdf {

class Bytes {
 public:
  void clear() { size_ = 0; }
  std::size_t size() const { return size_; }
  void put(char byte) {
    if (size_ == room_.size()) grow();
    room_[size_++] = byte;
  }
  void put(std::string_view bytes) {
    for (const char byte : bytes) put(byte);
  }
  std::string text() const { return {room_.data(), size_}; }

 private:
  // Apart, so that a put stays small enough to be inlined.
  [[gnu::noinline]] void grow() { room_.resize(2 * size_ + 64); }

  std::vector<char> room_;
  std::size_t size_ = 0;
};

}  // namespace pdf
