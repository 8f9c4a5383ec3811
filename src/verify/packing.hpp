// A PdfReading on its way from the program that reads PDFs: numbers and texts, each led by its length. C++17.
#pragma once
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "verify/reading.hpp"

namespace verify {

class Packer {
 public:
  void operator()(const std::string& text) {
    number(text.size());
    bytes_ += text;
  }
  template <class Number, class = std::enable_if_t<std::is_integral_v<Number>>>
  void operator()(const Number& value) {
    number(static_cast<std::uint64_t>(value));
  }
  template <class Item>
  void operator()(std::vector<Item>& items) {
    number(items.size());
    for (Item& item : items) pass(*this, item);
  }
  const std::string& bytes() const { return bytes_; }

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
  template <class Number, class = std::enable_if_t<std::is_integral_v<Number>>>
  void operator()(Number& value) {
    value = static_cast<Number>(number());
  }
  template <class Item>
  void operator()(std::vector<Item>& items) {
    for (std::uint64_t count = number(); count > 0 && good_; --count) pass(*this, items.emplace_back());
  }
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
};

template <class Pass>
void pass(Pass& each, std::string& text) {
  each(text);
}
template <class Pass>
void pass(Pass& each, Heading& heading) {
  each(heading.level);
  each(heading.text);
}
template <class Pass>
void pass(Pass& each, Table& table) {
  each(table.rows);
  each(table.cells);
  each(table.column_heads);
  each(table.spanned);
}
template <class Pass>
void pass(Pass& each, Reading& reading) {
  each(reading.title);
  each(reading.language);
  each(reading.texts);
  each(reading.headings);
  each(reading.alternatives);
  each(reading.links);
  each(reading.tables);
  each(reading.languages);
  each(reading.expansions);
  each(reading.lists);
  each(reading.notes);
}
// The fields in the order of the struct.
template <class Pass>
void pass(Pass& each, PdfReading& pdf) {
  pass(each, pdf.reading);
  each(pdf.bookmarks);
  each(pdf.marked);
  each(pdf.has_structure);
  each(pdf.shows_title);
  each(pdf.tabs_by_structure);
  each(pdf.pages);
  each(pdf.xmp.title);
  each(pdf.xmp.archival);
  each(pdf.xmp.accessible);
  each(pdf.missing_fonts);
  each(pdf.undescribed_links);
  each(pdf.heads_without_scope);
  each(pdf.attachments);
  each(pdf.damage);
}

}  // namespace verify
