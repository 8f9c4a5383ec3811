// The program, but for what it makes: main.cpp hands that in.
#pragma once
#include <cstddef>
#include <functional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "batch/folder_index.hpp"
#include "batch/marked_inputs.hpp"
#include "batch/messages_page.hpp"
#include "batch/pairs.hpp"
#include "batch/run.hpp"
#include "batch/run_draft.hpp"
#include "cli/imported.hpp"
#include "cli/log.hpp"
#include "cli/made_template.hpp"
#include "cli/options.hpp"
#include "diagnostics/diagnostics.hpp"

namespace cli {

// A style that can be used gives a conversion; another gives none, and notices that say why. Warnings may come with
// both.
struct Prepared {
  batch::Convert convert;
  std::vector<batch::Notice> notices;
  batch::BuildInputs build_inputs;  // what all reports are made with; of an export only
  // See batch::Task.
  std::function<std::optional<batch::Digest>(const std::string& language)> dictionary;
  std::optional<batch::BuildInputs> draft_build_inputs = {};  // what mail drafts are made with beside that, with --eml
  std::optional<batch::RunDraftWriter> run_drafts = {};       // with --eml-per run
  std::string language = {};  // primary, that the house style's words are first in: "nl"
};

// A report to read back.
struct ToVerify {
  const batch::Entry& entry;
  const batch::BuildInputs& made_with;
  std::string place;    // path without extension, for the user
  std::string section;  // the XML, to open
};

// Reads a report back. Called from several threads; may throw MachineFault.
using Verify = std::function<VerifiedReport(const ToVerify& report)>;

// What cli may not see.
struct Program {
  std::string version;        // "0.1.0"
  std::size_t max_bytes = 0;  // of an input
  std::span<const rows::Format> formats;
  std::span<const rows::Kind> kinds;
  std::span<const rows::Kind> comparisons = {};  // for the verb `compare`
  batch::Identify identify = {};
  std::span<const rows::Kind> others = {};  // whose reports may not stand among those of `kinds`
  // Whether a value of --to can be used at all: adds what is wrong.
  std::function<void(std::string_view value, diagnostics::Diagnostics& sink)> check_recipient;
  // For the verb `set`: the bytes of an input with values changed, or nothing where errors were added.
  std::function<std::optional<std::string>(std::string_view bytes,
                                           std::span<const std::pair<std::string, std::string>> values,
                                           diagnostics::Diagnostics& sink)>
      change_values;
  // For --ids: the bytes with an id for what a reference may name, or nothing where errors were added.
  std::function<std::optional<std::string>(std::string_view bytes, diagnostics::Diagnostics& sink)> give_ids = {};
  // For --list: the number of a section, which may be empty. Nothing where the input is not well-formed, which is
  // added.
  std::function<std::optional<std::string>(std::string_view bytes, diagnostics::Diagnostics& sink)> number_of = {};
  // Reads the style and the fonts, before the first report. May throw MachineFault.
  std::function<Prepared(const Options& options)> prepare;
  // The pages about a folder; none: they are not made.
  batch::IndexWriter index_page = {};
  batch::MessagesWriter messages_page = {};
  // A line of a file that a message is about, where it can still be read.
  SourceLine source_line = {};
  // For each file of a folder that is no XML whether it is a report of ours, which is read as its section.
  batch::AreSections are_sections = {};
  batch::AreSections are_versions = {};  // the same for the verb `compare`
  // For the verb `import`: what a folder's search takes, how large a document may be, the sections of documents, and
  // the schema that goes beside them.
  std::function<bool(std::string_view name)> is_document = {};
  std::size_t max_document_bytes = 0;
  ImportDocuments import_documents = {};
  std::function<std::optional<std::string>()> schema = {};
  MakeTemplate make_template = {};  // for the verb `template`
  // For the verb `verify`.
  std::function<Verify(diagnostics::Language language)> prepare_verify;
};

// The world around it.
struct Environment {
  Variable variable;
  std::ostream& out;
  std::ostream& err;
  bool terminal = false;         // err is a terminal that can move its cursor
  std::function<int()> arrived;  // SIGINT or SIGTERM when one has come, else 0
  batch::Files& files;
  std::size_t columns = 80;               // of the terminal
  std::string run_id = {};                // tells this run from others in a log of many
  std::function<std::string()> now = {};  // "2026-11-29T20:44:23.123Z"
};

inline constexpr int all_well = 0, input_errors = 1, wrong_usage = 2, machine_fault = 3, signalled = 128;

// Gives the exit status: 0 all well, 1 some input had errors or a report differs, 2 wrong usage, style or
// configuration, 3 a fault of the machine, 128 + the signal when stopped. The highest that applies. No exception leaves
// it but what a library of C++ throws for a bug.
int run(std::span<const std::string> line, const Program& program, const Environment& environment);

}  // namespace cli
