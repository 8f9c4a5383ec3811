// The program with a conversion that does what the file says, in Dutch, on a disk of its own.
#pragma once
#include <algorithm>
#include <atomic>
#include <map>
#include <new>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "batch/fake_files.hpp"
#include "batch/temporary_folder.hpp"
#include "cli/program.hpp"
#include "diagnostics/machine_fault.hpp"
#include "rows/simple_rows.hpp"

struct ProgramFixture {
  TemporaryFolder t;
  FakeFiles files;
  std::map<std::string, std::string> variables = {{"LANG", "nl_NL.UTF-8"}};
  std::ostringstream out, err;
  int signal = 0;
  std::size_t signal_after = 0;  // conversions
  std::atomic<std::size_t> conversions = 0;
  std::vector<batch::Notice> style_notices;
  bool style_is_good = true, font_is_missing = false;
  cli::Options asked;

  batch::Made convert(std::string_view bytes) {
    ++conversions;
    batch::Made made;
    const std::string text(bytes);
    if (text.find("fout") != std::string::npos)
      made.diagnostics.push_back({diagnostics::Code::bare_ampersand, {12, 7}, {}});
    if (text.find("waarschuwing") != std::string::npos)
      made.diagnostics.push_back({diagnostics::Code::title_only, {3, 1}, {"x"}});
    if (text.find("opmerking") != std::string::npos)
      made.diagnostics.push_back({diagnostics::Code::action_without_planning, {4, 2}, {}});
    made.failed = text.find("fout") != std::string::npos;
    made.empty = text.find("leeg") != std::string::npos;
    if (text.find("geheugen") != std::string::npos) throw std::bad_alloc();
    if (made.failed || made.empty) return made;
    const auto is_asked = [this](std::string_view format) {
      return asked.formats.empty() || std::ranges::find(asked.formats, format) != asked.formats.end();
    };
    if (is_asked("pdf")) made.outputs.push_back({"pdf", "PDF"});
    if (is_asked("docx")) made.outputs.push_back({"docx", "DOCX"});
    return made;
  }

  // On one thread, so that moments can be counted.
  int run(std::vector<std::string> line) {
    if (!line.empty() && (line[0] == "export" || line[0] == "check")) line.insert(line.end(), {"--jobs", "1"});
    out.str("");
    err.str("");
    cli::Program program;
    program.version = "1.2.3";
    program.max_bytes = 1000;
    const std::vector<rows::Format> formats = simple_rows::formats();
    std::vector<rows::Kind> kinds = simple_rows::kinds();
    program.formats = formats;
    program.kinds = kinds;
    kinds[0].knows_value = [](std::string_view name) { return name == "status"; };
    kinds[0].check_value = [](std::string_view name, std::string_view, diagnostics::Diagnostics& sink) {
      if (name != "status") sink.add(diagnostics::Code::set_unknown, {}, {std::string(name), "status"});
    };
    program.prepare = [this](const cli::Options& options) {
      asked = options;
      if (font_is_missing) throw diagnostics::MachineFault(diagnostics::Code::font_missing, {"Carlito"});
      cli::Prepared prepared;
      prepared.notices = style_notices;
      if (style_is_good) prepared.convert = [this](const batch::Request& request) { return convert(request.bytes); };
      return prepared;
    };
    const auto variable = [this](const char* name) -> const char* {
      const auto found = variables.find(name);
      return found == variables.end() ? nullptr : found->second.c_str();
    };
    const auto arrived = [this] { return signal != 0 && conversions >= signal_after ? signal : 0; };
    return cli::run(line, program, {variable, out, err, false, arrived, files});
  }

  // The files but for what the program keeps for itself.
  std::map<std::string, std::string> reports() const {
    std::map<std::string, std::string> found = files.files;
    std::erase_if(found, [](const auto& file) { return file.first.find("raadstuk.") != std::string::npos; });
    return found;
  }

  // With the test's folder as T and the time as 0,0 s.
  std::string shown(const std::ostringstream& stream) const {
    return std::regex_replace(t.shown(stream.str()), std::regex("[0-9]+([,.])[0-9] s"), "0$010 s");
  }
};
