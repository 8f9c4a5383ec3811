#include "report/particulars.hpp"

#include "document/break_marks.hpp"
#include "document/dump.hpp"
#include "document/headings.hpp"
#include "report/dates.hpp"
#include "report/inlines.hpp"
#include "section/visible.hpp"
#include "unicode/folding.hpp"
#include "unicode/utf8.hpp"

namespace report {
namespace {

using document::Inlines;
using section::Value;

Inlines plain(const Value& value) { return {{document::Text{value.text, value.position}}}; }

// A label that stands behind other words, so without its capital; German keeps those of nouns, and every language those
// of a word in capitals.
std::string inside_a_sentence(const std::string& label, std::string_view language) {
  if (same_language(language, "de") || same_language(language, "lb")) return label;
  std::size_t first = 0;
  unicode::next(label, first);
  std::size_t second = first;
  if (second < label.size()) unicode::next(label, second);
  const std::string next = label.substr(first, second - first);
  if (unicode::folded(next) != next) return label;
  return unicode::folded(label.substr(0, first)) + label.substr(first);
}

class Facts {
 public:
  Facts(const Labelled& labels, std::vector<document::Fact>& facts, diagnostics::Diagnostics& sink)
      : labels_(labels), facts_(facts), sink_(sink) {}

  void add(const std::string& label, const std::optional<Value>& value) {
    if (value) facts_.push_back({labels_(label), plain(*value)});
  }
  void add_day(const std::string& label, const std::optional<Value>& value) {
    if (value) facts_.push_back({labels_(label), labels_(written_day(*value, labels_.words()))});
  }
  // One line, unless nothing but the agenda item is known of it.
  void add(const section::Meeting& meeting) {
    Inlines value = written_meeting(meeting, labels_);
    if (value.empty()) return add(labels_.words().agenda_item, meeting.agenda_item);
    if (meeting.agenda_item) {
      value.push_back({document::Text{", ", {}}});
      for (document::Inline& piece : labels_(inside_a_sentence(labels_.words().agenda_item, labels_.words().language)))
        value.push_back(std::move(piece));
      value.push_back({document::Text{' ' + meeting.agenda_item->text, meeting.agenda_item->position}});
    }
    facts_.push_back({labels_(labels_.words().meeting), std::move(value)});
  }
  void add(const section::Field& field) {
    if (section::visible(field.value.text))
      facts_.push_back({plain(field.name), plain(field.value)});
    else
      sink_.add(diagnostics::Code::dropped_value, field.name.position, {"veld", "naam", field.name.text});
  }

 private:
  const Labelled& labels_;
  std::vector<document::Fact>& facts_;
  diagnostics::Diagnostics& sink_;
};

std::string title_of(const document::Document& document) {
  std::string title;
  const auto append = [&](const std::string& text) {
    if (!title.empty() && !text.empty()) title += ' ';
    title += text;
  };
  append(document.number);
  append(document::plain_text(document.title));
  const std::string name = document::plain_text(document.name);
  if (!name.empty()) append('(' + name + ')');
  return document::without_break_marks(title);
}

// What programs list a report by: it holds no marks for line ends.
std::string listed(const section::Value& value) { return document::without_break_marks(value.text); }

// By the names that the author's XML has for them: those of the labels may differ from style to style.
std::vector<std::pair<std::string, std::string>> properties_of(const section::Particulars& given,
                                                               const Labelled& labels) {
  std::vector<std::pair<std::string, std::string>> properties;
  if (given.reference) properties.emplace_back("kenmerk", listed(*given.reference));
  if (given.status) properties.emplace_back("status", listed(*given.status));
  std::string meetings;
  for (const section::Meeting& meeting : given.meetings) {
    const std::string text = document::without_break_marks(document::plain_text(written_meeting(meeting, labels)));
    if (!text.empty()) meetings += (meetings.empty() ? "" : "; ") + text;
  }
  if (!meetings.empty()) properties.emplace_back("vergadering", std::move(meetings));
  return properties;
}

}  // namespace

document::Inlines written_meeting(const section::Meeting& meeting, const Labelled& labels) {
  Inlines value;
  if (meeting.name) value = plain(*meeting.name);
  if (!meeting.date) return value;
  if (meeting.name) std::get<document::Text>(value.back().kind).utf8 += ", ";
  for (document::Inline& piece : labels(written_day(*meeting.date, labels.words()))) value.push_back(std::move(piece));
  return value;
}

void add_particulars(const section::Section& section, const Labelled& labels, document::Document& document,
                     diagnostics::Diagnostics& sink) {
  const section::Particulars& given = section.particulars;
  const document::Labels& words = labels.words();
  if (given.organisation) document.organisation = plain(*given.organisation);
  if (given.document) document.name = plain(*given.document);
  if (section.number) document.number = section.number->text;
  document.title = inlines(section.title);

  Facts facts(labels, document.facts, sink);
  for (const section::Meeting& meeting : given.meetings) facts.add(meeting);
  facts.add(words.status, given.status);
  facts.add(words.version, given.version);
  facts.add_day(words.date, given.date);
  facts.add(words.year, given.year);
  facts.add(words.reference, given.reference);
  facts.add(words.portfolio_holder, given.portfolio_holder);
  for (const section::Field& field : given.fields) facts.add(field);

  document::Metadata& metadata = document.metadata;
  metadata.title = title_of(document);
  metadata.language = with_region(section.language);
  if (given.organisation) metadata.author = listed(*given.organisation);
  if (given.date) metadata.date = date_of(*given.date);
  if (given.reference) metadata.identifier = listed(*given.reference);
  metadata.properties = properties_of(given, labels);

  document::RunningText& running = document.running;
  running.head_left = document::running_name(document.number, document.title);
  if (given.status) running.head_right = given.status->text;
  running.foot_left = document::plain_text(document.organisation);
  if (given.organisation && given.document) running.foot_left += " \xC2\xB7 ";
  running.foot_left += document::plain_text(document.name);
  running.page = words.page;
  running.part = words.part;
  running.page_language = with_region(words.language);
}

}  // namespace report
