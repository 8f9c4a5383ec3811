// The rows of an overview, for formats that hold data and no report: beside the Document, and the same as its tables.
#pragma once
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "document/document.hpp"

namespace document {

struct Rows {
  enum class Type { text, number, day };
  struct Column {
    std::string name;     // for programs: "first_day", the same in every language
    std::string heading;  // for people
    Type type = Type::text;
    bool leads_to_page = false;  // its cells lead to Row::page
  };
  // Text is plain and has no marks for line ends. Nothing stands where nothing is known.
  using Value = std::variant<std::monostate, std::string, std::int64_t, Date>;
  struct Row {
    std::vector<Value> values;  // one a column
    std::string id;             // distinct; that which its author gave, behind the number of the section
    std::string file;           // the section's, from the overview's folder
    std::string page;           // the web page of the section, as Cell::page; may be empty
  };

  std::string title;
  std::string language;        // BCP 47
  std::string reference_date;  // YYYY-MM-DD; may be empty
  std::vector<Column> columns;
  std::vector<Row> rows;
};

// As it is compared: a day as YYYY-MM-DD, a number in digits, empty where nothing is known.
std::string written(const Rows::Value& value);

}  // namespace document
