// Writes what was made of a job, and notes it.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "batch/decision.hpp"
#include "batch/files.hpp"
#include "batch/replace.hpp"
#include "batch/run.hpp"

namespace batch {

// What a job reads, for the manifest: the input first.
struct Making {
  std::vector<manifest::Source> sources{};
  std::vector<manifest::Listing> listings{};
  std::vector<std::string> called{};  // each of the sources, for the user
};

// The path of a report's file, for the user as for the system.
std::string target(const Task& task, const Job& job, std::string_view format);

// Delivers one report; it is used once.
class Delivery {
 public:
  Delivery(const Task& task, Files& files, const Job& job, const Decision& decision)
      : task_(task), files_(files), job_(job), decision_(decision) {}

  // Gives the outputs to the result, with what is to be said of them. Nothing is written in a dry run, but all is
  // looked at. Throws MachineFault.
  void operator()(const Made& made, const Making& making, Result& result);

 private:
  void write(const Made& made, const Making& making, Result& result);
  manifest::Entry describe(const Made& made, const Making& making, const Result& result) const;
  void put_aside(const Files::State& state, const Output& output, Result& result);
  bool is_written_already(const manifest::Output* known, const Output& output, const Files::State& state,
                          manifest::Output& noted) const;
  std::string draft_to_remove(const manifest::Entry& entry) const;
  void carry_over(std::string_view removed, manifest::Entry& entry) const;
  void warn_outdated(const manifest::Entry& entry, Result& result) const;
  bool is_left(std::string_view format) const;
  bool is_another(const Made& made) const;
  std::string target(std::string_view format) const { return batch::target(task_, job_, format); }

  const Task& task_;
  Files& files_;
  const Job& job_;
  const Decision& decision_;
  std::optional<manifest::Entry> earlier_;
  std::vector<Move> aside_;
  std::vector<manifest::Source> kept_;
};

}  // namespace batch
