#include "cli/help.hpp"

#include <algorithm>

#include "catch.hpp"
#include "rows/simple_rows.hpp"

using cli::Verb;
using diagnostics::Language;

namespace {

// How often the help has a line for the option.
std::ptrdiff_t lines_of(std::string_view help, std::string_view name) {
  std::ptrdiff_t count = 0;
  for (std::size_t start = 0; start < help.size();) {
    const std::size_t end = help.find('\n', start);
    const std::string_view line = help.substr(start, end - start);
    const std::string flag = "--" + std::string(name);
    const std::size_t at = line.find(flag);
    if (at == 6 && (line.size() == at + flag.size() || line[at + flag.size()] == ' ')) ++count;
    start = end + 1;
  }
  return count;
}

std::string help(Verb verb, Language language) {
  return cli::help(verb, simple_rows::formats(), simple_rows::kinds(), language);
}

}  // namespace

TEST_CASE("the help of each verb names exactly its options, in both languages") {
  for (const Language language : {Language::nl, Language::en}) {
    for (const auto& [verb, name] : cli::verbs) {
      const std::string text = help(verb, language);
      CHECK(text.find("raadstuk " + std::string(name) + " [") != std::string_view::npos);
      for (const auto& row : cli::option_table) {
        CAPTURE(name, row.name);
        CHECK(lines_of(text, row.name) == (row.belongs_to(verb) && row.on_line ? 1 : 0));
      }
    }
  }
}

TEST_CASE("the help of the program names every verb") {
  for (const Language language : {Language::nl, Language::en}) {
    for (const auto& row : cli::verbs) {
      CHECK(help(Verb::none, language).find("\n  " + std::string(row.name) + " ") != std::string_view::npos);
    }
  }
}

TEST_CASE("a help is short: at most 90 columns and 33 lines") {
  for (const Language language : {Language::nl, Language::en}) {
    for (const Verb verb : {Verb::none, Verb::export_reports, Verb::check, Verb::verify, Verb::explain, Verb::set,
                            Verb::import_documents, Verb::compare, Verb::make_template}) {
      const std::string text = help(verb, language);
      CHECK(std::count(text.begin(), text.end(), '\n') <= 33);
      std::size_t column = 0;
      for (const char c : text) {
        column = c == '\n' ? 0 : column + 1;
        REQUIRE(column <= 90);
      }
    }
  }
}
