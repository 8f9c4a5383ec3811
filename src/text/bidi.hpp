// Text from right to left (UAX #9): the levels of a paragraph, and the order of what stands on a line.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "text/line.hpp"
#include "text/span.hpp"

namespace text {

// The spans of a paragraph, cut where the level changes, so that each is shaped in one direction.
class Levels {
 public:
  // `base`: the direction of the paragraph. False where everything runs from left to right, as in most paragraphs: the
  // spans are to be taken as they are. The texts must outlive the result.
  bool find(std::span<const Span> spans, Direction base);

  std::span<const Span> spans() const { return cut_; }

  // Where a piece comes from: a span of those given, and where in its text it begins.
  struct Origin {
    std::uint32_t span = 0;
    std::uint32_t offset = 0;  // bytes
  };
  Origin origin(std::uint32_t piece) const { return origins_[piece]; }

  // Gives the fragments of a line their places from left to right. They stay in reading order: only `x` changes. The
  // space that ends a line stands outside of it, at the end where reading ends.
  void place(Line& line) const;

 private:
  void cut(const Span& span, std::uint32_t index, std::size_t unit);

  std::uint8_t base_ = 0;
  std::vector<std::uint8_t> levels_;  // of each UTF-16 unit of the paragraph
  std::vector<Span> cut_;
  std::vector<Origin> origins_;
};

}  // namespace text
