// Pictures that are anchored where a text has a place for words alone.
#include <algorithm>

#include "catch.hpp"
#include "importing.hpp"

namespace {

importing::Paragraph of_role(importing::Role role, std::uint8_t level, std::string text) {
  importing::Paragraph out;
  out.runs.push_back({.text = std::move(text)});
  out.role = role;
  out.level = level;
  return out;
}

}  // namespace

TEST_CASE("a picture that stands before a typed number or bullet comes in") {
  importing::Source source;
  const auto with_picture = [&](importing::Paragraph paragraph) {
    importing::Picture picture;
    picture.extension = "png";
    picture.bytes = "\x89PNG\r\n\x1A\n";
    picture.alternative = "Beeld " + std::to_string(source.pictures.size() + 1);
    source.pictures.push_back(std::move(picture));
    importing::Run mark;
    mark.picture = static_cast<std::uint32_t>(source.pictures.size());
    paragraph.runs.insert(paragraph.runs.begin(), std::move(mark));
    source.blocks.emplace_back(std::move(paragraph));
  };
  with_picture(of_role(importing::Role::heading, 1, "2.6.1 Zorg"));
  source.blocks.emplace_back(of_role(importing::Role::heading, 2, "Doelstellingen"));
  with_picture(of_role(importing::Role::body, 0, "- streep een"));
  importing::Paragraph item = of_role(importing::Role::body, 0, "\u2022 bolletje");
  item.item = {1, 0, false, false};
  with_picture(std::move(item));
  with_picture(of_role(importing::Role::caption, 0, "Figuur 2: Onder de kaart"));
  source.blocks.emplace_back(of_role(importing::Role::heading, 2, "Ontwikkelingen"));
  source.blocks.emplace_back(of_role(importing::Role::heading, 3, "Drugs"));
  with_picture(of_role(importing::Role::body, 0, "De norm omvat de thema's: 1. Een; 2. Twee."));
  auto& themes = std::get<importing::Paragraph>(source.blocks.back()).runs;
  std::rotate(themes.begin(), themes.begin() + 1, themes.end());
  themes[0].text = "De norm omvat de thema's: 1. Een; ";
  themes.push_back({.text = "2. Twee."});
  const auto result = imports::understood(source);
  for (const std::string number : {"1", "2", "3", "4", "5"})
    CHECK(result.xml.find("alt=\"Beeld " + number + "\"") != std::string::npos);
}
