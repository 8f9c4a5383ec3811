// Sections that are nearly right: each variant is a sample with one thing changed, made in the same order every time.
#pragma once
#include <algorithm>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "mutation_values.hpp"
#include "xml/document.hpp"
#include "xml/writer.hpp"

namespace mutations {

struct Tree {
  std::string name;
  std::vector<std::pair<std::string, std::string>> attributes;
  std::vector<std::variant<std::string, Tree>> children;
};
using Node = std::variant<std::string, Tree>;

inline Tree tree_of(const xml::Element& element) {
  Tree out{std::string(element.name), {}, {}};
  for (const auto& attribute : element.attributes) out.attributes.emplace_back(attribute.name, attribute.value);
  for (const xml::Node& node : element.children) {
    // Long sentences and indentation only make the files large.
    if (const auto* text = std::get_if<xml::Text>(&node)) {
      if (text->value.find_first_not_of(" \n") != std::string_view::npos)
        out.children.emplace_back(std::string(text->value.substr(0, text->value.find(' ', 12))));
    } else {
      out.children.emplace_back(tree_of(std::get<xml::Element>(node)));
    }
  }
  return out;
}

inline void append(std::string& out, const Tree& tree) {
  out += "<" + tree.name;
  for (const auto& [name, value] : tree.attributes) {
    out += " " + name + "=\"";
    xml::append_escaped(out, value, true);
    out += "\"";
  }
  out += ">";
  for (const Node& node : tree.children) {
    if (const auto* text = std::get_if<std::string>(&node))
      xml::append_escaped(out, *text, false);
    else
      append(out, std::get<Tree>(node));
  }
  out += "</" + tree.name + ">";
}

// Where an element stands: an index in the children of each ancestor.
using Path = std::vector<std::size_t>;

inline Tree& at(Tree& root, const Path& path, std::size_t length) {
  Tree* tree = &root;
  for (std::size_t i = 0; i < length; ++i) tree = &std::get<Tree>(tree->children[path[i]]);
  return *tree;
}

// The first element of each kind in each kind of place, which two ancestors tell: "prioriteit/lijst/punt". A cell or
// row with other attributes is another kind.
inline void find_places(const Tree& tree, const std::string& around, Path& path, std::set<std::string>& seen,
                        std::vector<Path>& out) {
  std::string kind = tree.name;
  if (kind == "cel" || kind == "rij")
    for (const auto& [name, value] : tree.attributes) kind += "." + name;
  const std::string here = around + "/" + kind;
  if (seen.insert(here).second) out.push_back(path);
  const std::string below = here.substr(here.rfind('/', here.rfind('/') - 1) + 1);
  for (std::size_t i = 0; i < tree.children.size(); ++i) {
    const auto* child = std::get_if<Tree>(&tree.children[i]);
    if (child == nullptr) continue;
    path.push_back(i);
    find_places(*child, below, path, seen, out);
    path.pop_back();
  }
}

class Generator {
 public:
  using Take = std::function<void(const std::string& what, const std::string& xml)>;
  // Every `stride`-th change of a name is made (each element renamed to each other, each element and attribute put
  // into each other), and each other change; with 0 no name is changed.
  Generator(Tree sample, std::size_t stride, Take take)
      : sample_(std::move(sample)), stride_(stride), take_(std::move(take)) {}

  void run() {
    Path start;
    std::set<std::string> seen;
    std::vector<Path> places;
    find_places(sample_, {}, start, seen, places);
    give("unchanged", sample_);
    for (const Path& place : places) {
      in_itself(place);
      if (!place.empty()) among_siblings(place);
      with_attributes(place);
    }
  }

 private:
  template <typename Change>
  void change(const std::string& what, const Path& place, Change&& made) {
    Tree copy = sample_;
    made(at(copy, place, place.size()));
    give(what, copy);
  }
  template <typename Change>
  void change_siblings(const std::string& what, const Path& place, Change&& made) {
    Tree copy = sample_;
    made(at(copy, place, place.size() - 1).children, static_cast<std::ptrdiff_t>(place.back()));
    give(what, copy);
  }
  bool name_is_due() { return stride_ != 0 && names_++ % stride_ == 0; }

  void give(const std::string& what, const Tree& tree) {
    std::string xml;
    append(xml, tree);
    take_(what, xml);
  }

