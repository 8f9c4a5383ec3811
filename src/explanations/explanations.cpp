// All explanations, joined from their parts. A test demands one for every code.
#include <algorithm>

#include "diagnostics/joined.hpp"
#include "explanations/explanation.hpp"
#include "explanations/of_books.hpp"
#include "explanations/of_characters.hpp"
#include "explanations/of_commands.hpp"
#include "explanations/of_comparisons.hpp"
#include "explanations/of_drafts.hpp"
#include "explanations/of_elements.hpp"
#include "explanations/of_images.hpp"
#include "explanations/of_imports.hpp"
#include "explanations/of_lists.hpp"
#include "explanations/of_machine.hpp"
#include "explanations/of_markup.hpp"
#include "explanations/of_overviews.hpp"
#include "explanations/of_places.hpp"
#include "explanations/of_remarks.hpp"
#include "explanations/of_reports.hpp"
#include "explanations/of_runs.hpp"
#include "explanations/of_styles.hpp"
#include "explanations/of_table_files.hpp"
#include "explanations/of_tables.hpp"
#include "explanations/of_templates.hpp"
#include "explanations/of_typing.hpp"
#include "explanations/of_values.hpp"
#include "unicode/distance.hpp"

namespace explanations {
namespace {

constexpr auto table = [] {
  auto joined = diagnostics::joined(of_runs, of_drafts, of_machine, of_markup, of_characters, of_elements, of_tables,
                                    of_table_files, of_places, of_values, of_typing, of_images, of_remarks, of_styles,
                                    of_commands, of_reports, of_lists, of_books, of_overviews, of_comparisons,
                                    of_templates, of_imports);
  std::sort(joined.begin(), joined.end(), [](const Explanation& a, const Explanation& b) { return a.code < b.code; });
  return joined;
}();

}  // namespace

std::span<const Explanation> all() { return table; }

const Explanation* find(std::string_view name) {
  const auto found = std::find_if(table.begin(), table.end(),
                                  [&](const Explanation& each) { return diagnostics::entry(each.code).name == name; });
  return found == table.end() ? nullptr : &*found;
}

std::vector<std::string_view> nearest(std::string_view name) {
  constexpr std::size_t most = 3, longest = 40;
  std::vector<std::pair<std::size_t, std::string_view>> near;
  for (const diagnostics::Entry& entry : diagnostics::entries())
    near.emplace_back(unicode::distance(name.substr(0, longest), entry.name), entry.name);
  std::sort(near.begin(), near.end());
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < std::min(most, near.size()); ++i) names.push_back(near[i].second);
  return names;
}

}  // namespace explanations
