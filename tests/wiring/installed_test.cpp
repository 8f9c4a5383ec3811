// What tells the program and the files that it reads from others of the same name.
#include "wiring/installed.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "diagnostics/machine_fault.hpp"

namespace {

const std::string carlito = "/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf";

manifest::Digest digest(const TemporaryFolder& t, const std::string& bytes) {
  return identified(t.write("font.ttf", bytes)).sha256;
}

}  // namespace

TEST_CASE("a program has the identity that the linker gave it") {
  const std::string id = build_id();
  CHECK(id.size() == 40);
  CHECK(id.find_first_not_of("0123456789abcdef") == std::string::npos);
  CHECK(id == build_id());
}

TEST_CASE("a font is known by what is in it, not by its place or its time") {
  const TemporaryFolder t;
  const std::string bytes = read_all(carlito);
  const auto original = identified(carlito);
  CHECK(original.name == carlito);
  CHECK(digest(t, bytes) == original.sha256);
  const timespec long_ago[2] = {{1'000'000'000, 0}, {1'000'000'000, 0}};
  REQUIRE(utimensat(AT_FDCWD, (t / "font.ttf").c_str(), long_ago, 0) == 0);
  CHECK(identified(t / "font.ttf").sha256 == original.sha256);

  std::string other = bytes;
  ++other.at(12 + 4);  // the checksum of its first table, which a font tool writes anew
  CHECK(digest(t, other) != original.sha256);
  CHECK(digest(t, bytes + std::string(4, '\0')) != original.sha256);
}

TEST_CASE("what is no single TrueType font is known by all its bytes") {
  const TemporaryFolder t;
  std::string bytes = "ttcf" + std::string(10'000, 'x');
  const auto original = digest(t, bytes);
  CHECK(original == manifest::sha256(bytes));
  bytes.back() = 'y';
  CHECK(digest(t, bytes) != original);
  CHECK(digest(t, "") == manifest::sha256(""));
}

TEST_CASE("a file that is not there is the machine's fault") {
  const TemporaryFolder t;
  CHECK_THROWS_AS(identified(t / "font.ttf"), diagnostics::MachineFault);
}
