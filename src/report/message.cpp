#include "report/message.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

#include "document/break_marks.hpp"
#include "document/dump.hpp"
#include "language/papers.hpp"
#include "report/dates.hpp"
#include "report/inlines.hpp"
#include "report/labelled.hpp"
#include "section/visible.hpp"

namespace report {
namespace {

// By placeholder; one that has no value is not there.
using Values = std::map<std::string_view, std::string>;

constexpr std::string_view meeting = "{vergadering}", agenda_item = "{agendapunt}";

void put(Values& values, std::string_view placeholder, const std::string& text) {
  if (section::visible(text)) values[placeholder] = document::without_break_marks(text);
}

void put(Values& values, std::string_view placeholder, const std::optional<section::Value>& value) {
  if (value) put(values, placeholder, value->text);
}

Values values_of(const section::Section& section, const document::Labels& words) {
  const section::Particulars& given = section.particulars;
  Values values;
  put(values, "{nummer}", section.number);
  put(values, "{titel}", document::plain_text(inlines(section.title)));
  put(values, "{document}", given.document);
  put(values, "{organisatie}", given.organisation);
  put(values, "{status}", given.status);
  put(values, "{versie}", given.version);
  if (given.date) put(values, "{datum}", written_day(*given.date, words));
  put(values, "{jaar}", given.year);
  put(values, "{kenmerk}", given.reference);
  put(values, "{portefeuillehouder}", given.portfolio_holder);
  return values;
}

Values with(Values values, const section::Meeting& of, const document::Labels& words) {
  std::string text = of.name ? of.name->text : "";
  if (of.date) text.append(of.name ? ", " : "").append(written_day(*of.date, words));
  put(values, meeting, text);
  put(values, agenda_item, of.agenda_item);
  return values;
}

// One line, filled. A part in brackets of which a value is missing is left out, and so is a missing value elsewhere.
std::string filled(std::string_view line, const Values& values) {
  std::string out;
  while (!line.empty()) {
    const std::size_t end = line[0] == '[' ? line.find(']') : line[0] == '{' ? line.find('}') : 0;
    const std::string_view piece = line.substr(0, end == std::string_view::npos ? end : end + 1);
    line.remove_prefix(piece.size());
    if (piece[0] == '{') {
      if (const auto value = values.find(piece); value != values.end()) out += value->second;
    } else if (piece[0] == '[') {
      const bool whole = std::all_of(document::mail_values.begin(), document::mail_values.end(), [&](auto placeholder) {
        return piece.find(placeholder) == std::string_view::npos || values.count(placeholder) > 0;
      });
      if (whole) out += filled(piece.substr(1, piece.size() - 2), values);
    } else {
      out += piece;
    }
  }
  return out;
}

// White space as a label has it, for what was left out leaves its spaces.
std::string collapsed(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (c != ' ' || (!out.empty() && out.back() != ' ')) out += c;
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

bool is_of_meeting(std::string_view line) {
  return line.find(meeting) != std::string_view::npos || line.find(agenda_item) != std::string_view::npos;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    lines.push_back(text.substr(0, text.find('\n')));
    text.remove_prefix(std::min(text.size(), lines.back().size() + 1));
  }
  return lines;
}

class MessageText {
 public:
  // A line of which nothing is left vanishes; an empty one stays, once.
  void add(std::string_view line, const Values& values) {
    const std::string text = collapsed(filled(line, values));
    if (line.empty()) gap_ = true;
    if (text.empty()) return;
    text_.append(gap_ && !text_.empty() ? "\n" : "").append(text).append("\n");
    gap_ = false;
  }
  // Between empty lines.
  void add_list(std::span<const std::string> items) {
    gap_ = true;
    for (const std::string& item : items) {
      text_.append(gap_ && !text_.empty() ? "\n" : "").append("- ").append(item).append("\n");
      gap_ = false;
    }
    gap_ = true;
  }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
  bool gap_ = false;
};

}  // namespace

document::Message message(const section::Section& section, std::span<const document::Labels> labels) {
  const document::Labels& words = labels_for(section.language, labels);
  const Values values = values_of(section, words);
  std::vector<Values> meetings;
  for (const section::Meeting& each : section.particulars.meetings) meetings.push_back(with(values, each, words));
  // Several meetings have no one subject, and without any there is nothing to say of one.
  const Values& of_subject = meetings.size() == 1 ? meetings[0] : values;
  if (meetings.empty()) meetings.push_back(values);

  MessageText letter;
  const auto lines = lines_of(words.mail_text);
  for (auto line = lines.begin(); line != lines.end();) {
    const auto end = is_of_meeting(*line) ? std::find_if_not(line, lines.end(), is_of_meeting) : line + 1;
    const std::size_t times = is_of_meeting(*line) ? meetings.size() : 1;
    for (std::size_t i = 0; i < times; ++i)
      std::for_each(line, end, [&](std::string_view each) { letter.add(each, meetings[i]); });
    line = end;
  }
  return {document::without_break_marks(collapsed(filled(words.mail_subject, of_subject))), letter.take(),
          with_region(words.language), collapsed(filled("{nummer} {titel}", values))};
}

document::Message message_of_all(std::span<const std::string> names, const document::Labels& words) {
  constexpr std::string_view title = "{titel}";
  const Values values = {
      {title, fmt::format("{} {}", names.size(), language::word_for_papers(words.language, names.size()))}};
  std::vector<std::string> items;
  for (const std::string& name : names) items.push_back(document::without_break_marks(collapsed(name)));
  MessageText letter;
  bool listed = false;
  for (const std::string_view line : lines_of(words.mail_text)) {
    letter.add(line, values);
    if (listed || line.find(title) == std::string_view::npos) continue;
    letter.add_list(items);
    listed = true;
  }
  if (!listed) letter.add_list(items);
  return {collapsed(filled(words.mail_subject, values)), letter.take(), with_region(words.language), ""};
}

}  // namespace report
