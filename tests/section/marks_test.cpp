// What a report carries unseen, on its way through the properties of a document.
#include "section/marks.hpp"

#include "catch.hpp"
#include "unicode/utf8.hpp"

namespace {

section::Marks marks() {
  section::Marks out;
  out.language = "nl-NL";
  out.blocks = {{"doelstellingen", "Wat willen we; of \\ | bereiken?"}};
  out.facts = {{"vergadering", "Vergadering", "Raad, 1 mei 2026", {"Raad", "2026-05-01", ""}},
               {"status", "Status", "", {}}};
  out.action_columns = {{"nummer", "Nr."}, {"tekst", "Actie"}};
  out.missing = {"niet vermeld", "geen"};
  out.caption_numbers = {"Tabel {nummer}.", "Afbeelding {nummer}."};
  out.abbreviations = {{"B&W", "burgemeester en wethouders"}, {"CJG", "Centrum; voor | Jeugd"}};
  out.languages = {"fr", "en-GB"};
  out.whole = {"12\u00A0november"};
  out.page = "Pagina {pagina} van {paginas}";
  out.places = {{"prioriteit", "jeugd", "prioriteit 1", "Jeugd en gezin", {}},
                {"acties", "", "", "", {}},
                {"beeld", "", "", "", {{"bestand", "beelden/a.png"}, {"breedte", "0.8"}}}};
  return out;
}

std::string dump(const section::Marks& all) {
  std::string out;
  for (const auto& [name, value] : section::properties_of(all)) out += value;
  return out;
}

std::size_t units(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) count += unicode::next(text, at) > 0xFFFF ? 2U : 1U;
  return count;
}

}  // namespace

TEST_CASE("what a report carries comes back, whatever stands in it") {
  const section::Marks was = marks();
  const section::Marks is = section::marks_of(section::properties_of(was));
  CHECK(dump(is) == dump(was));
  CHECK(is.blocks == was.blocks);
  CHECK(is.abbreviations == was.abbreviations);
  CHECK(is.action_columns == was.action_columns);
  CHECK(is.facts.at(0).values == was.facts.at(0).values);
  CHECK(is.facts.at(1).field == "status");
  REQUIRE(is.places.size() == 3);
  CHECK(is.places[0].printed == "prioriteit 1");
  CHECK(is.places[1].kind == "acties");
  CHECK(is.places[2].values == was.places[2].values);
  CHECK(is.whole == was.whole);
  CHECK(is.page == was.page);
}

TEST_CASE("no value is longer than word processors keep, nor begins or ends with what they trim") {
  section::Marks many = marks();
  for (int i = 0; i < 200; ++i)
    many.abbreviations.emplace_back(std::string(static_cast<std::size_t>(i % 7), ' ') + "𝒜é", "a b  c 😀 d");
  const auto properties = section::properties_of(many);
  CHECK(properties.size() > 10);
  for (const auto& [name, value] : properties) {
    CHECK(units(value) <= 250);
    CHECK(unicode::is_valid(value));
    CHECK_FALSE(value.empty());
    CHECK(value.front() != ' ');
    CHECK(value.back() != ' ');
  }
  CHECK(section::marks_of(properties).abbreviations == many.abbreviations);
}

TEST_CASE("a bookmark is a place's by its number, also when a word processor copied it") {
  CHECK(section::bookmark_of({"tabel", {}, {}, {}, {}}, 12) == "rs_tabel12");
  CHECK(section::place_of("rs_tabel12") == 12);
  CHECK(section::place_of("rs_tabel12_Copy_1_Copy_1") == 12);
  CHECK_FALSE(section::place_of("_Toc000000001"));
  CHECK_FALSE(section::place_of("rs_tabel"));
  CHECK_FALSE(section::place_of("rs_tabel0"));
  CHECK_FALSE(section::place_of("rs_tabel1x"));
  CHECK_FALSE(section::place_of(section::bookmark_of_beginning(3)));
  CHECK(section::marks_beginning(section::bookmark_of_beginning(3)));
}

TEST_CASE("a text is like what it was when some of its words were changed") {
  const std::string was = section::likeness_of("Aanpak woonoverlast in de binnenstad en daarbuiten");
  CHECK(was == "Aanpak woonoverlast in de binnen");
  CHECK(section::is_like("Aanpak van woonoverlast in de binnenstad", was));
  CHECK_FALSE(section::is_like("Een veilig en eerlijk ondernemersklimaat", was));
  CHECK_FALSE(section::is_like("", was));
  CHECK_FALSE(section::is_like("Aanpak", ""));
}
