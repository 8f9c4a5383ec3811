#include "wiring/read_back.hpp"

#include <memory>
#include <utility>

#include "batch/read_beside.hpp"
#include "batch/read_file.hpp"
#include "verify/checklist.hpp"
#include "verify/inspect.hpp"
#include "verify/statement.hpp"
#include "wiring/originals.hpp"
#include "wiring/program_folder.hpp"

namespace {

verify::Tools tools_of(const VerifierSettings& settings) {
  constexpr std::size_t most_bytes = std::size_t{1} << 31U;  // of a report
  const auto originals =
      std::make_shared<Originals>(settings.style_folders, settings.kinds, settings.open_section, settings.open_version);
  return {[](const std::string& file) { return batch::read_file(file, most_bytes); },
          batch::read_beside_recorded,
          [originals](std::string_view xml, const verify::Subject& subject) { return (*originals)(xml, subject); },
          settings.formats,
          settings.version,
          settings.interrupted};
}

cli::VerifiedReport verified_report(const verify::Findings& findings, diagnostics::Language language) {
  cli::VerifiedReport report;
  report.title = findings.title;
  report.language = findings.language;
  report.section = findings.section;
  report.interrupted = findings.interrupted;
  for (const verify::File& file : findings.files) {
    report.files.push_back(file.name);
    // What concerns the whole report is said of its first file.
    if (&file == &findings.files.front())
      for (const auto& diagnostic : findings.of_report) report.notices.push_back({file.name, diagnostic});
    for (const auto& diagnostic : file.diagnostics) report.notices.push_back({file.name, diagnostic});
    if (file.left_out > 0) report.left_out.emplace_back(file.name, file.left_out);
  }
  for (const std::string& file : findings.kept)
    report.notices.push_back({file, {diagnostics::Code::kept_file, {}, {}}});
  if (findings.files.empty())
    for (const auto& diagnostic : findings.of_report) report.notices.push_back({findings.section, diagnostic});
  for (const verify::Result& result : verify::results(findings))
    report.checks.push_back(
        {std::string(result.check->name), result.file->name, std::string(verify::word(result.outcome))});
  const verify::Found& found = findings.found;
  report.found = {{"pages", found.pages},           {"words", found.words},   {"headings", found.headings},
                  {"lists", found.lists},           {"tables", found.tables}, {"pictures", found.pictures},
                  {"decorative", found.decorative}, {"links", found.links},   {"notes", found.notes}};
  for (const verify::Question& question : verify::questions(findings))
    report.questions.emplace_back(question.name, question.count);
  report.statement = verify::statement(findings, language);
  return report;
}

}  // namespace

std::string reader_program(const std::string& libexec) { return sibling_program("raadstuk-read", libexec); }

cli::Verify make_verifier(const VerifierSettings& settings, diagnostics::Language language) {
  return [tools = tools_of(settings), language](const cli::ToVerify& report) {
    return verified_report(verify::inspect({report.entry, report.made_with, report.place, report.section}, tools),
                           language);
  };
}
