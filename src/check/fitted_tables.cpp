#include "check/fitted_tables.hpp"

#include <fmt/format.h>

namespace check {

void remark_on_fitted_tables(const document::Document& document, const document::Plan& plan, double letter,
                             diagnostics::Diagnostics& sink) {
  constexpr double points_a_centimetre = 72 / 2.54, tolerance = 0.01;
  std::size_t next = 0;
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    const auto* table = std::get_if<document::Table>(&document.blocks[i].kind);
    if (table == nullptr) continue;
    const document::Plan::Table& planned = plan.tables[next++];
    const bool is_turned = plan.turned_blocks[i];
    // What is too wide has been said; nobody wrote a table without a place, or can make it shorter.
    if (planned.too_wide || table->position.line == 0) continue;
    if (!planned.parts.empty()) {
      sink.add(diagnostics::Code::table_in_parts, table->position,
               {fmt::to_string(planned.parts.size()), fmt::format("{:.3g}", planned.size)});
      continue;
    }
    const bool turned = is_turned && table->orientation != document::Orientation::turned;
    if (!turned && planned.outdent == 0 && planned.size > letter - tolerance) continue;
    double width = 0;
    for (const document::Plan::Column& column : planned.columns) width += column.width + column.gap;
    sink.add(diagnostics::Code::table_fitted, table->position,
             {fmt::format("{:.3g}", planned.size), fmt::format("{:.0f}", width / points_a_centimetre),
              is_turned ? "liggend" : "staand"});
  }
}

}  // namespace check
