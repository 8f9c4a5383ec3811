#include "verify/statement.hpp"

#include <fmt/format.h>

#include <string_view>
#include <utility>
#include <vector>

#include "verify/checklist.hpp"

namespace verify {
namespace {

using diagnostics::Language;

struct StatementWords {
  std::string_view made, untitled, by_machine, by_person, passed, failed, unchecked, alternative, no_alternative;
};

constexpr StatementWords dutch = {"Gemaakt van {} met raadstuk {}.",
                                  "(geen titel gelezen)",
                                  "Door de computer gecontroleerd:",
                                  "Door een mens te beoordelen:",
                                  "klopt",
                                  "KLOPT NIET",
                                  "niet gecontroleerd",
                                  "afbeelding {}: {}",
                                  "(geen tekst)"};
constexpr StatementWords english = {"Made of {} with raadstuk {}.",
                                    "(no title read)",
                                    "Checked by machine:",
                                    "For a person to judge:",
                                    "passed",
                                    "FAILED",
                                    "not checked",
                                    "picture {}: {}",
                                    "(no text)"};

std::string counted(std::size_t number, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", number, number == 1 ? one : many);
}

std::string numbers(const Found& found, Language language) {
  const bool nl = language == Language::nl;
  std::string line = counted(found.pages, nl ? "pagina" : "page", nl ? "pagina's" : "pages");
  const auto add = [&](std::size_t number, std::string_view one, std::string_view many) {
    line += ", " + counted(number, one, many);
  };
  add(found.words, nl ? "woord" : "word", nl ? "woorden" : "words");
  add(found.headings, nl ? "kop" : "heading", nl ? "koppen" : "headings");
  add(found.lists, nl ? "lijst" : "list", nl ? "lijsten" : "lists");
  add(found.tables, nl ? "tabel" : "table", nl ? "tabellen" : "tables");
  add(found.pictures, nl ? "afbeelding" : "picture", nl ? "afbeeldingen" : "pictures");
  if (found.decorative > 0)
    add(found.decorative, nl ? "decoratieve afbeelding" : "decorative picture",
        nl ? "decoratieve afbeeldingen" : "decorative pictures");
  add(found.links, "link", "links");
  add(found.notes, nl ? "noot" : "note", nl ? "noten" : "notes");
  return line + ".";
}

std::string_view format_name(const rows::Format* format, Language language) {
  return format == nullptr ? "e-mail" : format->called.in(language);
}

std::string languages(const Findings& findings, Language language) {
  std::string line = fmt::format("{} {}", language == Language::nl ? "Taal:" : "Language:", findings.language);
  for (const std::string& part : findings.found.languages) line += ", " + part;
  return line + ".";
}

// The files of which the same is true stand on one line.
void append_checks(const Findings& findings, const StatementWords& words, Language language,
                   std::vector<std::string>& out) {
  const std::vector<Result> all = results(findings);
  for (std::size_t i = 0; i < all.size();) {
    const Result& first = all[i];
    std::string formats(format_name(first.file->format, language));
    std::size_t next = i + 1;
    for (; next < all.size() && all[next].check == first.check && all[next].outcome == first.outcome; ++next)
      formats.append(", ").append(format_name(all[next].file->format, language));
    const std::string_view outcome = first.outcome == Outcome::passed   ? words.passed
                                     : first.outcome == Outcome::failed ? words.failed
                                                                        : words.unchecked;
    out.push_back(
        fmt::format("  - {} ({}): {}", outcome, formats, language == Language::nl ? first.check->nl : first.check->en));
    i = next;
  }
}

void append_questions(const Findings& findings, const StatementWords& words, Language language,
                      std::vector<std::string>& out) {
  for (const Question& question : questions(findings)) {
    const std::string count = fmt::to_string(question.count);
    std::string text(language == Language::nl ? question.nl : question.en);
    if (const std::size_t place = text.find("{0}"); place != std::string::npos) text.replace(place, 3, count);
    out.push_back("  - " + text);
    if (question.name != "alternatives") continue;
    std::size_t number = 0;
    for (const std::string& alternative : findings.found.alternatives)
      out.push_back("    " + fmt::format(fmt::runtime(words.alternative), ++number,
                                         alternative.empty() ? words.no_alternative : std::string_view(alternative)));
  }
}

}  // namespace

std::vector<std::string> statement(const Findings& findings, Language language) {
  const StatementWords& words = language == Language::nl ? dutch : english;
  std::string files;
  for (const File& file : findings.files) files += (files.empty() ? "" : ", ") + file.name;
  std::vector<std::string> out = {std::move(files)};
  out.push_back(findings.title.empty() ? std::string(words.untitled) : findings.title);
  out.push_back(fmt::format(fmt::runtime(words.made), findings.section, findings.version));
  if (!findings.title.empty() && has_document(findings))
    out.push_back(numbers(findings.found, language) + " " + languages(findings, language));
  out.emplace_back(words.by_machine);
  append_checks(findings, words, language, out);
  out.emplace_back(words.by_person);
  append_questions(findings, words, language, out);
  return out;
}

}  // namespace verify
