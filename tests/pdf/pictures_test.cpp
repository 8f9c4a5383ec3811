// Pictures in the file: the samples, where they stand, what they are to a reader.
#include "catch.hpp"
#include "written.hpp"

namespace {

image::Image png(std::uint32_t width, std::uint32_t height, bool grey, bool alpha) {
  image::Image made;
  made.width = width;
  made.height = height;
  made.grey = grey;
  for (std::uint32_t i = 0; i < width * height * (grey ? 1 : 3); ++i) made.pixels += static_cast<char>(i * 7);
  for (std::uint32_t i = 0; alpha && i < width * height; ++i) made.alpha += static_cast<char>(255 - i);
  return made;
}

document::Document report(std::vector<document::Figure> figures) {
  std::vector<document::Block> blocks;
  for (document::Figure& figure : figures) blocks.push_back({std::move(figure)});
  document::Document out = made::document(std::move(blocks));
  out.images = {{"a.png", 4, 2}, {"b.png", 3, 3}};
  return out;
}

Written with(std::vector<document::Figure> figures, const image::Image& first, const image::Image& second) {
  const image::Image* images[] = {&first, &second};
  return Written(report(std::move(figures)), Written::plain_options(), made::style(), {nullptr, images});
}

std::vector<Node> figures_of(Written& written) {
  std::vector<Node> out;
  for (Node& node : written.tree())
    if (node.tag == "/Figure") out.push_back(std::move(node));
  return out;
}

std::vector<std::pair<std::string, int>> shown(Written& written) {
  std::vector<std::pair<std::string, int>> out;
  for (const auto& page : written.pages) {
    const ContentReader reader(written, page);
    out.insert(out.end(), reader.shown.begin(), reader.shown.end());
  }
  return out;
}

}  // namespace

TEST_CASE("the samples of a picture are in the file as they were read, with their alpha as a mask") {
  const image::Image colour = png(4, 2, false, true), grey = png(3, 3, true, false);
  Written written = with({{0, "Kaart", 0.5, {}}, {1, "Wijk", 0.5, {}}}, colour, grey);
  auto pictures = written.pages.at(0).key("/Resources").key("/XObject");
  REQUIRE(pictures.keys().size() == 2);
  auto one = pictures.key("/Im1"), two = pictures.key("/Im2");
  CHECK(one.stream() == colour.pixels);
  CHECK(one.dictionary().key("/Width").integer() == 4);
  CHECK(one.dictionary().key("/Height").integer() == 2);
  CHECK(one.dictionary().key("/ColorSpace").name() == "/DeviceRGB");
  CHECK(one.dictionary().key("/SMask").stream() == colour.alpha);
  CHECK(two.stream() == grey.pixels);
  CHECK(two.dictionary().key("/ColorSpace").name() == "/DeviceGray");
  CHECK_FALSE(two.dictionary().has("/SMask"));
}

TEST_CASE("a JPEG goes in byte for byte") {
  image::Image photo;
  photo.format = image::Format::jpeg;
  photo.width = 4;
  photo.height = 2;
  photo.bytes = std::string("\xFF\xD8 anything at all \0 endstream \xFF\xD9", 34);
  Written written = with({{0, "Foto", 0.5, {}}}, photo, photo);
  auto picture = written.pages.at(0).key("/Resources").key("/XObject").key("/Im1");
  CHECK(picture.dictionary().key("/Filter").name() == "/DCTDecode");
  CHECK(picture.raw_stream() == photo.bytes);
}

TEST_CASE("a picture that is shown twice is in the file once") {
  const image::Image first = png(4, 2, false, false), second = png(3, 3, true, false);
  Written written = with({{0, "Een", 0.5, {}}, {0, "Twee", 0.2, {}}}, first, second);
  CHECK(written.pages.at(0).key("/Resources").key("/XObject").keys().size() == 1);
  CHECK(shown(written).size() == 2);
}

