#include "import/lost_characters.hpp"

#include "import/runs.hpp"
#include "unicode/utf8.hpp"

namespace importing {
namespace {

constexpr std::string_view lost = "\xEF\xBF\xBD";

// From the word before the one that it stands in.
std::string_view around(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  for (int words = 0; begin > 0; --begin)
    if (text[begin - 1] == ' ' && ++words == 2) break;
  constexpr std::size_t most = 30;
  if (at - begin <= most) return text.substr(begin);
  begin = at - most;
  while (begin < at && unicode::continues(text[begin])) ++begin;
  return text.substr(begin);
}

void say_of(const std::vector<Block>& blocks, Messages& messages) {
  for (const Block& block : blocks) {
    if (const auto* table = std::get_if<Table>(&block)) {
      for (const Row& row : table->rows)
        for (const Cell& cell : row.cells) say_of(cell.blocks, messages);
      continue;
    }
    const auto& paragraph = std::get<Paragraph>(block);
    const std::string text = text_of(paragraph.runs);
    const std::size_t at = text.find(lost);
    if (at == std::string::npos) continue;
    messages.say(diagnostics::Code::import_lost_character, paragraph.place, {beginning_of(around(text, at))});
  }
}

}  // namespace

void say_lost_characters(const Source& source, Messages& messages) {
  say_of(source.blocks, messages);
  for (const Note& note : source.notes) say_of(note.blocks, messages);
}

}  // namespace importing
