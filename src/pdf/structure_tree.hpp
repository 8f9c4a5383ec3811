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
  void begin_page(HPDF_Dict page);
  int add(layout::LeafId leaf);
  void end_page();

  // Where a Figure stands on its page: left, bottom, right, top (ISO 32000-1, 14.8.5.4.3).
  void set_bounds(layout::LeafId leaf, const std::array<double, 4>& bounds);

  // An annotation of a Link; gives its StructParent. Only after the last page.
  int add_annotation(layout::ElementId element, HPDF_Dict page, const Reference& annotation);

  void write();  // once, last; must outlive the writing of the file

 private:
  struct Piece {
    std::uint32_t page = 0;  // object number
    int id = 0;
  };
  struct Annotation {
    std::uint32_t page = 0, object = 0;
  };
  std::uint32_t number(layout::ElementId id) const { return first_ + static_cast<std::uint32_t>(id); }
  const std::vector<Piece>& pieces(layout::LeafId leaf) const { return leaves_[static_cast<std::size_t>(leaf)]; }
  std::uint32_t page_of(const layout::Element& element) const;
  std::size_t kid_count(layout::ElementId id) const;
  void append_element(std::string& out, layout::ElementId id) const;
  void append_attributes(std::string& out, layout::ElementId id) const;
  void append_kids(std::string& out, layout::ElementId id, std::uint32_t page) const;
  void write_parent_tree();
  std::string id_tree() const;

  Objects& objects_;
  const layout::Structure& structure_;
  Reference root_;
  std::uint32_t first_;  // object number of the root element; the others follow it
  std::vector<std::vector<Piece>> leaves_;
  std::vector<std::vector<Annotation>> annotations_;  // by element
  std::map<layout::ElementId, std::array<double, 4>> bounds_;
  std::vector<std::uint32_t> parents_;  // object numbers, by key
  HPDF_Dict page_ = nullptr;
  std::string page_parents_;
  int next_id_ = 0;
};

}  // namespace pdf
