// The program: its tables, and what the command line may not see, put together.
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include "batch/files.hpp"
#include "cli/interrupts.hpp"
#include "cli/program.hpp"
#include "cli/streams.hpp"
#include "cli/without_memory.hpp"
#include "folder_pages/index.hpp"
#include "folder_pages/messages.hpp"
#include "formats.hpp"
#include "import/form.hpp"
#include "kinds.hpp"
#include "mail/mailbox.hpp"
#include "wiring/change_values.hpp"
#include "wiring/comparisons.hpp"
#include "wiring/import_documents.hpp"
#include "wiring/make_template.hpp"
#include "wiring/opened_version.hpp"
#include "wiring/prepare.hpp"
#include "wiring/program_folder.hpp"
#include "wiring/read_back.hpp"
#include "wiring/section_finder.hpp"
#include "wiring/source_line.hpp"
#include "xml/document.hpp"

namespace {

void check_recipient(std::string_view recipient, diagnostics::Diagnostics& sink) {
  if (!mail::parse_mailbox(recipient)) sink.add(diagnostics::Code::invalid_recipient, {}, {std::string(recipient)});
}

std::size_t terminal_columns() {
  winsize size{};
  constexpr std::size_t usual = 80;
  return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

// Drawn, for the clock and the number of the process may be the same on two machines.
std::string run_id() {
  std::uint64_t number = 0;
  if (getrandom(&number, sizeof number, 0) != static_cast<ssize_t>(sizeof number)) return {};
  return fmt::format("{:016x}", number);
}

std::string now() {
  const auto moment = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
  const auto milliseconds = moment.time_since_epoch().count() % 1000;
  return fmt::format("{:%Y-%m-%dT%H:%M:%S}.{:03}Z", fmt::gmtime(std::chrono::system_clock::to_time_t(moment)),
                     milliseconds);
}

}  // namespace

int main(int count, char** words) {
  cli::open_closed_streams();
  std::set_terminate(cli::end_without_memory);
  const cli::Interrupts interrupts;
  batch::DiskFiles files;
  const std::vector<std::string> line(words + std::min(count, 1), words + count);
  const auto interrupted = [&] { return interrupts.arrived() != 0; };
  const std::vector<std::string> style_folders = folders_of_styles(RAADSTUK_SYSCONF, RAADSTUK_SHARE);
  const apart::Reader foreign{foreign_reader_program(RAADSTUK_LIBEXEC), interrupted};
  const PrintedWordsReader words_printed = printed_words_reader(style_folders);
  const apart::Reader reports{reader_program(RAADSTUK_LIBEXEC), interrupted};
  const OpenSection open_section = section_opener(foreign, words_printed);
  const PreparationSettings settings{RAADSTUK_VERSION, style_folders, formats(reports),
                                     kinds(),          open_section,  version_opener(open_section, reports)};
  cli::Program program;
  program.version = settings.version;
  program.max_bytes = xml::max_bytes;
  program.formats = settings.formats;
  program.kinds = settings.kinds;
  program.check_recipient = check_recipient;
  program.change_values = [&](std::string_view bytes, auto values, diagnostics::Diagnostics& sink) {
    return change_values(bytes, values, settings.kinds, sink);
  };
  program.give_ids = [&](std::string_view bytes, diagnostics::Diagnostics& sink) {
    return give_ids(bytes, settings.kinds, sink);
  };
  program.number_of = number_of;
  const std::vector<rows::Kind> comparisons = comparison_kinds();
  program.comparisons = program.others = comparisons;
  program.identify = version_identifier(settings.open_version);
  program.prepare = [&](const cli::Options& asked) { return prepare(asked, settings); };
  program.prepare_verify = [&](diagnostics::Language language) {
    return make_verifier({settings.style_folders, settings.formats, settings.kinds, settings.version, interrupted,
                          settings.open_section, settings.open_version},
                         language);
  };
  program.index_page = [&](const batch::FolderIndex& index) { return folder_pages::index(index, settings.formats); };
  program.messages_page = folder_pages::messages;
  program.are_sections = section_finder(foreign);
  program.are_versions = version_finder(program.are_sections, settings.open_version);
  program.is_document = importing::is_document_name;
  program.max_document_bytes = std::size_t{64} << 20U;
  program.import_documents = make_importer(foreign, words_printed);
  program.make_template = template_maker(settings);
  program.schema = [] { return section_schema(RAADSTUK_SHARE); };
  SourceLines source_lines;
  program.source_line = [&](const std::string& file, std::uint32_t number) { return source_lines(file, number); };
  const bool terminal = isatty(STDERR_FILENO) == 1;
  return cli::run(line, program,
                  {[](const char* name) -> const char* { return std::getenv(name); }, std::cout, std::cerr, terminal,
                   [&] { return interrupts.arrived(); }, files, terminal_columns(), run_id(), now});
}