TEST_CASE("a Figure says its alternative and where it stands; a decorative picture is an artifact") {
  const image::Image first = png(4, 2, false, false), second = png(3, 3, true, false);
  Written written = with({{0, "Kaart (één)", 0.5, made::plain("Bijschrift.")}, {1, "", 0.5, {}}}, first, second);
  const auto figures = figures_of(written);
  REQUIRE(figures.size() == 1);
  CHECK(figures[0].element.key("/Alt").text() == "Kaart (één)");
  auto attributes = figures[0].element.key("/A");
  CHECK(attributes.key("/O").name() == "/Layout");
  auto bounds = attributes.key("/BBox");
  const auto& picture = written.laid().pages.at(0).boxes.at(1);
  CHECK(bounds.at(0).number() == Approx(60));
  CHECK(bounds.at(2).number() == Approx(180));
  CHECK(bounds.at(3).number() == Approx(400 - picture.top));
  CHECK(bounds.at(1).number() == Approx(400 - picture.top - 60));
  const auto found = shown(written);
  REQUIRE(found.size() == 2);
  CHECK(found[0].second == figures[0].ids.at(0).second);
  CHECK(found[1].second == -1);
  // The caption stands beside the Figure: its Alt would hide what is in it.
  CHECK(figures[0].text.empty());
}

TEST_CASE(
    "a note has an identity of its own, and its number leads to the page where it stands, and the one there back") {
  std::vector<document::Block> blocks;
  for (int i = 1; i <= 12; ++i)
    blocks.push_back(
        made::paragraph({made::words(made::filler(60)),
                         document::Inline{document::Note{i, made::plain(fmt::format("noot nummer {}", i))}}}));
  Written written(made::document(std::move(blocks)));
  REQUIRE(written.pages.size() > 2);
  std::set<std::string> identities;
  std::vector<std::string> texts;
  std::map<std::string, int> page_of_note, page_of_number;
  const auto nodes = written.tree();
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (nodes[i].tag != "/Note") continue;
    identities.insert(nodes[i].element.key("/ID").bytes());
    texts.push_back(nodes[i].text);
    CHECK(nodes[i + 1].tag == "/Lbl");
    CHECK(nodes[i + 2].tag == "/Link");
    page_of_note[std::to_string(texts.size())] = nodes[i + 2].ids.at(0).first;
    page_of_number[std::to_string(texts.size())] = nodes[i - 1].ids.at(0).first;
    CHECK(nodes[i - 1].tag == "/Link");
    CHECK(nodes[i - 2].tag == "/Reference");
    CHECK(nodes[i - 1].text == std::to_string(texts.size()));
  }
  CHECK(identities.size() == 12);
  REQUIRE(texts.size() == 12);
  CHECK(texts[11] == "12 noot nummer 12");
  auto names = written.file.root().key("/StructTreeRoot").key("/IDTree").key("/Names");
  CHECK(names.size() == 48);
  for (int i = 0; i + 1 < names.size(); i += 2) CHECK(names.at(i + 1).key("/ID").bytes() == names.at(i).bytes());
  // For each number the link in the text and that at the foot, from the top of the page down.
  std::map<std::string, std::vector<std::pair<int, double>>> leads_to, stands;
  for (const auto& page : written.pages)
    if (page.has("/Annots"))
      for (const auto& annotation : page.key("/Annots").items()) {
        const std::string number = annotation.key("/Contents").text();
        leads_to[number].emplace_back(annotation.key("/Dest").at(0).id(), annotation.key("/Dest").at(3).number());
        stands[number].emplace_back(page.id(), annotation.key("/Rect").at(3).number());
      }
  CHECK(leads_to.size() == 12);
  for (const auto& [number, to] : leads_to) {
    INFO(number);
    REQUIRE(to.size() == 2);
    CHECK(to[0].first == page_of_note.at(number));
    CHECK(to[1].first == page_of_number.at(number));
    const auto& at = stands.at(number);
    CHECK(at[0].second > at[1].second);
    CHECK(to[0].second == Approx(at[1].second).margin(8));
    CHECK(to[1].second == Approx(at[0].second).margin(8));
  }
}
