#include "wiring/printed_words.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <mutex>
#include <system_error>
#include <utility>
#include <vector>

#include "wiring/load_style.hpp"

namespace {

using document::Labels;
using importing::ActionColumn;
using importing::BlockKind;
using importing::compared_word;
using importing::Label;

// Many styles print the same.
template <class Word>
void add(std::vector<Word>& words, Word word) {
  if (std::ranges::find(words, word) == words.end()) words.push_back(std::move(word));
}
void add_word(std::vector<std::string>& words, const std::string& printed) {
  if (std::string word = compared_word(printed); !word.empty()) add(words, std::move(word));
}
template <class Meaning>
void add_word(std::vector<importing::PrintedWord<Meaning>>& words, const std::string& printed, Meaning meaning) {
  if (std::string word = compared_word(printed); !word.empty()) add(words, {std::move(word), meaning});
}

void add_blocks(const Labels& labels, importing::PrintedWords& out) {
  const auto block = [&](const std::string& printed, BlockKind kind) {
    if (std::string word = compared_word(printed); !word.empty())
      add(out.blocks, {std::move(word), kind, labels.language, printed});
  };
  block(labels.goals, BlockKind::goals);
  block(labels.developments, BlockKind::developments);
  block(labels.actions, BlockKind::actions);
  block(labels.costs, BlockKind::costs);
}

void add_columns(const Labels& labels, importing::PrintedWords& out) {
  add_word(out.columns, labels.number, ActionColumn::number);
  add_word(out.columns, labels.action, ActionColumn::text);
  add_word(out.columns, labels.priority, ActionColumn::priority);
  add_word(out.columns, labels.type, ActionColumn::type);
  add_word(out.columns, labels.portfolio_holder, ActionColumn::portfolio_holder);
  add_word(out.columns, labels.planning, ActionColumn::planning);
  add_word(out.columns, labels.status, ActionColumn::status);
  add_word(out.missing, labels.missing);
  add_word(out.missing, labels.missing_priority);
}

void add_facts(const Labels& labels, importing::PrintedWords& out) {
  add_word(out.labels, labels.year, Label::year);
  add_word(out.labels, labels.status, Label::status);
  add_word(out.labels, labels.version, Label::version);
  add_word(out.labels, labels.date, Label::date);
  add_word(out.labels, labels.reference, Label::reference);
  add_word(out.labels, labels.portfolio_holder, Label::portfolio_holder);
  add_word(out.labels, labels.meeting, Label::meeting);
  add_word(out.labels, labels.agenda_item, Label::agenda_item);
  for (std::size_t i = 0; i < labels.months.size(); ++i)
    add_word(out.months, labels.months[i], static_cast<int>(i) + 1);
}

// In the order of their names, for the first that prints a heading is quoted.
std::vector<std::string> style_files(const std::string& folder) {
  std::vector<std::string> out;
  std::error_code unknown;
  for (const auto& entry : std::filesystem::directory_iterator(folder, unknown))
    if (entry.path().extension() == ".xml") out.push_back(entry.path().string());
  std::ranges::sort(out);
  return out;
}

}  // namespace

importing::PrintedWords printed_words(std::span<const std::string> style_folders) {
  importing::PrintedWords out;
  for (const std::string& folder : style_folders) {
    for (const std::string& file : style_files(folder)) {
      const LoadedStyle loaded = load_style(file, style_folders, Letterhead::unused);
      if (!loaded.style) continue;
      for (const Labels& labels : loaded.style->labels) {
        add_blocks(labels, out);
        add_columns(labels, out);
        add_facts(labels, out);
        add_word(out.captions, labels.table_number);
        add_word(out.captions, labels.figure_number);
        add_word(out.pages, labels.page);
      }
    }
  }
  return out;
}

PrintedWordsReader printed_words_reader(std::vector<std::string> style_folders) {
  struct Once {
    std::once_flag flag;
    importing::PrintedWords words;
  };
  return [once = std::make_shared<Once>(), folders = std::move(style_folders)]() -> const importing::PrintedWords& {
    std::call_once(once->flag, [&] { once->words = printed_words(folders); });
    return once->words;
  };
}
