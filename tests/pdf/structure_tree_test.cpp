// The structure tree and the content it stands for.
#include <algorithm>
#include <functional>

#include "catch.hpp"
#include "document/dump.hpp"
#include "written.hpp"

namespace {

using Id = std::pair<int, int>;

Object parent_entry(Written& written, int key) {
  auto leaves = written.file.root().key("/StructTreeRoot").key("/ParentTree").key("/Kids");
  for (const auto& leaf : leaves.items()) {
    auto numbers = leaf.key("/Nums");
    for (int i = 0; i + 1 < numbers.size(); i += 2)
      if (numbers.at(i).integer() == key) return numbers.at(i + 1);
  }
  throw std::runtime_error("no such key: " + std::to_string(key));
}

std::vector<Node> with_tag(const std::vector<Node>& nodes, const std::string& tag) {
  std::vector<Node> out;
  std::copy_if(nodes.begin(), nodes.end(), std::back_inserter(out), [&](const Node& node) { return node.tag == tag; });
  return out;
}

std::string attribute(const Node& node, const std::string& owner, const std::string& key) {
  auto attributes = node.element.key("/A");
  if (!attributes.is_dictionary() || attributes.key("/O").name() != owner || !attributes.has(key)) return "";
  auto value = attributes.key(key);
  return value.is_name() ? value.name() : value.text();
}

}  // namespace

TEST_CASE("every stretch of marked content is in the tree exactly once, and the other way round") {
  Written written(long_report());
  std::map<Id, int> in_content, in_tree;
  for (std::size_t p = 0; p < written.pages.size(); ++p) {
    int next = 0;
    for (const Sequence& sequence : written.content(p)) {
      if (sequence.id < 0) {
        CHECK(sequence.tag == "/Artifact");
        continue;
      }
      CHECK(sequence.id == next++);
      ++in_content[{written.pages[p].id(), sequence.id}];
    }
  }
  for (const Node& node : written.tree())
    for (const Id& id : node.ids) ++in_tree[id];
  CHECK(in_content.size() > 100);
  CHECK(in_content == in_tree);
  CHECK(std::all_of(in_tree.begin(), in_tree.end(), [](const auto& entry) { return entry.second == 1; }));
}

TEST_CASE("marked content has the tag of its element") {
  Written written(long_report());
  std::map<Id, std::string> tags;
  for (const Node& node : written.tree())
    for (const Id& id : node.ids) tags[id] = node.tag;
  for (std::size_t p = 0; p < written.pages.size(); ++p)
    for (const Sequence& sequence : written.content(p))
      if (sequence.id >= 0) CHECK(sequence.tag == tags[{written.pages[p].id(), sequence.id}]);
}

TEST_CASE("the parent tree leads from each piece of content, and from each annotation, back to its element") {
  Written written(long_report());
  const auto nodes = written.tree();
  std::map<int, Object> page_arrays;
  for (const auto& page : written.pages)
    page_arrays[page.id()] = parent_entry(written, page.key("/StructParents").integer());
  std::size_t annotations = 0;
  for (const Node& node : nodes) {
    for (const auto& [page, id] : node.ids) CHECK(page_arrays.at(page).at(id).id() == node.element.id());
    for (auto annotation : node.annotations) {
      ++annotations;
      CHECK(parent_entry(written, annotation.key("/StructParent").integer()).id() == node.element.id());
    }
  }
  std::size_t on_pages = 0;
  for (const auto& page : written.pages)
    if (page.has("/Annots")) on_pages += static_cast<std::size_t>(page.key("/Annots").size());
  CHECK(annotations > 6);
  CHECK(annotations == on_pages);
  for (const auto& [page, array] : page_arrays) {
    std::size_t ids = 0;
    for (const Node& node : nodes)
      ids += static_cast<std::size_t>(
          std::count_if(node.ids.begin(), node.ids.end(), [&](const Id& id) { return id.first == page; }));
    CHECK(static_cast<std::size_t>(array.size()) == ids);
  }
}

TEST_CASE("every element names its parent, and the root is a Document") {
  Written written(long_report());
  auto root = written.file.root().key("/StructTreeRoot");
  CHECK(root.key("/Type").name() == "/StructTreeRoot");
  const auto nodes = written.tree();
  CHECK(nodes.front().tag == "/Document");
  CHECK(nodes.front().element.key("/P").id() == root.id());
  std::vector<const Node*> open;
  for (const Node& node : nodes) {
    open.resize(static_cast<std::size_t>(node.depth));
    if (!open.empty()) CHECK(node.element.key("/P").id() == open.back()->element.id());
    open.push_back(&node);
  }
}

TEST_CASE("the order of the tree is the order of the document, words and spaces included") {
  document::Document document = long_report();
  document.contents.reset();
  Written written(document);
  std::string wanted;
  for (const std::string& text : document::plain_text(document)) wanted += text;
  std::string read;
  for (const Node& node : written.tree())
    if (node.depth == 1) read += node.text;
  // Labels and the number end in a space of their own.
  const auto without_spaces = [](std::string text) {
    std::erase(text, ' ');
    return text;
  };
  CHECK(without_spaces(read) == without_spaces(wanted));
  const auto paragraphs = with_tag(written.tree(), "/P");
  const std::string words = document::plain_text(std::get<document::Paragraph>(document.blocks[2].kind).content);
  CHECK(std::count_if(paragraphs.begin(), paragraphs.end(), [&](const Node& node) { return node.text == words; }) == 6);
}

