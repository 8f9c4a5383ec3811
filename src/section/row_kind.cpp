#include "section/row_kind.hpp"

#include <string>

#include "section/values.hpp"
#include "unicode/ascii.hpp"

namespace section {
namespace {

bool begins_with_word(std::string_view text, std::string_view word) {
  if (unicode::ascii_lower(text.substr(0, word.size())) != word) return false;
  const std::string_view behind = text.substr(word.size());
  return behind.empty() || !unicode::is_ascii_letter(behind.front());
}

}  // namespace

RowKind kind_of_row(std::string_view first_cell) {
  const std::string text = collapsed(first_cell);
  if (begins_with_word(text, "totaal")) return RowKind::total;
  return begins_with_word(text, "subtotaal") ? RowKind::subtotal : RowKind::ordinary;
}

}  // namespace section
