#include "section/give_ids.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>
#include <vector>

#include "section/values.hpp"
#include "unicode/classes.hpp"
#include "unicode/folding.hpp"
#include "unicode/utf8.hpp"
#include "xml/document.hpp"
#include "xml/editing.hpp"
#include "xml/extents.hpp"

namespace section {
namespace {

using xml::Extent;

constexpr std::array<std::string_view, 4> named = {"prioriteit", "actie", "ontwikkeling", "tabel"};
constexpr std::size_t most_words = 3;

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::ranges::find(names, name) != names.end();
}

// The text of an element without what is no part of its name.
void append_text(std::string& out, const xml::Element& element) {
  for (const xml::Node& node : element.children) {
    if (const auto* text = std::get_if<xml::Text>(&node)) {
      out += text->value;
    } else if (const auto& child = std::get<xml::Element>(node);
               !is_one_of(child.name, {"noot", "lijst", "toelichting"})) {
      append_text(out, child);
      if (is_one_of(child.name, {"cel", "rij", "kop"})) out += ' ';
    }
  }
}

// The title of a development and the caption of a table, else what stands in its cells.
std::string name_of(const xml::Element& element) {
  std::string out;
  for (const xml::Node& node : element.children)
    if (const auto* child = std::get_if<xml::Element>(&node);
        child && is_one_of(child->name, {"titel", "bijschrift"})) {
      append_text(out, *child);
      return out;
    }
  if (element.name != "ontwikkeling") append_text(out, element);
  return out;
}

// A small letter as it is written without its mark; 0 for one that has none, or is no letter.
char without_mark(char32_t c) {
  constexpr std::array<char, 32> bare =  // U+00E0 to U+00FF
      {'a', 'a', 'a', 'a', 'a', 'a', 'a', 'c', 'e', 'e', 'e', 'e', 'i', 'i', 'i', 'i',
       'd', 'n', 'o', 'o', 'o', 'o', 'o', 0,   'o', 'u', 'u', 'u', 'u', 'y', 'p', 'y'};
  return c >= 0xE0 && c <= 0xFF ? bare[c - 0xE0] : 0;
}

bool is_plain(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

// A letter of another alphabet, as near as an id needs to know.
bool is_other_letter(char32_t c) {
  return c >= 0x100 && c < 0x2000 && !unicode::is_white_space(c) && !unicode::is_ignorable(c);
}

// "Betere mentale gezondheid van jongeren" -> "betere-mentale-gezondheid".
std::string id_of(std::string_view name) {
  const std::string small = unicode::folded(name);
  std::string out;
  std::size_t words = 0;
  bool inside = false;
  for (std::size_t at = 0; at < small.size();) {
    const char32_t c = unicode::next(small, at);
    if (unicode::is_ignorable(c) || unicode::is_apostrophe(c)) continue;  // of one word: "foto's"
    const char bare = without_mark(c);
    const bool in_word = is_plain(c) || bare != 0 || is_other_letter(c);
    if (in_word && !inside) {
      if (++words > most_words) break;
      if (!out.empty()) out += '-';
    }
    inside = in_word;
    if (!in_word) continue;
    if (bare != 0)
      out += bare;
    else
      unicode::append(out, c);
  }
  return out;
}

// The elements in the order of their start tags, which is that of their extents.
void gather(const xml::Element& element, std::vector<const xml::Element*>& out) {
  out.push_back(&element);
  for (const xml::Node& node : element.children)
    if (const auto* child = std::get_if<xml::Element>(&node)) gather(*child, out);
}

std::string given_id(const xml::Element& element) {
  const xml::Attribute* attribute = element.attribute("id");
  return attribute == nullptr ? std::string() : collapsed(attribute->value);
}

xml::Edit edit(const Extent& extent, const std::string& id) {
  if (const Extent::Attribute* empty = extent.attribute("id")) return {empty->value_begin, empty->value_end, id};
  const std::size_t behind_name = extent.begin + 1 + extent.name.size();
  return {behind_name, behind_name, " id=\"" + id + "\""};
}

std::string distinct(const std::string& id, std::set<std::string>& taken) {
  std::string out = id;
  for (int count = 2; !taken.insert(out).second; ++count) out = id + '-' + std::to_string(count);
  return out;
}

}  // namespace

std::optional<std::string> give_ids(std::string_view bytes, diagnostics::Diagnostics& sink, Read read_as) {
  const auto xml = xml::Document::parse(bytes, sink);
  if (!xml || !read_as(*xml, sink)) return std::nullopt;
  std::vector<const xml::Element*> elements;
  gather(xml->root(), elements);
  std::set<std::string> taken;
  for (const xml::Element* element : elements)
    if (std::string id = given_id(*element); !id.empty()) taken.insert(std::move(id));

  const xml::Editing editing(bytes);
  const std::vector<Extent> extents = xml::extents(editing.markup());
  std::vector<xml::Edit> edits;
  for (std::size_t i = 0; i < elements.size(); ++i) {
    if (std::ranges::find(named, elements[i]->name) == named.end() || !given_id(*elements[i]).empty()) continue;
    if (const std::string id = id_of(name_of(*elements[i])); !id.empty())
      edits.push_back(edit(extents[i], distinct(id, taken)));
  }
  return edits.empty() ? std::string(bytes) : editing.apply(edits);
}

}  // namespace section
