#include "cli/asked_formats.hpp"

#include <array>

#include "catch.hpp"
#include "diagnostics/diagnostics.hpp"

namespace {

constexpr std::array<std::string_view, 2> of_texts = {"pdf", "html"};
constexpr std::array<std::string_view, 2> of_lists = {"pdf", "csv"};
constexpr std::array<std::string_view, 1> always = {"json"};

std::vector<rows::Kind> two_kinds() {
  std::vector<rows::Kind> kinds(3);
  kinds[0].root = "tekst";
  kinds[0].formats = of_texts;
  kinds[1].root = "lijst";
  kinds[1].formats = of_lists;
  kinds[2].root = "bijlage";  // nobody asks for it
  kinds[2].always = always;
  return kinds;
}

std::string said(const std::optional<batch::Notice>& notice) {
  return notice ? diagnostics::text(notice->diagnostic, diagnostics::Language::en) : "";
}

}  // namespace

TEST_CASE("formats are for nothing where no kind of the inputs is made in one of them") {
  const std::vector<rows::Kind> kinds = two_kinds();
  const std::vector<std::string> csv = {"csv", "txt"}, both = {"csv", "html"}, none;
  const std::set<std::string> texts = {"tekst", "bijlage"}, all = {"tekst", "lijst"};
  CHECK(said(cli::formats_for_nothing(csv, texts, kinds)) ==
        "\"csv, txt\" is no value for --format (`tekst`); choose from: pdf, html");
  CHECK(said(cli::formats_for_nothing(csv, all, kinds)).empty());
  CHECK(said(cli::formats_for_nothing(both, texts, kinds)).empty());
  CHECK(said(cli::formats_for_nothing(none, texts, kinds)).empty());
  CHECK(said(cli::formats_for_nothing(csv, {}, kinds)).empty());  // nothing was understood
  CHECK(said(cli::formats_for_nothing(csv, kinds)).empty());
  CHECK(said(cli::formats_for_nothing(std::vector<std::string>{"json"}, kinds)) ==
        "\"json\" is no value for --format (`tekst`, `lijst`); choose from: pdf, html, csv");
}
