#include "manifest/shard.hpp"

#include <fmt/format.h>

#include <vector>

#include "catch.hpp"

using manifest::Shard;

TEST_CASE("every report has exactly one shard, and the shards are about as large") {
  std::vector<int> sizes(8, 0);
  for (int i = 0; i < 4000; ++i) {
    const std::string report = fmt::format("gemeente-{}/sectie", i);
    int owners = 0;
    for (std::uint32_t part = 1; part <= 8; ++part) {
      if (!Shard{part, 8}.has(report)) continue;
      ++owners;
      ++sizes[part - 1];
    }
    REQUIRE(owners == 1);
  }
  for (const int size : sizes) {
    CHECK(size > 400);
    CHECK(size < 600);
  }
}

TEST_CASE("a shard is the same on every machine and in every year") {
  CHECK_FALSE(Shard{1, 4}.has("a/b"));
  CHECK(Shard{2, 4}.has("a/b"));  // int(sha256("a/b")[:8]) % 4 == 1
  CHECK_FALSE(Shard{3, 4}.has("a/b"));
  CHECK_FALSE(Shard{4, 4}.has("a/b"));
}

TEST_CASE("K/N needs 1 <= K <= N, plain digits and nothing else") {
  CHECK(manifest::parse_shard("2/8", '/') == Shard{2, 8});
  CHECK(manifest::parse_shard("8-8", '-') == Shard{8, 8});
  CHECK(manifest::parse_shard("1/10000", '/') == Shard{1, 10000});
  for (const char* text : {"", "/", "2", "0/8", "9/8", "2/", "/8", "2/8/1", "02/8", "+2/8", "-1/8", "2 /8", "2/8 ",
                           "1/10001", "1/99999999999"}) {
    INFO(text);
    CHECK_FALSE(manifest::parse_shard(text, '/'));
  }
  CHECK(Shard{2, 8}.name() == "2-8");
}
