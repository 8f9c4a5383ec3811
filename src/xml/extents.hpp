// Where the elements of a well-formed text stand, so that a part of it can be changed and every other byte stay.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace xml {

// Offsets into the text. A tag that is empty (`<a/>`) has no content: inner_begin and inner_end are behind it.
struct Extent {
  struct Attribute {
    std::string name;
    std::size_t begin = 0;                       // of its name
    std::size_t value_begin = 0, value_end = 0;  // inside its quotes
    std::size_t end = 0;                         // behind the closing quote
  };

  std::string name;
  std::size_t parent = 0;  // index; of the root its own
  std::size_t begin = 0, end = 0;
  std::size_t tag_end = 0;  // behind the > of the start tag
  std::size_t inner_begin = 0, inner_end = 0;
  bool is_empty_tag = false;
  std::vector<Attribute> attributes;

  const Attribute* attribute(std::string_view wanted) const;
};

// In the order of the start tags. `text` is well-formed, without a DOCTYPE; what is not ASCII in it may be anything.
std::vector<Extent> extents(std::string_view text);

}  // namespace xml
