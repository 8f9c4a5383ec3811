#include "pdf/structure_tree.hpp"

#include <algorithm>

#include "pdf/syntax.hpp"

namespace pdf {
namespace {
constexpr std::size_t keys_a_leaf = 1024;
}

StructureTree::StructureTree(Objects& objects, const layout::Structure& structure)
    : objects_(objects),
      structure_(structure),
      root_(objects.reserve()),
      first_(objects.reserve_row(structure.element_count())),
      leaves_(structure.leaf_count()),
      annotations_(structure.element_count()) {}

void StructureTree::begin_page(Reference page) {
  page_ = page;
  page_parents_ = "[";
  next_id_ = 0;
  objects_.about(page).integer("StructParents", static_cast<long long>(parents_.size())).name("Tabs", "S");
}

int StructureTree::add(layout::LeafId leaf) {
  const int id = next_id_++;
  leaves_[static_cast<std::size_t>(leaf)].push_back({page_, id});
  append_reference(page_parents_, object(structure_.owner(leaf)));
  page_parents_ += ' ';
  return id;
}

void StructureTree::end_page() { parents_.push_back(objects_.add(page_parents_ + ']')); }

int StructureTree::add_annotation(layout::ElementId element, Reference page, Reference annotation) {
  annotations_[static_cast<std::size_t>(element)].push_back({page, annotation});
  parents_.push_back(object(element));
  return static_cast<int>(parents_.size() - 1);
}

void StructureTree::set_bounds(layout::LeafId leaf, const std::array<double, 4>& bounds) {
  bounds_[structure_.owner(leaf)] = bounds;
}

void StructureTree::add_attributes(layout::ElementId id) {
  const layout::Element& element = structure_[id];
  const auto attribute = [&](std::string_view owner, std::string_view key, std::string_view value) {
    about_.dictionary("A", Dictionary().name("O", owner).name(key, value));
  };
  switch (element.numbering) {
    case layout::ListNumbering::absent: break;
    case layout::ListNumbering::none: attribute("List", "ListNumbering", "None"); break;
    case layout::ListNumbering::disc: attribute("List", "ListNumbering", "Disc"); break;
    case layout::ListNumbering::decimal: attribute("List", "ListNumbering", "Decimal"); break;
  }
  add_cell_attributes(element);
  if (!element.summary.empty())
    about_.dictionary("A", Dictionary().name("O", "Table").text("Summary", *element.summary));
  if (const auto found = bounds_.find(id); found != bounds_.end()) {
    const auto& [left, bottom, right, top] = found->second;
    about_.dictionary("A", Dictionary().name("O", "Layout").numbers("BBox", {left, bottom, right, top}));
  }
  if (!element.id.empty()) about_.ascii("ID", *element.id);
  if (!element.alternative.empty()) about_.text("Alt", *element.alternative);
  if (!element.language.empty()) about_.ascii("Lang", *element.language);
  if (!element.expansion.empty()) about_.text("E", *element.expansion);
}

void StructureTree::add_cell_attributes(const layout::Element& element) {
  const bool spans = element.column_span > 1 || element.row_span > 1;
  if (element.scope == layout::Scope::absent && !spans && element.headers.empty()) return;
  Dictionary cell;
  cell.name("O", "Table");
  if (element.scope == layout::Scope::row) cell.name("Scope", "Row");
  if (element.scope == layout::Scope::column) cell.name("Scope", "Column");
  if (element.column_span > 1) cell.integer("ColSpan", element.column_span);
  if (element.row_span > 1) cell.integer("RowSpan", element.row_span);
  if (!element.headers.empty()) {
    std::string ids = "[";
    for (std::string_view rest = *element.headers; !rest.empty();) {
      const std::string_view id = rest.substr(0, rest.find(' '));
      ids += ascii_string(id);
      rest.remove_prefix(std::min(rest.size(), id.size() + 1));
    }
    cell.written("Headers", ids + ']');
  }
  about_.dictionary("A", cell);
}

// The page of the first of the element's own content, if it has any.
Reference StructureTree::page_of(const layout::Element& element) const {
  for (const layout::Kid& kid : element.kids)
    if (const auto* leaf = std::get_if<layout::LeafId>(&kid); leaf != nullptr && !pieces(*leaf).empty())
      return pieces(*leaf).front().page;
  return {};
}

std::size_t StructureTree::kid_count(layout::ElementId id) const {
  std::size_t count = annotations_[static_cast<std::size_t>(id)].size();
  for (const layout::Kid& kid : structure_[id].kids) {
    const auto* leaf = std::get_if<layout::LeafId>(&kid);
    count += leaf == nullptr ? 1 : pieces(*leaf).size();
  }
  return count;
}

// What lies on another page than that of its element is named with it.
void StructureTree::append_kid(const Piece& piece, Reference page) {
  if (piece.page == page) return append_integer(kids_, piece.id);
  Dictionary().name("Type", "MCR").reference("Pg", piece.page).integer("MCID", piece.id).append_to(kids_);
}

void StructureTree::append_kid(const Annotation& annotation) {
  Dictionary()
      .name("Type", "OBJR")
      .reference("Pg", annotation.page)
      .reference("Obj", annotation.object)
      .append_to(kids_);
}

void StructureTree::add_kids(layout::ElementId id, Reference page) {
  const std::size_t count = kid_count(id);
  if (count == 0) return;
  kids_ = count == 1 ? " " : "[";
  const auto next = [&] {
    if (kids_.size() > 1) kids_ += ' ';
  };
  for (const layout::Kid& kid : structure_[id].kids) {
    if (const auto* child = std::get_if<layout::ElementId>(&kid)) {
      next();
      append_reference(kids_, object(*child));
      continue;
    }
    for (const Piece& piece : pieces(std::get<layout::LeafId>(kid))) {
      next();
      append_kid(piece, page);
    }
  }
  for (const Annotation& annotation : annotations_[static_cast<std::size_t>(id)]) {
    next();
    append_kid(annotation);
  }
  if (count > 1) kids_ += ']';
  about_.written("K", kids_);
}

void StructureTree::append_element(std::string& out, layout::ElementId id) {
  const layout::Element& element = structure_[id];
  about_.clear();
  about_.name("S", layout::name_of(element.tag));
  about_.reference("P", id == layout::Structure::root ? root_ : object(element.parent));
  const Reference page = page_of(element);
  if (page != Reference{}) about_.reference("Pg", page);
  add_attributes(id);
  add_kids(id, page);
  about_.append_to(out);
}

// Keys in leaves under one root: the table stays searchable and no array grows with the document.
Reference StructureTree::add_parent_tree() {
  std::vector<Reference> leaves;
  for (std::size_t first = 0; first < parents_.size(); first += keys_a_leaf) {
    const std::size_t last = std::min(first + keys_a_leaf, parents_.size());
    std::string pairs = "[";
    for (std::size_t key = first; key < last; ++key) {
      append_integer(pairs, static_cast<long long>(key));
      append_reference(pairs += ' ', parents_[key]);
      pairs += ' ';
    }
    pairs.back() = ']';
    Dictionary leaf;
    leaf.numbers("Limits", {static_cast<double>(first), static_cast<double>(last - 1)}).written("Nums", pairs);
    leaves.push_back(objects_.add(leaf));
  }
  return objects_.add(Dictionary().references("Kids", leaves));
}

// The way from an ID to its element (ISO 32000-1, table 322), sorted by the bytes of the ID.
Dictionary StructureTree::id_tree() const {
  std::map<std::string_view, Reference> ids;
  for (std::uint32_t i = 0; i < structure_.element_count(); ++i)
    if (const std::string_view id = *structure_[layout::ElementId{i}].id; !id.empty())
      ids[id] = object(layout::ElementId{i});
  if (ids.empty()) return {};
  std::string names = "[";
  for (const auto& [id, element] : ids) {
    append_reference((names += ascii_string(id)) += ' ', element);
    names += ' ';
  }
  names.back() = ']';
  return Dictionary().written("Names", names);
}

void StructureTree::write() {
  objects_.define_row([this](std::string& out, std::size_t i) {
    append_element(out, layout::ElementId{static_cast<std::uint32_t>(i)});
  });
  Dictionary root;
  root.name("Type", "StructTreeRoot").reference("K", first_).reference("ParentTree", add_parent_tree());
  root.integer("ParentTreeNextKey", static_cast<long long>(parents_.size()));
  if (const Dictionary ids = id_tree(); !ids.empty()) root.dictionary("IDTree", ids);
  objects_.define(root_, root.object());
  objects_.catalog().reference("StructTreeRoot", root_);
}

}  // namespace pdf
