#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "diagnostics/diagnostic.hpp"

using diagnostics::Code;
using diagnostics::Entry;
using diagnostics::Language;

namespace {

// The numbers in {0}, {1}, ...; a brace that is no placeholder counts as -1.
std::set<int> placeholders(std::string_view text) {
  std::set<int> found;
  for (std::size_t at = 0; (at = text.find_first_of("{}", at)) != std::string_view::npos;) {
    const bool is_one =
        at + 2 < text.size() && text[at] == '{' && text[at + 1] >= '0' && text[at + 1] <= '9' && text[at + 2] == '}';
    found.insert(is_one ? text[at + 1] - '0' : -1);
    at += is_one ? 3 : 1;
  }
  return found;
}

bool is_contiguous_from_zero(const std::set<int>& numbers) {
  int next = 0;
  return std::all_of(numbers.begin(), numbers.end(), [&](int number) { return number == next++; });
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t result = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string_view::npos; at += part.size()) ++result;
  return result;
}

// Only the source tells how many enumerators there are: a row left out at the end would go unnoticed.
std::vector<std::string> enumerators_in_kebab_case() {
  std::ifstream header(PROJECT_FILES "/src/diagnostics/code.hpp");
  std::vector<std::string> names;
  std::string line;
  while (std::getline(header, line) && line != "enum class Code {") {
  }
  while (std::getline(header, line) && line != "};") {
    std::string rest = line.substr(0, line.find("//"));
    for (std::size_t comma; (comma = rest.find(',')) != std::string::npos; rest.erase(0, comma + 1)) {
      std::string name = rest.substr(0, comma);
      name.erase(0, name.find_first_not_of(' '));
      std::replace(name.begin(), name.end(), '_', '-');
      names.push_back(std::move(name));
    }
  }
  return names;
}

// What is wrong with one text of a row; empty when it has the form "what is wrong; what to do".
std::string fault_in(std::string_view text) {
  const std::size_t split = text.find("; ");
  if (count(text, "; ") != 1) return "has not exactly one \"; \"";
  if (split == 0 || split + 2 == text.size()) return "has an empty clause";
  // ".." by itself is the name of a folder.
  if (text.back() == '.' && !text.ends_with(" ..")) return "ends in a full stop";
  if (text.front() == ' ' || text.back() == ' ' || count(text, "  ") > 0) return "has stray white space";
  if (count(text, "`") % 2 != 0) return "has an odd number of backticks";
  if (count(text, "\"") % 2 != 0) return "has an odd number of quotes";
  return {};
}

bool is_kebab_case(std::string_view name) {
  const auto is_plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  return !name.empty() && std::all_of(name.begin(), name.end(), is_plain) && name.front() >= 'a' &&
         name.front() <= 'z' && name.back() != '-' && count(name, "--") == 0;
}

// Each row that the check finds something wrong with, as "name: fault".
template <class Check>
std::vector<std::string> faults(Check check) {
  std::vector<std::string> result;
  for (const Entry& entry : diagnostics::entries()) {
    if (const std::string fault = check(entry); !fault.empty())
      result.push_back(fmt::format("{}: {}", entry.name, fault));
  }
  return result;
}

using Faults = std::vector<std::string>;

}  // namespace

TEST_CASE("The table has a row for every code, in the order of the codes") {
  int next = 0;
  for (const Entry& entry : diagnostics::entries()) {
    INFO(entry.name);
    REQUIRE(static_cast<int>(entry.code) == next++);
  }
}

TEST_CASE("The names are the enumerators of Code in kebab-case, one for each") {
  std::vector<std::string> names;
  for (const Entry& entry : diagnostics::entries()) names.emplace_back(entry.name);
  CHECK(faults([](const Entry& entry) { return is_kebab_case(entry.name) ? "" : "no kebab-case"; }) == Faults{});
  CHECK(names == enumerators_in_kebab_case());
}

TEST_CASE("No two codes have the same name or the same text") {
  std::set<std::string_view> names, dutch, english;
  CHECK(faults([&](const Entry& entry) { return names.insert(entry.name).second ? "" : "name used before"; }) ==
        Faults{});
  CHECK(faults([&](const Entry& entry) { return dutch.insert(entry.nl).second ? "" : "Dutch used before"; }) ==
        Faults{});
  CHECK(faults([&](const Entry& entry) { return english.insert(entry.en).second ? "" : "English used before"; }) ==
        Faults{});
}

