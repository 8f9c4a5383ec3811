// What was said of each section of a folder by the last run that looked at it, for the clerk.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "batch/run.hpp"

namespace batch {

struct Said {
  std::string file;  // that it is of, for the user
  diagnostics::Diagnostic diagnostic;
  bool to_act_on = false;
};

// What was said of one section, or of one file or folder that is none. What is to be acted on comes first.
struct SaidOf {
  std::string name;  // "2.6.1 Veiligheid"; empty where it has none
  std::string file;  // for the user; empty of the run itself
  std::vector<Said> said;
  std::size_t more = 0;  // that are not among them
  bool to_act_on() const { return !said.empty() && said.front().to_act_on; }
};

struct FolderMessages {
  std::vector<SaidOf> sections, others;  // in natural order of the reports; in the order in which they were said
  bool empty() const { return sections.empty() && others.empty(); }
};

// Gathers what a run says; remarks, which only `check` says, are passed over.
class Messages {
 public:
  void add(const Result& result);
  void add(const Notice& notice);

  // Of all reports of `records`, or of its shard, as the run left them.
  FolderMessages gather(Files& files, const std::string& output, const Records& records) const;

 private:
  struct Looked {
    std::string report, input;
    std::vector<std::string> sources;
    rows::Identity identity;
    Status status = Status::good;
    bool waited_before = false;
    std::vector<diagnostics::Diagnostic> said;
    std::size_t left_out = 0;
  };

  friend class Gathering;

  std::vector<Looked> looked_;
  std::vector<Notice> notices_;
};

}  // namespace batch
