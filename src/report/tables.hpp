// tabel -> Table: empty rows dropped, columns of figures found.
#pragma once
#include <optional>
#include <string_view>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "section/section.hpp"

namespace report {

// `language`: of the section. Empty when no row has anything visible; warns of a caption or a head that goes with it.
std::optional<document::Table> convert_table(const section::Table& table, std::string_view language,
                                             diagnostics::Diagnostics& sink);

}  // namespace report
