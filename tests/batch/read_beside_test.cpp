#include "batch/read_beside.hpp"

#include "batch/temporary_folder.hpp"
#include "catch.hpp"

namespace {

// The bytes, or the code of what is wrong.
std::string beside(const TemporaryFolder& t, const std::string& name) {
  const auto bytes = batch::read_beside(t / "in/s.xml", name);
  const auto* problem = std::get_if<diagnostics::Diagnostic>(&bytes);
  return problem == nullptr ? std::get<std::string>(bytes) : std::string(entry(problem->code).name);
}

}  // namespace

TEST_CASE("an image is read from the folder of its section, through links that stay in it, and from nowhere else") {
  const TemporaryFolder t;
  t.write("in/beelden/kaart.png", "kaart");
  t.write("buiten/kaart.png", "geheim");
  t.link("beelden/kaart.png", "in/zelfde.png");
  t.link("beelden", "in/ook");
  t.link("../buiten", "in/uit");
  t.link(t / "in/beelden/kaart.png", "in/absoluut.png");
  t.pipe("in/pijp.png");
  CHECK(beside(t, "beelden/kaart.png") == "kaart");
  CHECK(beside(t, "zelfde.png") == "kaart");
  CHECK(beside(t, "ook/kaart.png") == "kaart");
  CHECK(beside(t, "weg.png") == "image-missing");
  CHECK(beside(t, "beelden/kaart.png/x") == "image-missing");
  CHECK(beside(t, "uit/kaart.png") == "image-outside");
  CHECK(beside(t, "absoluut.png") == "image-outside");
  CHECK(beside(t, "../buiten/kaart.png") == "image-outside");
  CHECK(beside(t, "beelden") == "image-unreadable");
  CHECK(beside(t, "pijp.png") == "image-unreadable");
}

TEST_CASE("a folder that became a link after its section was found leads nowhere") {
  const TemporaryFolder t;
  t.write("buiten/kaart.png", "geheim");
  t.link("buiten", "in");
  CHECK(beside(t, "kaart.png") == "image-outside");
  CHECK(std::get<std::string>(batch::read_beside_recorded(t / "in/s.xml", "kaart.png")) == "geheim");
}
