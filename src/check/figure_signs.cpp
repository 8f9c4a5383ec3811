#include "check/figure_signs.hpp"

#include <algorithm>
#include <string_view>

namespace check {
namespace {

using diagnostics::Code;

constexpr std::string_view minus = "\u2212";

}  // namespace

void remark_on_minuses(const std::vector<FigureColumn>& columns, diagnostics::Diagnostics& sink) {
  const FigureCell *with_minus = nullptr, *with_hyphen = nullptr;
  const auto keep_first = [](const FigureCell*& first, const FigureCell& cell) {
    if (first == nullptr || cell.position < first->position) first = &cell;
  };
  for (const FigureColumn& column : columns)
    for (const FigureCell& cell : column.cells) {
      if (cell.minus == minus) keep_first(with_minus, cell);
      if (cell.minus == "-" || cell.minus == "\u2013") keep_first(with_hyphen, cell);
    }
  if (with_minus != nullptr && with_hyphen != nullptr)
    sink.add(Code::mixed_minus, with_hyphen->position, {with_hyphen->text, with_minus->text});
}

void remark_on_currencies(const std::vector<FigureColumn>& columns, diagnostics::Diagnostics& sink) {
  for (const FigureColumn& column : columns) {
    if (column.words) continue;
    const auto with = std::ranges::find_if(column.cells, [](const auto& cell) { return !cell.currency.empty(); });
    const auto lacks = std::ranges::find_if(column.cells, [&](const FigureCell& cell) {
      const auto is_alike = [&](const FigureCell& other) { return !other.currency.empty() && other.unit == cell.unit; };
      return cell.currency.empty() && (cell.unit.empty() || std::ranges::any_of(column.cells, is_alike));
    });
    if (with != column.cells.end() && lacks != column.cells.end())
      sink.add(Code::mixed_currency, lacks->position, {lacks->text, with->text});
  }
}

}  // namespace check
