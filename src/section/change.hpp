// Changes values of `gegevens` in the XML itself: what `raadstuk set` does.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "diagnostics/diagnostics.hpp"
#include "section/reader.hpp"

namespace section {

// The bytes of the section, or of what `read_as` reads, with the values set, added or, where they are empty, removed,
// as `set` of override.hpp takes them, and with every other byte as it was; the same bytes where all of it stands there
// already. Nothing where errors were added: of the section, or set-several-meetings. The names and values are ones that
// check_override accepts.
std::optional<std::string> change(std::string_view bytes, std::span<const std::pair<std::string, std::string>> values,
                                  diagnostics::Diagnostics& sink, Read read_as = read);

}  // namespace section
