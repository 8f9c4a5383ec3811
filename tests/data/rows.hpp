// Rows that hold every type, and texts that spreadsheets take for something else.
#pragma once
#include "document/rows.hpp"

namespace sample {

inline document::Rows rows() {
  using document::Rows;
  Rows out{"LTA 2026", "nl-NL", "2026-06-30", {}, {}};
  out.columns = {{"group", "Groep"},
                 {"number", "Nr.", Rows::Type::number},
                 {"section", "Sectie", Rows::Type::text, true},
                 {"first_day", "Eerste dag", Rows::Type::day}};
  out.rows = {
      {{std::string("Q1; \"eerste\""), std::int64_t{1}, std::string("1 A"), document::Date{2026, 2, 28}},
       "1#a",
       "a.xml",
       "./a%20b.html"},
      {{std::string("=1+1"), std::int64_t{2}, std::string("\u00E9n"), std::monostate{}}, "1#b", "b.xml", ""},
      {{std::string("'-x"), std::int64_t{3}, std::string("@b"), document::Date{1999, 12, 31}}, "1#c", "c.xml", ""}};
  return out;
}

}  // namespace sample
