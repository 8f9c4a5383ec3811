// input/sectie.xsd, as xmllint reads it, and the reader agree on thousands of sections that are nearly right, but for
// what schema_exceptions.md lists. All of them, some seconds: test_section "[long]".
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <memory>
#include <set>

#include "catch.hpp"
#include "mutations.hpp"
#include "reading.hpp"

namespace {

struct Variant {
  std::string what, xml;
};

std::vector<Variant> variants_of_samples(std::size_t stride) {
  using mutations::Generator;
  std::vector<Variant> out;
  std::set<std::string> known;
  for (const std::string name : {"alle-elementen.xml", "leeg-blok.xml", "zonder-actiepunten.xml"}) {
    diagnostics::Diagnostics sink;
    const auto document = xml::Document::parse(reading::file(PROJECT_FILES "/input/" + name), sink);
    REQUIRE(document);
    Generator(mutations::tree_of(document->root()), name == "alle-elementen.xml" ? stride : 0,
              [&](const std::string& what, const std::string& xml) {
                if (known.insert(xml).second) out.push_back({fmt::format("{}: {}", name, what), xml});
              })
        .run();
  }
  return out;
}

// The variants in files, all validated by one xmllint.
class Validation {
 public:
  explicit Validation(const std::vector<Variant>& variants) {
    std::string pattern = (std::filesystem::temp_directory_path() / "raadstuk-sectie-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    folder_ = pattern;
    for (std::size_t i = 0; i < variants.size(); ++i)
      std::ofstream(fmt::format("{}/{}.xml", folder_, i), std::ios::binary) << variants[i].xml;
    const std::string command =
        fmt::format("cd '{}' && xmllint --noout --schema '{}/input/sectie.xsd' *.xml 2>&1", folder_, PROJECT_FILES);
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::array<char, 4096> part{};
    while (fgets(part.data(), static_cast<int>(part.size()), pipe.get()) != nullptr) take(part.data());
  }
  ~Validation() { std::filesystem::remove_all(folder_); }
  Validation(const Validation&) = delete;
  Validation& operator=(const Validation&) = delete;

  // Empty when xmllint said nothing of this file.
  std::optional<bool> accepts(std::size_t i) const {
    const auto found = accepted_.find(i);
    return found == accepted_.end() ? std::nullopt : std::optional(found->second);
  }
  const std::string& first_output() const { return first_output_; }

 private:
  void take(const std::string& line) {
    if (first_output_.empty()) first_output_ = line;
    const auto dot = line.find(".xml ");
    if (dot == std::string::npos || line.find_first_not_of("0123456789") != dot) return;
    const std::string verdict = line.substr(dot + 5);
    if (verdict == "validates\n") accepted_[std::stoul(line)] = true;
    if (verdict == "fails to validate\n") accepted_[std::stoul(line)] = false;
  }

  std::string folder_, first_output_;
  std::map<std::size_t, bool> accepted_;
};

// A row of the table: a code, and how the first argument of its message begins.
struct Exception {
  std::string code, argument;
  auto operator<=>(const Exception&) const = default;
  bool covers(const diagnostics::Diagnostic& said) const {
    return diagnostics::entry(said.code).name == code &&
           (argument.empty() || (!said.arguments.empty() && said.arguments[0].starts_with(argument)));
  }
};

std::vector<Exception> listed_exceptions() {
  const std::string text = reading::file(TEST_FILES "/section/schema_exceptions.md");
  const std::string head = "| --- | --- | --- |\n";
  std::vector<Exception> out;
  for (auto at = text.find(head) + head.size(); at < text.size() && text[at] == '|'; at = text.find('\n', at) + 1) {
    const auto second = text.find('|', at + 1), third = text.find('|', second + 1);
    const auto trimmed = [](std::string cell) {
      cell.erase(std::remove(cell.begin(), cell.end(), ' '), cell.end());
      return cell;
    };
    out.push_back(
        {trimmed(text.substr(at + 1, second - at - 1)), trimmed(text.substr(second + 1, third - second - 1))});
  }
  return out;
}

void check_agreement(const std::vector<Variant>& variants) {
  const Validation validation(variants);
  INFO(validation.first_output());  // no xmllint, or no schema
  REQUIRE(validation.accepts(0) == true);
  const std::vector<Exception> listed = listed_exceptions();
  std::set<Exception> used;
  std::size_t both_accept = 0, both_refuse = 0;
  for (std::size_t i = 0; i < variants.size(); ++i) {
    const auto result = reading::read(variants[i].xml);
    const auto accepted = validation.accepts(i);
    if (accepted && result.section.has_value() == *accepted) {
      ++(*accepted ? both_accept : both_refuse);
      continue;
    }
    INFO(variants[i].what << "\n" << variants[i].xml);
    INFO(fmt::format("{}", fmt::join(reading::lines(result.diagnostics), "\n")));
    REQUIRE(accepted.has_value());
    CHECK(*accepted);  // the schema accepts what the reader accepts
    for (const auto& said : result.diagnostics) {
      if (diagnostics::entry(said.code).severity != diagnostics::Severity::error) continue;
      const auto row = std::ranges::find_if(listed, [&](const Exception& each) { return each.covers(said); });
      INFO(reading::line(said));
      CHECK(row != listed.end());
      if (row != listed.end()) used.insert(*row);
    }
  }
  INFO(both_accept << " accepted, " << both_refuse << " refused by both");
  CHECK(both_accept > variants.size() / 10);
  CHECK(both_refuse > variants.size() / 3);
  for (const Exception& each : listed) {
    INFO(each.code << " " << each.argument << " is needed by no variant");
    CHECK(used.contains(each));
  }
}

}  // namespace

TEST_CASE("schema and reader agree on nearly right sections but for the listed exceptions") {
  check_agreement(variants_of_samples(13));
}

TEST_CASE("schema and reader agree on every change of a name but for the listed exceptions", "[.][long]") {
  check_agreement(variants_of_samples(1));
}
