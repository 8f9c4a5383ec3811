// Names that authors write for elements and attributes of ours: HTML's, and words of a town hall for the same thing.
#pragma once
#include <optional>
#include <string_view>

namespace section {

// The element that an author means by a name of another vocabulary.
std::optional<std::string_view> meant_element(std::string_view name);
std::optional<std::string_view> meant_attribute(std::string_view name);

// A heading of HTML.
bool is_heading(std::string_view name);
// A datum of a paper that has no element of its own, so that it is a `veld`.
bool is_field(std::string_view name);

}  // namespace section
