#include "cli/input_word.hpp"

namespace cli {

std::string_view input_word(std::span<const rows::Kind> kinds, const std::set<std::string>& roots, std::size_t count,
                            diagnostics::Language language) {
  constexpr rows::Words one = {"stuk", "input"}, many = {"stukken", "inputs"};
  const rows::Kind* kind = nullptr;
  if (roots.empty() && kinds.size() == 1) kind = &kinds.front();
  if (roots.size() == 1) kind = rows::find(kinds, *roots.begin());
  if (kind == nullptr) return (count == 1 ? one : many).in(language);
  return (count == 1 ? kind->one : kind->many).in(language);
}

}  // namespace cli
