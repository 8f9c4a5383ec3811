#include "import/marked_facts.hpp"

#include <algorithm>
#include <array>

#include "import/facts.hpp"
#include "section/particulars.hpp"
#include "section/values.hpp"
#include "unicode/ascii.hpp"
#include "unicode/folding.hpp"

namespace importing {
namespace {

bool set(std::optional<section::Value>& field, const std::string& text) {
  if (field || text.empty()) return false;
  field = section::Value{text, {}};
  return true;
}

std::vector<std::string> parts_of(std::string_view text) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(", ", at), text.size());
    out.emplace_back(text.substr(at, end - at));
    at = end + 2;
  }
  return out;
}

// The words before the agenda item, as this report prints them: "agendapunt".
std::string agenda_words(const section::MarkedFact& fact) {
  const std::string item = fact.values.size() > 2 ? fact.values[2] : std::string();
  const std::string last = parts_of(fact.printed).back();
  return !item.empty() && last.ends_with(' ' + item) ? last.substr(0, last.size() - item.size()) : std::string();
}

}  // namespace

// Lines of one label are told apart by what they say, else by their order.
const section::MarkedFact* MarkedFacts::take(const std::string& label, const std::string& value) {
  const section::MarkedFact* first = nullptr;
  for (const section::MarkedFact& fact : marks_.facts) {
    if (fact.label != label || std::ranges::find(taken_, &fact) != taken_.end()) continue;
    if (first == nullptr) first = &fact;
    if (!fact.printed.empty() && fact.printed == value) {
      first = &fact;
      break;
    }
  }
  if (first != nullptr) taken_.push_back(first);
  return first;
}

bool MarkedFacts::put_meeting(const section::MarkedFact& fact, const std::string& value) {
  section::Meeting meeting;
  const std::array<std::optional<section::Value>*, 3> members = {&meeting.name, &meeting.date, &meeting.agenda_item};
  if (fact.printed == value) {
    for (std::size_t i = 0; i < std::min(members.size(), fact.values.size()); ++i) set(*members[i], fact.values[i]);
  } else {
    const std::string agenda = agenda_words(fact);
    const bool only_item = fact.values.size() > 2 && fact.values[0].empty() && fact.values[1].empty();
    std::string name;
    for (const std::string& part : parts_of(value)) {
      const std::string day = iso_date(part, printed_);
      if (only_item)
        name += (name.empty() ? "" : ", ") + part;
      else if (!day.empty() && set(meeting.date, day))
        continue;
      else if (!(!agenda.empty() && part.starts_with(agenda) && set(meeting.agenda_item, part.substr(agenda.size()))))
        name += (name.empty() ? "" : ", ") + part;
    }
    set(only_item ? meeting.agenda_item : meeting.name, name);
  }
  out_.meetings.push_back(std::move(meeting));
  return true;
}

bool MarkedFacts::put(const section::MarkedFact& fact, const std::string& value) {
  if (fact.field == "vergadering") return put_meeting(fact, value);
  if (fact.field == "datum") {
    if (fact.printed == value && !fact.values.empty()) return set(out_.date, fact.values[0]);
    return set(out_.date, iso_date(value, printed_));
  }
  const auto found = std::ranges::find(section::single_values, fact.field, &section::SingleValue::name);
  return found != section::single_values.end() && set(out_.*(found->member), value);
}

void MarkedFacts::line(const std::string& label, const std::string& value) {
  const section::MarkedFact* fact = take(label, value);
  if (fact != nullptr && put(*fact, value)) return;
  // A line that a clerk put there.
  if (fact == nullptr && take_labelled(label + ": " + value, printed_, out_)) return;
  out_.fields.push_back({{label, {}}, {value, {}}});
}

std::string MarkedFacts::masthead(const Runs& runs) {
  std::string organisation, document;
  bool behind_tab = false;
  for (const Run& run : runs) {
    const std::string style = unicode::ascii_lower(run.style);
    for (std::size_t at = 0; at <= run.text.size();) {
      const std::size_t end = std::min(run.text.find_first_of("\t\n", at), run.text.size());
      const bool of_document = style == "document name" || (style != "organisation" && behind_tab);
      std::string& name = of_document ? document : organisation;
      name += run.text.substr(at, end - at);
      if (end < run.text.size()) name += ' ';
      behind_tab = behind_tab || end < run.text.size();
      at = end + 1;
    }
  }
  std::string rest;
  const auto put = [&](std::optional<section::Value>& field, const std::string& text) {
    const std::string words = section::collapsed(text);
    if (!words.empty() && !set(field, words)) rest += (rest.empty() ? "" : " ") + words;
  };
  put(out_.organisation, organisation);
  put(out_.document, document);
  return rest;
}

}  // namespace importing
