// Widths of the beginnings of a word, as its glyphs tell them.
#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "text/shaper.hpp"

namespace text {

// In em, of all beginnings, by their last byte. Inside a cluster it is that of the cluster before.
void widths_upto(const ShapedWord& word, std::size_t size, std::vector<double>& upto);

// In em, of the first `size` bytes, where its glyphs tell it; they do not from right to left.
std::optional<float> width_upto(const ShapedWord& word, std::size_t size);

}  // namespace text
