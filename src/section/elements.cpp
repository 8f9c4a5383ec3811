#include "section/elements.hpp"

#include <algorithm>
#include <array>

#include "section/vocabulary.hpp"

namespace section {
namespace {

// By the name, since GCC's -fsanitize=undefined takes no comparison of pointers for a constant.
constexpr bool has_row(std::string_view name) {
  return std::ranges::any_of(vocabulary, [&](const ElementType& type) { return type.name == name; });
}

constexpr bool is_child_somewhere(std::string_view name) {
  return std::ranges::any_of(vocabulary, [&](const ElementType& type) { return type.children.has(name); });
}

static_assert(std::ranges::all_of(vocabulary,
                                  [](const ElementType& type) {
                                    return std::ranges::all_of(Names(type.children), has_row) &&
                                           std::ranges::all_of(Names(type.text_in), has_row);
                                  }),
              "every name that an element allows or advises is an element");
static_assert(std::ranges::all_of(vocabulary,
                                  [](const ElementType& type) {
                                    return type.attributes.has("formaat") || is_child_somewhere(type.name);
                                  }),
              "every element but the roots may stand somewhere");
static_assert(std::ranges::all_of(Names(inline_names),
                                  [](std::string_view name) { return first_row(name)->inline_kind.has_value(); }),
              "every inline element has a kind");

// Each name once: a name with a row for one parent has a second row.
constexpr std::size_t name_count = static_cast<std::size_t>(
    std::ranges::count_if(vocabulary, [](const ElementType& type) { return type.parent.empty(); }));
constexpr std::array<std::string_view, name_count> every_name = [] {
  std::array<std::string_view, name_count> out{};
  std::size_t count = 0;
  for (const ElementType& type : vocabulary)
    if (type.parent.empty()) out[count++] = type.name;
  return out;
}();

}  // namespace

const ElementType* find_type(std::string_view name, std::string_view parent) {
  const auto found = std::ranges::find_if(vocabulary, [&](const ElementType& type) {
    return type.name == name && (type.parent.empty() || type.parent == parent);
  });
  return found == vocabulary.end() ? nullptr : &*found;
}

bool is_known(std::string_view element) { return std::ranges::find(every_name, element) != every_name.end(); }

Names known_names() { return every_name; }

}  // namespace section
