// All that is below an element, in the order of the document, however deep it stands.
#pragma once
#include <string_view>

#include <pugixml.hpp>

namespace importing {

// `enter` is called with each node and says whether to go into it; `leave`, after what is in one, with that one, and at
// last with `top`.
template <class Enter, class Leave>
void walk(const pugi::xml_node& top, const Enter& enter, const Leave& leave) {
  pugi::xml_node at = top.first_child();
  for (bool descend = true; at && at != top;) {
    if (descend && enter(at) && at.first_child()) {
      at = at.first_child();
    } else if (at.next_sibling()) {
      at = at.next_sibling();
      descend = true;
    } else {
      at = at.parent();
      descend = false;
      leave(at);
    }
  }
}
template <class Enter>
void walk(const pugi::xml_node& top, const Enter& enter) {
  walk(top, enter, [](const pugi::xml_node&) {});
}

// How many elements of a name stand around one.
inline int count_around(const pugi::xml_node& node, std::string_view name) {
  int count = 0;
  for (pugi::xml_node up = node.parent(); up; up = up.parent()) count += up.name() == name ? 1 : 0;
  return count;
}

}  // namespace importing
