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

void StructureTree::append_attributes(std::string& out, layout::ElementId id) const {
  const layout::Element& element = structure_[id];
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
}

// The page of the first of the element's own content; 0 when it has none.
std::uint32_t StructureTree::page_of(const layout::Element& element) const {
  for (const layout::Kid& kid : element.kids)
    if (const auto* leaf = std::get_if<layout::LeafId>(&kid); leaf != nullptr && !pieces(*leaf).empty())
      return pieces(*leaf).front().page;
  return 0;
}

std::size_t StructureTree::kid_count(layout::ElementId id) const {
  std::size_t count = annotations_[static_cast<std::size_t>(id)].size();
  for (const layout::Kid& kid : structure_[id].kids) {
    const auto* leaf = std::get_if<layout::LeafId>(&kid);
    count += leaf == nullptr ? 1 : pieces(*leaf).size();
  }
  return count;
}

// What lies on another page than `page` is named with it.
void StructureTree::append_kids(std::string& out, layout::ElementId id, std::uint32_t page) const {
  const std::size_t count = kid_count(id);
  if (count == 0) return;
  out += count == 1 ? "/K " : "/K[";
  const std::size_t begin = out.size();
  const auto next = [&] {
    if (out.size() > begin) out += ' ';
  };
  for (const layout::Kid& kid : structure_[id].kids) {
    if (const auto* child = std::get_if<layout::ElementId>(&kid)) {
      next();
      append_reference(out, number(*child));
      continue;
    }
    for (const Piece& piece : pieces(std::get<layout::LeafId>(kid))) {
      next();
      const bool elsewhere = piece.page != page;
      if (elsewhere) {
        append_reference(out += "<</Type/MCR/Pg ", piece.page);
        out += "/MCID ";
      }
      append_integer(out, piece.id);
      if (elsewhere) out += ">>";
    }
  }
  for (const Annotation& annotation : annotations_[static_cast<std::size_t>(id)]) {
    next();
    append_reference(out += "<</Type/OBJR/Pg ", annotation.page);
    append_reference(out += "/Obj ", annotation.object);
    out += ">>";
  }
  if (count > 1) out += ']';
}

void StructureTree::append_element(std::string& out, layout::ElementId id) const {
  const layout::Element& element = structure_[id];
  ((out += "<</S/") += layout::name_of(element.tag)) += "/P ";
  append_reference(out, id == layout::Structure::root ? root_.number : number(element.parent));
  const std::uint32_t page = page_of(element);
  if (page != 0) append_reference(out += "/Pg ", page);
  append_attributes(out, id);
  append_kids(out, id, page);
  out += ">>";
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
  objects_.define_row([this](std::string& out, std::size_t i) {
    append_element(out, layout::ElementId{static_cast<std::uint32_t>(i)});
  });
  write_parent_tree();
  objects_.set(objects_.catalog(), "StructTreeRoot", root_);
}

}  // namespace pdf
