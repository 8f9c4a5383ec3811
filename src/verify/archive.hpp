// The parts of a package (ECMA-376 part 2) in memory.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace verify {

inline constexpr std::size_t max_part_bytes = std::size_t{512} << 20U;

class Archive {
 public:
  // `bytes` must outlive it.
  explicit Archive(std::string_view bytes);
  ~Archive();

  // It is an archive at all.
  explicit operator bool() const;
  // Nothing where there is no such part, or it is damaged or larger than max_part_bytes.
  std::optional<std::string> part(const std::string& name) const;

 private:
  struct Source;
  std::unique_ptr<Source> source_;
};

}  // namespace verify
