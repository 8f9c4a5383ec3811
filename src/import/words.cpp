#include "import/words.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "import/runs.hpp"
#include "language/rules.hpp"
#include "language/tag.hpp"
#include "unicode/ascii.hpp"
#include "unicode/classes.hpp"
#include "unicode/distance.hpp"
#include "unicode/folding.hpp"
#include "unicode/utf8.hpp"

namespace importing {
namespace {

struct BlockWords {
  std::string_view words;  // folded
  BlockKind block;
  bool as_printed = false;
};
constexpr std::array block_words = std::to_array<BlockWords>({
    {"doelstellingen", BlockKind::goals, true},
    {"doelstelling", BlockKind::goals},
    {"doelen", BlockKind::goals},
    {"wat willen we bereiken", BlockKind::goals},
    {"wat willen wij bereiken", BlockKind::goals},
    {"wat wil de gemeente bereiken", BlockKind::goals},
    {"ambities", BlockKind::goals},
    {"objectives", BlockKind::goals, true},
    {"goals", BlockKind::goals},
    {"actuele beleidsontwikkelingen", BlockKind::developments, true},
    {"beleidsontwikkelingen", BlockKind::developments},
    {"actuele ontwikkelingen", BlockKind::developments},
    {"ontwikkelingen", BlockKind::developments},
    {"relevante ontwikkelingen", BlockKind::developments},
    {"trends en ontwikkelingen", BlockKind::developments},
    {"current policy developments", BlockKind::developments, true},
    {"policy developments", BlockKind::developments},
    {"developments", BlockKind::developments},
    {"actiepunten", BlockKind::actions, true},
    {"acties", BlockKind::actions},
    {"activiteiten", BlockKind::actions},
    {"wat gaan we doen", BlockKind::actions},
    {"wat gaan wij doen", BlockKind::actions},
    {"wat gaan we ervoor doen", BlockKind::actions},
    {"wat gaan we daarvoor doen", BlockKind::actions},
    {"wat doen we daarvoor", BlockKind::actions},
    {"action points", BlockKind::actions, true},
    {"actions", BlockKind::actions},
    {"wat mag het kosten", BlockKind::costs, true},
    {"wat gaat het kosten", BlockKind::costs},
    {"kosten", BlockKind::costs},
    {"financien", BlockKind::costs},
    {"what may it cost", BlockKind::costs, true},
    {"wat wolle wy berikke", BlockKind::goals},
    {"aktuele beliedsûntwikkelingen", BlockKind::developments, true},
    {"beliedsûntwikkelingen", BlockKind::developments},
    {"ûntwikkelingen", BlockKind::developments},
    {"aksjepunten", BlockKind::actions, true},
    {"aksjes", BlockKind::actions},
    {"wat sille wy dwaan", BlockKind::actions},
    {"wat geane wy dwaan", BlockKind::actions},
    {"wat mei it kostje", BlockKind::costs, true},
    {"costs", BlockKind::costs},
});

// Folded, white space made one, and without what stands around the words.
std::string bare(std::string_view text) {
  std::string words = unicode::folded(plain(text));
  if (const TypedNumber number = typed_number(words); number.size > 0) words.erase(0, number.size);
  if (const TypedMark mark = typed_mark(words); mark.size > 0) words.erase(0, mark.size);
  const auto is_edge = [](char c) { return std::string_view("?!.:;, ").find(c) != std::string_view::npos; };
  while (!words.empty() && is_edge(words.back())) words.pop_back();
  for (std::size_t at = 0; (at = words.find("\u2019", at)) != std::string::npos;) words.replace(at, 3, "'");
  for (std::size_t at = 0; (at = words.find("ë", at)) != std::string::npos;) words.replace(at, 2, "e");
  return words;
}

const BlockWords* find_block(const std::string& words) {
  if (words.size() < 5 || words.size() > 40) return nullptr;
  for (const BlockWords& each : block_words)
    if (each.words == words) return &each;
  // Two slips in a long one, as in "Actuele beleidsontwikelingen".
  for (const BlockWords& each : block_words)
    if (each.words.size() >= 11 && unicode::distance(each.words, words) <= 1 + each.words.size() / 20) return &each;
  return nullptr;
}

struct LabelWords {
  std::string_view words;
  Label label;
};
constexpr std::array label_words = std::to_array<LabelWords>({
    {"organisatie", Label::organisation},
    {"gemeente", Label::organisation},
    {"document", Label::document},
    {"jaar", Label::year},
    {"begrotingsjaar", Label::year},
    {"status", Label::status},
    {"versie", Label::version},
    {"datum", Label::date},
    {"kenmerk", Label::reference},
    {"zaaknummer", Label::reference},
    {"registratienummer", Label::reference},
    {"portefeuillehouder", Label::portfolio_holder},
    {"wethouder", Label::portfolio_holder},
    {"vergadering", Label::meeting},
    {"vergaderdatum", Label::meeting_date},
    {"datum vergadering", Label::meeting_date},
    {"agendapunt", Label::agenda_item},
    {"jier", Label::year},
    {"ferzje", Label::version},
    {"skaaimerk", Label::reference},
    {"portefúljehâlder", Label::portfolio_holder},
    {"gearkomste", Label::meeting},
    {"agindapunt", Label::agenda_item},
    {"afdeling", Label::field},
    {"onderwerp", Label::field},
    {"behandelaar", Label::field},
    {"steller", Label::field},
    {"auteur", Label::field},
    {"programma", Label::field},
    {"telefoon", Label::field},
    {"e-mail", Label::field},
});

struct ColumnWords {
  std::string_view words;
  ActionColumn column;
};
constexpr std::array column_words = std::to_array<ColumnWords>({
    {"nr", ActionColumn::number},
    {"nummer", ActionColumn::number},
    {"#", ActionColumn::number},
    {"no", ActionColumn::number},
    {"wat gaan we doen", ActionColumn::text},
    {"wat gaan wij doen", ActionColumn::text},
    {"wat gaan we daarvoor doen", ActionColumn::text},
    {"actie", ActionColumn::text},
    {"acties", ActionColumn::text},
    {"actiepunt", ActionColumn::text},
    {"actiepunten", ActionColumn::text},
    {"activiteit", ActionColumn::text},
    {"activiteiten", ActionColumn::text},
    {"omschrijving", ActionColumn::text},
    {"what are we going to do", ActionColumn::text},
    {"what will we do", ActionColumn::text},
    {"action", ActionColumn::text},
    {"wat sille wy dwaan", ActionColumn::text},
    {"aksje", ActionColumn::text},
    {"type", ActionColumn::type},
    {"soort", ActionColumn::type},
    {"wie", ActionColumn::type},
    {"planning", ActionColumn::planning},
    {"wanneer", ActionColumn::planning},
    {"gereed", ActionColumn::planning},
    {"portefeuillehouder", ActionColumn::portfolio_holder},
    {"wethouder", ActionColumn::portfolio_holder},
    {"prioriteit", ActionColumn::priority},
    {"prioriteiten", ActionColumn::priority},
    {"priority", ActionColumn::priority},
    {"status", ActionColumn::status},
    {"stand van zaken", ActionColumn::status},
    {"toelichting", ActionColumn::note},
    {"opmerking", ActionColumn::note},
    {"opmerkingen", ActionColumn::note},
});

template <class Meaning>
std::optional<Meaning> meaning_of(const std::string& words, const std::vector<PrintedWord<Meaning>>& printed) {
  const auto found = std::ranges::find(printed, words, &PrintedWord<Meaning>::words);
  return found == printed.end() ? std::nullopt : std::optional(found->meaning);
}

// What may stand between the number of a caption and its words.
bool divides_number(char32_t c) {
  return unicode::is_white_space(c) || c == ':' || c == '.' || c == '-' || c == U'\u2013';
}

// The words of the last sentence, folded, without punctuation.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> out(1);
  const std::string folded = unicode::folded(text);
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t begin = at;
    const char32_t c = unicode::next(folded, at);
    const bool inside =
        unicode::is_apostrophe(c) || c == '-' || c > 0xBF || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (unicode::is_apostrophe(c))
      out.back() += '\'';
    else if (inside)
      out.back() += folded.substr(begin, at - begin);
    else if (!out.back().empty())
      out.emplace_back();
  }
  return out;
}

