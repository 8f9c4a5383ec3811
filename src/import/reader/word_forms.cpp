#include "import/reader/word_forms.hpp"

#include <algorithm>

#include "import/clean.hpp"
#include "import/reader/word_styles.hpp"

namespace importing {

std::string shown_by_form(const pugi::xml_node& field_mark, const std::string& prefix) {
  const auto child = [&](const pugi::xml_node& node, const char* local) {
    return node.child((prefix + local).c_str());
  };
  const std::string val = prefix + "val";
  const pugi::xml_node data = child(field_mark, "ffData");
  if (!data) return {};
  if (const pugi::xml_node box = child(data, "checkBox")) {
    const pugi::xml_node checked = child(box, "checked");
    return toggle(checked ? checked : child(box, "default"), val).value_or(false) ? "☒" : "☐";
  }
  const pugi::xml_node list = child(data, "ddList");
  const pugi::xml_node chosen = child(list, "result") ? child(list, "result") : child(list, "default");
  int number = std::max(-1, chosen.attribute(val.c_str()).as_int(0));
  const std::string entries = prefix + "listEntry";  // which the range below refers to
  for (const pugi::xml_node& entry : list.children(entries.c_str()))
    if (number-- == 0) return clean(entry.attribute(val.c_str()).value());
  return {};
}

bool shows_placeholder(const pugi::xml_node& control, const std::string& prefix) {
  const pugi::xml_node properties = control.child((prefix + "sdtPr").c_str());
  return properties && toggle(properties.child((prefix + "showingPlcHdr").c_str()), prefix + "val").value_or(false);
}

bool in_placeholder(const pugi::xml_node& node, const std::string& prefix) {
  const pugi::xml_node content = node.parent();
  return prefix + "sdtContent" == content.name() && shows_placeholder(content.parent(), prefix);
}

}  // namespace importing
