#include "import/runs.hpp"

#include <algorithm>
#include <array>

#include "unicode/ascii.hpp"
#include "unicode/classes.hpp"
#include "unicode/utf8.hpp"
#include "unicode/visible.hpp"

namespace importing {
namespace {

constexpr bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

void append_text(std::string& out, const Block& block);

void append_line(std::string& out, const std::string& text) {
  if (plain(text).empty()) return;
  if (!out.empty()) out += '\n';
  out += text;
}

void append_text(std::string& out, const Table& table) {
  for (const Row& row : table.rows)
    for (const Cell& cell : row.cells)
      for (const Block& block : cell.blocks) append_text(out, block);
}

void append_text(std::string& out, const Block& block) {
  if (const auto* paragraph = std::get_if<Paragraph>(&block))
    append_line(out, text_of(paragraph->runs));
  else
    append_text(out, std::get<Table>(block));
}

void append(Runs& runs, const Block& block) {
  if (const auto* table = std::get_if<Table>(&block)) {
    for (const Row& row : table->rows)
      for (const Cell& cell : row.cells)
        for (const Block& inner : cell.blocks) append(runs, inner);
    return;
  }
  const Runs& more = std::get<Paragraph>(block).runs;
  if (!shows(more)) return;
  if (!runs.empty()) runs.push_back({.text = " "});
  runs.insert(runs.end(), more.begin(), more.end());
}

// White space behind a mark, which must be there.
std::size_t blanks_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size()) {
    std::size_t next = end;
    if (!unicode::is_white_space(unicode::next(text, next))) break;
    end = next;
  }
  return end - at;
}

}  // namespace

std::string text_of(const Runs& runs) {
  std::string out;
  for (const Run& run : runs) out += run.text;
  return out;
}

std::string text_of(const std::vector<Block>& blocks) {
  std::string out;
  for (const Block& block : blocks) append_text(out, block);
  return out;
}

std::string text_of(const Block& block) {
  std::string out;
  append_text(out, block);
  return out;
}

std::string text_of(const Table& table) {
  std::string out;
  append_text(out, table);
  return out;
}

Runs runs_of(const std::vector<Block>& blocks) {
  Runs runs;
  for (const Block& block : blocks) append(runs, block);
  flatten(runs);
  return runs;
}

Runs runs_of(const Block& block) {
  Runs runs;
  append(runs, block);
  flatten(runs);
  return runs;
}

std::string plain(std::string_view text) {
  std::string out;
  bool space = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = unicode::next(text, at);
    if (unicode::is_white_space(c)) {
      space = !out.empty();
      continue;
    }
    if (unicode::is_ignorable(c)) continue;
    if (space) out += ' ';
    space = false;
    out += text.substr(begin, at - begin);
  }
  return out;
}

bool shows(const Runs& runs) {
  return std::ranges::any_of(
      runs, [](const Run& run) { return run.note > 0 || run.picture > 0 || unicode::is_visible(run.text); });
}

bool shows(const Table& table) {
  const auto any = [](const std::vector<Block>& blocks) {
    return std::any_of(blocks.begin(), blocks.end(), [](const Block& block) {
      const auto* paragraph = std::get_if<Paragraph>(&block);
      return paragraph != nullptr ? shows(paragraph->runs) : shows(std::get<Table>(block));
    });
  };
  return std::any_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
    return std::any_of(row.cells.begin(), row.cells.end(), [&](const Cell& cell) { return any(cell.blocks); });
  });
}

Runs part(const Runs& runs, std::size_t begin, std::size_t end) {
  Runs out;
  std::size_t at = 0, size = 0;
  for (const Run& run : runs) size += run.text.size();
  for (const Run& run : runs) {
    const std::size_t from = std::max(at, begin), to = std::min(at + run.text.size(), end);
    if (run.text.empty()) {
      if (at >= begin && (at < end || (at == end && end == size))) out.push_back(run);
    } else if (from < to) {
      out.push_back(run);
      out.back().text = run.text.substr(from - at, to - from);
    }
    at += run.text.size();
  }
  return out;
}

Runs without_first(const Runs& runs, std::size_t bytes) {
  Runs out;
  for (const Run& run : runs) {
    const std::size_t gone = std::min(bytes, run.text.size());
    bytes -= gone;
    if (gone > 0 && gone == run.text.size()) continue;
    out.push_back(run);
    out.back().text.erase(0, gone);
  }
  return out;
}

std::vector<Runs> lines(const Runs& runs) {
  std::vector<Runs> out(1);
  for (const Run& run : runs) {
    if (run.text.empty()) out.back().push_back(run);  // a picture or a note belongs to the line that it stands in
    for (std::size_t begin = 0; begin < run.text.size();) {
      const std::size_t end = std::min(run.text.find('\n', begin), run.text.size());
      if (end > begin) {
        out.back().push_back(run);
        out.back().back().text = run.text.substr(begin, end - begin);
      }
      if (end < run.text.size()) out.emplace_back();
      begin = end + 1;
    }
  }
  std::erase_if(out, [](const Runs& line) { return !shows(line); });
  return out;
}

void flatten(Runs& runs) {
  for (Run& run : runs)
    for (char& c : run.text) c = is_blank(c) ? ' ' : c;
}

TypedMark typed_mark(std::string_view text) {
  static constexpr std::array<std::string_view, 15> bullets = {"-", "–", "—", "•",      "·", "●", "▪", "■",
                                                               "◦", "○", "*", "\u2011", "►", "✓", "➢"};
  const std::size_t begin = blanks_at(text, 0);
  const std::string_view rest = text.substr(begin);
  for (const std::string_view bullet : bullets) {
    if (!rest.starts_with(bullet)) continue;
    if (const std::size_t space = blanks_at(rest, bullet.size()); space > 0 && bullet.size() + space < rest.size())
      return {begin + bullet.size() + space, false, std::string(bullet)};
  }
  std::size_t end = rest.starts_with('(') ? 1 : 0;
  const std::size_t first = end;
  while (end < rest.size() && unicode::is_digit(rest[end]) && end - first < 3) ++end;
  if (end == first && end < rest.size() && rest[end] >= 'a' && rest[end] <= 'z') ++end;
  if (end == first || end >= rest.size()) return {};
  if (rest[end] != ')' && (rest[end] != '.' || first > 0)) return {};
  ++end;
  const std::size_t space = blanks_at(rest, end);
  if (space == 0 || end + space >= rest.size()) return {};
  return {begin + end + space, true, std::string(rest.substr(0, end))};
}

TypedNumber typed_number(std::string_view text) {
  const std::size_t begin = blanks_at(text, 0);
  std::size_t end = begin;
  bool dot = false;
  while (end < text.size() && (unicode::is_digit(text[end]) || (text[end] == '.' && end > begin))) {
    dot = dot || text[end] == '.';
    ++end;
  }
  if (end == begin || end - begin > 19) return {};
  if (dot && end < text.size() && text[end] >= 'a' && text[end] <= 'z' && text[end - 1] != '.') ++end;  // 2.6.1a
  std::string number(text.substr(begin, end - begin));
  while (number.ends_with('.')) number.pop_back();
  // "2026" and "5 jaar" are words of a title; a number of one level has a full stop or bracket behind it.
  const bool levels = number.find('.') != std::string::npos;
  if (!levels && !dot && !(end < text.size() && text[end] == ')')) return {};
  if (end < text.size() && (text[end] == ')' || text[end] == ':')) ++end;
  const std::size_t space = blanks_at(text, end);
  if (space == 0 || end + space >= text.size()) return {};
  return {end + space, std::move(number)};
}

}  // namespace importing
