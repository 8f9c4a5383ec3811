// What --set and `raadstuk set` change in an overview.
#include "section/overview_values.hpp"

#include "catch.hpp"
#include "overview_cases.hpp"
#include "section/overview_reader.hpp"

namespace {

using Values = std::vector<std::pair<std::string, std::string>>;

std::string overview(std::string_view attributes) {
  return messages::overview_with("<secties map=\".\"/>", attributes);
}

std::string overview_changed(const std::string& xml, const Values& values) {
  diagnostics::Diagnostics sink;
  const auto out = section::change_overview(xml, values, sink);
  for (const auto& each : sink.take_sorted()) return reading::line(each);
  return out.value_or("nothing");
}

std::vector<std::string> refused(std::string_view name, std::string_view value) {
  diagnostics::Diagnostics sink;
  section::check_overview_override(name, value, sink);
  return reading::lines(sink.take_sorted());
}

}  // namespace

TEST_CASE("the reference date of an overview is put in, changed and taken away, and no other byte changes") {
  const std::string without = overview(""), with = overview(" peildatum=\"2026-06-30\""),
                    later = overview(" peildatum=\"2026-12-31\"");
  CHECK(overview_changed(without, {{"peildatum", " 2026-06-30 "}}) == with);
  CHECK(overview_changed(with, {{"peildatum", "2026-12-31"}}) == later);
  CHECK(overview_changed(later, {{"peildatum", ""}}) == without);
  CHECK(overview_changed(with, {{"peildatum", "2026-06-30"}}) == with);
}

TEST_CASE("fields of an overview are changed beside its reference date") {
  const std::string both = overview_changed(overview(""), {{"status", "definitief"}, {"peildatum", "2026-06-30"}});
  CHECK(both.find("peildatum=\"2026-06-30\"") != std::string::npos);
  CHECK(both.find("<status>definitief</status>") != std::string::npos);
}

TEST_CASE("a run sets the reference date of an overview") {
  diagnostics::Diagnostics sink;
  const auto xml = xml::Document::parse(overview(""), sink);
  auto read = section::read_overview_file(*xml, sink);
  REQUIRE(read);
  section::set_in_overview(*read, Values{{"peildatum", "2026-06-30"}, {"jaar", "2026"}}, sink);
  CHECK(read->reference_date->text == "2026-06-30");
  CHECK(read->own.particulars.year->text == "2026");
  section::set_in_overview(*read, Values{{"peildatum", ""}}, sink);
  CHECK_FALSE(read->reference_date);
}

TEST_CASE("what is no day or no name of an overview is refused") {
  CHECK(refused("peildatum", "2026-06-30").empty());
  CHECK(refused("peildatum", "").empty());
  CHECK(refused("peildatum", "juni").at(0).find("[invalid-date]") != std::string::npos);
  CHECK(refused("peildag", "x").at(0).find("vergaderdatum, peildatum") != std::string::npos);
  CHECK(refused("datum", "juni").at(0).find("[invalid-date]") != std::string::npos);
}
