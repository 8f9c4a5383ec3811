// Lists of names, and which of them an author who misspells one probably meant.
#pragma once
#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace section {

using Names = std::span<const std::string_view>;

// A few names as a value, so that a table can hold them. More than fit are an error of the compiler.
class NameList {
 public:
  constexpr NameList() = default;
  constexpr NameList(std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) add(name);
  }
  constexpr operator Names() const { return {names_.data(), size_}; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr bool has(std::string_view name) const {
    const Names names = *this;
    return std::ranges::find(names, name) != names.end();
  }

  friend constexpr NameList operator+(NameList a, const NameList& b) {
    for (const std::string_view name : Names(b)) a.add(name);
    return a;
  }
  friend constexpr bool operator==(const NameList& a, const NameList& b) {
    return std::ranges::equal(Names(a), Names(b));
  }

 private:
  constexpr void add(std::string_view name) { names_.at(size_++) = name; }
  std::array<std::string_view, 16> names_{};
  std::size_t size_ = 0;
};

// The candidate that differs by the fewest typing slips (insert, delete, replace, swap two neighbours), a namespace
// prefix and capitals not counted; none where a third of the word or more would have to change.
std::optional<std::string_view> nearest(std::string_view name, Names candidates);

// `alinea`, `lijst`
std::string listed(Names names);
// Raad, College
std::string plain_list(Names words);

}  // namespace section
