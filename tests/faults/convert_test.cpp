// Memory that runs out at any place of a conversion: an exception, no report, nothing leaked, and the next conversion
// is as if nothing had been.
#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <new>

#include "catch.hpp"
#include "convert.hpp"
#include "diagnostics/machine_fault.hpp"
#include "failing_new.hpp"
#include "formats.hpp"
#include "kinds.hpp"
#include "wiring/load_style.hpp"

namespace {

std::string bytes_of(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

Resources resources() {
  style::Style style = load_style(PROJECT_FILES "/styles/standaard.xml", {}).style.value();
  std::vector<text::FontRequest> requests;
  for (const style::TextStyle& letter : style.letters) requests.push_back({letter.family, letter.bold, letter.italic});
  auto fonts = text::FontCollection::open(requests, style.fallback_families);
  return {std::move(style), std::move(fonts), text::Hyphenation::open(), {}, formats({}), kinds()};
}

class ConvertFixture {
 public:
  ConvertFixture() : converter_(resources()), xml_(bytes_of(PROJECT_FILES "/input/alle-elementen.xml")) {
    for (const char* name : {"golven", "jeugdhulp"})
      beside_.emplace_back(fmt::format("beelden/{}.png", name),
                           bytes_of(fmt::format("{}/input/beelden/{}.png", PROJECT_FILES, name)));
    beside_.emplace_back("cijfers/begroting-2026.csv", bytes_of(PROJECT_FILES "/input/cijfers/begroting-2026.csv"));
    options_.remarks = true;
    options_.producer = "raadstuk proef";
    wanted_ = convert();
  }

  Reports convert() const {
    rows::Sources sources;
    sources.read = [this](std::string_view name) -> std::variant<rows::SourceFile, rows::Unread> {
      for (const auto& [known, bytes] : beside_)
        if (known == name) return rows::SourceFile{bytes, 1};
      return rows::Unread{};
    };
    return converter_(xml_, options_, sources);
  }

  // True when the allocation was one that something can do without.
  bool convert_failing(std::size_t at, bool lasting) const {
    failing_new::begin(at, lasting);
    try {
      const Reports made = convert();
      failing_new::end();
      return made.outputs == wanted_.outputs;
    } catch (const std::bad_alloc&) {
    } catch (const diagnostics::MachineFault& fault) {
      failing_new::end();
      const auto code = fault.diagnostic().code;
      CHECK((code == diagnostics::Code::out_of_memory || code == diagnostics::Code::library_failed));
    }
    failing_new::end();
    return false;
  }

  std::size_t allocations() const {
    failing_new::begin();
    convert();
    return failing_new::end();
  }
  const Reports& wanted() const { return wanted_; }

 private:
  Converter converter_;
  std::string xml_;
  std::vector<std::pair<std::string, std::string>> beside_;
  Options options_;
  Reports wanted_;
};

}  // namespace

TEST_CASE("every allocation of a conversion may fail, once or for good") {
  const ConvertFixture bench;
  REQUIRE_FALSE(bench.wanted().failed);
  const std::size_t all = bench.allocations();
  REQUIRE(all > 5000);
#ifdef __SANITIZE_ADDRESS__
  constexpr std::size_t each_of = 100, others = 100;
#else
  constexpr std::size_t each_of = 400, others = 300;
#endif
  std::size_t done_without = 0, failed = 0;
  for (std::size_t at = 1; at <= all; at += at <= each_of ? 1 : (all - each_of) / others) {
    for (const bool lasting : {false, true}) {
      INFO("allocation " << at << " of " << all);
      if (bench.convert_failing(at, lasting))
        ++done_without;
      else
        ++failed;
    }
    if (at % 16 != 0) continue;
    const Reports next = bench.convert();
    REQUIRE(next.outputs == bench.wanted().outputs);
  }
  CHECK(failed > 20 * done_without);
}
