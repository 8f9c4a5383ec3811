#include "import/language_of.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "import/runs.hpp"
#include "language/tag.hpp"
#include "section/values.hpp"
#include "unicode/ascii.hpp"

namespace importing {
namespace {

// As a section writes it: without the region that its language has by itself.
std::optional<std::string> tag_of(std::string_view marked) {
  auto tag = section::language_tag(section::collapsed(marked));
  if (!tag || tag->starts_with("x-") || *tag == "zxx" || *tag == "und") return std::nullopt;
  static constexpr std::array<std::string_view, 5> usual = {"nl-NL", "en-GB", "de-DE", "fr-FR", "fy-NL"};
  if (std::ranges::find(usual, *tag) != usual.end()) tag->resize(2);
  return tag;
}

struct Count {
  std::map<std::string, std::size_t, std::less<>> marked;  // bytes of text by tag, of what is marked
  std::size_t dutch = 0, english = 0;                      // words that only the one has

  void add(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
      if (const auto* table = std::get_if<Table>(&block)) {
        for (const Row& row : table->rows)
          for (const Cell& cell : row.cells) add(cell.blocks);
        continue;
      }
      for (const Run& run : std::get<Paragraph>(block).runs) {
        marked[run.language] += run.text.size();
        count_words(run.text);
      }
    }
  }

  void count_words(std::string_view text) {
    static constexpr std::array<std::string_view, 12> of_dutch = {"de",   "het", "een", "van", "en",   "voor",
                                                                  "zijn", "met", "aan", "wij", "niet", "wordt"};
    static constexpr std::array<std::string_view, 12> of_english = {"the", "and", "of",   "to",   "for",  "are",
                                                                    "a",   "our", "with", "from", "that", "by"};
    std::string word;
    for (std::size_t at = 0; at <= text.size(); ++at) {
      if (at < text.size() && unicode::is_ascii_letter(text[at])) {
        word += unicode::ascii_lower(text[at]);
        continue;
      }
      dutch += std::ranges::find(of_dutch, word) != of_dutch.end() ? 1U : 0U;
      english += std::ranges::find(of_english, word) != of_english.end() ? 1U : 0U;
      word.clear();
    }
  }
};

}  // namespace

Languages languages_of(const Source& source) {
  Count count;
  count.add(source.blocks);
  if (const auto unmarked = count.marked.find(""); unmarked != count.marked.end() && !source.language.empty()) {
    count.marked[source.language] += unmarked->second;
    count.marked.erase("");
  }
  std::string best;
  std::size_t most = 0;
  for (const auto& [language, bytes] : count.marked)
    if (bytes > most) {
      best = language;
      most = bytes;
    }
  std::string tag = tag_of(best).value_or("nl");
  if (language::primary_language(tag) == "en" && count.dutch > count.english) return {"nl", best};
  return {std::move(tag), {}};
}

std::optional<std::string> other_language(std::string_view marked, const Languages& languages) {
  if (marked.empty() || marked == languages.untrusted) return std::nullopt;
  auto tag = tag_of(marked);
  return tag && language::primary_language(*tag) != language::primary_language(languages.main) ? tag : std::nullopt;
}

}  // namespace importing
