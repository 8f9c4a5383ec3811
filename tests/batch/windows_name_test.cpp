#include "batch/windows_name.hpp"

#include "catch.hpp"

namespace {

// What of which part, or nothing.
std::string refused(std::string_view path) {
  const auto refused = batch::refused_by_windows(path);
  return refused ? refused->part + " <- " + refused->what : "";
}

}  // namespace

TEST_CASE("a name that Windows cannot hold is told by what it does not take") {
  CHECK(refused("a/2.6.1 Veiligheid (concept)").empty());
  CHECK(refused("a/b: c") == "b: c <- :");
  CHECK(refused("wat nu?/c") == "wat nu? <- ?");
  for (const char* character : {":", "?", "*", "<", ">", "|", "\"", "\\"})
    CHECK(refused(std::string("a") + character) == std::string("a") + character + " <- " + character);
  CHECK(refused("a\tb") == "a\tb <- U+0009");
}

TEST_CASE("a device has its name with any extension and in any case") {
  for (const char* name : {"con", "PRN", "Aux", "nul.concept", "COM1", "lpt9", "con .x", "com¹", "LPT².pdf", "lpt³ .a",
                           "CONIN$", "conout$.x"})
    CHECK_FALSE(refused(name).empty());
  for (const char* name : {"console", "com", "com0", "com10", "lpt", "xcon", "con-1", "com⁴", "com¹¹", "conin"})
    CHECK(refused(name).empty());
  CHECK(refused("Nul.1/x") == "Nul.1 <- Nul");
}

TEST_CASE("a folder ends in no dot and no space; a report may, for its extension follows") {
  CHECK(refused("a./b") == "a. <- ...\".\"");
  CHECK(refused("a /b") == "a  <- ...\" \"");
  CHECK(refused("a.").empty());
  CHECK(refused("./a").empty());
  CHECK(refused("../a").empty());
}

TEST_CASE("a name has two hundred bytes at most") {
  CHECK(refused(std::string(200, 'a')).empty());
  CHECK(refused(std::string(201, 'a')).ends_with(" <- 201 > 200 bytes"));
}
