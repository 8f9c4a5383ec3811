// The entries of a manifest, in the order of their reports, in a fifth of the memory that they take as structures: a
// batch of a hundred thousand reports stays small.
#pragma once
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "manifest/entry.hpp"
#include "manifest/packing.hpp"

namespace manifest {

class Entries {
 public:
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  bool contains(std::string_view report) const { return at(report) != nullptr; }
  std::optional<Entry> find(std::string_view report) const;
  void put(const Entry& entry);  // in place of an earlier one of the same report
  void erase(std::string_view report);
  void clear() { *this = {}; }
  void each(const std::function<void(const Entry&)>& look) const;
  void each_report(const std::function<void(std::string_view)>& look) const;

  friend bool operator==(const Entries& a, const Entries& b);

 private:
  using Packed = const char*;  // in one of the chunks
  using Block = std::vector<Packed>;
  std::size_t block_of(std::string_view report) const;
  Packed at(std::string_view report) const;
  Packed keep(std::string_view bytes);
  void insert(Packed packed);
  void tidy();
  Entry unpack(Packed packed) const;

  // Sorted in blocks, so that neither a search nor an insertion moves much.
  std::vector<Block> blocks_;
  std::size_t size_ = 0;
  std::vector<std::unique_ptr<char[]>> chunks_;
  std::size_t chunk_size_ = 0, left_ = 0;  // bytes of the last one
  std::size_t live_ = 0, dead_ = 0;        // bytes of entries, and of what they were before
  CommonTexts common_;
};

}  // namespace manifest