TEST_CASE("A name ends in a NUL, which MachineFault::what relies on") {
  CHECK(faults([](const Entry& entry) { return entry.name.data()[entry.name.size()] == '\0' ? "" : "no NUL"; }) ==
        Faults{});
}

TEST_CASE("Dutch and English have the same placeholders, numbered from 0 without gaps") {
  CHECK(faults([](const Entry& entry) {
          if (placeholders(entry.nl) != placeholders(entry.en)) return "differs between the languages";
          return is_contiguous_from_zero(placeholders(entry.nl)) ? "" : "has a gap or a stray brace";
        }) == Faults{});
}

TEST_CASE("The check of placeholders can fail") {
  CHECK(placeholders("{0} en {2}") == std::set<int>{0, 2});
  CHECK_FALSE(is_contiguous_from_zero({0, 2}));
  CHECK_FALSE(is_contiguous_from_zero({1}));
  CHECK_FALSE(is_contiguous_from_zero(placeholders("{}")));
  CHECK_FALSE(is_contiguous_from_zero(placeholders("{0")));
  CHECK(is_contiguous_from_zero(placeholders("{1} {0} {1}")));
}

TEST_CASE("Every text says what is wrong, and behind one semicolon what to do") {
  CHECK(faults([](const Entry& entry) { return fault_in(entry.nl); }) == Faults{});
  CHECK(faults([](const Entry& entry) { return fault_in(entry.en); }) == Faults{});
}

TEST_CASE("The check of texts can fail") {
  CHECK(fault_in("fout; doe iets") == "");
  for (const char* text : {"fout", "fout; doe; iets", "; doe iets", "fout; ", "fout; doe iets.", "fout; doe  iets",
                           "`fout; doe iets", "\"fout; doe iets", "fout; doe iets "})
    CHECK(fault_in(text) != "");
}

TEST_CASE("Dutch and English differ") {
  CHECK(faults([](const Entry& entry) { return entry.nl == entry.en ? "is the same in both" : ""; }) == Faults{});
}

TEST_CASE("Dutch speaks to the user with u") {
  CHECK(faults([](const Entry& entry) {
          const std::string words = fmt::format(" {} ", entry.nl);
          for (const char* word : {" je ", " jij ", " jouw ", " jullie ", " Je ", " uw "})
            if (words.find(word) != std::string::npos) return fmt::format("has{}", word);
          return std::string();
        }) == Faults{});
}

TEST_CASE("The texts of both languages are filled with the arguments in their order") {
  const diagnostics::Diagnostic tag{Code::mismatched_tag, {3, 4}, {"b", "a", "1", "2"}};
  CHECK(diagnostics::text(tag, Language::nl) == "`</b>` past niet bij `<a>` op 1:2; sluit `a` eerst");
  CHECK(diagnostics::text(tag, Language::en) == "`</b>` does not match `<a>` at 1:2; close `a` first");
}

TEST_CASE("An argument is printed as it is, braces and all") {
  const diagnostics::Diagnostic missing{Code::missing_placeholder, {1, 1}, {"pagina", "{pagina}"}};
  CHECK(diagnostics::text(missing, Language::nl) == "in het woord `pagina` ontbreekt {pagina}; zet het op zijn plaats");
}

TEST_CASE("Every row can be filled in both languages") {
  for (const Entry& entry : diagnostics::entries()) {
    INFO(entry.name);
    std::vector<std::string> arguments;
    for (std::size_t i = 0; i < placeholders(entry.nl).size(); ++i) arguments.push_back(fmt::format("<{}>", i));
    const diagnostics::Diagnostic diagnostic{entry.code, {}, arguments};
    for (const Language language : {Language::nl, Language::en}) {
      const std::string text = diagnostics::text(diagnostic, language);
      for (const std::string& argument : arguments) CHECK(text.find(argument) != std::string::npos);
    }
  }
}

TEST_CASE("The severity is one word, in Dutch a Dutch one") {
  using diagnostics::Severity, diagnostics::severity_word;
  CHECK(severity_word(Severity::error, Language::en) == "error");
  CHECK(severity_word(Severity::warning, Language::en) == "warning");
  CHECK(severity_word(Severity::remark, Language::en) == "remark");
  CHECK(severity_word(Severity::error, Language::nl) == "fout");
  CHECK(severity_word(Severity::warning, Language::nl) == "waarschuwing");
  CHECK(severity_word(Severity::remark, Language::nl) == "opmerking");
}
