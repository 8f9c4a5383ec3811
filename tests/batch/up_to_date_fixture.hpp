// Runs one after the other over real inputs and a fake disk for the reports.
#pragma once
#include <atomic>
#include <set>
#include <string>
#include <vector>

#include "batch/fake_files.hpp"
#include "batch/gone.hpp"
#include "batch/respelled.hpp"
#include "batch/run.hpp"
#include "batch/temporary_folder.hpp"
#include "manifest/written.hpp"
#include "rows/simple_rows.hpp"

// "fout" fails, "leeg" is empty, "beeld" reads beelden/x.png.
struct UpToDateFixture {
  const std::vector<rows::Kind> kinds = simple_rows::kinds();
  TemporaryFolder t;
  FakeFiles files;
  manifest::BuildInputs made_with = build_inputs();
  std::vector<std::string> formats = {"pdf", "docx"};
  batch::Mode mode = batch::Mode::write;
  bool force = false;
  manifest::Values values;  // of --set
  batch::Selection selection;
  std::atomic<int> conversions = 0;
  std::vector<batch::Result> results;
  batch::Summary summary;

  batch::Made convert(const batch::Request& request) {
    const std::string_view bytes = request.bytes;
    ++conversions;
    batch::Made made;
    made.kind = "sectie";
    made.undone = request.former;
    made.identity.status = bytes.starts_with("vastgesteld") ? "vastgesteld" : "concept";
    std::string added;
    for (const auto& [name, value] : request.values) {
      if (name == "status") made.identity.status = value;
      added += " " + name + "=" + value;
    }
    made.failed = bytes == "fout";
    made.empty = bytes == "leeg";
    if (made.failed) made.diagnostics = {{diagnostics::Code::doctype, {1, 1}, {}}};
    if (bytes.starts_with("beeld") && !std::holds_alternative<rows::SourceFile>(request.sources.read("beelden/x.png")))
      made.failed = true;
    if (bytes.starts_with("nummer ")) made.identity.number = bytes.substr(7, 1);
    if (made.failed || made.empty) return made;
    made.pages = 3;
    for (const std::string& format : formats)
      made.outputs.push_back(
          {format, format + " " + std::string(bytes.substr(0, bytes.find('#'))) + made_with.version + added});
    return made;
  }

  // One run over in/, or over the names given.
  void run(std::vector<std::string> named = {}) {
    if (named.empty()) named = {t / "in"};
    batch::Inputs inputs = batch::find_inputs(named, std::vector<std::string>{"pdf", "docx"}, selection);
    batch::Records records(files, "out", {"pdf", "docx"}, made_with);
    records.load();
    records.recover({});
    batch::follow_respelled(files, records, inputs.jobs, mode == batch::Mode::write);
    batch::Task task;
    task.jobs = &inputs.jobs;
    task.mode = mode;
    task.output = "out";
    task.kinds = kinds;
    task.formats = formats;
    task.max_bytes = 1000;
    task.records = &records;
    task.force = force;
    task.values = values;
    results.clear();
    conversions = 0;
    summary = batch::run(
        task, [this](const batch::Request& request) { return convert(request); }, files,
        [this](const batch::Result& result) { results.push_back(result); }, [] { return false; });
    gone = batch::gone(files, records, inputs);
    elsewhere = batch::elsewhere(records, inputs);
    if (mode == batch::Mode::write) records.save();
  }
  std::vector<std::string> gone, elsewhere;

  manifest::Entry known(const std::string& report) const {
    return entry_in(*read_manifest(files.files.at("out/raadstuk.json")), report);
  }
  std::string said() const {
    std::string all;
    for (const auto& result : results) {
      for (const auto& diagnostic : result.diagnostics)
        all += "[" + diagnostics::text(diagnostic, diagnostics::Language::nl) + "]";
    }
    return all;
  }
  std::string codes() const {
    std::string all;
    for (const auto& result : results)
      for (const auto& diagnostic : result.diagnostics)
        all.append(all.empty() ? "" : " ").append(entry(diagnostic.code).name);
    return all;
  }
  // What somebody did to a report in an editor, later than the program.
  void edit(const std::string& file, const std::string& bytes) {
    files.files[file] = bytes;
    files.times[file] = 1'773'273'600'000'000'000;  // 2026-03-12
  }
  std::string text(const std::string& file) const {
    const auto found = files.files.find(file);
    return found == files.files.end() ? "none" : found->second;
  }
};
