// The structure tree of the file and the way back from pages to it (ISO 32000-1, 14.7).
#pragma once
#include <array>
#include <cstdint>
#include <map>
#include <vector>

#include "layout/pages.hpp"
#include "pdf/objects.hpp"

namespace pdf {

class StructureTree {
 public:
  StructureTree(Objects& objects, const layout::Structure& structure);

  // A page's marked content. The page's StructParents is its index.
  void begin_page(Reference page);
  int add(layout::LeafId leaf);
  void end_page();

  // Where a Figure stands on its page: left, bottom, right, top (ISO 32000-1, 14.8.5.4.3).
  void set_bounds(layout::LeafId leaf, const std::array<double, 4>& bounds);

  // An annotation of a Link; gives its StructParent. Only after the last page.
  int add_annotation(layout::ElementId element, Reference page, Reference annotation);

  void write();  // once, last; must outlive the writing of the file

 private:
  struct Piece {
    Reference page;
    int id = 0;
  };
  struct Annotation {
    Reference page, object;
  };
  Reference object(layout::ElementId id) const { return {first_.number + static_cast<std::uint32_t>(id)}; }
  const std::vector<Piece>& pieces(layout::LeafId leaf) const { return leaves_[static_cast<std::size_t>(leaf)]; }
  Reference page_of(const layout::Element& element) const;
  std::size_t kid_count(layout::ElementId id) const;
  void append_element(std::string& out, layout::ElementId id);
  void add_attributes(layout::ElementId id);
  void add_cell_attributes(const layout::Element& element);
  void add_kids(layout::ElementId id, Reference page);
  void append_kid(const Piece& piece, Reference page);
  void append_kid(const Annotation& annotation);
  Reference add_parent_tree();
  Dictionary id_tree() const;

  Objects& objects_;
  const layout::Structure& structure_;
  Reference root_;
  Reference first_;  // the root element; the numbers of the others follow it
  std::vector<std::vector<Piece>> leaves_;
  std::vector<std::vector<Annotation>> annotations_;  // by element
  std::map<layout::ElementId, std::array<double, 4>> bounds_;
  std::vector<Reference> parents_;  // by key
  Reference page_;
  std::string page_parents_;
  int next_id_ = 0;
  // The element at hand, of which there can be a million.
  Dictionary about_;
  std::string kids_;
};

}  // namespace pdf
