// The table of elements and the schemas in input/ name the same children and attributes.
#include "section/vocabulary.hpp"

#include <map>
#include <set>

#include "catch.hpp"
#include "reading.hpp"

namespace {

struct Shape {
  std::set<std::string> children, attributes;
  bool operator==(const Shape&) const = default;
};
using Shapes = std::map<std::string, Shape>;  // by name

// Follows the types, groups and elements of the schemas from their roots; types of one element name are taken together.
class SchemaReader {
 public:
  explicit SchemaReader(const std::vector<xml::Document>& schemas) {
    for (const xml::Document& schema : schemas)
      for (const xml::Node& node : schema.root().children)
        if (const auto* element = std::get_if<xml::Element>(&node); element && element->attribute("name"))
          named_[std::string(element->name) + " " + std::string(element->attribute("name")->value)] = element;
    for (const std::string root : {"sectie", "bundel", "overzicht"}) visit(root, root);
  }
  Shapes take() { return std::move(shapes_); }

 private:
  void visit(const std::string& name, const std::string& type) {
    if (!seen_.insert(name + " " + type).second) return;
    shapes_[name];
    if (const auto found = named_.find("xs:complexType " + type); found != named_.end()) walk(*found->second, name);
  }

  void walk(const xml::Element& in, const std::string& owner) {
    for (const xml::Node& node : in.children) {
      const auto* part = std::get_if<xml::Element>(&node);
      if (part == nullptr) continue;
      const auto value = [&](std::string_view attribute) {
        const auto* found = part->attribute(attribute);
        return found ? std::string(found->value) : std::string();
      };
      if (part->name == "xs:attribute") {
        shapes_[owner].attributes.insert(value("name"));
      } else if (part->name == "xs:element") {
        shapes_[owner].children.insert(value("name"));
        visit(value("name"), value("type"));
      } else if ((part->name == "xs:group" || part->name == "xs:attributeGroup") && part->attribute("ref")) {
        walk(*named_.at(std::string(part->name) + " " + value("ref")), owner);
      } else if (part->name != "xs:annotation") {
        walk(*part, owner);
      }
    }
  }

  std::map<std::string, const xml::Element*> named_;
  std::set<std::string> seen_;
  Shapes shapes_;
};

Shapes of_schema() {
  diagnostics::Diagnostics sink;
  xml::Limits limits;
  limits.controls = true;  // it names them
  std::vector<xml::Document> schemas;
  for (const std::string name : {"sectie", "bundel", "overzicht"}) {
    auto document = xml::Document::parse(reading::file(PROJECT_FILES "/input/" + name + ".xsd"), sink, limits);
    REQUIRE(document);
    schemas.push_back(std::move(*document));
  }
  return SchemaReader(schemas).take();
}

std::set<std::string> set_of(section::Names names) { return {names.begin(), names.end()}; }

Shapes of_table() {
  Shapes out;
  for (const section::ElementType& type : section::vocabulary) {
    out[std::string(type.name)].children.merge(set_of(type.children));
    out[std::string(type.name)].attributes.merge(set_of(type.attributes));
  }
  return out;
}

}  // namespace

TEST_CASE("the table of elements and the schemas name the same children and attributes") {
  const Shapes schema = of_schema(), table = of_table();
  CHECK(table.size() == section::known_names().size());
  for (const auto& [name, shape] : table) {
    INFO(name);
    REQUIRE(schema.contains(name));
    CHECK(schema.at(name).children == shape.children);
    CHECK(schema.at(name).attributes == shape.attributes);
  }
  CHECK(schema.size() == table.size());
}

TEST_CASE("only below an ontwikkeling an onderdeel holds a norm") {
  CHECK_FALSE(section::find_type("onderdeel", "doelstellingen")->children.has("norm"));
  CHECK(section::find_type("onderdeel", "ontwikkeling")->children.has("norm"));
}

TEST_CASE("every element has a reader, and every member of a flow one that makes a member") {
  for (const section::ElementType& type : section::vocabulary) {
    INFO(type.name);
    CHECK(type.look != nullptr);
    CHECK((type.flow != nullptr) == section::flow_members.has(type.name));
  }
}
