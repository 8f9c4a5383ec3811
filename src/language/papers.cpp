#include "language/papers.hpp"

#include <algorithm>

#include "language/tag.hpp"

namespace language {
namespace {

struct Papers {
  std::string_view language, one, many;
};

constexpr Papers in_english = {"en", "paper", "papers"};
constexpr Papers in_others[] = {{"nl", "stuk", "stukken"},
                                {"fy", "stik", "stikken"},
                                {"de", "Vorlage", "Vorlagen"},
                                {"fr", "document", "documents"}};

}  // namespace

std::string_view word_for_papers(std::string_view tag, std::size_t count) {
  const auto known = std::ranges::find(in_others, primary_language(tag), &Papers::language);
  const Papers& words = known == std::end(in_others) ? in_english : *known;
  return count == 1 ? words.one : words.many;
}

}  // namespace language
