// The one table of all diagnostics, joined from its parts. A test holds that both texts of a row have the same
// placeholders.
#include <fmt/args.h>
#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <utility>

#include "diagnostics/causes.hpp"
#include "diagnostics/diagnostic.hpp"
#include "diagnostics/joined.hpp"
#include "diagnostics/messages_of_books.hpp"
#include "diagnostics/messages_of_comparisons.hpp"
#include "diagnostics/messages_of_files.hpp"
#include "diagnostics/messages_of_imports.hpp"
#include "diagnostics/messages_of_lists.hpp"
#include "diagnostics/messages_of_overviews.hpp"
#include "diagnostics/messages_of_reports.hpp"
#include "diagnostics/messages_of_runs.hpp"
#include "diagnostics/messages_of_sections.hpp"
#include "diagnostics/messages_of_tables.hpp"
#include "diagnostics/messages_of_templates.hpp"

namespace diagnostics {
namespace {

constexpr auto table = joined(of_files, of_sections, of_runs, of_reports, of_lists, of_tables, of_books, of_overviews,
                              of_comparisons, of_templates, of_imports);

constexpr bool in_order = [] {
  for (std::size_t i = 0; i < table.size(); ++i)
    if (table[i].code != static_cast<Code>(i)) return false;
  return true;
}();
static_assert(in_order, "the messages stand in the order of their codes");

// Which argument is what the system answered.
std::size_t place_of_cause(Code code) {
  constexpr std::size_t none = 10;
  static constexpr std::pair<Code, std::size_t> places[] = {
      {Code::input_unreadable, 0},      {Code::image_unreadable, 1},       {Code::logo_unreadable, 1},
      {Code::output_folder, 1},         {Code::write_failed, 1},           {Code::library_failed, 1},
      {Code::config_unreadable, 1},     {Code::report_unreadable, 0},      {Code::source_unreadable, 1},
      {Code::table_file_unreadable, 1}, {Code::section_file_unreadable, 1}};
  const auto found = std::find_if(std::begin(places), std::end(places), [&](const auto& p) { return p.first == code; });
  return found == std::end(places) ? none : found->second;
}

std::string filled(std::string_view words, const Diagnostic& diagnostic, Language language) {
  const std::size_t cause = place_of_cause(diagnostic.code);
  fmt::dynamic_format_arg_store<fmt::format_context> arguments;
  for (std::size_t i = 0; i < diagnostic.arguments.size(); ++i)
    arguments.push_back(i == cause ? in_own_words(diagnostic.arguments[i], language) : diagnostic.arguments[i]);
  return fmt::vformat(words, arguments);
}

std::string_view words_of(Code code, Language language) {
  const Entry& row = entry(code);
  return language == Language::nl ? row.nl : row.en;
}

}  // namespace

std::span<const Entry> entries() { return table; }

const Entry& entry(Code code) {
  const auto& found = table[static_cast<std::size_t>(code)];
  assert(found.code == code);
  return found;
}

std::string text(const Diagnostic& diagnostic, Language language) {
  return filled(words_of(diagnostic.code, language), diagnostic, language);
}

// What stands in the place of an argument may have a semicolon too.
Advice advice(const Diagnostic& diagnostic, Language language) {
  constexpr std::string_view between = "; ";
  const std::string_view words = words_of(diagnostic.code, language);
  const std::size_t end = words.find(between);
  if (end == std::string_view::npos) return {filled(words, diagnostic, language), {}};
  return {filled(words.substr(0, end), diagnostic, language),
          filled(words.substr(end + between.size()), diagnostic, language)};
}

bool is_complete(const Diagnostic& diagnostic) {
  const std::string_view text = entry(diagnostic.code).en;
  std::size_t needed = 0;
  for (std::size_t i = 0; i < 10; ++i) {
    if (text.find(fmt::format("{{{}}}", i)) != std::string_view::npos) needed = i + 1;
  }
  return diagnostic.arguments.size() >= needed;
}

std::string_view severity_word(Severity severity, Language language) {
  static constexpr std::array<std::string_view, 3> dutch = {"fout", "waarschuwing", "opmerking"};
  static constexpr std::array<std::string_view, 3> english = {"error", "warning", "remark"};
  return (language == Language::nl ? dutch : english)[static_cast<std::size_t>(severity)];
}

}  // namespace diagnostics
