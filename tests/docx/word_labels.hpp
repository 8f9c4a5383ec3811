// The labels that Word will print, counted from the finished parts as 17.9 tells it to.
#pragma once
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "archive.hpp"

// "label text" for each numbered paragraph of the body.
inline std::vector<std::string> word_labels(Package& package) {
  const pugi::xml_node numbering = package.root("word/numbering.xml");
  std::map<std::pair<std::string, int>, int> counts;  // by abstract definition and level
  std::set<std::string> begun;
  std::vector<std::string> out;
  for (const pugi::xml_node paragraph : all(package.body(), "w:p")) {
    const pugi::xml_node reference = paragraph.child("w:pPr").child("w:numPr");
    if (!reference) continue;
    const std::string id = reference.child("w:numId").attribute("w:val").value();
    const int level = reference.child("w:ilvl").attribute("w:val").as_int();
    const pugi::xml_node number = numbering.find_child_by_attribute("w:num", "w:numId", id.c_str());
    const std::string abstract = number.child("w:abstractNumId").attribute("w:val").value();
    const pugi::xml_node definition =
        numbering.find_child_by_attribute("w:abstractNum", "w:abstractNumId", abstract.c_str())
            .find_child_by_attribute("w:lvl", "w:ilvl", std::to_string(level).c_str());
    if (begun.insert(id).second)
      for (const pugi::xml_node over : number.children("w:lvlOverride"))
        counts[{abstract, over.attribute("w:ilvl").as_int()}] =
            over.child("w:startOverride").attribute("w:val").as_int() - 1;
    const int count = ++counts[{abstract, level}];
    for (int deeper = level + 1; deeper < 9; ++deeper) counts.erase({abstract, deeper});
    std::string label = definition.child("w:lvlText").attribute("w:val").value();
    if (const auto at = label.find('%'); at != std::string::npos) label.replace(at, 2, std::to_string(count));
    out.push_back(label + ' ' + visible(paragraph));
  }
  return out;
}
