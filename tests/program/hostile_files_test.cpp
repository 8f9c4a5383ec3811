// Names and kinds of files that nobody means to give, and links and images that lead where they may not.
#include <sys/stat.h>

#include <filesystem>

#include "hostile.hpp"
#include "image/made_png.hpp"

namespace {

const std::string good = section_with("<alinea>Goed.</alinea>");

std::string png(std::uint32_t side) {
  return made::file({.width = side, .height = side, .samples = std::string(3UL * side * side, 'a')});
}

std::string image(std::string_view name) {
  return section_with(fmt::format("<afbeelding bestand=\"{}\" alt=\"a\"/>", name));
}

}  // namespace

TEST_CASE("what is no file is passed over in a folder and refused by name") {
  const Hostile hostile;
  const TemporaryFolder& folder = hostile.folder();
  std::filesystem::create_directories(folder / "in/map.xml");
  folder.link("nergens.xml", "in/dood.xml");
  folder.link("rond.xml", "in/rond.xml");
  folder.link("/dev/zero", "in/nul.xml");
  folder.link(".", "in/kring");
  folder.pipe("in/pijp.xml");
  CHECK(hostile.said({}, 0) == "");
  CHECK(hostile.said({folder / "in/dood.xml", folder / "in/rond.xml", "/dev/zero", folder / "in/pijp.xml"}) == "");
}

TEST_CASE("a name is a name, whatever bytes are in it") {
  const Hostile hostile;
  for (const char* name : {"met spatie.xml", "met\nregel.xml", "\xFF\xFE.xml", "-o.xml", "$(touch x).xml", "a\\b.xml"})
    hostile.write(name, "<sectie>");
  CHECK(hostile.said() == "");
  const Measured ran = measured({"export", "-o", hostile.folder() / "los", "--", hostile.write("-x.xml", good)});
  CHECK(ran.status == 0);
  CHECK(reports_in(hostile.folder(), "los") == std::vector<std::string>{"-x.docx", "-x.pdf"});
}

TEST_CASE("a good section may have any name, and so has its report") {
  const TemporaryFolder folder;
  std::vector<std::string> wanted;
  for (const std::string name : {"met spatie", "met\nregel", "\xFF\xFE", "-o", "'\"$x"}) {
    folder.write("in/" + name + ".xml", good);
    for (const char* extension : {".docx", ".pdf"}) wanted.push_back(name + extension);
  }
  std::sort(wanted.begin(), wanted.end());
  CHECK(measured({"export", folder / "in", "-o", folder / "uit"}).status == 0);
  CHECK(reports_in(folder, "uit") == wanted);
  const Measured again = measured({"export", folder / "in", "-o", folder / "uit"});
  CHECK(again.out.starts_with("5 sections: 5 up to date, "));
}

TEST_CASE("a link leads to a site or a mailbox") {
  const auto link = [](std::string_view address) {
    return said_of(section_with(fmt::format("<alinea><link href=\"{}\">a</link></alinea>", address)));
  };
  CHECK(link("javascript:alert(1)") == "");
  CHECK(link("JaVaScRiPt:alert(1)") == "");
  CHECK(link("file:///etc/passwd") == "");
  CHECK(link("data:text/html,x") == "");
  CHECK(link("//a.nl") == "");
  CHECK(link("https://jan:geheim@a.nl") == "");
  CHECK(link("https://a.nl/\n") == "");
}

TEST_CASE("an image is in the folder of the section") {
  const Hostile hostile;
  const TemporaryFolder& folder = hostile.folder();
  folder.write("buiten.png", png(2));
  folder.link("../buiten.png", "in/link.png");
  folder.link("..", "in/omhoog");
  folder.pipe("in/pijp.png");
  std::filesystem::create_directories(folder / "in/map.png");
  const std::string names[] = {"../buiten.png", folder / "buiten.png", "link.png", "omhoog/buiten.png", "pijp.png",
                               "map.png",       "a/../../buiten.png",  "C:\\x.png", "geen.png",         "/dev/zero"};
  for (std::size_t i = 0; i < std::size(names); ++i) hostile.write(fmt::format("{}.xml", i), image(names[i]));
  CHECK(hostile.said() == "");
}

TEST_CASE("an image is whole, of its kind, and not too large for its bytes or for the machine") {
  const Hostile hostile;
  const std::string whole = png(20);
  const std::pair<const char*, std::string> images[] = {
      {"leeg.png", ""},
      {"kort.png", whole.substr(0, whole.size() / 2)},
      {"staart.png", whole + "x"},
      {"stuk.png", std::string(whole).replace(60, 1, "\x7F")},
      {"groot.png", made::header(0x7FFFFFFF, 0x7FFFFFFF, 8, 2)},
      {"veel.png", made::header(10'000, 5'001, 8, 2)},
      {"lang.png", made::header(70'000, 1, 8, 2)},
      {"bom.png", made::header(10'000, 5'000, 8, 6) + made::chunk("IDAT", "x") + made::chunk("IEND", "")},
      {"tekst.png", "geen afbeelding"},
      {"plaatje.png", "GIF89a\1\1\1"},
      {"tekening.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"}};
  int number = 0;
  for (const auto& [name, bytes] : images) {
    hostile.write(name, bytes);
    hostile.write(fmt::format("{:02}.xml", ++number), image(name));
  }
  CHECK(hostile.said() == "");
}

TEST_CASE("a style is read as strictly") {
  const TemporaryFolder folder;
  const auto said = [&](std::string_view style) {
    const std::string file = folder.write("stijl.xml", style);
    const Measured ran = measured({"export", "input/leeg-blok.xml", "-o", folder / "uit", "-s", file});
    CHECK(ran.status == 2);
    if (costs_count) {
      CHECK(ran.mebibytes <= 300);
      CHECK(ran.seconds <= 5);
    }
    CHECK(reports_in(folder, "uit").empty());
    std::string text = ran.err;
    for (auto at = text.find(folder.path()); at != std::string::npos; at = text.find(folder.path()))
      text.replace(at, folder.path().size(), "T");
    return text;
  };
  const auto with = [](std::string_view body) {
    return fmt::format("<stijl formaat=\"1\" basis=\"standaard\">{}</stijl>", body);
  };
  CHECK(said("") == "");
  CHECK(said("<stijl") == "");
  CHECK(said("<!DOCTYPE stijl [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><stijl>&x;</stijl>") == "");
  CHECK(said(with("<logo bestand=\"../logo.png\" alt=\"a\"/>")) == "");
  CHECK(said(with("<logo bestand=\"/etc/passwd\" alt=\"a\"/>")) == "");
  CHECK(said(with("<letter familie=\"" + std::string(5000, 'x') + "\"/>")) == "");
  CHECK(said(with("<letter grootte=\"99999999999999999999pt\"/>")) == "");
  CHECK(said(with("<letter grootte=\"nanpt\"/>")) == "");
  CHECK(said("<stijl formaat=\"1\" basis=\"stijl\"/>") == "");
  CHECK(said("<stijl formaat=\"1\" basis=\"../../etc/passwd\"/>") == "");
  folder.link("/dev/zero", "logo.png");
  CHECK(said(with("<logo bestand=\"logo.png\" alt=\"a\"/>")) == "");
  const std::string many = "<x/>";
  std::string thousands;
  for (int i = 0; i < 100'000; ++i) thousands += many;
  const auto lines = lines_of(said(with(thousands)));
  REQUIRE(lines.size() == 101);
  CHECK(lines.back() == "");
}
