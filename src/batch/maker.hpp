// Makes one report: reads, decides, converts, delivers. Used by several threads.
#pragma once
#include <string_view>
#include <variant>

#include "batch/decision.hpp"
#include "batch/delivery.hpp"
#include "batch/run.hpp"

namespace batch {

class Maker {
 public:
  Maker(const Task& task, const Convert& convert, Files& files) : task_(task), convert_(convert), files_(files) {}

  // Throws MachineFault where no report of the run can be made any more, and bad_alloc where there is no memory even to
  // say so.
  Result operator()(const Job& job) const;

 private:
  void make(const Job& job, Result& result) const;
  void convert(const Job& job, std::string_view bytes, const Decision& decision, Making& making, Result& result) const;
  void keep(const Job& job, const Decision& decision, Result& result) const;
  void pass(const Decision& decision, Result& result) const;
  void wait(const Job& job, Result& result) const;
  std::vector<Output> standing(const Job& job, const Decision& decision) const;
  rows::Sources sources(const Job& job, Making& making) const;
  std::uint32_t note_source(std::string name, std::string called, const std::string* bytes, Making& making) const;
  rows::Sources sources_of(const Job& job, const VersionFile& version, Making& making) const;
  std::variant<OpenedVersion, diagnostics::Diagnostic> open(const Job& job, std::string_view bytes,
                                                            const VersionFile& version, Making& making) const;
  void look_after_earlier_report(const Job& job, Result& result) const;
  void remove_earlier_report(const Job& job, Result& result) const;
  std::vector<std::string> earlier_files(const Job& job) const;
  void note_without_report(const Job& job, const Result& result) const;
  void mark_stale(const Job& job, const Result& result) const;

  const Task& task_;
  const Convert& convert_;
  Files& files_;
};

}  // namespace batch
