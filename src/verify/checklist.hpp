// What the machine checked of a report, by a stable name, and what came of it for each of its files.
#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "verify/inspect.hpp"

namespace verify {

enum class Outcome { passed, failed, unchecked };

std::string_view word(Outcome outcome);

// The files that a check concerns.
enum class Concern {
  every_file,  // a mail draft too
  reports,
  documents,     // of formats that people read as a text
  rows,          // of formats that hold the rows of a report
  pages,         // of formats that need pages
  abbreviations  // of formats that explain them
};

struct Check {
  std::string_view name;  // kebab-case
  Concern concern;
  Depth needed;                              // to be able to say anything
  std::span<const diagnostics::Code> codes;  // any of them: failed
  // A sentence that is true when it passed, with the success criteria of WCAG 2.1 that it serves.
  std::string_view nl, en;
};

std::span<const Check> checks();

struct Result {
  const Check* check;
  const File* file;
  Outcome outcome;
};

// In the order of the checks, and within one of the files.
std::vector<Result> results(const Findings& findings);

// What only a person can judge; questions that concern nothing in this report are left out.
struct Question {
  std::string_view name;
  std::size_t count;  // of what it is about; fills {0} of the texts
  std::string_view nl, en;
};
std::vector<Question> questions(const Findings& findings);

}  // namespace verify
