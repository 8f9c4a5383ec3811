#include "layout/table_division.hpp"

namespace layout {
namespace {

constexpr double fit_tolerance = 0.01;  // points
constexpr int halvings = 30;

// Each part with as many groups of columns as the measure holds.
std::vector<document::TablePart> filled(const document::Divisions& divisions, const DividedColumns& columns,
                                        double measure) {
  const std::size_t count = columns.widths.size();
  double repeated = 0;
  for (std::size_t i = 0; i < divisions.repeated && i < count; ++i) repeated += columns.widths[i] + columns.gaps[i];
  std::vector<document::TablePart> parts;
  for (std::size_t first = 0; first < count;) {
    double width = first == 0 ? 0 : repeated;
    std::size_t end = first;  // of what fits
    for (std::size_t i = first; i < count; ++i) {
      width += columns.widths[i];
      if (width > measure + fit_tolerance) break;
      if (i + 1 == count || divisions.may_begin[i + 1]) end = i + 1;
      width += columns.gaps[i];
    }
    if (end == first) return {};
    parts.push_back({first == 0 ? 0 : divisions.repeated, first, end - first});
    first = end;
  }
  return parts;
}

}  // namespace

std::size_t count_of_parts(const document::Divisions& divisions, const DividedColumns& columns, double measure) {
  return filled(divisions, columns, measure).size();
}

std::vector<document::TablePart> divide(const document::Divisions& divisions, const DividedColumns& columns,
                                        double measure) {
  std::vector<document::TablePart> parts = filled(divisions, columns, measure);
  if (parts.size() < 2) return parts;
  double too_narrow = 0;
  for (int i = 0; i < halvings; ++i) {
    const double middle = (too_narrow + measure) / 2;
    std::vector<document::TablePart> narrower = filled(divisions, columns, middle);
    if (narrower.size() == parts.size()) {
      parts = std::move(narrower);
      measure = middle;
    } else {
      too_narrow = middle;
    }
  }
  return parts;
}

}  // namespace layout
