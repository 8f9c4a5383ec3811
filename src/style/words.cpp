#include "style/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "style/attributes.hpp"
#include "style/children.hpp"
#include "unicode/visible.hpp"

namespace style {
namespace {

// Lines as they were typed, each collapsed; several empty ones become one, and none stands at either end.
std::string collapsed_lines(std::string_view text) {
  std::string out;
  bool gap = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string line = collapsed(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!line.empty()) out.append(gap && !out.empty() ? "\n" : "").append(line).append("\n");
    gap = line.empty();
  }
  return out;
}

// What stands between braces, braces included; one without its other half goes up to the end or stands alone.
std::vector<std::string_view> placeholders_in(std::string_view text) {
  std::vector<std::string_view> found;
  for (std::size_t at = text.find_first_of("{}"); at != std::string_view::npos; at = text.find_first_of("{}", at)) {
    const std::size_t close = text[at] == '{' ? text.find('}', at) : at;
    found.push_back(close == std::string_view::npos ? text.substr(at) : text.substr(at, close - at + 1));
    at += found.back().size();
  }
  return found;
}

void check_placeholders(const Word& word, std::string_view text, Position position, Diagnostics& sink) {
  const auto found = placeholders_in(text);
  const auto count = [](const auto& where, std::string_view what) {
    return std::count(where.begin(), where.end(), what);
  };
  std::set<std::string_view> seen;
  for (const std::string_view each : found) {
    if (!seen.insert(each).second) continue;
    if (count(word.placeholders, each) == 0)
      sink.add(Code::unknown_placeholder, position, {std::string(word.name), std::string(each)});
    else if (count(found, each) > 1 && word.kind == Word::Kind::words)
      sink.add(Code::duplicate_placeholder, position, {std::string(word.name), std::string(each)});
  }
  for (const std::string_view each : word.placeholders)
    if (word.kind == Word::Kind::words && !seen.contains(each))
      sink.add(Code::missing_placeholder, position, {std::string(word.name), std::string(each)});
}

// A part in brackets stands on one line, holds a placeholder and no other part.
void check_parts(const Word& word, std::string_view text, Position position, Diagnostics& sink) {
  for (std::size_t at = text.find_first_of("[]"); at != std::string_view::npos; at = text.find_first_of("[]", at)) {
    const std::size_t end = std::min(text.find_first_of("[]\n", at + 1), text.size());
    const bool closed = text[at] == '[' && end < text.size() && text[end] == ']';
    const std::string_view part = text.substr(at, closed ? end - at + 1 : text[at] == '[' ? end - at : 1);
    if (!closed || part.find('{') == std::string_view::npos)
      sink.add(Code::optional_part, position, {std::string(word.name), std::string(part)});
    at += part.size();
  }
}

}  // namespace

void read_words(const xml::Element& element, document::Labels& labels, Diagnostics& sink) {
  std::set<std::string_view> given;
  for (const xml::Element* child : children_of(element, word_names(), sink)) {
    const auto word =
        std::find_if(words().begin(), words().end(), [&](const Word& w) { return w.name == child->name; });
    if (!given.insert(word->name).second) sink.add(Code::duplicate_element, child->position, {std::string(word->name)});
    Attributes(*child, {}, sink);
    const bool lines = word->kind == Word::Kind::letter;
    std::string text = lines ? collapsed_lines(text_of(*child, sink)) : collapsed(text_of(*child, sink));
    if (unicode::is_visible(text)) {
      check_placeholders(*word, text, child->position, sink);
      if (word->kind != Word::Kind::words) check_parts(*word, text, child->position, sink);
    } else {
      sink.add(Code::empty_label, child->position, {std::string(word->name)});
    }
    word->field(labels) = std::move(text);
  }
  std::vector<std::string_view> missing;
  for (const Word& word : words())
    if (word.field(labels).empty() && !given.contains(word.name)) missing.push_back(word.name);
  if (missing.empty() || labels.language.empty()) return;
  sink.add(Code::missing_style_value, element.position,
           {fmt::format("`woorden taal=\"{}\"`", labels.language), listed(missing)});
}

}  // namespace style
