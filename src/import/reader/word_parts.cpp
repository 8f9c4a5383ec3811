#include "import/reader/word_parts.hpp"

#include <algorithm>

#include "import/clean.hpp"
#include "unzip/part_name.hpp"

namespace importing {
Relations relations_of(unzip::Archive& package, const std::string& part) {
  Relations out;
  const std::size_t slash = part.rfind('/') + 1;
  pugi::xml_document xml;
  if (!load_part(package, part.substr(0, slash) + "_rels/" + part.substr(slash) + ".rels", xml)) return out;
  for (const pugi::xml_node& each : xml.document_element().children()) {
    Relation relation;
    const std::string_view type = each.attribute("Type").value();
    relation.type = type.substr(type.rfind('/') + 1);
    relation.external = std::string_view(each.attribute("TargetMode").value()) == "External";
    const std::string target = clean(each.attribute("Target").value());
    relation.target = relation.external ? target : unzip::resolved(part, target);
    out.emplace(each.attribute("Id").value(), std::move(relation));
  }
  return out;
}

WordParts::WordParts(unzip::Archive& package) : package_(package) {
  std::string main = "word/document.xml";
  for (const auto& [id, relation] : relations_of(package, ""))
    if (relation.type == "officeDocument" && !relation.external) main = relation.target;
  if (!load_part(package, main, document_.xml)) {
    wrong_ = main;
    return;
  }
  document_.relations = relations_of(package, main);
  document_.root = document_.xml.document_element();
  const std::string_view name = document_.root.name();
  prefix_ = name.substr(0, name.find(':') == std::string_view::npos ? 0 : name.find(':') + 1);
  if (!name.ends_with("document")) wrong_ = main;
  const auto styles = related("styles"), numbering = related("numbering");
  styles_ = std::make_unique<WordStyles>(styles ? styles->root : pugi::xml_node(), prefix_);
  numbers_ = std::make_unique<WordNumbers>(numbering ? numbering->root : pugi::xml_node(), prefix_);
}

std::unique_ptr<WordPart> WordParts::related(std::string_view type) {
  for (const auto& [id, relation] : document_.relations)
    if (relation.type == type && !relation.external) return load(relation.target);
  return nullptr;
}

bool WordParts::has_relation(std::string_view type) const {
  return std::ranges::any_of(document_.relations,
                             [&](const auto& each) { return each.second.type == type && !each.second.external; });
}

std::unique_ptr<WordPart> WordParts::load(const std::string& part) {
  auto out = std::make_unique<WordPart>();
  if (!load_part(package_, part, out->xml)) return nullptr;
  out->relations = relations_of(package_, part);
  out->root = out->xml.document_element();
  return out;
}

std::vector<Property> WordParts::properties() {
  std::vector<Property> out;
  pugi::xml_document xml;
  for (const auto& [id, relation] : relations_of(package_, ""))
    if (relation.type == "custom-properties" && !relation.external) load_part(package_, relation.target, xml);
  for (const pugi::xml_node& each : xml.document_element().children())
    out.push_back({clean(each.attribute("name").value()), clean(each.first_child().text().get())});
  return out;
}

std::string WordParts::section() {
  for (const auto& [id, relation] : document_.relations) {
    if (relation.type != "customXml" || relation.external) continue;
    pugi::xml_document xml;
    if (load_part(package_, relation.target, xml) && std::string_view(xml.document_element().name()) == "sectie")
      return package_.part(relation.target).value_or("");
  }
  return {};
}

std::string WordParts::title() {
  pugi::xml_document xml;
  if (!load_part(package_, "docProps/core.xml", xml)) return {};
  for (const pugi::xml_node& each : xml.document_element().children())
    if (std::string_view(each.name()).ends_with(":title")) return clean(each.text().get());
  return {};
}

}  // namespace importing
