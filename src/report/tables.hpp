// tabel -> Table: empty rows dropped, columns of figures found.
#pragma once
#include <optional>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "section/section.hpp"

namespace report {

// Empty when no row has anything visible; warns of a caption or a head that goes with it.
std::optional<document::Table> convert_table(const section::Table& table, diagnostics::Diagnostics& sink);

// "1.234,5", "€ 12", "-3 %", "(45)", "n.v.t.": what may stand in a column of figures, and whether it is a figure.
enum class Figures { no, filler, yes };
Figures looks_like_figures(std::string_view text);

}  // namespace report
