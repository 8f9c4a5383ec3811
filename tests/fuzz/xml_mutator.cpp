// Changes trees rather than bytes half of the time: bytes alone hardly ever get past the parser.
#include <cstdint>
#include <cstring>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "section/mutations.hpp"
#include "unicode/utf8.hpp"
#include "xml/document.hpp"

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

namespace {

using mutations::Node;
using mutations::Tree;

Tree tree_of(const xml::Element& element) {
  Tree out{std::string(element.name), {}, {}};
  for (const auto& attribute : element.attributes) out.attributes.emplace_back(attribute.name, attribute.value);
  for (const xml::Node& node : element.children) {
    if (const auto* text = std::get_if<xml::Text>(&node))
      out.children.emplace_back(std::string(text->value));
    else
      out.children.emplace_back(tree_of(std::get<xml::Element>(node)));
  }
  return out;
}

class Mutation {
 public:
  Mutation(Tree& root, unsigned seed) : root_(root), chance_(seed) { collect(root); }

  void make() {
    for (std::size_t times = 1 + pick(3); times > 0; --times) {
      once();
      trees_.clear();  // what it pointed to may have moved
      collect(root_);
    }
  }

 private:
  void collect(Tree& tree) {
    trees_.push_back(&tree);
    for (Node& node : tree.children)
      if (auto* child = std::get_if<Tree>(&node)) collect(*child);
  }
  std::size_t pick(std::size_t below) { return below == 0 ? 0 : chance_() % below; }
  Tree& any() { return *trees_[pick(trees_.size())]; }

  void once() {
    Tree& tree = any();
    auto& nodes = tree.children;
    const auto place = nodes.begin() + static_cast<std::ptrdiff_t>(pick(nodes.size() + 1));
    const bool is_node = place != nodes.end();
    switch (pick(11)) {
      case 0:
        if (is_node) nodes.erase(place);
        break;
      case 1:
        if (is_node) nodes.insert(place, Node(*place));
        break;
      case 2:
        if (is_node) std::swap(*place, nodes[pick(nodes.size())]);
        break;
      case 3: nodes.insert(place, Node(Tree(any()))); break;
      case 4: tree.name = std::string(any().name); break;
      case 5: nodes.insert(place, Node(changed("x"))); break;
      case 6: change_attribute(tree); break;
      case 7: take_attribute(tree); break;
      case 8:
        if (is_node) repeat(nodes, static_cast<std::size_t>(place - nodes.begin()));
        break;
      default:
        if (!is_node) break;
        if (auto* text = std::get_if<std::string>(&*place)) *text = changed(*text);
    }
  }

  // A node many times, so that there are pages to fill.
  void repeat(std::vector<Node>& nodes, std::size_t index) {
    const Node node = nodes[index];
    for (std::size_t times = 1 + pick(20); times > 0 && nodes.size() < 500; --times)
      nodes.insert(nodes.begin() + static_cast<std::ptrdiff_t>(index), node);
  }

  void change_attribute(Tree& tree) {
    if (tree.attributes.empty()) return;
    const std::size_t index = pick(tree.attributes.size());
    if (pick(4) == 0)
      tree.attributes.erase(tree.attributes.begin() + static_cast<std::ptrdiff_t>(index));
    else
      tree.attributes[index].second = changed(tree.attributes[index].second);
  }

  void take_attribute(Tree& tree) {
    const Tree& other = any();
    if (other.attributes.empty()) return;
    const auto taken = other.attributes[pick(other.attributes.size())];
    for (auto& [name, value] : tree.attributes) {
      if (name != taken.first) continue;
      value = taken.second;
      return;
    }
    tree.attributes.push_back(taken);
  }

  std::string changed(std::string text) {
    const std::size_t size = text.size();
    text.resize(size + 64);
    text.resize(LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(text.data()), size, text.size()));
    text.resize(unicode::valid_size(text));
    for (char& c : text)
      if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') c = '?';
    return text;
  }

  Tree& root_;
  std::minstd_rand chance_;
  std::vector<Tree*> trees_;
};

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
  if (seed % 2 == 0) return LLVMFuzzerMutate(data, size, max_size);
  diagnostics::Diagnostics sink;
  const auto document = xml::Document::parse({reinterpret_cast<const char*>(data), size}, sink);
  if (!document) return LLVMFuzzerMutate(data, size, max_size);
  Tree tree = tree_of(document->root());
  Mutation(tree, seed).make();
  std::string xml;
  mutations::append(xml, tree);
  if (xml.size() > max_size) return LLVMFuzzerMutate(data, size, max_size);
  std::memcpy(data, xml.data(), xml.size());
  return xml.size();
}
