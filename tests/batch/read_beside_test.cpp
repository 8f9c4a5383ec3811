#include "batch/read_beside.hpp"

#include "batch/temporary_folder.hpp"
#include "catch.hpp"

namespace {

// The bytes, or what is wrong.
std::string said(const batch::Beside& read) {
  const auto* unread = std::get_if<rows::Unread>(&read);
  if (unread == nullptr) return std::get<std::string>(read);
  if (unread->why == rows::Unread::Why::missing) return "missing";
  return unread->why == rows::Unread::Why::outside ? "outside" : "unreadable";
}

std::string beside(const TemporaryFolder& t, const std::string& name) {
  return said(batch::read_beside(t / "in/s.xml", "", name));
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
  CHECK(beside(t, "weg.png") == "missing");
  CHECK(beside(t, "beelden/kaart.png/x") == "missing");
  CHECK(beside(t, "uit/kaart.png") == "outside");
  CHECK(beside(t, "absoluut.png") == "outside");
  CHECK(beside(t, "../buiten/kaart.png") == "outside");
  CHECK(beside(t, "beelden") == "unreadable");
  CHECK(beside(t, "pijp.png") == "unreadable");
}

TEST_CASE("a folder that became a link after its section was found leads nowhere") {
  const TemporaryFolder t;
  t.write("buiten/kaart.png", "geheim");
  t.link("buiten", "in");
  CHECK(beside(t, "kaart.png") == "outside");
  CHECK(std::get<std::string>(batch::read_beside_recorded(t / "in/s.xml", "kaart.png")) == "geheim");
}

TEST_CASE("a path that leads up is read inside the folder in which the input was found, and from nowhere above it") {
  const TemporaryFolder t;
  t.write("in/fin/lasten.csv", "lasten");
  t.write("in/2/zelf.csv", "zelf");
  t.write("geheim.csv", "geheim");
  t.link("../fin/lasten.csv", "in/2/ernaast.csv");
  t.link("../geheim.csv", "in/uit.csv");
  const auto from = [&](const std::string& root, const std::string& name) {
    return said(batch::read_beside(t / "in/2/s.xml", root, name));
  };
  CHECK(from(t / "in", "../fin/lasten.csv") == "lasten");
  CHECK(from(t / "in", "zelf.csv") == "zelf");
  CHECK(from(t / "in", "../2/zelf.csv") == "zelf");
  CHECK(from(t / "in", "../fin/weg.csv") == "missing");
  CHECK(from(t / "in", "../../geheim.csv") == "outside");
  CHECK(from(t / "in", "../uit.csv") == "outside");
  CHECK(from(t / "in", "ernaast.csv") == "outside");
  CHECK(from("", "../fin/lasten.csv") == "outside");
  CHECK(from(t / "in/2", "../fin/lasten.csv") == "outside");
  CHECK(said(batch::read_beside_recorded(t / "in/2/s.xml", "../fin/lasten.csv")) == "lasten");
}