  void in_itself(const Path& place) {
    const std::string name = at(sample_, place, place.size()).name;
    change("empty " + name, place, [](Tree& tree) { tree.children.clear(); });
    change("without anything " + name, place, [](Tree& tree) {
      tree.children.clear();
      tree.attributes.clear();
    });
    for (const std::string_view value : values_for(name))
      change("only text in " + name, place, [&](Tree& tree) { tree.children.assign(1, std::string(value)); });
    for (const std::string text : {" \n", "x", "\u00A0"}) {
      change("text first in " + name, place, [&](Tree& tree) { tree.children.insert(tree.children.begin(), text); });
      change("text last in " + name, place, [&](Tree& tree) { tree.children.push_back(text); });
    }
    for (const std::string_view other : element_names()) {
      if (!name_is_due()) continue;
      const Tree child{std::string(other), {}, {}};
      change("renamed to " + child.name + ": " + name, place, [&](Tree& tree) { tree.name = child.name; });
      change("a child last, " + child.name + ", in " + name, place,
             [&](Tree& tree) { tree.children.push_back(child); });
    }
    change("in itself " + name, place, [](Tree& tree) {
      Tree inner = tree;
      tree.children.assign(1, std::move(inner));
    });
    change("in itself in others " + name, place, [](Tree& tree) {
      Tree inner = tree;
      for (const auto* between : {"nadruk", "sterk"}) inner = Tree{between, {}, {std::move(inner)}};
      tree.children.assign(1, std::move(inner));
    });
    change("children reversed in " + name, place,
           [](Tree& tree) { std::reverse(tree.children.begin(), tree.children.end()); });
  }

  void among_siblings(const Path& place) {
    const std::string name = at(sample_, place, place.size()).name;
    change_siblings("without " + name, place, [](auto& nodes, auto i) { nodes.erase(nodes.begin() + i); });
    change_siblings("twice " + name, place, [](auto& nodes, auto i) {
      Node copy = nodes[static_cast<std::size_t>(i)];
      nodes.insert(nodes.begin() + i, std::move(copy));
    });
    change_siblings("at the start " + name, place,
                    [](auto& nodes, auto i) { std::rotate(nodes.begin(), nodes.begin() + i, nodes.begin() + i + 1); });
    change_siblings("at the end " + name, place,
                    [](auto& nodes, auto i) { std::rotate(nodes.begin() + i, nodes.begin() + i + 1, nodes.end()); });
    change_siblings("twice, at the end " + name, place, [](auto& nodes, auto i) {
      Node copy = nodes[static_cast<std::size_t>(i)];
      nodes.push_back(std::move(copy));
    });
    change_siblings("before its sibling " + name, place, [](auto& nodes, auto i) {
      for (auto j = i; j-- > 0;) {
        std::swap(nodes[static_cast<std::size_t>(j)], nodes[static_cast<std::size_t>(j + 1)]);
        if (std::holds_alternative<Tree>(nodes[static_cast<std::size_t>(j + 1)])) return;
      }
    });
  }

  void with_attributes(const Path& place) {
    const Tree tree = at(sample_, place, place.size());
    for (const std::string_view attribute : attribute_names()) {
      const std::string name(attribute);
      const auto given = std::find_if(tree.attributes.begin(), tree.attributes.end(),
                                      [&](const auto& each) { return each.first == name; });
      const auto index = static_cast<std::size_t>(given - tree.attributes.begin());
      if (given == tree.attributes.end()) {
        if (!name_is_due()) continue;
        for (const std::string value : {"", "x"})
          change("attribute " + name + " on " + tree.name, place,
                 [&](Tree& in) { in.attributes.emplace_back(name, value); });
        continue;
      }
      change("without " + name + " on " + tree.name, place,
             [&](Tree& in) { in.attributes.erase(in.attributes.begin() + static_cast<std::ptrdiff_t>(index)); });
      for (const std::string_view value : {std::string_view(), std::string_view(" ")})
        change("no value for " + name + " on " + tree.name, place,
               [&](Tree& in) { in.attributes[index].second = value; });
      for (const std::string_view value : values_for(name))
        change(name + "=" + std::string(value) + " on " + tree.name, place,
               [&](Tree& in) { in.attributes[index].second = value; });
    }
  }

  Tree sample_;
  std::size_t stride_, names_ = 0;
  Take take_;
};

}  // namespace mutations
