#include "data/whole_workbook.hpp"

#include <string>

#include "unzip/archive.hpp"

namespace data {
namespace {

constexpr const char* sheet = "xl/worksheets/sheet1.xml";
constexpr unzip::Limits limits{std::size_t{1} << 30U, std::size_t{2} << 30U};

std::size_t count(std::string_view text, std::string_view piece) {
  std::size_t found = 0;
  for (std::size_t at = text.find(piece); at != std::string_view::npos; at = text.find(piece, at + piece.size()))
    ++found;
  return found;
}

bool is_whole(std::string_view text, std::string_view end) {
  if (!text.starts_with("<?xml")) return false;
  const std::size_t last = text.find_last_not_of(" \r\n");
  return last != std::string_view::npos && text.substr(0, last + 1).ends_with(end);
}

}  // namespace

bool is_whole_workbook(std::string_view bytes, std::size_t links) {
  unzip::Archive package(bytes, limits);
  if (!package) return false;
  struct Ended {
    const char *part, *end;
  };
  for (const Ended& each :
       {Ended{"[Content_Types].xml", "</Types>"}, Ended{"_rels/.rels", "</Relationships>"},
        Ended{"xl/workbook.xml", "</workbook>"}, Ended{"xl/styles.xml", "</styleSheet>"},
        Ended{"xl/_rels/workbook.xml.rels", "</Relationships>"}, Ended{sheet, "</worksheet>"},
        Ended{"xl/sharedStrings.xml", "</sst>"}, Ended{"xl/theme/theme1.xml", "</a:theme>"},
        Ended{"docProps/app.xml", "</Properties>"}, Ended{"docProps/core.xml", "</cp:coreProperties>"}}) {
    const auto part = package.part(each.part);
    if (!part || !is_whole(*part, each.end)) return false;
    if (std::string_view(each.part) == sheet && count(*part, "<hyperlink ") != links) return false;
  }
  // No element there is as long as a block, so that a lost one shows in their number.
  const auto targets = package.part("xl/worksheets/_rels/sheet1.xml.rels");
  if (!targets) return links == 0;
  return is_whole(*targets, "</Relationships>") && count(*targets, "<Relationship ") == links;
}

}  // namespace data
