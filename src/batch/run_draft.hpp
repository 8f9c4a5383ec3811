// Mail drafts of a run: one with the files of all its reports, OUTPUT/alle-stukken.eml; where that would be too large,
// several, divided between sections. The manifest lists each as a report whose sources are the files that it brings.
#pragma once
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "batch/files.hpp"
#include "batch/run.hpp"

namespace batch {

// A file of a report, as it stands in the output folder or would.
struct Attached {
  std::string format;
  manifest::Digest sha256{};
  std::uint64_t size = 0;
};

struct Brought {
  std::string input;   // for the user
  std::string report;  // path below the output folder, without extension
  std::string name;    // for people: "2.6.1 Veiligheid en handhaving"; empty where it has none
  std::vector<Attached> files;
};

// Sections that one draft brings: some of those of the run, in their order.
struct Part {
  std::size_t first = 0, count = 0;
  std::size_t bytes = 0;  // of the draft, at most; more than the limit only where one section alone has so many
};

// Writes what batch may not see. `write` gets the bytes of the part's files, in the order of the sections and theirs,
// and may throw MachineFault.
struct RunDraftWriter {
  std::size_t limit = 0;  // bytes of a draft
  std::function<std::vector<Part>(std::span<const Brought> all)> divide;
  std::function<std::string(std::span<const Brought> all, const Part& part, std::span<const std::string> bytes,
                            std::size_t number, std::size_t of)>
      write;
};

// What became of the drafts.
struct RunDraftOutcome {
  struct Draft {
    std::string file;
    bool made = false;  // else it was up to date, or people changed it
    std::size_t sections = 0;
  };
  std::vector<Draft> drafts;
  std::vector<std::string> removed;  // files, or in a dry run those that would be
  std::vector<Notice> notices;
};

// Gathers what a run made.
class RunDrafts {
 public:
  // In the order of the jobs.
  void add(const Result& result);
  // Makes the drafts that are not up to date, when all reports stand; takes away those that are too many. Throws
  // MachineFault.
  RunDraftOutcome deliver(const Task& task, Files& files, const RunDraftWriter& writer) const;

 private:
  struct Made {
    std::string input, name;
    std::vector<std::string> files;
    std::vector<Planned> planned;
  };
  std::vector<Made> made_;
  std::vector<std::string> missing_;  // inputs of which there is no report that is up to date

  friend class Delivering;
};

// In a run that makes none: takes away the drafts of an earlier one that bring other files than now stand there. Throws
// MachineFault.
RunDraftOutcome drop_outdated_run_drafts(const Task& task, Files& files);

// What is wrong with a draft that the manifest lists, or with what it brings; nothing: it is in order.
std::vector<Notice> verify_run_draft(Files& files, const Records& records, const manifest::Entry& draft);

}  // namespace batch
