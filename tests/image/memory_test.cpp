// What is refused from its header takes no memory; every block that the room takes for pixels comes from operator new.
#include <algorithm>
#include <cstdlib>
#include <new>

#include "catch.hpp"
#include "loading.hpp"
#include "made_jpeg.hpp"
#include "made_png.hpp"

namespace {

std::size_t largest = 0;

std::size_t largest_block_of_loading(const std::string& bytes) {
  largest = 0;
  loading::load(bytes);
  return largest;
}

}  // namespace

void* operator new(std::size_t size) {
  largest = std::max(largest, size);
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return std::malloc(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

TEST_CASE("An image that is accepted takes its pixels, so that the test below can fail") {
  const auto bytes = made::file(made::Png{.width = 1'000, .height = 1'000, .samples = std::string(3'000'000, 'a')});
  CHECK(largest_block_of_loading(bytes) >= 3'000'000);
}

TEST_CASE("An image that is too large, or too small for its size, takes no memory") {
  constexpr std::size_t little = 4'096;
  CHECK(largest_block_of_loading(made::header(0x7FFFFFFF, 0x7FFFFFFF, 8, 2)) < little);
  CHECK(largest_block_of_loading(made::header(10'000, 5'001, 8, 2)) < little);
  const std::string no_data = made::chunk("IDAT", "x") + made::chunk("IEND", "");
  CHECK(largest_block_of_loading(made::header(10'000, 5'000, 8, 6) + no_data) < little);
  CHECK(largest_block_of_loading(made::resized(made::file(made::Jpeg{}), 10'000, 5'001)) < little);
}