std::string_view last_sentence(std::string_view text) {
  while (!text.empty() && std::string_view(" .:;!?\n").find(text.back()) != std::string_view::npos)
    text.remove_suffix(1);
  std::size_t begin = 0;
  for (const std::string_view end : {". ", "! ", "? ", "\n"})
    if (const std::size_t at = text.rfind(end); at != std::string_view::npos) begin = std::max(begin, at + end.size());
  return text.substr(begin);
}

}  // namespace

std::string compared_word(std::string_view printed) {
  std::string words;
  bool braces = false;
  for (const char c : printed) {
    if (c == '{') braces = true;
    if (!braces) words += c;
    if (c == '}') braces = false;
  }
  return bare(words);
}

std::optional<OpenedBlock> opened_block(std::string_view heading, const PrintedWords& printed) {
  constexpr std::size_t longest = 200;
  if (heading.size() > longest) return std::nullopt;
  const std::string words = bare(heading);
  if (words.empty()) return std::nullopt;
  for (const PrintedHeading& each : printed.blocks)
    if (each.words == words) return OpenedBlock{each.block, true};
  const BlockWords* found = find_block(words);
  if (found == nullptr) return std::nullopt;
  return OpenedBlock{found->block, found->as_printed && words == found->words};
}

std::string_view element_of(BlockKind block) {
  static constexpr std::array<std::string_view, 4> names = {"doelstellingen", "beleidsontwikkelingen", "actiepunten",
                                                            "kosten"};
  return names[static_cast<std::size_t>(block)];
}

