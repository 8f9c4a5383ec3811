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

void StructureTree::begin_page(HPDF_Dict page) {
  page_ = page;
  page_parents_ = "[";
  next_id_ = 0;
  objects_.number(page, "StructParents", static_cast<int>(parents_.size()));
  objects_.name(page, "Tabs", "S");
}

int StructureTree::add(layout::LeafId leaf) {
  const int id = next_id_++;
  leaves_[static_cast<std::size_t>(leaf)].push_back({Objects::number_of(page_), id});
  append_reference(page_parents_, number(structure_.owner(leaf)));
  page_parents_ += ' ';
  return id;
}

void StructureTree::end_page() { parents_.push_back(objects_.add(page_parents_ + ']').number); }

int StructureTree::add_annotation(layout::ElementId element, HPDF_Dict page, const Reference& annotation) {
  annotations_[static_cast<std::size_t>(element)].push_back({Objects::number_of(page), annotation.number});
  parents_.push_back(number(element));
  return static_cast<int>(parents_.size() - 1);
}

void StructureTree::set_bounds(layout::LeafId leaf, const std::array<double, 4>& bounds) {
  bounds_[structure_.owner(leaf)] = bounds;
}

std::string StructureTree::attributes(layout::ElementId id) const {
  const layout::Element& element = structure_[id];
  std::string out;
  switch (element.numbering) {
    case layout::ListNumbering::absent: break;
    case layout::ListNumbering::none: out += "/A<</O/List/ListNumbering/None>>"; break;
    case layout::ListNumbering::disc: out += "/A<</O/List/ListNumbering/Disc>>"; break;
    case layout::ListNumbering::decimal: out += "/A<</O/List/ListNumbering/Decimal>>"; break;
  }
  if (element.scope == layout::Scope::row) out += "/A<</O/Table/Scope/Row>>";
  if (element.scope == layout::Scope::column) out += "/A<</O/Table/Scope/Column>>";
  if (!element.summary.empty()) out += "/A<</O/Table/Summary" + text_string(*element.summary) + ">>";
  if (const auto bounds = bounds_.find(id); bounds != bounds_.end()) {
    out += "/A<</O/Layout/BBox[";
    for (const double value : bounds->second) {
      append_number(out, value);
      out += ' ';
    }
    out += "]>>";
  }
  if (!element.id.empty()) out += "/ID" + ascii_string(*element.id);
  if (!element.alternative.empty()) out += "/Alt" + text_string(*element.alternative);
  if (!element.language.empty()) out += "/Lang" + ascii_string(*element.language);
  if (!element.expansion.empty()) out += "/E" + text_string(*element.expansion);
  return out;
}

std::string StructureTree::element(layout::ElementId id) const {
  const layout::Element& element = structure_[id];
  std::string kids;
  std::size_t count = 0;
  std::uint32_t page = 0;  // of the element's own content; other pages are named piece by piece
  const auto next = [&] {
    if (count++ > 0) kids += ' ';
  };
  for (const layout::Kid& kid : element.kids) {
    if (const auto* child = std::get_if<layout::ElementId>(&kid)) {
      next();
      append_reference(kids, number(*child));
      continue;
    }
    for (const Piece& piece : leaves_[static_cast<std::size_t>(std::get<layout::LeafId>(kid))]) {
      if (page == 0) page = piece.page;
      next();
      if (piece.page != page) append_reference(kids += "<</Type/MCR/Pg ", piece.page);
      append_integer(piece.page == page ? kids : kids += "/MCID ", piece.id);
      if (piece.page != page) kids += ">>";
    }
  }
  for (const Annotation& annotation : annotations_[static_cast<std::size_t>(id)]) {
    next();
    append_reference(kids += "<</Type/OBJR/Pg ", annotation.page);
    append_reference(kids += "/Obj ", annotation.object);
    kids += ">>";
  }
  const std::uint32_t parent = id == layout::Structure::root ? root_.number : number(element.parent);
  std::string out;
  out.reserve(64 + kids.size());
  ((out += "<</S/") += layout::name_of(element.tag)) += "/P ";
  append_reference(out, parent);
  if (page != 0) append_reference(out += "/Pg ", page);
  out += attributes(id);
  if (count == 1) (out += kids.front() == '<' ? "/K" : "/K ") += kids;
  if (count > 1) ((out += "/K[") += kids) += ']';
  return out += ">>";
}

// Keys in leaves under one root: the table stays searchable and no array grows with the document.
void StructureTree::write_parent_tree() {
  std::string kids;
  for (std::size_t first = 0; first < parents_.size(); first += keys_a_leaf) {
    const std::size_t last = std::min(first + keys_a_leaf, parents_.size());
    std::string leaf = "<</Limits[" + std::to_string(first) + ' ' + std::to_string(last - 1) + "]/Nums[";
    for (std::size_t key = first; key < last; ++key) {
      leaf += std::to_string(key) + ' ';
      append_reference(leaf, parents_[key]);
      leaf += ' ';
    }
    kids += objects_.add(leaf + "]>>").text() + ' ';
  }
  objects_.define(root_, "<</Type/StructTreeRoot" + id_tree() + "/K " + std::to_string(first_) + " 0 R" +
                             "/ParentTree " + objects_.add("<</Kids[" + kids + "]>>").text() + "/ParentTreeNextKey " +
                             std::to_string(parents_.size()) + ">>");
}

// The way from an ID to its element (ISO 32000-1, table 322), sorted by the bytes of the ID.
std::string StructureTree::id_tree() const {
  std::map<std::string_view, std::size_t> ids;
  for (std::size_t i = 0; i < structure_.element_count(); ++i)
    if (const std::string_view id = *structure_[layout::ElementId{static_cast<std::uint32_t>(i)}].id; !id.empty())
      ids[id] = i;
  if (ids.empty()) return {};
  std::string names;
  for (const auto& [id, element] : ids) {
    names += ascii_string(id) + ' ';
    append_reference(names, number(layout::ElementId{static_cast<std::uint32_t>(element)}));
    names += ' ';
  }
  return "/IDTree<</Names[" + names + "]>>";
}

void StructureTree::write() {
  objects_.define_row([this](std::size_t i) { return element(layout::ElementId{static_cast<std::uint32_t>(i)}); });
  write_parent_tree();
  objects_.set(objects_.catalog(), "StructTreeRoot", root_);
}

}  // namespace pdf
