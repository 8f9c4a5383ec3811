#include "cli/text_log.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <set>
#include <vector>

#include "cli/excerpt.hpp"
#include "cli/input_word.hpp"
#include "cli/reason.hpp"
#include "cli/visible.hpp"

namespace cli {
namespace {

using diagnostics::Diagnostic;
using diagnostics::Language;

constexpr std::size_t always_shown = 3, most_inputs = 5;

// 1234 as "1.234" or "1,234".
std::string grouped(std::size_t number, Language language) {
  std::string digits = fmt::to_string(number);
  for (std::size_t place = digits.size(); place > 3;) {
    place -= 3;
    digits.insert(place, language == Language::nl ? "." : ",");
  }
  return digits;
}

std::string more_line(std::string_view file, std::size_t count, Language language) {
  const std::string number = grouped(count, language);
  return visible(file) +
         (language == Language::nl ? fmt::format(": en nog {}\n", number) : fmt::format(": and {} more\n", number));
}

std::string duration(double seconds, Language language) {
  std::string number = fmt::format("{:.1f}", seconds);
  if (language == Language::nl) number[number.find('.')] = ',';
  return number + " s";
}

struct Words {
  std::string_view good, current, adopted, waiting, passed, needs_one, needs_many, no_draft, run_draft, run_drafts,
      incomplete, empty, failed, gone, removed, stale_one, stale_many, warning, warnings, remark, remarks, in;
};

Words words(batch::Mode mode, Language language) {
  const auto pick = [&](std::string_view write, std::string_view dry_run, std::string_view check) {
    return mode == batch::Mode::write ? write : mode == batch::Mode::dry_run ? dry_run : check;
  };
  if (language == Language::nl) {
    return {pick("geschreven", "te schrijven", "in orde"),
            "actueel",
            "vastgesteld en zo gelaten",
            "open in Word, niet bijgewerkt",
            "overgeslagen: niet in deze formaten",
            "vraagt om uw aandacht",
            "vragen om uw aandacht",
            "zonder conceptmail",
            "conceptmail van alle",
            "conceptmails van alle",
            "onvolledig",
            "leeg",
            pick("mislukt", "mislukt", "met fouten"),
            "zonder invoer",
            pick("verwijderd", "te verwijderen", ""),
            "eerder verslag bewaard, verouderd",
            "eerdere verslagen bewaard, verouderd",
            "waarschuwing",
            "waarschuwingen",
            "opmerking",
            "opmerkingen",
            "in"};
  }
  return {pick("written", "to write", "in order"),
          "up to date",
          "adopted and left as is",
          "open in Word, not brought up to date",
          "passed over: not made in these formats",
          "needs you",
          "need you",
          "without mail draft",
          "mail draft of all",
          "mail drafts of all",
          "incomplete",
          "empty",
          pick("failed", "failed", "with errors"),
          "without input",
          pick("removed", "to remove", ""),
          "older report kept, stale",
          "older reports kept, stale",
          "warning",
          "warnings",
          "remark",
          "remarks",
          "in"};
}

}  // namespace

std::string diagnostic_line(std::string_view file, const Diagnostic& diagnostic, Language language) {
  const diagnostics::Entry& kind = entry(diagnostic.code);
  std::string line = file.empty() ? "raadstuk" : visible(file);
  if (!diagnostic.passage.empty()) {
    line += fmt::format(": {} {}, '{}'", language == Language::nl ? "alinea" : "paragraph", diagnostic.position.line,
                        visible(diagnostic.passage));
  } else if (!diagnostic.position.is_whole()) {
    line += fmt::format(":{}:{}", diagnostic.position.line, diagnostic.position.column);
  }
  return fmt::format("{}: {}: {} [{}]", line, severity_word(kind.severity, language),
                     visible(diagnostics::text(diagnostic, language)), kind.name);
}

std::string closing_line(const Closing& closing, std::string_view inputs, Language language) {
  const Words word = words(closing.mode, language);
  const batch::Summary& summary = closing.summary;
  std::vector<std::string> parts;
  const auto add = [&](std::size_t count, std::string_view what) {
    if (count > 0) parts.push_back(fmt::format("{} {}", count, what));
  };
  // One that is written without what it was to have is written; it is not in order.
  const std::size_t incomplete = closing.mode == batch::Mode::check ? summary.incomplete : 0;
  add(summary.good - incomplete, word.good);
  add(incomplete, word.incomplete);
  add(summary.current, word.current);
  add(summary.adopted, word.adopted);
  add(summary.waiting, word.waiting);
  add(summary.passed, word.passed);
  add(summary.empty, word.empty);
  add(summary.failed, word.failed);
  if (summary.stale > 0) {
    parts.back() += fmt::format(" ({} {})", summary.stale, summary.stale == 1 ? word.stale_one : word.stale_many);
  }
  add(summary.no_draft, word.no_draft);
  add(summary.run_drafts, summary.run_drafts == 1 ? word.run_draft : word.run_drafts);
  add(summary.gone, word.gone);
  add(summary.removed, word.removed);
  if (closing.mode == batch::Mode::check) {
    add(closing.warnings, closing.warnings == 1 ? word.warning : word.warnings);
    add(closing.remarks, closing.remarks == 1 ? word.remark : word.remarks);
  }
  add(closing.needs_you, closing.needs_you == 1 ? word.needs_one : word.needs_many);
  parts.push_back(fmt::format("{} {}", word.in, duration(closing.seconds, language)));
  std::string line = fmt::format("{} {}: {}", summary.total, inputs, fmt::join(parts, ", "));
  if (closing.mode != batch::Mode::check) line += " -> " + visible(closing.output);
  return line;
}

std::string closing_line(const VerifyClosing& closing, Language language) {
  const bool nl = language == Language::nl;
  std::vector<std::string> parts;
  const auto add = [&](std::size_t count, std::string_view what) {
    if (count > 0) parts.push_back(fmt::format("{} {}", count, what));
  };
  add(closing.good, nl ? "in orde" : "in order");
  add(closing.different, nl ? "met verschillen" : "with differences");
  add(closing.unlisted, nl ? "in geen manifest" : "in no manifest");
  parts.push_back("in " + duration(closing.seconds, language));
  std::vector<std::string> read;
  const auto add_read = [&](std::size_t count, std::string_view one, std::string_view many) {
    read.push_back(fmt::format("{} {}", count, count == 1 ? one : many));
  };
  if (closing.reports > 0 || closing.run_drafts + closing.index_pages == 0)
    add_read(closing.reports, nl ? "verslag" : "report", nl ? "verslagen" : "reports");
  const Words word = words(batch::Mode::write, language);
  if (closing.run_drafts > 0) add_read(closing.run_drafts, word.run_draft, word.run_drafts);
  if (closing.index_pages > 0)
    add_read(closing.index_pages, nl ? "overzichtspagina" : "index page", nl ? "overzichtspagina's" : "index pages");
  return fmt::format("{}: {} <- {}", fmt::join(read, ", "), fmt::join(parts, ", "), visible(closing.folder));
}

std::string closing_line(const ChangeClosing& closing, std::string_view inputs, Language language) {
  const bool nl = language == Language::nl;
  std::vector<std::string> parts;
  const auto add = [&](std::size_t count, std::string_view what) {
    if (count > 0) parts.push_back(fmt::format("{} {}", count, what));
  };
  add(closing.changed, closing.dry_run ? (nl ? "te wijzigen" : "to change") : (nl ? "gewijzigd" : "changed"));
  add(closing.same, nl ? "al zo" : "as asked already");
  add(closing.unlisted, nl ? "niet in de lijst" : "not in the list");
  add(closing.total - closing.changed - closing.same - closing.unlisted, nl ? "niet geschreven" : "not written");
  return fmt::format("{} {}: {}", closing.total, inputs, fmt::join(parts, ", "));
}

std::string closing_line(const ImportClosing& closing, Language language) {
  const bool nl = language == Language::nl;
  std::vector<std::string> parts;
  const auto add = [&](std::size_t count, std::string_view one, std::string_view many) {
    if (count > 0) parts.push_back(fmt::format("{} {}", count, count == 1 ? one : many));
  };
  add(closing.sections, nl ? "sectie" : "section", nl ? "secties" : "sections");
  const std::string_view written =
      closing.dry_run ? (nl ? "te schrijven" : "to write") : (nl ? "geschreven" : "written");
  add(closing.written, written, written);
  add(closing.errors, nl ? "fout" : "error", nl ? "fouten" : "errors");
  add(closing.warnings, nl ? "waarschuwing" : "warning", nl ? "waarschuwingen" : "warnings");
  add(closing.remarks, nl ? "opmerking" : "remark", nl ? "opmerkingen" : "remarks");
  const std::string_view documents =
      closing.documents == 1 ? (nl ? "document" : "document") : (nl ? "documenten" : "documents");
  return fmt::format("{} {}: {} -> {}", closing.documents, documents, fmt::join(parts, ", "), visible(closing.output));
}

TextLog::TextLog(std::ostream& out, std::ostream& err, const Settings& settings)
    : out_(out), err_(err), settings_(settings), progress_(err, settings.terminal, settings.language) {}

std::string_view TextLog::input_word(const std::set<std::string>& kinds, std::size_t count) const {
  return cli::input_word(settings_.kinds, kinds, count, settings_.language);
}

std::string TextLog::lines_of(std::string_view file, const Diagnostic& diagnostic) const {
  std::string lines = diagnostic_line(file, diagnostic, settings_.language) + "\n";
  if (!settings_.source_line || file.empty() || diagnostic.position.is_whole() || !diagnostic.passage.empty())
    return lines;
  if (const auto line = settings_.source_line(std::string(file), diagnostic.position.line))
    lines += excerpt(*line, diagnostic.position.column, settings_.columns);
  return lines;
}

// An error is always shown, for its section has no report until it is mended.
std::string TextLog::told_of(const batch::Result& result, const ShownDiagnostics& selection) {
  std::set<diagnostics::Code> codes;
  std::string lines;
  for (const Diagnostic* diagnostic : selection.shown) {
    if (entry(diagnostic->code).severity == diagnostics::Severity::error) {
      lines += lines_of(result.file_of(*diagnostic), *diagnostic);
      continue;
    }
    Told& told = told_[diagnostic->code];
    if (codes.insert(diagnostic->code).second) ++told.inputs;
    if (!result.kind.empty()) told.kinds.insert(result.kind);
    if (told.inputs <= always_shown) {
      lines += lines_of(result.file_of(*diagnostic), *diagnostic);
    } else if (told.inputs <= most_inputs) {
      told.kept += lines_of(result.file_of(*diagnostic), *diagnostic);
    }
  }
  return lines;
}

std::string TextLog::told_at_end() const {
  std::string lines;
  for (const auto& [code, told] : told_) {
    if (told.inputs <= most_inputs) {
      lines += told.kept;
      continue;
    }
    const std::size_t more = told.inputs - always_shown;
    const std::string_view text = settings_.language == Language::nl
                                      ? "raadstuk: en nog {} {} met deze melding; --log json noemt ze alle [{}]\n"
                                      : "raadstuk: and {} more {} with this message; --log json has all [{}]\n";
    lines += fmt::format(fmt::runtime(text), grouped(more, settings_.language), input_word(told.kinds, more),
                         entry(code).name);
  }
  return lines;
}

// Each line is written as one text, so that it stays whole where others write to the same place.
void TextLog::notice(std::string_view file, const Diagnostic& diagnostic) {
  progress_.clear();
  err_ << lines_of(file, diagnostic) << std::flush;
}

void TextLog::more(std::string_view file, std::size_t count) {
  progress_.clear();
  err_ << more_line(file, count, settings_.language) << std::flush;
}

void TextLog::begin(std::size_t total) { progress_.begin(total); }

void TextLog::finished(const batch::Result& result) {
  if (!result.kind.empty()) kinds_.insert(result.kind);
  const ShownDiagnostics selection = select(result, settings_.remarks);
  std::string lines = told_of(result, selection);
  if (selection.left_out > 0) lines += more_line(result.input, selection.left_out, settings_.language);
  const bool would_write = settings_.dry_run && result.status == batch::Status::good;
  if (!lines.empty() || would_write) progress_.clear();
  if (!lines.empty()) err_ << lines << std::flush;
  if (would_write) {
    std::string outputs, why;
    if (result.reason) {
      why = fmt::format(" ({})", words_of(*result.reason, settings_.language));
      ++reasons_[*result.reason];
    }
    for (const std::string& output : result.outputs) {
      outputs += (settings_.language == Language::nl ? "te schrijven: " : "to write: ") + visible(output) + why + "\n";
    }
    out_ << outputs;
  }
  progress_.advance();
}

void TextLog::removed(std::string_view file) {
  if (!settings_.dry_run) return;
  progress_.clear();
  out_ << (settings_.language == Language::nl ? "te verwijderen: " : "to remove: ") + visible(file) + "\n";
}

void TextLog::draft(std::string_view file, std::size_t, bool made) {
  if (!settings_.dry_run || !made) return;
  progress_.clear();
  out_ << (settings_.language == Language::nl ? "te schrijven: " : "to write: ") + visible(file) + "\n";
}

void TextLog::close(const Closing& closing) {
  progress_.clear();
  err_ << told_at_end() << std::flush;
  std::vector<std::string> reasons;
  for (const auto& [reason, count] : reasons_)
    reasons.push_back(fmt::format("{} {}", count, words_of(reason, settings_.language)));
  if (!reasons.empty())
    out_ << fmt::format("{}: {}\n", settings_.language == Language::nl ? "waarom" : "why", fmt::join(reasons, ", "));
  out_ << closing_line(closing, input_word(kinds_, closing.summary.total), settings_.language) + "\n" << std::flush;
}

// A blank line stands between the reports.
void TextLog::verified(const VerifiedReport& report) {
  progress_.clear();
  std::string lines;
  for (const batch::Notice& notice : report.notices)
    lines += diagnostic_line(notice.name, notice.diagnostic, settings_.language) + "\n";
  for (const auto& [file, count] : report.left_out) lines += more_line(file, count, settings_.language);
  if (!lines.empty()) err_ << lines << std::flush;
  std::string words;
  if (!settings_.quiet) {
    for (const std::string& line : report.statement) words += visible(line) + "\n";
  }
  if (!words.empty()) out_ << words + "\n" << std::flush;
  progress_.advance();
}

void TextLog::close(const VerifyClosing& closing) {
  progress_.clear();
  out_ << closing_line(closing, settings_.language) + "\n" << std::flush;
}

void TextLog::changed(std::string_view file) {
  progress_.clear();
  out_ << visible(file) + "\n" << std::flush;
}

void TextLog::close(const ChangeClosing& closing) {
  progress_.clear();
  out_ << closing_line(closing, input_word({}, closing.total), settings_.language) + "\n" << std::flush;
}

void TextLog::close(const ImportClosing& closing) {
  progress_.clear();
  out_ << closing_line(closing, settings_.language) + "\n" << std::flush;
}

}  // namespace cli
