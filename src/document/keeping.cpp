#include "document/keeping.hpp"

namespace document {

bool keeps_with_next(const Table& table, std::size_t row, bool whole) {
  const std::size_t next = row + 1, count = table.rows.size();
  if (next == count) return false;
  const bool is_first = row == 0 || (row == 1 && is_explained(table, 0));
  const bool next_is_last = next + (is_explained(table, next) ? 2 : 1) == count;
  return whole || is_explained(table, row) || (is_first && table.led_in) || next_is_last ||
         is_total(table.rows[next].role) || table.rows[row].role == RowRole::group;
}

bool lead_in_keeps_with_next(const Plan& plan, std::size_t lead_in, std::size_t block) {
  constexpr std::size_t longest = 5;  // lines
  const std::vector<bool>& turned = plan.turned_blocks;
  const bool turns_next = block + 1 < turned.size() && turned[block + 1] != turned[block];
  return plan.lead_in_lines.at(lead_in) <= longest && !turns_next;
}

}  // namespace document
