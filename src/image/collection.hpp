// The images of one section, each looked into once whatever it is called, and all of them within limits together.
#pragma once
#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "image/image.hpp"
#include "image/work.hpp"

namespace image {

// The same for the same bytes, and for no others.
using Identity = std::array<std::uint8_t, 32>;

class Collection {
 public:
  explicit Collection(diagnostics::Diagnostics& sink) : sink_(sink) {}

  // False, with an error, where the limits are reached: no more images should be read. What a file takes counts before
  // it is looked into, for one that is refused in the end takes as much; by another name it is only refused again.
  bool add(std::string bytes, const Identity& identity, const std::string& name, diagnostics::Position position);

  // The last that was added; null where it was refused.
  const Image* last() const { return last_; }

 private:
  struct File {
    const Image* image = nullptr;
    std::vector<diagnostics::Diagnostic> refused_for;
  };

  bool within_limits(const std::string& name, diagnostics::Position position);
  File look_into(std::string bytes, const std::string& name);

  diagnostics::Diagnostics& sink_;
  std::deque<Image> images_;
  std::map<Identity, File> files_;  // by identity
  const Image* last_ = nullptr;
  std::uint64_t bytes_ = 0;
  Work work_;
};

}  // namespace image
