#include "import/reader/word_numbers.hpp"

#include <algorithm>

#include "import/reader/list_number.hpp"

namespace importing {
namespace {

char form_of(std::string_view name) {
  if (name == "lowerLetter") return 'a';
  if (name == "upperLetter") return 'A';
  if (name == "lowerRoman") return 'i';
  if (name == "upperRoman") return 'I';
  return '1';
}

}  // namespace

WordNumbers::WordNumbers(const pugi::xml_node& numbering, const std::string& prefix) {
  const auto name = [&](const char* local) { return prefix + local; };
  const std::string val = name("val");
  const auto value = [&](const pugi::xml_node& node, const char* local) {
    return node.child(name(local).c_str()).attribute(val.c_str());
  };
  const std::string abstract_name = name("abstractNum"), level_name = name("lvl"), num_name = name("num");
  for (const pugi::xml_node& each : numbering.children(abstract_name.c_str())) {
    Abstract abstract;
    for (const pugi::xml_node& level : each.children(level_name.c_str())) {
      const int number = level.attribute(name("ilvl").c_str()).as_int(-1);
      if (number < 0 || number >= level_count) continue;
      Level& out = abstract.levels[static_cast<std::size_t>(number)];
      const std::string_view form = value(level, "numFmt").as_string("decimal");
      out.bullet = form == "bullet";
      out.none = form == "none";
      out.form = form_of(form);
      out.text = value(level, "lvlText").as_string();
      out.start = value(level, "start").as_int(1);
    }
    abstracts_.emplace(each.attribute(name("abstractNumId").c_str()).value(), std::move(abstract));
  }
  std::map<std::string, std::uint32_t> lists;
  std::uint32_t next = 0;
  for (const pugi::xml_node& each : numbering.children(num_name.c_str())) {
    Num num;
    num.abstract = value(each, "abstractNumId").as_string();
    const pugi::xml_node override = each.child(name("lvlOverride").c_str());
    num.restarts = static_cast<bool>(override.child(name("startOverride").c_str()));
    // One that does not begin anew goes on with the list of its abstract one.
    if (num.restarts)
      num.list = ++next;
    else if (const auto found = lists.find(num.abstract); found != lists.end())
      num.list = found->second;
    else
      num.list = lists[num.abstract] = ++next;
    nums_.emplace(each.attribute(name("numId").c_str()).value(), std::move(num));
  }
}

ListPlace WordNumbers::place(std::string_view num_id, int level) {
  const auto num = nums_.find(num_id);
  if (num == nums_.end()) return {};
  const auto abstract = abstracts_.find(num->second.abstract);
  if (abstract == abstracts_.end()) return {};
  const auto at = static_cast<std::size_t>(std::clamp(level, 0, level_count - 1));
  const Level& of = abstract->second.levels[at];
  if (of.none && of.text.empty()) return {};
  return {num->second.list, static_cast<std::uint8_t>(at), !of.bullet, false};
}

std::string WordNumbers::label(std::string_view num_id, int level) {
  const auto num = nums_.find(num_id);
  if (num == nums_.end()) return {};
  const auto found = abstracts_.find(num->second.abstract);
  if (found == abstracts_.end()) return {};
  Abstract& abstract = found->second;
  const auto at = static_cast<std::size_t>(std::clamp(level, 0, level_count - 1));
  abstract.counts[at] = abstract.begun[at] ? abstract.counts[at] + 1 : abstract.levels[at].start;
  abstract.begun[at] = true;
  for (std::size_t deeper = at + 1; deeper < level_count; ++deeper) abstract.begun[deeper] = false;
  const Level& of = abstract.levels[at];
  if (of.bullet) return {};
  std::string out;
  for (std::size_t i = 0; i < of.text.size(); ++i) {
    const bool mark = of.text[i] == '%' && i + 1 < of.text.size() && of.text[i + 1] >= '1' && of.text[i + 1] <= '9';
    if (!mark) {
      out += of.text[i];
      continue;
    }
    const auto which = static_cast<std::size_t>(of.text[++i] - '1');
    if (abstract.levels[which].none) continue;  // it is counted and not printed
    const int number = abstract.begun[which] ? abstract.counts[which] : abstract.levels[which].start;
    out += list_number(number, abstract.levels[which].form);
  }
  while (!out.empty() && (out.back() == ' ' || out.back() == '.')) out.pop_back();
  return out;
}

}  // namespace importing
