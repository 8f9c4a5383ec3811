// Words for what a council gets, in a mail that brings several.
#pragma once
#include <cstddef>
#include <string_view>

namespace language {

// "stuk" or "stukken", by the primary language of the tag; English where it is none of those that are known.
std::string_view word_for_papers(std::string_view tag, std::size_t count);

}  // namespace language
