// The program: its tables, and what the command line may not see, put together.
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include "batch/files.hpp"
#include "cli/interrupts.hpp"
#include "cli/program.hpp"
#include "cli/without_memory.hpp"
#include "formats.hpp"
#include "kinds.hpp"
#include "mail/mailbox.hpp"
#include "wiring/prepare.hpp"
#include "wiring/read_back.hpp"
#include "xml/document.hpp"

namespace {

void check_recipient(std::string_view recipient, diagnostics::Diagnostics& sink) {
  if (!mail::parse_mailbox(recipient)) sink.add(diagnostics::Code::invalid_recipient, {}, {std::string(recipient)});
}

}  // namespace

int main(int count, char** words) {
  std::set_terminate(cli::end_without_memory);
  const cli::Interrupts interrupts;
  batch::DiskFiles files;
  const std::vector<std::string> line(words + std::min(count, 1), words + count);
  const auto interrupted = [&] { return interrupts.arrived() != 0; };
  const PreparationSettings settings{RAADSTUK_VERSION,
                                     {"styles", RAADSTUK_SHARE "/styles"},
                                     formats({reader_program(RAADSTUK_LIBEXEC), interrupted}),
                                     kinds()};
  cli::Program program;
  program.version = settings.version;
  program.max_bytes = xml::max_bytes;
  program.formats = settings.formats;
  program.kinds = settings.kinds;
  program.check_recipient = check_recipient;
  program.prepare = [&](const cli::Options& asked) { return prepare(asked, settings); };
  program.prepare_verify = [&](diagnostics::Language language) {
    return make_verifier({settings.style_folders, settings.formats, settings.kinds, settings.version, interrupted},
                         language);
  };
  const bool terminal = isatty(STDERR_FILENO) == 1;
  return cli::run(line, program,
                  {[](const char* name) -> const char* { return std::getenv(name); }, std::cout, std::cerr, terminal,
                   [&] { return interrupts.arrived(); }, files});
}
