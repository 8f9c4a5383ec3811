#include "cli/json_log.hpp"

#include <cmath>
#include <iterator>
#include <string>

#include "cli/reason.hpp"
#include "cli/visible.hpp"
#include "json/text.hpp"

namespace cli {
namespace {

using diagnostics::Diagnostic;
using json::Array;
using json::Object;

Object diagnostic_object(std::string_view file, const Diagnostic& diagnostic, diagnostics::Language language) {
  const diagnostics::Entry& kind = entry(diagnostic.code);
  Object object = {{"type", "diagnostic"}};
  if (!file.empty()) object.push_back({"file", percent_encoded(file)});
  if (!diagnostic.passage.empty()) {
    object.push_back({"paragraph", diagnostic.position.line});
    object.push_back({"passage", diagnostic.passage});
  } else if (!diagnostic.position.is_whole()) {
    object.push_back({"line", diagnostic.position.line});
    object.push_back({"column", diagnostic.position.column});
  }
  object.push_back({"severity", severity_word(kind.severity, diagnostics::Language::en)});
  object.push_back({"code", kind.name});
  object.push_back({"message", diagnostics::text(diagnostic, language)});
  object.push_back({"arguments", Array(diagnostic.arguments.begin(), diagnostic.arguments.end())});
  return object;
}

double thousandths(double seconds) { return std::round(seconds * 1000) / 1000; }

Object numbers(const std::vector<std::pair<std::string, std::size_t>>& counted) {
  Object object;
  for (const auto& [name, number] : counted) object.push_back({name, number});
  return object;
}

std::string_view status_word(batch::Status status, batch::Mode mode) {
  if (status == batch::Status::empty) return "empty";
  if (status == batch::Status::failed) return "failed";
  if (status == batch::Status::current) return "up-to-date";
  if (status == batch::Status::adopted) return "adopted";
  if (status == batch::Status::waiting) return "waiting";
  if (status == batch::Status::passed) return "passed-over";
  return mode == batch::Mode::write ? "written" : mode == batch::Mode::dry_run ? "to-write" : "accepted";
}

}  // namespace

JsonLog::JsonLog(std::ostream& err, diagnostics::Language language, batch::Mode mode, Stamp stamp)
    : err_(err), language_(language), mode_(mode), stamp_(std::move(stamp)) {}

std::string JsonLog::line(Object object) const {
  Object stamped = {object.front()};
  if (stamp_.now) stamped.push_back({"time", stamp_.now()});
  if (!stamp_.run.empty()) stamped.push_back({"run", stamp_.run});
  if (!stamp_.version.empty()) stamped.push_back({"version", stamp_.version});
  stamped.insert(stamped.end(), std::make_move_iterator(object.begin() + 1), std::make_move_iterator(object.end()));
  return json::text(std::move(stamped)) + "\n";
}

void JsonLog::notice(std::string_view file, const Diagnostic& diagnostic) {
  err_ << line(diagnostic_object(file, diagnostic, language_)) << std::flush;
}

void JsonLog::more(std::string_view file, std::size_t count) {
  err_ << line({{"type", "more"}, {"file", percent_encoded(file)}, {"count", count}}) << std::flush;
}

void JsonLog::begin(std::size_t) {}

void JsonLog::finished(const batch::Result& result) {
  std::string lines;
  for (const Diagnostic* diagnostic : select(result, mode_ == batch::Mode::check).shown) {
    lines += line(diagnostic_object(result.file_of(*diagnostic), *diagnostic, language_));
  }
  const diagnostics::Counts counts = counts_of(result);
  Array outputs;
  for (const std::string& output : result.outputs) outputs.push_back(percent_encoded(output));
  Object object = {{"type", "report"},
                   {"input", percent_encoded(result.input)},
                   {"outputs", std::move(outputs)},
                   {"status", status_word(result.status, mode_)}};
  if (result.reason) object.push_back({"reason", code_of(*result.reason)});
  const Object numbers = {{"pages", result.pages}, {"errors", counts[0]},   {"warnings", counts[1]},
                          {"remarks", counts[2]},  {"stale", result.stale}, {"no_draft", result.no_draft}};
  object.insert(object.end(), numbers.begin(), numbers.end());
  lines += line(std::move(object));
  err_ << lines << std::flush;
}

void JsonLog::removed(std::string_view file) {
  err_ << line({{"type", "removed"}, {"file", percent_encoded(file)}}) << std::flush;
}

void JsonLog::draft(std::string_view file, std::size_t sections, bool made) {
  const batch::Status status = made ? batch::Status::good : batch::Status::current;
  err_ << line({{"type", "draft"},
                {"file", percent_encoded(file)},
                {"sections", sections},
                {"status", status_word(status, mode_)}})
       << std::flush;
}

void JsonLog::close(const Closing& closing) {
  Object object = {{"type", "summary"},
                   {"sections", closing.summary.total},
                   {"good", closing.summary.good},
                   {"up_to_date", closing.summary.current},
                   {"adopted", closing.summary.adopted},
                   {"passed_over", closing.summary.passed},
                   {"waiting", closing.summary.waiting},
                   {"no_draft", closing.summary.no_draft},
                   {"empty", closing.summary.empty},
                   {"failed", closing.summary.failed},
                   {"stale", closing.summary.stale},
                   {"gone", closing.summary.gone},
                   {"removed", closing.summary.removed},
                   {"warnings", closing.warnings},
                   {"remarks", closing.remarks},
                   {"needs_you", closing.needs_you},
                   {"seconds", thousandths(closing.seconds)}};
  if (closing.mode != batch::Mode::check) object.push_back({"output", percent_encoded(closing.output)});
  object.push_back({"exit_status", closing.exit_status});
  err_ << line(std::move(object)) << std::flush;
}

void JsonLog::verified(const VerifiedReport& report) {
  std::string lines;
  for (const batch::Notice& notice : report.notices)
    lines += line(diagnostic_object(notice.name, notice.diagnostic, language_));
  for (const auto& [file, count] : report.left_out)
    lines += line({{"type", "more"}, {"file", percent_encoded(file)}, {"count", count}});
  Array files, checks;
  for (const std::string& file : report.files) files.push_back(percent_encoded(file));
  for (const VerifiedReport::Check& check : report.checks)
    checks.emplace_back(
        Object{{"check", check.name}, {"file", percent_encoded(check.file)}, {"outcome", check.outcome}});
  lines += line({{"type", "verified"},
                 {"report", percent_encoded(report.report)},
                 {"files", std::move(files)},
                 {"section", percent_encoded(report.section)},
                 {"title", report.title},
                 {"language", report.language},
                 {"status", report.good() ? "in-order" : "different"},
                 {"checks", std::move(checks)},
                 {"found", numbers(report.found)},
                 {"for_a_person", numbers(report.questions)}});
  err_ << lines << std::flush;
}

void JsonLog::close(const VerifyClosing& closing) {
  err_ << line({{"type", "summary"},
                {"reports", closing.reports},
                {"run_drafts", closing.run_drafts},
                {"index_pages", closing.index_pages},
                {"in_order", closing.good},
                {"different", closing.different},
                {"unlisted", closing.unlisted},
                {"seconds", thousandths(closing.seconds)},
                {"folder", percent_encoded(closing.folder)},
                {"exit_status", closing.exit_status}})
       << std::flush;
}

void JsonLog::changed(std::string_view file) {
  err_ << line({{"type", "changed"}, {"file", percent_encoded(file)}}) << std::flush;
}

void JsonLog::close(const ImportClosing& closing) {
  err_ << line({{"type", "summary"},
                {"documents", closing.documents},
                {"sections", closing.sections},
                {"written", closing.written},
                {"errors", closing.errors},
                {"warnings", closing.warnings},
                {"remarks", closing.remarks},
                {"seconds", thousandths(closing.seconds)},
                {"output", percent_encoded(closing.output)},
                {"exit_status", closing.exit_status}})
       << std::flush;
}

void JsonLog::close(const ChangeClosing& closing) {
  err_ << line({{"type", "summary"},
                {"sections", closing.total},
                {"changed", closing.changed},
                {"same", closing.same},
                {"unlisted", closing.unlisted},
                {"exit_status", closing.exit_status}})
       << std::flush;
}

}  // namespace cli
