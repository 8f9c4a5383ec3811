#include "import/marked_words.hpp"

#include <algorithm>

#include "language/direction.hpp"
#include "language/figures_in_lines.hpp"
#include "section/values.hpp"
#include "unicode/ascii.hpp"

namespace importing {
namespace {

constexpr std::string_view left_to_right_mark = "\u200E";
constexpr std::string_view direction_marks[] = {"\u200E", "\u200F", "\u061C"};

std::string_view language_part(std::string_view tag) { return tag.substr(0, tag.find('-')); }

// As report/inlines.hpp gives a region to these, and no other.
std::string as_written(std::string_view tag) {
  if (tag == "nl-NL") return "nl";
  if (tag == "en-GB") return "en";
  return std::string(tag);
}

void drop_mark_before(std::string& text) {
  for (const std::string_view mark : direction_marks)
    if (text.starts_with(mark)) {
      text.erase(0, mark.size());
      return;
    }
}

void drop_mark_behind(std::string& text) {
  for (const std::string_view mark : direction_marks)
    if (text.ends_with(mark)) {
      text.resize(text.size() - mark.size());
      return;
    }
}

// Before the minus of a figure in a text from right to left.
void drop_marks_of_minus(std::string& text) {
  for (std::size_t at = text.find(left_to_right_mark); at != std::string::npos;
       at = text.find(left_to_right_mark, at)) {
    const std::string_view behind = std::string_view(text).substr(at + left_to_right_mark.size());
    if (behind.starts_with('-') || behind.starts_with("\u2212") || behind.starts_with("\u2011"))
      text.erase(at, left_to_right_mark.size());
    else
      at += left_to_right_mark.size();
  }
}

}  // namespace

std::string alike(std::string_view text) {
  std::string out = plain(text);
  constexpr std::string_view no_break_hyphen = "\u2011";
  for (std::size_t at = 0; (at = out.find(no_break_hyphen, at)) != std::string::npos;)
    out.replace(at, no_break_hyphen.size(), "-");
  return out;
}

std::optional<std::string> MarkedWords::language(std::string_view marked) const {
  if (marked.empty() || as_written(marked) == as_written(marks_.language)) return std::nullopt;
  const auto known = std::ranges::find(marks_.languages, marked);
  if (known != marks_.languages.end()) return as_written(*known);
  // LibreOffice writes fr-FR for fr.
  const auto alike = std::ranges::find_if(marks_.languages, [&](const std::string& tag) {
    return tag.find('-') == std::string::npos && tag == language_part(marked);
  });
  if (alike != marks_.languages.end()) return as_written(*alike);
  if (language_part(marked) == language_part(marks_.language)) return std::nullopt;
  const auto tag = section::language_tag(marked);
  return tag ? std::optional(as_written(*tag)) : std::nullopt;
}

bool MarkedWords::is_abbreviation(const Run& run) {
  return unicode::ascii_lower(run.style).starts_with("raadstuk afkorting");
}

std::string MarkedWords::restored(std::string_view text, std::string_view language, char before) const {
  const language::Rules& rules = language::rules_of(language.empty() ? marks_.language : language);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {  // a line or what stands before a tab is a text of its own
    const std::size_t end = std::min(text.find_first_of("\t\n", at), text.size());
    out += language::with_figures_divided(text.substr(at, end - at), rules, at == 0 ? before : ' ', marks_.whole);
    if (end < text.size()) out += text[end];
    at = end + 1;
  }
  return out;
}

std::string MarkedWords::restored(const std::string& text) const { return restored(text, {}, ' '); }

Runs MarkedWords::restored(const Runs& runs) const {
  Runs out = runs;
  const bool from_right = language::is_right_to_left(marks_.language);
  const auto turns = [&](const Run& run) {
    return !run.language.empty() && language::is_right_to_left(run.language) != from_right;
  };
  for (std::size_t i = 0; i < out.size(); ++i) {
    const bool begins = turns(out[i]) && (i == 0 || out[i - 1].language != out[i].language);
    const bool ends = turns(out[i]) && (i + 1 == out.size() || out[i + 1].language != out[i].language);
    if (begins) drop_mark_before(out[i].text);
    if (ends) drop_mark_behind(out[i].text);
    if (ends && i + 1 < out.size()) drop_mark_before(out[i + 1].text);
    if (from_right != turns(out[i])) drop_marks_of_minus(out[i].text);
  }
  char before = ' ';
  for (Run& run : out) {
    if (run.text.empty()) continue;
    run.text = restored(run.text, run.language, before);
    if (!run.text.empty()) before = run.text.back();
  }
  return out;
}

}  // namespace importing
