// Complex fields of a DOCX (ECMA-376 part 1, 17.16.18): a mark at which the instruction begins, one that divides it
// from the result, and one at the end, each in a run of its own, through paragraphs.
#pragma once
#include <set>
#include <string>
#include <string_view>

#include <pugixml.hpp>

namespace importing {

// Where the instruction of a field leads to: HYPERLINK "https://..." \l "place". Word writes the part of an address
// behind its # as a place.
struct Leads {
  std::string address, target;  // one of the two at most
};
Leads leads_to(std::string_view instruction);

// Of the fields below that have no end, the marks at which they begin and are divided, by pugi::xml_node::hash_value.
// Such a field would take all text behind it for its instruction.
std::set<std::size_t> marks_without_end(const pugi::xml_node& top, const std::string& prefix);

}  // namespace importing
