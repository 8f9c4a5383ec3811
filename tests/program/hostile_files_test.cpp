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
  const std::string skipped =
      "T/in/dood.xml: warning: this link points out of the folder, with an absolute path or nowhere, and was skipped; "
      "put the "
      "file itself in the folder, or make the link relative [skipped-link]\n"
      "T/in/nul.xml: warning: this link points out of the folder, with an absolute path or nowhere, and was skipped; "
      "put the "
      "file itself in the folder, or make the link relative [skipped-link]\n"
      "T/in/pijp.xml: warning: this is no plain file and was skipped; remove it from the folder or put a file in its "
      "place [skipped-not-a-file]\n"
      "T/in/rond.xml: warning: this link points out of the folder, with an absolute path or nowhere, and was skipped; "
      "put the "
      "file itself in the folder, or make the link relative [skipped-link]\n";
  CHECK(hostile.said({}, 0) == skipped);
  CHECK(
      hostile.said({folder / "in/dood.xml", folder / "in/rond.xml", "/dev/zero", folder / "in/pijp.xml",
                    folder / "in/map.xml"}) ==
      skipped +
          "T/in/map.xml: error: this folder holds no XML file; check the folder's name [folder-without-sections]\n"
          "T/in/dood.xml: error: this file does not exist; check its name [input-missing]\n"
          "T/in/pijp.xml: error: this is no plain file and no folder; name an XML file or a folder [input-not-a-file]\n"
          "T/in/rond.xml: error: this is no plain file and no folder; name an XML file or a folder [input-not-a-file]\n"
          "/dev/zero: error: this is no plain file and no folder; name an XML file or a folder [input-not-a-file]\n");
}

TEST_CASE("a name is a name, whatever bytes are in it") {
  const Hostile hostile;
  for (const char* name : {"met spatie.xml", "met\nregel.xml", "\xFF\xFE.xml", "-o.xml", "$(touch x).xml", "a\\b.xml"})
    hostile.write(name, "<sectie>");
  CHECK(hostile.said() ==
        "T/in/$(touch x).xml:1:2: error: `sectie` is not closed; add `</sectie>` [unclosed-element]\n"
        "T/in/-o.xml:1:2: error: `sectie` is not closed; add `</sectie>` [unclosed-element]\n"
        "T/in/a\\b.xml:1:2: error: `sectie` is not closed; add `</sectie>` [unclosed-element]\n"
        "T/in/met\\x0aregel.xml:1:2: error: `sectie` is not closed; add `</sectie>` [unclosed-element]\n"
        "T/in/met spatie.xml:1:2: error: `sectie` is not closed; add `</sectie>` [unclosed-element]\n"
        "T/in/\\xff\\xfe.xml:1:2: error: `sectie` is not closed; add `</sectie>` [unclosed-element]\n");
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
  CHECK(link("javascript:alert(1)") ==
        "1:67: error: an address that begins with \"javascript:\" is not allowed; use https, http or mailto "
        "[link-scheme]");
  CHECK(link("JaVaScRiPt:alert(1)") ==
        "1:67: error: an address that begins with \"javascript:\" is not allowed; use https, http or mailto "
        "[link-scheme]");
  CHECK(link("file:///etc/passwd") ==
        "1:67: error: an address that begins with \"file:\" is not allowed; use https, http or mailto [link-scheme]");
  CHECK(link("data:text/html,x") ==
        "1:67: error: an address that begins with \"data:\" is not allowed; use https, http or mailto [link-scheme]");
  CHECK(link("//a.nl") ==
        "1:67: error: \"//a.nl\" is no complete address; begin with https://, http:// or mailto: [link-relative]");
  CHECK(
      link("https://jan:geheim@a.nl") ==
      "1:67: error: an address with a user name or password is not allowed; remove everything up to @ [link-password]");
  CHECK(link("https://a.nl/ b") ==
        "1:67: error: the address has a character that is not allowed there (U+0020); write %20 [link-character]");
}

