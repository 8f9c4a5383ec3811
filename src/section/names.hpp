// The element names of the vocabulary, and what an author who misspells one probably meant.
#pragma once
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace section {

using Names = std::span<const std::string_view>;

// Whether it is an element of vocabulary version 1.
bool is_known(std::string_view element);
// All of them.
Names known_names();

// The candidate that differs by the fewest typing slips (insert, delete, replace, swap two neighbours), a namespace
// prefix and capitals not counted; none where a third of the word or more would have to change.
std::optional<std::string_view> nearest(std::string_view name, Names candidates);

// `alinea`, `lijst`
std::string listed(Names names);
// Raad, College
std::string plain_list(Names words);

}  // namespace section
