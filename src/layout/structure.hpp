// The structure tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8.4): one element a block, made before pages exist.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace layout {

// The standard structure types that the report uses.
enum class Tag {
  document,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  l,
  li,
  lbl,
  lbody,
  table,
  thead,
  tbody,
  tr,
  th,
  td,
  caption,
  toc,
  toci,
  reference,
  link,
  span,
  figure,
  div,
  block_quote,
  note
};
std::string_view name_of(Tag tag);  // "Document", "H1", ...

enum class ElementId : std::uint32_t {};
enum class LeafId : std::uint32_t {};

// A leaf is a stretch of text of one element; pages put its runs into one marked-content sequence a page.
using Kid = std::variant<ElementId, LeafId>;

enum class ListNumbering { absent, none, disc, decimal };  // 14.8.5.5
enum class Scope { absent, row, column };                  // 14.8.5.7

// A text that few elements have; an element without it costs a pointer, for there can be a million of them.
class RareText {
 public:
  RareText() = default;
  RareText(const RareText& other) : text_(other.text_ ? std::make_unique<std::string>(*other.text_) : nullptr) {}
  RareText(RareText&&) noexcept = default;
  RareText& operator=(RareText other) noexcept {
    text_ = std::move(other.text_);
    return *this;
  }
  RareText& operator=(std::string_view text) {
    text_ = text.empty() ? nullptr : std::make_unique<std::string>(text);
    return *this;
  }
  bool empty() const { return text_ == nullptr; }
  std::string_view operator*() const { return text_ ? std::string_view(*text_) : std::string_view(); }

 private:
  std::unique_ptr<std::string> text_;
};

struct Element {
  Tag tag = Tag::document;
  ElementId parent{};
  std::vector<Kid> kids;  // in reading order
  ListNumbering numbering = ListNumbering::absent;
  Scope scope = Scope::absent;
  std::uint16_t column_span = 1, row_span = 1;  // of a TH or TD
  RareText language;                            // Lang, where it differs from its parent's
  RareText expansion;                           // E, of an abbreviation
  RareText summary;                             // of a table
  RareText alternative;                         // Alt, of a Figure
  RareText id;                                  // of a Note or a TH, distinct in the document (ISO 14289-1, 7.9)
  RareText headers;                             // IDs of the TH that head a TH or TD, with spaces between them
};

class Structure {
 public:
  Structure();  // with its root, a Document

  static constexpr ElementId root{0};
  ElementId add(ElementId parent, Tag tag);
  // An element that takes its place among the kids of another later.
  ElementId add_apart(Tag tag);
  void take_place(ElementId parent, ElementId element);
  LeafId add_leaf(ElementId owner);

  Element& operator[](ElementId id) { return elements_.at(static_cast<std::size_t>(id)); }
  const Element& operator[](ElementId id) const { return elements_.at(static_cast<std::size_t>(id)); }
  ElementId owner(LeafId leaf) const { return leaves_.at(static_cast<std::size_t>(leaf)); }
  std::size_t element_count() const { return elements_.size(); }
  std::size_t leaf_count() const { return leaves_.size(); }

 private:
  std::vector<Element> elements_;
  std::vector<ElementId> leaves_;
};

}  // namespace layout
