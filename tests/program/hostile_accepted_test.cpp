// Sections that are in order by every rule, and were made to cost all that they can.
#include "hostile.hpp"

#include "filled.hpp"

using filled::repeated;

namespace {

// What making the reports of one section costs, alone.
Measured made_of(std::string_view section) {
  const TemporaryFolder folder;
  folder.write("in/x.xml", section);
  return measured({"export", folder / "in", "-o", folder / "uit", "--jobs", "1"});
}

}  // namespace

TEST_CASE("a table ends though none of its columns has a width, or the gaps between them are wider than the page") {
  for (const std::size_t columns : {30u, 40u, 63u, 200u, 1000u})
    for (const char* cell : {"\u0301", "\u0301 \u0301", "x"}) {
      CAPTURE(columns, cell);
      const std::string each = fmt::format("<cel>{}</cel>", cell);
      const std::string row = "<rij>" + repeated(each, columns * each.size()) + "</rij>";
      const Measured ran = made_of(section_with("<tabel>" + row + row + "</tabel>"));
      CHECK(ran.status == (columns > 60 ? 1 : 0));  // more are refused
      if (costs_count) CHECK(ran.seconds <= 5);
    }
}
