#include "image/orientation.hpp"

#include <array>
#include <string>
#include <vector>

#include "catch.hpp"

namespace {

using Grid = std::vector<std::string>;

Grid mirrored(const Grid& grid) {
  Grid out;
  for (const std::string& row : grid) out.emplace_back(row.rbegin(), row.rend());
  return out;
}

Grid turned_clockwise(const Grid& grid) {
  Grid out(grid[0].size());
  for (auto row = grid.rbegin(); row != grid.rend(); ++row)
    for (std::size_t x = 0; x < row->size(); ++x) out[x] += (*row)[x];
  return out;
}

Grid displayed(Grid grid, image::Turn turn) {
  if (turn.mirrored) grid = mirrored(grid);
  for (int i = 0; i < turn.quarters; ++i) grid = turned_clockwise(grid);
  return grid;
}

}  // namespace

// Exif 2.32, 4.6.5.1: on which side of the displayed image the first row and the first column are.
TEST_CASE("Each orientation puts the first row and column where Exif says") {
  const Grid stored = {"abc", "def"};
  const std::array<Grid, 9> expected = {Grid{},
                                        {"abc", "def"},       // row at the top, column left
                                        {"cba", "fed"},       // top, right
                                        {"fed", "cba"},       // bottom, right
                                        {"def", "abc"},       // bottom, left
                                        {"ad", "be", "cf"},   // left, top
                                        {"da", "eb", "fc"},   // right, top
                                        {"fc", "eb", "da"},   // right, bottom
                                        {"cf", "be", "ad"}};  // left, bottom
  for (int orientation = 1; orientation <= 8; ++orientation) {
    INFO(orientation);
    CHECK(displayed(stored, image::turn_of(orientation)) == expected[static_cast<std::size_t>(orientation)]);
  }
}

TEST_CASE("An orientation that does not exist turns nothing") {
  CHECK(image::turn_of(0) == image::Turn{});
  CHECK(image::turn_of(9) == image::Turn{});
}
