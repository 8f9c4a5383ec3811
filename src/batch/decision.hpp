// What a run does with a report: make it, leave it as it is, or wait until nobody has it open.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "batch/files.hpp"
#include "batch/records.hpp"
#include "batch/run.hpp"

namespace batch {

struct Decision {
  enum class Course { make, keep, wait, pass /* as Status::passed */ };

  Course course = Course::make;
  Reason reason = Reason::first;  // of `make`
  manifest::Values values;        // of --set, to make the report with: those of this run, and those that it keeps
  manifest::Values kept_values;   // of an earlier run, that this run did not give
  manifest::Values former;        // of an earlier run too, that go now that the section changed
  std::vector<std::string> left;  // formats that are not made: people changed the file, or it is adopted
  // What an adopted report's files are made beside, or what of it stays: the entry as it is to be recorded.
  std::optional<manifest::Entry> entry;
  bool adopted = false;  // the council adopted it, so that it stays whatever the program would make
  // What to say of an adopted report that is made all the same, if it becomes another: why.
  std::optional<diagnostics::Diagnostic> adopted_before;
  std::vector<diagnostics::Diagnostic> said;
};

// `input` is the hash of the job's bytes. Reads what the recorded report was made of and looks at its files; changes
// nothing. The task has records.
Decision decide(Files& files, const Task& task, const Job& job, const manifest::Digest& input);

}  // namespace batch
