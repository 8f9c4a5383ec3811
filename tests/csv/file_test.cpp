#include "csv/file.hpp"

#include <fmt/format.h>

#include <string>

#include "catch.hpp"

namespace {

// "1:1 a|1:3 b" of each record, a record a line, or what is wrong; before it the separator.
std::string shown(std::string_view bytes) {
  diagnostics::Diagnostics sink;
  const auto file = csv::read(bytes, sink);
  std::string out;
  for (const auto& item : sink.take_sorted())
    out += fmt::format("{}:{} {}\n", item.position.line, item.position.column, entry(item.code).name);
  if (!file) return out;
  out = fmt::format("{}\n", file->separator == '\t' ? "TAB" : std::string(1, file->separator));
  for (const csv::Record& record : file->records) {
    std::string line;
    for (const csv::Field& field : record)
      line +=
          fmt::format("{}{}:{} {}", line.empty() ? "" : "|", field.position.line, field.position.column, field.text);
    out += line + "\n";
  }
  return out;
}

char separator_of(std::string_view bytes) {
  diagnostics::Diagnostics sink;
  return csv::read(bytes, sink).value().separator;
}

}  // namespace

TEST_CASE("a field knows its line and column, in code points") {
  CHECK(shown("nummer;stad\n2.6.1;Súdwest;x\n") == ";\n1:1 nummer|1:8 stad\n2:1 2.6.1|2:7 Súdwest|2:15 x\n");
  CHECK(shown("") == ";\n");
  CHECK(shown("a;\n;b") == ";\n1:1 a|1:3 \n2:1 |2:2 b\n");
}

TEST_CASE("quotes are those of RFC 4180: separators, line ends and doubled quotes stand inside") {
  CHECK(shown("a;\"b;c\"\r\n\"d\"\"e\";\"f\r\ng\"\r\nh;i\r\n") == ";\n1:1 a|1:3 b;c\n2:1 d\"e|2:8 f\ng\n4:1 h|4:3 i\n");
  CHECK(shown("a;\"\"\n\"\"\"\";b") == ";\n1:1 a|1:3 \n2:1 \"|2:6 b\n");
  CHECK(shown("buis 5\";b") == ";\n1:1 buis 5\"|1:9 b\n");
  CHECK(shown("a;b\nc;\"d\ne;f\n") == "2:3 csv-open-quote\n");
  CHECK(shown("a;b\n\"c\" d;e\n\"f\"g;h\n") == "2:4 csv-text-after-quote\n3:4 csv-text-after-quote\n");
}

TEST_CASE("lines end in CRLF, LF or CR, the last one too or not, and empty ones are passed over with their number") {
  for (const std::string end : {"\n", "\r\n", "\r"})
    CHECK(shown("a;b" + end + end + "c;d" + end + end) == ";\n1:1 a|1:3 b\n3:1 c|3:3 d\n");
}

TEST_CASE("the separator is found by looking at the records") {
  CHECK(separator_of("a;b\n1,5;2,5\n3,5;4,5\n") == ';');
  CHECK(separator_of("a,b\n1,\"2; 3\"\n") == ',');
  CHECK(separator_of("a\tb\n1;2\t3;4\n") == '\t');
  CHECK(separator_of("nummer;titel, kort\n1;a\n2;b, c, d\n") == ';');
  CHECK(separator_of("naam,x;y\na,b\nc,d\n") == ',');
  CHECK(shown("a,\"b\nc,d\n") == "1:3 csv-open-quote\n");
  CHECK(separator_of("a;b;c,d\n1;2\n") == ';');
  CHECK(separator_of("nummer\n1\n") == ';');
  CHECK(shown("sep=,\r\na,b;c\n") == ",\n2:1 a|2:3 b;c\n");
  CHECK(shown("sep=x\n") == ";\n1:1 sep=x\n");
  CHECK(shown("sep=;") == ";\n");
}

TEST_CASE("UTF-8 with or without a byte order mark, else the encoding of Windows") {
  CHECK(shown("\xEF\xBB\xBF"
              "één;€") == ";\n1:1 één|1:5 €\n");
  CHECK(shown("\xE9\xE9n;\x80 \x93x\x94") == ";\n1:1 één|1:5 € “x”\n");
  CHECK(shown("a;b\nc\xE9;\x81") == "2:4 csv-encoding\n");
  // Two files put together: no encoding is that of both.
  CHECK(shown("één;b\nc;d\n\xE9\xE9n;e") == "3:1 csv-encoding\n");
  CHECK(shown(std::string("\xFF\xFE"
                          "a\0;\0",
                          6)) == "0:0 csv-encoding\n");
  CHECK(shown(std::string("a\0b", 3)) == "0:0 csv-encoding\n");
}

TEST_CASE("a file of another kind is called by its name") {
  const auto name_of = [](std::string_view bytes) {
    diagnostics::Diagnostics sink;
    CHECK_FALSE(csv::read(bytes, sink));
    const auto said = sink.take_sorted();
    return said.size() == 1 && said[0].code == diagnostics::Code::not_csv ? said[0].arguments[0] : std::string("?");
  };
  CHECK(name_of("PK\x03\x04....xl/workbook.xml") == "Excel");
  CHECK(name_of("PK\x03\x04....application/vnd.oasis.opendocument.spreadsheet") == "OpenDocument");
  CHECK(name_of("%PDF-1.7") == "PDF");
  CHECK(name_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") == "Microsoft Office");
  CHECK(name_of("<?xml version=\"1.0\"?><sectie/>") == "XML");
  CHECK(name_of("<html><table>") == "HTML");
}

TEST_CASE("a file that no person keeps is refused, in bytes and in fields") {
  CHECK(shown(std::string(csv::max_bytes + 1, 'x')) == "0:0 csv-too-large\n");
  CHECK(shown(std::string(csv::max_fields_in_record, ';')) == "1:10001 csv-wide-row\n");
  std::string records;
  for (std::size_t i = 0; i < csv::max_fields / 2; ++i) records += "a;\n";
  diagnostics::Diagnostics sink;
  CHECK(csv::read(records, sink).value().records.size() == csv::max_fields / 2);
}

TEST_CASE("records go by one at a time, with the place of another file, and stop where they are no longer wanted") {
  diagnostics::Diagnostics sink;
  std::string seen;
  const auto take = [&](csv::Record& record, char separator) {
    seen += fmt::format("{}:{}:{} {}{}\n", record[1].position.source, record[1].position.line,
                        record[1].position.column, separator, record[1].text);
    return seen.size() < 12;
  };
  CHECK(csv::each_record("a;b\nc;d\ne;\"f\n", 3, sink, take));
  CHECK(seen == "3:1:3 ;b\n3:2:3 ;d\n");
  CHECK_FALSE(csv::each_record("a;\"b\n", 3, sink, take));
  CHECK(sink.take_sorted().at(0).position == diagnostics::Position{1, 3, 3});
  CHECK_FALSE(csv::each_record("a;\x81\n", 3, sink, take));
  CHECK(sink.take_sorted().at(0).position == diagnostics::Position{1, 3, 3});
}