std::string heading_of(BlockKind block, std::string_view language, const PrintedWords& printed) {
  for (const PrintedHeading& each : printed.blocks)
    if (each.block == block && language::primary_language(each.language) == language::primary_language(language))
      return each.printed;
  static constexpr std::array<std::string_view, 4> names = {"Doelstellingen", "Actuele beleidsontwikkelingen",
                                                            "Actiepunten", "Wat mag het kosten?"};
  return std::string(names[static_cast<std::size_t>(block)]);
}

bool names_priorities(std::string_view heading) {
  const std::string words = bare(heading);
  return words == "prioriteiten" || words == "onze prioriteiten" || words == "priorities";
}

std::optional<Label> label_of(std::string_view text, const PrintedWords& printed) {
  const std::string words = bare(text);
  const auto found = std::ranges::find(label_words, words, &LabelWords::words);
  return found == label_words.end() ? meaning_of(words, printed.labels) : std::optional(found->label);
}

std::optional<ActionColumn> action_column(std::string_view head, const PrintedWords& printed) {
  const std::string words = bare(head);
  const auto found = std::ranges::find(column_words, words, &ColumnWords::words);
  return found == column_words.end() ? meaning_of(words, printed.columns) : std::optional(found->column);
}

bool says_nothing(std::string_view cell, const PrintedWords& printed) {
  if (cell.empty() || cell == "-" || cell == "–" || cell == "—") return true;
  return std::ranges::find(printed.missing, bare(cell)) != printed.missing.end();
}

int month_of(std::string_view name, const PrintedWords& printed) {
  static constexpr std::array<std::string_view, 12> months = {"januari",   "februari", "maart",    "april",
                                                              "mei",       "juni",     "juli",     "augustus",
                                                              "september", "oktober",  "november", "december"};
  const std::string words = bare(name);
  const auto found = std::ranges::find(months, words);
  if (found != months.end()) return static_cast<int>(found - months.begin()) + 1;
  return meaning_of(words, printed.months).value_or(0);
}

bool is_page_number(std::string_view text, const PrintedWords& printed) {
  constexpr std::size_t longest = 40;
  if (text.size() > longest || !unicode::has_digit(text)) return false;
  std::string words;
  for (const char c : text) words += unicode::is_digit(c) || c == '/' || c == '-' ? ' ' : c;
  words = bare(words);
  static constexpr std::array<std::string_view, 7> usual = {"",    "pagina",  "pagina van", "blad",
                                                            "blz", "page of", "page"};
  return std::ranges::find(usual, words) != usual.end() ||
         std::ranges::find(printed.pages, words) != printed.pages.end();
}

std::size_t caption_number(std::string_view caption, const PrintedWords& printed) {
  static constexpr std::array<std::string_view, 5> usual = {"tabel", "figuur", "afbeelding", "table", "figure"};
  constexpr std::size_t longest = 40;
  const std::size_t digits = caption.find_first_of("0123456789");
  if (digits == std::string_view::npos || digits > longest) return 0;
  const std::string words = bare(caption.substr(0, digits));
  if (std::ranges::find(usual, words) == usual.end() &&
      (words.empty() || std::ranges::find(printed.captions, words) == printed.captions.end()))
    return 0;
  std::size_t at = digits;
  while (at < caption.size() && (unicode::is_digit(caption[at]) || caption[at] == '.' || caption[at] == '-')) ++at;
  for (std::size_t next = at; next < caption.size() && divides_number(unicode::next(caption, next));) at = next;
  return at < caption.size() ? at : 0;
}

bool announces_norm(std::string_view sentence, std::string_view language) {
  const language::Words names = language::rules_of(language).reading.norm_words;
  return std::ranges::any_of(words_of(last_sentence(sentence)),
                             [&](const std::string& word) { return language::has(names, word); });
}

bool is_furniture(std::string_view paragraph) {
  const std::string words = unicode::folded(plain(paragraph));
  return words.starts_with("dit scherm bestaat uit") || words.starts_with("via het + teken") ||
         words.starts_with("via het +-teken") || words.starts_with("als er geen details zijn wordt het blok");
}

bool only_names_block(std::string_view line, const PrintedWords& printed) {
  std::string words = bare(line);
  if (words.ends_with(" en")) words.resize(words.size() - 3);
  return opened_block(words, printed).has_value();
}

}  // namespace importing
