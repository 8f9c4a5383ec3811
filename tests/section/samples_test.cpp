// The files in input/, which a new user sees first.
#include <filesystem>
#include <set>

#include "catch.hpp"
#include "reading.hpp"
#include "section/figures.hpp"
#include "section/visible.hpp"
#include "section/vocabulary.hpp"

namespace {

constexpr auto folder = PROJECT_FILES "/input/";

section::Section sample(const std::string& name) {
  auto result = reading::read(reading::file(folder + name));
  REQUIRE(result.section);
  return std::move(*result.section);
}

void gather(const xml::Element& element, std::set<std::string>& names) {
  names.emplace(element.name);
  for (const auto& attribute : element.attributes) names.insert(fmt::format("{}/@{}", element.name, attribute.name));
  for (const auto& child : element.children)
    if (const auto* inner = std::get_if<xml::Element>(&child)) gather(*inner, names);
}

std::set<std::string> names_in(const std::string& name) {
  diagnostics::Diagnostics sink;
  const std::string bytes = reading::file(folder + name);
  std::set<std::string> out;
  gather(xml::Document::parse(bytes, sink)->root(), out);
  return out;
}

}  // namespace

TEST_CASE("the samples are read without a word") {
  std::size_t samples = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".xml") continue;
    ++samples;
    INFO(entry.path());
    CHECK(reading::said(reading::file(entry.path().string())) == std::vector<std::string>{});
  }
  CHECK(samples >= 5);
}

TEST_CASE(
    "one sample has every element and attribute that the reader takes, and others those of a book and of an overview") {
  auto names = names_in("alle-elementen.xml");
  names.merge(names_in("programmabegroting-2026.xml"));
  names.merge(names_in("termijnagenda-2026.xml"));
  names.insert("secties/@map");  // of which the sample would be all that stands beside it
  // The sample selects nothing away.
  for (const std::string_view attribute : section::Names(section::type_of("selectie").attributes))
    names.insert(fmt::format("selectie/@{}", attribute));
  for (const std::string_view element : section::known_names()) {
    INFO(element);
    CHECK(names.contains(std::string(element)));
  }
  for (const section::ElementType& type : section::vocabulary)
    for (const std::string_view attribute : section::Names(type.attributes)) {
      INFO(type.name << "/@" << attribute);
      CHECK(names.contains(fmt::format("{}/@{}", type.name, attribute)));
    }
  for (const auto* attribute : {"sectie/@xsi:noNamespaceSchemaLocation", "alinea/@xml:space"}) {
    INFO(attribute);
    CHECK(names.contains(attribute));
  }
}

TEST_CASE("the images that the samples name lie beside them") {
  const auto all = sample("alle-elementen.xml");
  const auto named = section::figures(all);
  CHECK(named.size() == 2);
  for (const auto* figure : named) CHECK(reading::file(folder + figure->file.text).starts_with("\x89PNG"));
}

TEST_CASE("one sample lacks a block, and one has a block without anything visible") {
  CHECK_FALSE(sample("zonder-actiepunten.xml").actions);
  const auto empty = sample("leeg-blok.xml");
  REQUIRE(empty.developments);
  CHECK_FALSE(section::visible(*empty.developments));
  CHECK(section::visible(*empty.goals));
}

TEST_CASE("the real section has its seven priorities, six developments, six themes and four actions") {
  const auto real = sample("veiligheid-2.6.1.xml");
  CHECK(real.number->text == "2.6.1");
  CHECK(real.goals->priorities->items.size() == 7);
  REQUIRE(real.developments->developments.size() == 6);
  CHECK(std::get<section::Norm>(real.developments->developments[1].flow.at(1)).themes.size() == 6);
  CHECK(real.actions->actions.size() == 4);
}