TEST_CASE("lists say how they are numbered, heads what they head, words in another language which") {
  Written written(long_report());
  const auto nodes = written.tree();
  std::vector<std::string> numberings;
  for (const Node& list : with_tag(nodes, "/L")) numberings.push_back(attribute(list, "/List", "/ListNumbering"));
  REQUIRE(numberings.size() == 13);
  CHECK(numberings[0] == "/None");
  CHECK(numberings[1] == "/Decimal");
  CHECK(numberings[2] == "/Disc");
  int columns = 0, rows = 0;
  for (const Node& head : with_tag(nodes, "/TH")) {
    const std::string scope = attribute(head, "/Table", "/Scope");
    (scope == "/Column" ? columns : rows) += 1;
    CHECK((scope == "/Column" || scope == "/Row"));
  }
  CHECK(columns == 3);
  CHECK(rows == 25);
  CHECK(attribute(with_tag(nodes, "/Table").at(0), "/Table", "/Summary") == "De acties.");
  int languages = 0, expansions = 0;
  for (const Node& span : with_tag(nodes, "/Span")) {
    auto element = span.element;
    if (element.has("/Lang")) {
      ++languages;
      CHECK(element.key("/Lang").text() == "en-GB");
      CHECK(span.text == "safety first");
    } else {
      ++expansions;
      CHECK(element.key("/E").text() == "Integraal Veiligheidsplan");
      CHECK(span.text == "IVP");
    }
  }
  CHECK(languages == 6);
  CHECK(expansions == 6);
}

TEST_CASE("a paragraph over two pages is one element with content on both") {
  Written written(made::document({made::paragraph(made::filler(300))}));
  const auto paragraphs = with_tag(written.tree(), "/P");
  REQUIRE(paragraphs.size() == 1);
  CHECK(paragraphs[0].ids.size() >= 2);
  CHECK(paragraphs[0].ids.front().first != paragraphs[0].ids.back().first);
  CHECK(paragraphs[0].text == made::filler(300));
}

TEST_CASE("running text and repeated heads are artifacts, and rules are") {
  Written written(long_report());
  const auto content = written.content(written.pages.size() - 1);
  std::vector<std::string> pagination;
  bool layout = false;
  for (const Sequence& sequence : content) {
    if (sequence.kind == "/Pagination") pagination.push_back(sequence.text);
    layout = layout || sequence.kind == "/Layout";
  }
  REQUIRE(pagination.size() == 3);
  CHECK(pagination[0] == "concept2.6.1 Veiligheid");
  CHECK(pagination[1] == "Nr.Wat gaan we doen?Type");
  CHECK(pagination[2] == fmt::format("Pagina {0} van {0}Gemeente", written.pages.size()));
  CHECK(layout);
  int heads = 0;
  for (const Node& node : written.tree()) heads += node.text == "Wat gaan we doen?" && node.tag == "/TH" ? 1 : 0;
  CHECK(heads == 1);
}

TEST_CASE("every rule that a page has is drawn on it, that over its notes as well") {
  std::vector<document::Block> blocks;
  for (int i = 1; i <= 12; ++i)
    blocks.push_back(made::paragraph(
        {made::words(made::filler(60)), document::Inline{document::Note{i, made::plain("noot met woorden")}}}));
  Written written(made::document(std::move(blocks)));
  for (std::size_t p = 0; p < written.pages.size(); ++p) {
    const layout::Page& page = written.laid().pages.at(p);
    REQUIRE(page.foot.fills.size() == 1);
    std::size_t rules = page.head.fills.size() + page.foot.fills.size(), drawn = 0;
    for (const layout::PlacedBox& placed : page.boxes) rules += placed.box->fills.size();
    for (const auto& operation : written.file.content(written.pages[p])) drawn += operation.name == "re" ? 1 : 0;
    CHECK(drawn == rules);
  }
}

TEST_CASE("paper that is not white lies behind all else on every page, as an artifact") {
  style::Style style = made::style();
  Written white(long_report(), Written::plain_options(), style);
  style.paper = {0x10, 0x14, 0x18};
  Written dark(long_report(), Written::plain_options(), style);
  REQUIRE(dark.pages.size() > 1);
  for (std::size_t i = 0; i < dark.pages.size(); ++i) {
    const std::string content = dark.pages[i].key("/Contents").stream();
    const std::string begin = "/Artifact<</Type/Layout>>BDC\n";
    REQUIRE(content.starts_with(begin));
    const auto box = dark.pages[i].key("/MediaBox").items();
    const std::string whole = fmt::format("0 0 {} {} re f\n", box.at(2).number(), box.at(3).number());
    const std::size_t painted = content.find(" re f\n");
    CHECK(content.substr(0, painted + 6).ends_with(whole));
    CHECK(white.pages[i].key("/Contents").stream().find(whole) == std::string::npos);
  }
}
