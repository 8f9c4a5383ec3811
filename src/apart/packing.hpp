// Values on their way from a program that reads what others wrote: numbers and texts, each led by its length. C++17.
#pragma once
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace apart {

// How a value of a class is taken apart into those, its owner says once for both ways: an overload of `pass` in the
// namespace of the class, that gives its members to the packer or unpacker in their order.
template <class Value>
inline constexpr bool is_of_members = std::is_class_v<Value> && !std::is_same_v<std::remove_cv_t<Value>, std::string>;

template <class Value>
inline constexpr bool is_number = std::is_integral_v<Value> || std::is_enum_v<Value>;

class Packer {
 public:
  void operator()(const std::string& text) {
    number(text.size());
    bytes_ += text;
  }
  template <class Number, std::enable_if_t<is_number<Number>, int> = 0>
  void operator()(const Number& value) {
    number(static_cast<std::uint64_t>(value));
  }
  template <class Item>
  void operator()(std::vector<Item>& items) {
    number(items.size());
    for (Item& item : items) (*this)(item);
  }
  template <class Value, std::enable_if_t<is_of_members<Value>, int> = 0>
  void operator()(Value& value) {
    pass(*this, value);
  }
  template <class First, class Second, class... More>
  void operator()(First& first, Second& second, More&... more) {
    (*this)(first);
    (*this)(second, more...);
  }
  const std::string& bytes() const { return bytes_; }
  // Around a value that may hold others of its kind.
  bool enter() { return true; }
  void leave() {}

 private:
  void number(std::uint64_t value) {
    for (int shift = 0; shift < 64; shift += 8) bytes_ += static_cast<char>(value >> shift & 0xFFU);
  }
  std::string bytes_;
};

// Checks every length and count: what it reads may come from a program that a hostile file had turned.
class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

  void operator()(std::string& text) {
    const std::uint64_t size = number();
    if (size > rest_.size()) return fail();
    text = rest_.substr(0, static_cast<std::size_t>(size));
    rest_.remove_prefix(static_cast<std::size_t>(size));
  }
  template <class Number, std::enable_if_t<is_number<Number>, int> = 0>
  void operator()(Number& value) {
    value = static_cast<Number>(number());
  }
  template <class Item>
  void operator()(std::vector<Item>& items) {
    for (std::uint64_t count = number(); count > 0 && good_; --count) (*this)(items.emplace_back());
  }
  template <class Value, std::enable_if_t<is_of_members<Value>, int> = 0>
  void operator()(Value& value) {
    pass(*this, value);
  }
  template <class First, class Second, class... More>
  void operator()(First& first, Second& second, More&... more) {
    (*this)(first);
    (*this)(second, more...);
  }
  // False, and nothing more is read, where values stand in each other deeper than any program of ours puts them.
  bool enter() {
    constexpr int deepest = 100;
    if (++depth_ > deepest) fail();
    return depth_ <= deepest;
  }
  void leave() { --depth_; }
  // All was read, and there was no more.
  bool finished() const { return good_ && rest_.empty(); }

 private:
  void fail() {
    good_ = false;
    rest_ = {};
  }
  std::uint64_t number() {
    std::uint64_t value = 0;
    if (rest_.size() < 8) {
      fail();
      return 0;
    }
    for (unsigned i = 0; i < 8; ++i) value |= std::uint64_t{static_cast<unsigned char>(rest_[i])} << (8 * i);
    rest_.remove_prefix(8);
    return value;
  }
  std::string_view rest_;
  bool good_ = true;
  int depth_ = 0;
};

}  // namespace apart
