// The XML of a section as a tree in which each element has its own text and the place of that in the file, so that two
// such files can be compared and one of them changed.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "xml/editing.hpp"
#include "xml/extents.hpp"

namespace importing {

struct SectionElement {
  std::string name;
  std::vector<std::pair<std::string, std::string>> attributes;  // without defaults and those of XML Schema
  std::string text;   // its own, without the marks in it (sterk, link, noot, ...); white space only as it counts
  std::string looks;  // what it says of each character of that, see Looks
  std::vector<SectionElement> children;
  std::size_t extent = 0;  // of SectionMarkup::extents
  // Of the markup, where its own text stands, without the white space around it.
  std::size_t content_begin = 0, content_end = 0;
  bool content_is_divided = false;  // some of it stands behind a child

  const std::string* attribute(std::string_view wanted) const;  // null: it has none
  std::string identity() const;  // what tells it from others of its name: its id, or the name of a field
};

bool prints_nothing(const SectionElement& element);

// Whether the two say the same.
bool same(const SectionElement& a, const SectionElement& b);

struct SectionMarkup {
  xml::Editing editing;  // of bytes that outlive it
  std::vector<xml::Extent> extents;
  SectionElement root;
};

// Nothing where the bytes are no XML that can be read.
std::optional<SectionMarkup> section_markup(std::string_view bytes);

}  // namespace importing
