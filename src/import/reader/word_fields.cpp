#include "import/reader/word_fields.hpp"

#include <vector>

#include "import/reader/walk.hpp"

namespace importing {
namespace {

// What the reader does not go into: what was deleted, and the other form of what it reads already.
bool is_passed_over(const pugi::xml_node& node, const std::string& prefix) {
  const std::string_view name = node.name();
  if (name == "mc:Fallback") return static_cast<bool>(node.parent().child("mc:Choice"));
  if (name == prefix + "tr")
    return static_cast<bool>(node.child((prefix + "trPr").c_str()).child((prefix + "del").c_str()));
  return name == prefix + "del" || name == prefix + "moveFrom";
}

}  // namespace

Leads leads_to(std::string_view instruction) {
  const std::size_t word = instruction.find("HYPERLINK");
  if (word == std::string_view::npos) return {};
  const auto quoted = [&](std::size_t from) {
    const std::size_t begin = instruction.find('"', from);
    const std::size_t end = begin == std::string_view::npos ? begin : instruction.find('"', begin + 1);
    return end == std::string_view::npos ? std::string() : std::string(instruction.substr(begin + 1, end - begin - 1));
  };
  const std::size_t begin = instruction.find('"', word), local = instruction.find("\\l", word);
  const std::string place = local == std::string_view::npos ? std::string() : quoted(local);
  if (local < begin) return {{}, place};
  std::string address = quoted(word);
  if (!place.empty() && !address.empty()) address += '#' + place;
  return {std::move(address), {}};
}

std::set<std::size_t> marks_without_end(const pugi::xml_node& top, const std::string& prefix) {
  std::vector<std::vector<std::size_t>> open;  // the marks of each field so far
  const std::string mark = prefix + "fldChar", type_name = mark + "Type";
  walk(top, [&](const pugi::xml_node& at) {
    if (mark == at.name()) {
      const std::string_view type = at.attribute(type_name.c_str()).value();
      if (type == "begin") open.push_back({at.hash_value()});
      if (type == "separate" && !open.empty()) open.back().push_back(at.hash_value());
      if (type == "end" && !open.empty()) open.pop_back();
    }
    return !is_passed_over(at, prefix);
  });
  std::set<std::size_t> out;
  for (const std::vector<std::size_t>& field : open) out.insert(field.begin(), field.end());
  return out;
}

}  // namespace importing
