// Composition of the verb `set`.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "diagnostics/diagnostics.hpp"
#include "rows/kind.hpp"

// The bytes of an input with values changed, by the kind that its root element names. Nothing where errors were added.
std::optional<std::string> change_values(std::string_view bytes,
                                         std::span<const std::pair<std::string, std::string>> values,
                                         std::span<const rows::Kind> kinds, diagnostics::Diagnostics& sink);

// The bytes of an input with an id for what a reference may name, by the kind that its root element names. Nothing
// where errors were added.
std::optional<std::string> give_ids(std::string_view bytes, std::span<const rows::Kind> kinds,
                                    diagnostics::Diagnostics& sink);

// The number that the root element of an input bears; empty where it bears none. Nothing where errors were added.
std::optional<std::string> number_of(std::string_view bytes, diagnostics::Diagnostics& sink);
