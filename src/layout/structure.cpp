#include "layout/structure.hpp"

#include <array>

namespace layout {

std::string_view name_of(Tag tag) {
  static constexpr std::array<std::string_view, 28> names = {
      "Document", "H1",        "H2",    "H3",    "H4",     "H5",  "H6",         "P",   "L",       "LI",
      "Lbl",      "LBody",     "Table", "THead", "TBody",  "TR",  "TH",         "TD",  "Caption", "TOC",
      "TOCI",     "Reference", "Link",  "Span",  "Figure", "Div", "BlockQuote", "Note"};
  return names.at(static_cast<std::size_t>(tag));
}

Structure::Structure() { elements_.emplace_back(); }

ElementId Structure::add_apart(Tag tag) {
  const ElementId id{static_cast<std::uint32_t>(elements_.size())};
  elements_.emplace_back();
  elements_.back().tag = tag;
  return id;
}

void Structure::take_place(ElementId parent, ElementId element) {
  (*this)[element].parent = parent;
  (*this)[parent].kids.emplace_back(element);
}

ElementId Structure::add(ElementId parent, Tag tag) {
  const ElementId id = add_apart(tag);
  take_place(parent, id);
  return id;
}

LeafId Structure::add_leaf(ElementId owner) {
  const LeafId id{static_cast<std::uint32_t>(leaves_.size())};
  leaves_.push_back(owner);
  (*this)[owner].kids.emplace_back(id);
  return id;
}

}  // namespace layout
