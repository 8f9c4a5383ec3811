#include "check/alternatives.hpp"

#include "catch.hpp"
#include "written.hpp"

using written::Lines;
using written::said;

namespace {

section::Section with_image(std::string file, std::optional<std::string> alternative) {
  section::Figure figure;
  figure.file = {std::move(file), {3, 15}};
  if (alternative) figure.alternative = section::Value{std::move(*alternative), {3, 40}};
  section::Section result;
  result.goals.emplace().before.emplace_back(std::move(figure));
  return result;
}

}  // namespace

TEST_CASE("The name of a file in place of a description is remarked on") {
  CHECK(said(with_image("beelden/kaart.png", "Kaart.PNG")) ==
        Lines{"3:40: de `alt` \"Kaart.PNG\" is de naam van een bestand; beschrijf wat er op de afbeelding te zien is "
              "[weak-alternative]"});
  for (const char* words : {"kaart", "KAART", "IMG 2034.jpeg", "scan.pdf"})
    CHECK(written::found(diagnostics::Code::weak_alternative, with_image("beelden/kaart.png", words)) == Lines{words});
  CHECK(written::found(diagnostics::Code::weak_alternative, with_image("kaart", "Kaart")) == Lines{"Kaart"});
}

TEST_CASE("A description that says it is an image is remarked on") {
  CHECK(said(with_image("kaart.png", "Een afbeelding van de wijk Oeverpark")) ==
        Lines{"3:40: een schermlezer zegt al dat het een afbeelding is; laat \"Een afbeelding van\" weg uit `alt` en "
              "begin met wat er te zien is [redundant-alternative]"});
  for (const char* words : {"afbeelding: het plein", "Deze afbeelding toont het plein"})
    CHECK(said(with_image("kaart.png", words)).size() == 1);
}

TEST_CASE("A description, and an image that needs none, are not remarked on") {
  for (const char* words : {"Kaart van de wijk Oeverpark", "Foto van het plein", "Staafdiagram met zes jaren",
                            "De kaart.", "Afbeeldingen van drie gemeentewapens", "Een jpeg en een png"})
    CHECK(said(with_image("beelden/kaart.png", words)) == Lines{});
  CHECK(said(with_image("beelden/kaart.png", std::nullopt)) == Lines{});
}
