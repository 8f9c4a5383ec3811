#include "batch/run.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "batch/in_order.hpp"
#include "batch/maker.hpp"
#include "batch/to_act_on.hpp"

namespace batch {
namespace {

using diagnostics::Code;

// Council members know a section by its number.
class Numbers {
 public:
  // The first input with a number is named at those that follow, where one of the two was made in this run.
  void compare(Result& result) {
    const bool made = result.status == Status::good;
    const bool there = made || result.status == Status::current || result.status == Status::adopted;
    const std::string& number = result.identity.number;
    if (number.empty() || !there) return;
    const auto [first, fresh] = first_.try_emplace({result.kind, number}, result.input, made);
    if (fresh || !(made || first->second.second)) return;
    result.diagnostics.push_back({Code::same_number, {}, {number, first->second.first}});
  }

 private:
  // By kind and number: input, and whether it was made.
  std::map<std::pair<std::string, std::string>, std::pair<std::string, bool>> first_;
};

// What is true of many sections and mended in one place is said of the first.
class SaidOnce {
 public:
  void drop_repeated(Result& result) {
    std::erase_if(result.diagnostics, [this](const diagnostics::Diagnostic& each) {
      return is_of_all(each.code) && !said_.emplace(each.code, each.arguments.at(0)).second;
    });
  }
  // Several comparisons are made of one file.
  void drop_told(Result& result) {
    std::erase_if(result.diagnostics, [&](const diagnostics::Diagnostic& each) {
      if (each.code == Code::stale_report) return false;
      std::string told = result.file_of(each);
      for (const std::string& argument : each.arguments) told.append(1, '\0').append(argument);
      return !told_.emplace(each.code, each.position.line, each.position.column, std::move(told)).second;
    });
  }

 private:
  static bool is_of_all(Code code) {
    return code == Code::unexplained_abbreviation || code == Code::dictionary_not_installed;
  }

  std::set<std::pair<Code, std::string>> said_;                                 // the abbreviation, the language
  std::set<std::tuple<Code, std::uint32_t, std::uint32_t, std::string>> told_;  // where, the file and the arguments
};

void count(const Result& result, Summary& summary) {
  switch (result.status) {
    case Status::good: ++summary.good; break;
    case Status::current: ++summary.current; break;
    case Status::adopted: ++summary.adopted; break;
    case Status::waiting: ++summary.waiting; break;
    case Status::passed: ++summary.passed; break;
    case Status::empty: ++summary.empty; break;
    case Status::failed: ++summary.failed; break;
  }
  if (result.stale) ++summary.stale;
  if (result.status == Status::good && result.incomplete()) ++summary.incomplete;
  if (result.no_draft) ++summary.no_draft;
}

bool contains(std::span<const std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

bool Result::incomplete() const {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [](const diagnostics::Diagnostic& said) { return leaves_incomplete(said.code); });
}

std::vector<std::string> Task::outputs_of(std::string_view kind) const {
  std::vector<std::string> outputs;
  const auto add = [&](std::string_view format) {
    if (std::find(outputs.begin(), outputs.end(), format) == outputs.end()) outputs.emplace_back(format);
  };
  for (const rows::Kind& row : kinds) {
    if (!kind.empty() && row.root != kind) continue;
    if (formats.empty())
      for (const std::string_view format : row.default_formats) add(format);
    for (const std::string& format : formats)
      if (contains(row.formats, format)) add(format);
    for (const std::string_view format : row.always) add(format);
  }
  if (drafts && !outputs.empty()) add(manifest::draft);
  return outputs;
}

Summary run(const Task& task, const Convert& convert, Files& files, const std::function<void(const Result&)>& finished,
            const std::function<bool()>& stop) {
  const Maker maker(task, convert, files);
  Summary summary;
  Numbers numbers;
  SaidOnce said_once;
  summary.total = task.jobs->size();
  do_in_order<Result>(
      task.jobs->size(), task.threads, [&](std::size_t job) { return maker(task.jobs->at(job)); },
      [&](Result&& result) {
        numbers.compare(result);
        said_once.drop_repeated(result);
        if (result.comparison) said_once.drop_told(result);
        count(result, summary);
        finished(result);
      },
      stop);
  return summary;
}

}  // namespace batch
