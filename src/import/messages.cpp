#include "import/messages.hpp"

#include <algorithm>
#include <array>

#include "diagnostics/diagnostics.hpp"
#include "unicode/utf8.hpp"

namespace importing {
namespace {

std::string where(const Place& place) { return place.paragraph > 0 ? std::to_string(place.paragraph) : "-"; }

// As many whole words as go into one message; a word that is longer than that is cut.
std::string_view piece(std::string_view text) {
  constexpr std::size_t most = diagnostics::Diagnostics::longest_argument - 3;
  const std::string_view fitting = unicode::beginning(text, most);
  if (fitting.size() == text.size()) return fitting;
  const std::size_t space = fitting.find_last_of(" \n");
  return space == std::string_view::npos || space == 0 ? fitting : fitting.substr(0, space);
}

// What is said of the document as a whole names no paragraph of it.
bool names_paragraph(diagnostics::Code code) {
  using diagnostics::Code;
  constexpr std::array of_document = {Code::import_objects,  Code::import_running_text,   Code::import_title_missing,
                                      Code::import_left_out, Code::import_made_by_report, Code::import_changes};
  return std::find(of_document.begin(), of_document.end(), code) == of_document.end();
}

}  // namespace

void Messages::say(diagnostics::Code code, const Place& place, std::vector<std::string> arguments) {
  if (names_paragraph(code)) arguments.insert(arguments.begin(), where(place));
  all_.push_back({code, {place.line, place.line > 0 ? 1U : 0U, 0}, std::move(arguments)});
}

void Messages::quote(diagnostics::Code code, const Place& place, std::string_view text,
                     const std::vector<std::string>& arguments) {
  while (!text.empty()) {
    const std::string_view part = piece(text);
    std::vector<std::string> all = arguments;
    all.emplace_back(part);
    for (char& c : all.back()) c = c == '\n' || c == '\t' ? ' ' : c;
    say(code, place, std::move(all));
    text.remove_prefix(part.size());
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n')) text.remove_prefix(1);
  }
}

std::string beginning_of(std::string_view text) {
  constexpr std::size_t most = 60;
  while (!text.empty() && (text.front() == ' ' || text.front() == '\n')) text.remove_prefix(1);
  std::string out(unicode::beginning(text, most));
  if (out.size() < text.size()) out += "…";
  for (char& c : out) c = c == '\n' || c == '\t' ? ' ' : c;
  return out;
}

}  // namespace importing