TEST_CASE("an image is in the folder of the section") {
  const Hostile hostile;
  const TemporaryFolder& folder = hostile.folder();
  folder.write("buiten.png", png(2));
  folder.link("../buiten.png", "in/link.png");
  folder.link("..", "in/omhoog");
  folder.pipe("in/pijp.png");
  std::filesystem::create_directories(folder / "in/map.png");
  const std::string names[] = {"../buiten.png", folder / "buiten.png", "link.png",  "omhoog/buiten.png", "pijp.png",
                               "map.png",       "a/../../buiten.png",  "C:\\x.png", "geen.png",          "/dev/zero"};
  for (std::size_t i = 0; i < std::size(names); ++i) hostile.write(fmt::format("{}.xml", i), image(names[i]));
  const auto outside = [](int number, std::string_view name) {
    return fmt::format(
        "T/in/{}.xml:1:65: error: the image \"{}\" is outside the folder of the XML file, or a link with an absolute "
        "path "
        "leads to it; put the image itself there and write its path with /, without : and .. [image-outside]\n",
        number, name);
  };
  const auto unreadable = [](int number, std::string_view name) {
    return fmt::format(
        "T/in/{}.xml:1:65: error: the image \"{}\" cannot be read: this kind of file or disk does not allow it; check "
        "the file and its "
        "permissions [image-unreadable]\n",
        number, name);
  };
  CHECK(
      hostile.said() ==
      "T/in/omhoog: warning: this link points out of the folder, with an absolute path or nowhere, and was skipped; "
      "put the file itself in the folder, or make the link relative [skipped-link]\n" +
          outside(0, "../buiten.png") + outside(1, "T/buiten.png") + outside(2, "link.png") +
          outside(3, "omhoog/buiten.png") + unreadable(4, "pijp.png") + unreadable(5, "map.png") +
          outside(6, "a/../../buiten.png") + outside(7, "C:\\x.png") +
          "T/in/8.xml:1:65: error: the image \"geen.png\" does not exist; check its name and place [image-missing]\n" +
          outside(9, "/dev/zero"));
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
  CHECK(hostile.said() ==
        "T/in/01.xml:1:65: error: the image \"leeg.png\" is not complete; copy the file again or ask for a new one "
        "[image-incomplete]\n"
        "T/in/02.xml:1:65: error: the image \"kort.png\" is not complete; copy the file again or ask for a new one "
        "[image-incomplete]\n"
        "T/in/03.xml:1:65: error: data follow the end of the image \"staart.png\" (1 B), sometimes of a larger image; "
        "save the image again [image-trailing-data]\n"
        "T/in/04.xml:1:65: error: the image \"stuk.png\" is damaged (IDAT: incorrect data check); save the image again "
        "or ask for a new file [image-broken]\n"
        "T/in/05.xml:1:65: error: the image \"groot.png\" measures 2147483647 by 2147483647 pixels; reduce it to at "
        "most 50 million pixels [image-too-large]\n"
        "T/in/06.xml:1:65: error: the image \"veel.png\" measures 10000 by 5001 pixels; reduce it to at most 50 "
        "million pixels [image-too-large]\n"
        "T/in/07.xml:1:65: error: the image \"lang.png\" measures 70000 by 1 pixels; reduce it to at most 65500 in "
        "width and height [image-too-long]\n"
        "T/in/08.xml:1:65: error: the image \"bom.png\" is not complete; copy the file again or ask for a new one "
        "[image-incomplete]\n"
        "T/in/09.xml:1:65: error: \"tekst.png\" is no PNG or JPEG; save the image as PNG (drawing) or JPEG "
        "(photograph) [image-unknown]\n"
        "T/in/10.xml:1:65: error: \"plaatje.png\" is in the format GIF; save the image as PNG (drawing) or JPEG "
        "(photograph) [image-other-format]\n"
        "T/in/11.xml:1:65: error: \"tekening.svg\" is in the format SVG; save the image as PNG (drawing) or JPEG "
        "(photograph) [image-other-format]\n");
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
    return folder.shown(ran.err);
  };
  const auto with = [](std::string_view body) {
    return fmt::format("<stijl formaat=\"1\" basis=\"standaard\">{}</stijl>", body);
  };
  CHECK(said("") == "T/stijl.xml: error: this file is empty; fill it or remove it [empty-file]\n");
  CHECK(said("<stijl") ==
        "T/stijl.xml:1:1: error: what begins with <stijl here does not end; end it with > [unclosed-markup]\n");
  CHECK(said("<!DOCTYPE stijl [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><stijl>&x;</stijl>") ==
        "T/stijl.xml:1:1: error: a DOCTYPE is not read; remove the line [doctype]\n");
  CHECK(said(with("<logo bestand=\"../logo.png\" alt=\"a\" breedte=\"20mm\"/>")) ==
        "T/stijl.xml:1:44: error: the logo \"../logo.png\" is outside the folder of the style; put it there and write "
        "the path with / and without .. [logo-outside]\n");
  CHECK(said(with("<logo bestand=\"/etc/passwd\" alt=\"a\" breedte=\"20mm\"/>")) ==
        "T/stijl.xml:1:44: error: the logo \"/etc/passwd\" is outside the folder of the style; put it there and write "
        "the path with / and without .. [logo-outside]\n");
  CHECK(said(with("<letter familie=\"" + std::string(5000, 'x') + "\"/>")) ==
        "T/stijl.xml:1:46: error: the value of the attribute `familie` is longer than 2000 bytes; shorten it "
        "[long-value]\n");
  CHECK(said(with("<letter grootte=\"99999999999999999999pt\"/>")) ==
        "T/stijl.xml:1:46: error: \"99999999999999999999pt\" is no length for `grootte`; write a number with mm, cm or "
        "pt, such as 10.5pt, from 6 to 72 pt [invalid-length]\n");
  CHECK(said(with("<letter grootte=\"nanpt\"/>")) ==
        "T/stijl.xml:1:46: error: \"nanpt\" is no length for `grootte`; write a number with mm, cm or pt, such as "
        "10.5pt, from 6 to 72 pt [invalid-length]\n");
  CHECK(said("<stijl formaat=\"1\" basis=\"stijl\"/>") ==
        "T/stijl.xml:1:20: error: the style \"stijl\" refers to itself by `basis`; choose another one [style-cycle]\n");
  CHECK(said("<stijl formaat=\"1\" basis=\"../../etc/passwd\"/>") ==
        "T/stijl.xml:1:20: error: there is no style \"../../etc/passwd\" (looked for T/../../etc/passwd.xml, "
        "styles/../../etc/passwd.xml, /usr/local/etc/raadstuk/styles/../../etc/passwd.xml, "
        "/usr/local/share/raadstuk/styles/../../etc/passwd.xml); put it into one of those folders, work in the folder "
        "that has styles/, or name the path of the style file [style-not-found]\n");
  folder.link("/dev/zero", "logo.png");
  CHECK(said(with("<logo bestand=\"logo.png\" alt=\"a\" breedte=\"20mm\"/>")) ==
        "T/stijl.xml:1:44: error: the logo \"logo.png\" is outside the folder of the style; put it there and write "
        "the path with / and without .. [logo-outside]\n");
  const std::string many = "<x/>";
  std::string thousands;
  for (int i = 0; i < 100'000; ++i) thousands += many;
  const auto lines = lines_of(said(with(thousands)));
  REQUIRE(lines.size() == 101);
  CHECK(lines.back() == "T/stijl.xml: and 99,900 more");
}
