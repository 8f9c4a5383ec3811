#include "section/elements.hpp"

#include "catch.hpp"

TEST_CASE("a name with a slip finds the one that was meant") {
  const auto meant = [](std::string_view name) {
    return std::string(section::nearest(name, section::known_names()).value_or("none"));
  };
  CHECK(meant("alinia") == "alinea");
  CHECK(meant("title") == "titel");
  CHECK(meant("ALINEA") == "alinea");
  CHECK(meant("x:alinea") == "alinea");
  CHECK(meant("ontwikkelingen") == "ontwikkeling");
  CHECK(meant("beleidsontwikkeling") == "beleidsontwikkelingen");
  CHECK(meant("prioriteitt") == "prioriteit");
  CHECK(meant("toelichtng") == "toelichting");
  CHECK(meant("table") == "tabel");
  CHECK(meant("cell") == "cel");
  CHECK(meant("p") == "none");
  CHECK(meant("script") == "none");
  CHECK(meant("") == "none");
  CHECK(meant(std::string(100'000, 'a')) == "none");
}

TEST_CASE("of two that are as near the first is meant") {
  constexpr std::array<std::string_view, 2> names = {"maat", "raat"};
  CHECK(section::nearest("aat", names) == "maat");
}

TEST_CASE("all names of the vocabulary are known, and no other") {
  for (const std::string_view name : section::known_names()) CHECK(section::is_known(name));
  for (const auto* name : {"p", "tabl", "Alinea", ""}) CHECK_FALSE(section::is_known(name));
}

TEST_CASE("lists of names are quoted, lists of words are not") {
  constexpr std::array<std::string_view, 2> names = {"alinea", "lijst"};
  CHECK(section::listed(names) == "`alinea`, `lijst`");
  CHECK(section::plain_list(names) == "alinea, lijst");
}
