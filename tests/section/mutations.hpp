// Sections that are nearly right: each variant is a sample with one thing changed, made in the same order every time.
#pragma once
#include <algorithm>
#include <array>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

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
    if (const auto* text = std::get_if<xml::Text>(&node))
      // Long sentences only make the files large.
      out.children.emplace_back(std::string(text->value.substr(0, text->value.find(' ', 12))));
    else
      out.children.emplace_back(tree_of(std::get<xml::Element>(node)));
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

// Of an element: an index in the children of each ancestor.
using Path = std::vector<std::size_t>;

inline Tree& at(Tree& root, const Path& path, std::size_t length) {
  Tree* tree = &root;
  for (std::size_t i = 0; i < length; ++i) tree = &std::get<Tree>(tree->children[path[i]]);
  return *tree;
}

// The first element of each kind in each kind of place, which two ancestors tell: "prioriteit/lijst/punt".
inline void find_places(const Tree& tree, const std::string& around, Path& path, std::set<std::string>& seen,
                        std::vector<Path>& out) {
  const std::string here = around + "/" + tree.name;
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

inline constexpr std::array<std::string_view, 46> element_names = {"sectie",
                                                                   "titel",
                                                                   "gegevens",
                                                                   "organisatie",
                                                                   "document",
                                                                   "jaar",
                                                                   "status",
                                                                   "versie",
                                                                   "datum",
                                                                   "kenmerk",
                                                                   "portefeuillehouder",
                                                                   "vergadering",
                                                                   "veld",
                                                                   "doelstellingen",
                                                                   "prioriteiten",
                                                                   "prioriteit",
                                                                   "beleidsontwikkelingen",
                                                                   "ontwikkeling",
                                                                   "onderdeel",
                                                                   "norm",
                                                                   "thema",
                                                                   "actiepunten",
                                                                   "actie",
                                                                   "toelichting",
                                                                   "alinea",
                                                                   "lijst",
                                                                   "punt",
                                                                   "sterk",
                                                                   "nadruk",
                                                                   "link",
                                                                   "afk",
                                                                   "taal",
                                                                   "tabel",
                                                                   "bijschrift",
                                                                   "kop",
                                                                   "rij",
                                                                   "cel",
                                                                   "afbeelding",
                                                                   "citaat",
                                                                   "noot",
                                                                   "alinia",
                                                                   "prioriteitt",
                                                                   "b",
                                                                   "Alinea",
                                                                   "doelen",
                                                                   "punten"};

inline constexpr std::array<std::string_view, 26> attribute_names = {"formaat",
                                                                     "nummer",
                                                                     "taal",
                                                                     "datum",
                                                                     "agendapunt",
                                                                     "naam",
                                                                     "id",
                                                                     "soort",
                                                                     "type",
                                                                     "planning",
                                                                     "status",
                                                                     "prioriteit",
                                                                     "href",
                                                                     "voluit",
                                                                     "code",
                                                                     "bron",
                                                                     "alt",
                                                                     "herf",
                                                                     "xml:space",
                                                                     "xml:lang",
                                                                     "xml:id",
                                                                     "xmlns:x",
                                                                     "xmlns",
                                                                     "xsi:nil",
                                                                     "xsi:schemaLocation",
                                                                     "xsi:noNamespaceSchemaLocation"};

// Values good and bad for an attribute of this name, or for the text of an element of this name.
inline std::vector<std::string_view> values_for(std::string_view name) {
  if (name == "formaat") return {" 1 ", "2", "1.0", "01"};
  if (name == "nummer")
    return {"2.6.1a", " 2 ", "A-1", "2 6", "2,6", "é", "12345678901234567890", "123456789012345678901", "."};
  if (name == "datum")
    return {"2024-02-29", " 2025-11-12\t", "2025-02-29",  "1900-02-29", "2000-02-29",
            "2025-13-01", "0000-01-01",    "2025-1-1",    "12-11-2025", "2025-11-12Z",
            "20251112",   "9999-12-31",    "10000-01-01", "morgen",     "-2025-11-12"};
  if (name == "code" || name == "taal")
    return {"en",
            "EN-gb",
            "zh-Hant-TW",
            "es-419",
            "sl-rozaj-1994",
            "x-eigen",
            "nl-x-a",
            "de-u-co-phonebk",
            "nl_NL",
            "nederlands",
            "n",
            "nl-",
            "nl--NL",
            "nl-NL-NL",
            "nl-u",
            "nl-x",
            "abcd-efg",
            "en-abcdefghi",
            " fy ",
            "i-klingon",
            "zh-yue",
            "zh-yue-yue-yue-yue",
            "ned",
            "nl NL"};
  if (name == "soort") return {"genummerd", " opsomming ", "letters", "Genummerd"};
  if (name == "id") return {"jeugd", " a ", "a b", "a\tb", "1", "é/ü", "\u00A0", "taalachterstand"};
  if (name == "prioriteit") return {"mentaal", " huisvesting  mentaal ", "onbekend", "mentaal onbekend"};
  if (name == "href")
    return {"https://a.nl",
            "HTTP://A.NL:80/x?y#z",
            "https://[::1]:443/a",
            "mailto:a@b.nl",
            "MailTo:a@b.nl,c@d.nl?subject=x#y",
            " https://a.nl ",
            "https://%41.nl",
            "https://xn--n-dga.nl/%C3%A9",
            "https://a.nl/it's(1);*~!$&+,=:@",
            "https://a.nl:",
            "https://a.nl:/",
            "https://a.nl?x",
            "https://a.nl#y",
            "www.a.nl",
            "/pad",
            "//a.nl",
            "#x",
            "ftp://a.nl",
            "javascript:alert(1)",
            "https:",
            "https:a.nl",
            "https:///x",
            "https://:80",
            "https://.nl",
            "https://a.nl:80a",
            "https://a.nl:123456",
            "https://a.nl:1:2",
            "https://[]",
            "https://[:]",
            "https://[::1",
            "https://[::1]x",
            "https://[::g]",
            "https://jan@a.nl",
            "https://jan:geheim@a.nl/",
            "https://a.nl/a b",
            "https://a.nl/\"x\"",
            "https://a.nl/é",
            "https://é.nl",
            "https://a.nl/100%",
            "https://a.nl/%4",
            "https://a.nl/[1]",
            "https://a.nl/#a#b",
            "https://a.nl/a|b",
            "https://a.nl/a\\b",
            "https://a.nl/{a}",
            "https://a.nl/a^b`c",
            "https://a.nl/\u00A0",
            "mailto:",
            "mailto:a",
            "mailto:@b.nl",
            "mailto:a@",
            "mailto:a@b.nl,",
            "mailto:a@b@c.nl",
            "mailto:a/b@c.nl",
            "mailto:a@.nl",
            "mailto:a@b.nl?x y",
            "mailto:a b@c.nl",
            "mailto:a:b@c.nl",
            "mailto:a@b.nl:80",
            "https://a.nl/<x>",
            "https://-a.nl",
            "https://a_b.nl",
            "https://a..nl",
            "https://%4.nl"};
  return {"x", " twee  woorden ", "Raad", "concept", "\u00A0"};
}

class Generator {
 public:
  using Take = std::function<void(const std::string& what, const std::string& xml)>;
  // Of the changes of names (each element renamed to each other, each element and attribute put into each other) every
  // `stride`-th is made, of all other changes each; with 0 no name is changed.
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
    for (const std::string_view other : element_names) {
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
    for (const std::string_view attribute : attribute_names) {
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
