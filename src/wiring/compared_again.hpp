// A comparison as it was meant, for `verify`: of the files that the manifest names.
#pragma once
#include <optional>
#include <string_view>

#include "document/document.hpp"
#include "style/style.hpp"
#include "verify/inspect.hpp"
#include "wiring/opened_section.hpp"

// Whether the report is a comparison.
bool is_comparison(const verify::Subject& subject);

// `bytes` are those of the input, `open_version` reads a file that is no XML. Nothing where it cannot be composed.
std::optional<document::Document> compare_again(std::string_view bytes, const verify::Subject& subject,
                                                const style::Style& style, const OpenSection& open_version);
