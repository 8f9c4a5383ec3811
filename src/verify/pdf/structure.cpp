#include "verify/pdf/structure.hpp"

#include <algorithm>
#include <utility>

namespace verify {
namespace {

int heading_level(const std::string& tag) {
  return tag.size() == 3 && tag[1] == 'H' && tag[2] >= '1' && tag[2] <= '6' ? tag[2] - '0' : 0;
}

std::size_t span(Object value) {
  constexpr int most = 1000;
  return value.isInteger() ? static_cast<std::size_t>(std::clamp(value.getIntValueAsInt(), 1, most)) : 1;
}

// Before the ID of a note, in that of its number.
constexpr std::string_view by_note = "bij-";

// An entry of the contents list ends in its page number, which is the program's own; the heading before it may end in a
// number too.
void drop_number(std::string& text) {
  constexpr std::size_t nowhere = std::string::npos;
  const std::size_t before = text.find_last_not_of("0123456789", text.find_last_not_of(' '));
  const std::size_t last = before == nowhere ? nowhere : text.find_last_not_of(' ', before);
  text.resize(last == nowhere ? 0 : last + 1);
}

}  // namespace

// With a stack of its own, not by calls: a hostile tree is as deep as it likes.
void Structure::read(const Object& root) {
  push_kids({root, Object::newNull(), "", nowhere, nowhere, false, nowhere}, "");
  while (!open_.empty()) {
    Node node = std::move(open_.back());
    open_.pop_back();
    visit(std::move(node));
  }
  std::stable_sort(links_.begin(), links_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (auto& [order, target] : links_) reading_.links.push_back(std::move(target));
  for (std::size_t i = 0; i < tags_.size(); ++i) {
    std::string& text = reading_.texts.at(i);
    if (tags_[i] == "/TOCI") drop_number(text);
    if (const int level = heading_level(tags_[i]); level > 0) reading_.headings.push_back({level, text});
  }
}

bool Structure::is_undescribed_link(const Object& annotation) const {
  const auto placed = annotation.isIndirect() ? placed_.find(annotation.getObjGen()) : placed_.end();
  return placed == placed_.end() ? name(key(annotation, "/Subtype")) == "/Link" : placed->second;
}

void Structure::push_kids(const Node& parent, const std::string& tag) {
  std::vector<Object> kids = each(key(parent.object, "/K"));
  std::reverse(kids.begin(), kids.end());
  for (const Object& kid : kids)
    open_.push_back({kid, parent.page, tag, parent.item, parent.table, parent.in_head, parent.order});
}

void Structure::visit(Node node) {
  if (node.object.isInteger()) return content(node, node.object.getIntValueAsInt(), node.page);
  if (!node.object.isDictionary()) return;
  // An element that two name, or that stands in itself, is heard once.
  if (node.object.isIndirect() && !seen_.insert(node.object.getObjGen()).second) return;
  const std::string type = name(key(node.object, "/Type"));
  if (type == "/OBJR") return reference(node, key(node.object, "/Obj"));
  Object page = key(node.object, "/Pg");
  if (type == "/MCR") {
    Object id = key(node.object, "/MCID");
    if (id.isInteger()) content(node, id.getIntValueAsInt(), page.isNull() ? node.page : page);
    return;
  }
  if (!page.isNull()) node.page = page;
  const std::string tag = name(key(node.object, "/S"));
  const Object read = node.object;
  element(std::move(node), tag);
  if (type.empty() || type == "/StructElem") forget(read);
}

void Structure::forget(const Object& object) {
  if (object.isIndirect()) file_.replaceObject(object.getObjGen(), Object::newNull());
}

void Structure::element(Node node, const std::string& tag) {
  note_attributes(node.object, tag);
  note_reference(node, tag);
  if (tag == "/Table") {
    node.table = reading_.tables.size();
    reading_.tables.emplace_back();
  }
  if (tag == "/THead") node.in_head = true;
  if (node.table < reading_.tables.size()) in_table(node, tag);
  node.item = place(node, tag);
  push_kids(node, tag);
}

// The number of a note is no link of the author's. It names its note by an ID; in files of earlier versions the note
// follows it at once. Those of the contents are no links either.
void Structure::note_reference(Node& node, const std::string& tag) {
  if (tag != "/Reference" && tag != "/Note") return;
  const std::string id = text(key(node.object, "/ID"));
  if (tag == "/Note") {
    if (const auto known = notes_.find(id); known != notes_.end())
      node.order = known->second.order;
    else if (!links_.empty() && links_.back().second == rows::inner_link)
      links_.pop_back();
  } else if (id.compare(0, by_note.size(), by_note) == 0) {
    notes_.emplace(id.substr(by_note.size()), NoteAt{add_text("/Note"), order_++});
  } else if (node.parent != "/TOCI") {
    add_link(node, std::string(rows::inner_link));
  }
}

void Structure::add_link(const Node& node, std::string target) {
  links_.emplace_back(node.order == nowhere ? order_++ : node.order, std::move(target));
}

void Structure::content(const Node& node, int id, const Object& page) {
  if (node.item == nowhere) return;
  const auto of_page = texts_.find(page.getObjGen());
  if (of_page == texts_.end()) return;
  if (const auto found = of_page->second.find(id); found != of_page->second.end())
    reading_.texts.at(node.item) += found->second;
}

std::size_t Structure::add_text(const std::string& tag) {
  reading_.texts.emplace_back();
  tags_.push_back(tag);
  return tags_.size() - 1;
}

// Inline elements belong to what they stand in. A note comes behind the paragraph that names it, wherever it stands in
// the tree; its own number, which stands in that paragraph, is left out.
std::size_t Structure::place(const Node& node, const std::string& tag) {
  if (tag == "/Span" || tag == "/Link" || tag == "/Reference" || node.parent == "/Reference") return node.item;
  if (node.parent == "/Note" && tag == "/P") return node.item;
  if (node.parent == "/Note" && tag == "/Lbl") return nowhere;
  if (tag == "/Note")
    if (const auto known = notes_.find(text(key(node.object, "/ID"))); known != notes_.end()) return known->second.text;
  return add_text(tag);
}

void Structure::note_attributes(const Object& element, const std::string& tag) {
  if (tag == "/L") ++reading_.lists;
  if (tag == "/Note") ++reading_.notes;
  if (tag == "/Figure") reading_.alternatives.push_back(text(key(element, "/Alt")));
  if (tag == "/Link") fresh_link_ = true;
  if (std::string language = text(key(element, "/Lang")); !language.empty())
    reading_.languages.push_back(std::move(language));
  if (std::string expansion = text(key(element, "/E")); !expansion.empty())
    reading_.expansions.push_back(std::move(expansion));
}

void Structure::in_table(const Node& node, const std::string& tag) {
  Table& table = reading_.tables.at(node.table);
  if (tag == "/TR") ++table.rows;
  if (tag != "/TH" && tag != "/TD") return;
  ++table.cells;
  std::string scope;
  std::size_t columns = 1, rows = 1;
  for (const Object& attributes : each(key(node.object, "/A"))) {
    if (std::string found = name(key(attributes, "/Scope")); !found.empty()) scope = std::move(found);
    columns = std::max(columns, span(key(attributes, "/ColSpan")));
    rows = std::max(rows, span(key(attributes, "/RowSpan")));
  }
  table.spanned += columns * rows - 1;
  if (tag == "/TD") return;
  // Where the scope does not say what a head is above or beside, it has an ID that the cells name.
  const bool is_named = scope.empty() && !text(key(node.object, "/ID")).empty();
  if (node.in_head && (scope == "/Column" || is_named)) ++table.column_heads;
  if (!node.in_head && (scope == "/Row" || is_named)) ++table.row_heads;
  if (scope != "/Column" && scope != "/Row" && scope != "/Both" && !is_named) ++pdf_.heads_without_scope;
}

// A link that runs over lines has an annotation on each.
void Structure::reference(const Node& node, const Object& annotation) {
  const Object address = key(key(annotation, "/A"), "/URI");
  if (fresh_link_ && Object(address).isString()) add_link(node, text(address));
  fresh_link_ = false;
  if (!annotation.isIndirect()) return;
  const bool is_link = name(key(annotation, "/Subtype")) == "/Link";
  placed_.emplace(annotation.getObjGen(), is_link && text(key(annotation, "/Contents")).empty());
  if (is_link) forget(annotation);
}

}  // namespace verify
