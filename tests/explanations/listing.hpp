// Tries a list the way `raadstuk set --list` meets it.
#pragma once
#include <set>
#include <string>
#include <string_view>

#include "batch/temporary_folder.hpp"
#include "cli/set_values.hpp"
#include "formats.hpp"
#include "kinds.hpp"
#include "wiring/change_values.hpp"
#include "xml/document.hpp"

namespace trying {

// Remembers the codes of notices; the rest does not matter.
class NoticedCodes : public cli::Log {
 public:
  std::set<std::string> codes;

  void notice(std::string_view, const diagnostics::Diagnostic& diagnostic) override {
    codes.insert(std::string(entry(diagnostic.code).name));
  }
  void more(std::string_view, std::size_t) override {}
  void begin(std::size_t) override {}
  void finished(const batch::Result&) override {}
  void removed(std::string_view) override {}
  void draft(std::string_view, std::size_t, bool) override {}
  void close(const cli::Closing&) override {}
  void verified(const cli::VerifiedReport&) override {}
  void close(const cli::VerifyClosing&) override {}
  void changed(std::string_view) override {}
  void close(const cli::ChangeClosing&) override {}
  void close(const cli::ImportClosing&) override {}
};

inline std::set<std::string> of_list(std::string_view csv) {
  const TemporaryFolder folder;
  for (const auto& [name, number] : {std::pair("a", "1.1"), {"b", "1.2"}, {"c", "1.3"}, {"d", "1.3"}})
    folder.write(std::string("secties/") + name + ".xml",
                 std::string("<sectie formaat=\"1\" nummer=\"") + number + "\"><titel>Veiligheid</titel></sectie>");
  cli::Options options;
  options.inputs = {folder / "secties"};
  options.list = folder.write("agenda.csv", std::string(csv));
  const auto known = kinds();
  cli::Program program;
  program.max_bytes = xml::max_bytes;
  program.kinds = known;
  program.change_values = [&](std::string_view bytes, auto values, diagnostics::Diagnostics& sink) {
    return change_values(bytes, values, known, sink);
  };
  program.give_ids = [&](std::string_view bytes, diagnostics::Diagnostics& sink) {
    return give_ids(bytes, known, sink);
  };
  program.number_of = number_of;
  NoticedCodes log;
  batch::DiskFiles files;
  cli::set_values(options, program, files, log);
  return log.codes;
}

}  // namespace trying
