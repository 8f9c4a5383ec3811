// The parts of a package (ECMA-376 part 2, OpenDocument 1.3 part 2), in memory and within limits.
#pragma once
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace unzip {

// The most bytes that one part, and all that are read together, may be when they are unpacked: a zip bomb is thousands
// of times as large as it looks.
struct Limits {
  std::size_t part, all;
};

class Archive {
 public:
  // `bytes` must outlive it.
  Archive(std::string_view bytes, Limits limits);
  ~Archive();

  // It is an archive at all.
  explicit operator bool() const;
  // Nothing where there is no such part, or it is damaged, encrypted or beyond the limits.
  std::optional<std::string> part(const std::string& name);
  // A part that was asked for is beyond the limits.
  bool is_too_large() const { return too_large_; }

 private:
  struct Source;
  std::unique_ptr<Source> source_;
  std::size_t part_, left_;
  bool too_large_ = false;
};

}  // namespace unzip
