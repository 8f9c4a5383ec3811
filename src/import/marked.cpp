#include "import/marked.hpp"
#include "import/inlines.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "import/help.hpp"
#include "import/lost_characters.hpp"
#include "import/marked_author.hpp"
#include "import/marked_words.hpp"
#include "section/marks.hpp"
#include "section/particulars.hpp"
#include "section/values.hpp"
#include "section/visible.hpp"
#include "unicode/ascii.hpp"

namespace importing {
namespace {

using diagnostics::Code;

const Property* mark_of(const Source& source) {
  const auto found = std::ranges::find(source.properties, section::mark_property, &Property::name);
  return found == source.properties.end() ? nullptr : &*found;
}

section::Marks marks_of(const Source& source) {
  std::vector<std::pair<std::string, std::string>> all;
  for (const Property& property : source.properties) all.emplace_back(property.name, property.value);
  return section::marks_of(all);
}

// What a report says beside its text is made by the report. What a person put there is quoted.
class Beside {
 public:
  Beside(const Source& source, const section::Marks& marks, Understanding& out)
      : source_(source),
        page_(page_words(marks.page)),
        known_(known_of(source, out)),
        letterhead_(letterhead_of(source)),
        out_(out) {}

  void operator()() {
    if (source_.insertions + source_.deletions > 0)
      out_.messages.say(Code::import_changes, {},
                        {std::to_string(source_.insertions), std::to_string(source_.deletions)});
    if (source_.objects > 0) out_.messages.say(Code::import_objects, {}, {std::to_string(source_.objects)});
    for (const Aside& aside : source_.asides) {
      if (aside.kind == Aside::Kind::comment)
        out_.messages.quote(Code::import_comment, aside.place, aside.text, {aside.author});
      else if (aside.kind == Aside::Kind::hidden || aside.kind == Aside::Kind::furniture)
        out_.messages.quote(Code::import_unplaced, aside.place, aside.text);
      else if (aside.kind == Aside::Kind::struck)
        out_.messages.quote(Code::import_struck, aside.place, aside.text);
      else
        say_running(aside);
    }
    say_lost_characters(source_, out_.messages);
  }

 private:
  void say_running(const Aside& aside) {
    std::string rest;
    for (std::size_t at = 0; at <= aside.text.size();) {
      const std::size_t end = std::min(aside.text.find_first_of("\n\t", at), aside.text.size());
      const std::string part = plain(aside.text.substr(at, end - at));
      if (!part.empty() && !is_known(alike(part)) && said_.insert(part).second)
        rest += (rest.empty() ? "" : " ") + part;
      at = end + 1;
    }
    if (!rest.empty()) out_.messages.quote(Code::import_running_text, aside.place, rest);
  }

  bool is_known(const std::string& part) const {
    const std::string unnumbered = plain(without_digits(part));
    return unnumbered == page_ || letterhead_.contains(unnumbered) || known_.find(part) != std::string::npos;
  }

  // The title, as it was and as it is, the status, the organisation with the document; and what the file carries of it.
  static std::string known_of(const Source& source, const Understanding& understood) {
    std::string all = source.title + '\n';
    for (const Property& property : source.properties) all += property.value + '\n';
    if (!understood.sections.empty()) {
      const section::Section& section = understood.sections[0].section;
      all += (section.number ? section.number->text + ' ' : "") + text_of(section.title) + '\n';
      const section::Particulars& facts = section.particulars;
      for (const auto& each : {facts.organisation, facts.document, facts.status})
        if (each) all += each->text + '\n';
      if (facts.organisation && facts.document)
        all += facts.organisation->text + " \u00B7 " + facts.document->text + '\n';
    }
    return alike(all);
  }

  // "Pagina 3" of a letterhead, which carries it without the number.
  static std::set<std::string> letterhead_of(const Source& source) {
    std::set<std::string> lines;
    for (const Property& each : source.properties)
      if (each.name.starts_with(section::letterhead_property)) lines.insert(alike(each.value));
    return lines;
  }

  static std::string without_digits(std::string_view text) {
    std::string out;
    for (const char c : text)
      if (!unicode::is_digit(c)) out += c;
    return out;
  }

  // "Pagina {pagina} van {paginas}" without what is filled in.
  static std::string page_words(std::string pattern) {
    for (const std::string_view placeholder : {"{pagina}", "{paginas}"})
      if (const std::size_t at = pattern.find(placeholder); at != std::string::npos)
        pattern.erase(at, placeholder.size());
    return plain(without_digits(pattern));
  }

  const Source& source_;
  const std::string page_, known_;
  const std::set<std::string> letterhead_;
  Understanding& out_;
  std::set<std::string> said_;
};

bool says_nothing(const section::Section& section) {
  const section::Particulars& facts = section.particulars;
  const bool has_facts = facts.organisation || facts.document || !facts.meetings.empty() || !facts.fields.empty() ||
                         std::ranges::any_of(section::single_values, [&](const section::SingleValue& each) {
                           return (facts.*each.member).has_value();
                         });
  return !section.number && !has_facts && !section.goals && !section.developments && !section.actions && !section.costs;
}

// A template that has no title yet.
void refuse(const WithoutHelp& without, const section::Section& section, Understanding& out) {
  out.is_told = true;
  if (says_nothing(section))
    out.messages.say(Code::template_untouched, *without.untitled);
  else
    out.messages.say(Code::template_without_title, *without.untitled, {without.title_help});
}

}  // namespace

bool is_marked(const Source& source) { return mark_of(source) != nullptr; }

std::optional<diagnostics::Diagnostic> problem_of_marked(const Source& source) {
  const std::vector<std::string_view> words = section::words(mark_of(source)->value);
  if (words.empty() || words[0] != section::mark_form)
    return diagnostics::Diagnostic{Code::import_newer_report, {}, {words.empty() ? "?" : std::string(words[0])}};
  if (words.size() > 1) return diagnostics::Diagnostic{Code::import_other_report, {}, {std::string(words[1])}};
  return std::nullopt;
}

Understanding understand_marked(const Source& source, const Stems& stems, const PrintedWords& printed) {
  Understanding out;
  const section::Marks marks = marks_of(source);
  MarkedAuthor author(source, marks, printed, {file_stem(stems.section), file_stem(stems.pictures)}, out.messages);
  const std::optional<WithoutHelp> without = without_help(source.blocks, out.messages);
  auto made = author(without ? without->blocks : source.blocks);
  if (made && !section::visible(made->section.title)) {
    if (without && without->untitled) {
      refuse(*without, made->section, out);
      return out;
    }
    made->section.title = {{section::Inline::Kind::text, stems.section, {}, {}, {}}};
    out.messages.say(Code::import_title_missing, {}, {stems.section});
  }
  if (made) out.sections.push_back(std::move(*made));
  Beside(source, marks, out)();
  return out;
}

}  // namespace importing
