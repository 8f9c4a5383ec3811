// What attributes of Word and OpenDocument say.
#pragma once
#include <cstddef>
#include <string_view>

#include "xml/elements.hpp"

namespace verify {

using xml::attribute;
using xml::child;
using xml::find;
using xml::for_each_below;
using xml::for_each_child;
using xml::text_of;

// 0 where they are none.
int integer(std::string_view digits);
// 1 where they are none, as of how many columns a cell takes.
std::size_t positive(std::string_view digits);

}  // namespace verify
