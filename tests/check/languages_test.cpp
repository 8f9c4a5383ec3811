// A text is judged by the words of the language that it stands in.
#include "catch.hpp"
#include "language/rules.hpp"
#include "written.hpp"

using diagnostics::Code;
using written::element;
using written::found;
using written::Kind;
using written::Lines;
using written::text;

namespace {

section::Section in(std::string language, section::Inlines content) {
  section::Section section = written::paragraph(std::move(content));
  section.language = std::move(language);
  return section;
}

section::Section in(std::string language, std::string words) {
  return in(std::move(language), section::Inlines{text(std::move(words))});
}

section::Inline foreign(std::string language, std::string words) {
  return element(Kind::foreign, std::move(language), {text(std::move(words))});
}

section::Inline link(section::Inlines content) { return element(Kind::link, "https://a.nl", std::move(content)); }

section::Section in_language_with_image(std::string language, std::string alternative) {
  section::Section section;
  section.language = std::move(language);
  section::Figure figure;
  figure.file = {"map.png", {}};
  figure.alternative = section::Value{std::move(alternative), {}};
  section.goals.emplace().before.emplace_back(std::move(figure));
  return section;
}

}  // namespace

TEST_CASE("an English section gets English advice and no Dutch") {
  CHECK(found(Code::vague_link, in("en-GB", {link({text("click here")})})) == Lines{"click here"});
  CHECK(found(Code::vague_link, in("en", {link({text("hier")})})) == Lines{});
  CHECK(found(Code::vague_link, in("nl", {link({text("click here")})})) == Lines{});

  CHECK(found(Code::stray_hyphen, in("en", "long- and short-term plans")) == Lines{});
  CHECK(found(Code::stray_hyphen, in("nl", "long- and short-term")) == Lines{"long- and"});
  CHECK(found(Code::stray_hyphen, in("en", "the coun- cil")) == Lines{"coun- cil"});
  CHECK(found(Code::stray_hyphen, in("en", "jeugd- en zorg")) == Lines{"jeugd- en"});

  CHECK(found(Code::unexplained_abbreviation, in("en", "The Safety Plan (hereinafter: SPX).")) == Lines{});
  CHECK(found(Code::unexplained_abbreviation, in("en", "The Safety Plan (hierna: SPX).")) == Lines{"SPX"});
  CHECK(found(Code::unexplained_abbreviation, in("en", "The XPS (see annex 2).")) == Lines{"XPS"});
  CHECK(found(Code::unexplained_abbreviation, in("en", "We must NOT wait, and ALL agree.")) == Lines{});
  CHECK(found(Code::unexplained_abbreviation, in("nl", "Wij wachten NIET.")) == Lines{});

  CHECK(found(Code::redundant_alternative, in_language_with_image("en", "Image of the square")) == Lines{"Image of"});
  CHECK(found(Code::redundant_alternative, in_language_with_image("en", "Afbeelding van het plein")) == Lines{});
  CHECK(found(Code::redundant_alternative, in_language_with_image("nl", "Image of the square")) == Lines{});

  CHECK(found(Code::placeholder, in("en", "Text follows.")) == Lines{"Text follows"});
  CHECK(found(Code::placeholder, in("en", "Tekst volgt.")) == Lines{});
  CHECK(found(Code::numbered_text, in("en", "Three themes: 1. Aware; 2. Honest; 3. Safe.")).size() == 1);
  CHECK(found(Code::numbered_text, in("en", "Drie thema's: 1. Aware; 2. Honest; 3. Safe.")).empty());

  CHECK(found(Code::inconsistent_hyphen, in("en", "a well-known name is well known")) == Lines{});
  CHECK(found(Code::inconsistent_hyphen, in("en", "a decision-making body; decision making")).size() == 1);
}

TEST_CASE("a quotation in another language is judged by its own rules, in both directions") {
  for (const auto& [around, inside] : {std::pair("nl", "en"), std::pair("en", "nl")}) {
    INFO(around);
    const bool dutch = std::string_view(inside) == "nl";
    const std::string vague = dutch ? "klik hier" : "click here";
    CHECK(found(Code::vague_link, in(around, {link({foreign(inside, vague)})})) == Lines{vague});
    CHECK(found(Code::vague_link, in(around, {foreign(inside, " "), link({text(" "), foreign(inside, vague)})})) ==
          Lines{vague});
    CHECK(found(Code::vague_link, in(around, {element(Kind::foreign, inside, {link({text(vague)})})})) == Lines{vague});
    CHECK(found(Code::stray_hyphen, in(around, {foreign(inside, dutch ? "jeugd- en zorg" : "long- and short")})) ==
          Lines{});
    CHECK(
        found(Code::stray_hyphen, in(around, {foreign(inside, dutch ? "long- and short" : "jeugd- en zorg")})).size() ==
        1);
    CHECK(found(Code::unexplained_abbreviation,
                in(around, {foreign(inside, dutch ? "het plan (hierna: SPX)" : "the plan (hereafter: SPX)")})) ==
          Lines{});
    CHECK(found(Code::placeholder, in(around, {foreign(inside, dutch ? "tekst volgt" : "text follows")})).size() == 1);
    // The note of a span stands in the language of the span.
    CHECK(found(Code::vague_link, in(around, {element(Kind::foreign, inside,
                                                      {text("a"), element(Kind::note, "", {link({text(vague)})})})})) ==
          Lines{vague});
  }
}

TEST_CASE("in a language without words nothing is said that needs them") {
  for (const char* language : {"de", "fr", "fy", "ar"}) {
    INFO(language);
    CHECK(written::said(in(language, {link({text("klik hier")}), link({text("here")}), text(" Kinder- und Jugend")})) ==
          Lines{});
    CHECK(written::said(in(language, "Das BGB (siehe Anlage 2) en XYZ, E-Mail-Adresse und E Mail Adresse")) == Lines{});
    CHECK(written::said(in_language_with_image(language, "Afbeelding van het plein")) == Lines{});
    CHECK(written::said(in("nl", {foreign(language, "Das BGB, Tekst volgt; Kinder- und")})) == Lines{});
    // What every reader sees is said in every language.
    CHECK(found(Code::placeholder, in(language, "TODO und lorem ipsum")) == Lines{"TODO", "lorem ipsum"});
    CHECK(found(Code::space_before_punctuation, in(language, "eins , zwei")).size() == 1);
  }
}

TEST_CASE("the words of two languages are not compared") {
  CHECK(found(Code::inconsistent_hyphen,
              in("nl", {text("het ad-hoc besluit en "), foreign("en", "an ad hoc decision")})) == Lines{});
  CHECK(found(Code::stray_hyphen, in("nl", {text("de veilig-heid en "), foreign("en", "veiligheid")})) == Lines{});
}
