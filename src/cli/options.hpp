// What a run was asked to do, from the command line, the configuration file and the environment.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "batch/records.hpp"
#include "batch/selection.hpp"
#include "cli/option_table.hpp"
#include "diagnostics/diagnostic.hpp"
#include "rows/format.hpp"

namespace cli {

struct Options {
  Verb verb = Verb::none;
  bool help = false, version = false;
  std::vector<std::string> inputs;
  std::string output = "output";
  std::string style = "standaard";
  std::string author;                                       // of tracked changes; empty: the organisation
  std::vector<std::string> formats;                         // of --format, each once; empty: what each kind is made in
  std::vector<std::pair<std::string, std::string>> values;  // of --set, the configuration file's first
  std::optional<std::string> list = {};                     // of `set`: a CSV file
  bool ids = false;                                         // of `set`: give ids to what has none
  batch::Selection selection;                               // --only and --exclude, the configuration file's first
  std::size_t jobs = 0;                                     // threads; 0: as many as the machine has cores
  bool force = false;
  bool prune = false;
  bool wait = false;
  std::optional<batch::Shard> shard;
  bool dry_run = false;
  bool strict = false;
  bool quiet = false;
  bool context = false;
  bool embed_source = false;
  bool warn_missing_glyph = false;
  bool eml = false;
  bool eml_per_run = false;             // one draft of the run, in place of one a report
  std::vector<std::string> recipients;  // of --to, as given, the configuration file's first
  std::vector<std::string> mail_to;     // who is told what a run needs of a person: of the units, from the file only
  std::size_t eml_limit = 9'000'000;    // bytes
  std::vector<std::string> index_statuses;  // of the reports that index.html lists; none: of all
  bool json_log = false;
  diagnostics::Language language = diagnostics::Language::en;
  std::optional<std::int64_t> source_date_epoch;
};

struct ParsedOptions {
  Options options;
  std::vector<batch::Notice> problems;  // any of them ends the run with exit status 2
};

// The value of an environment variable, or null.
using Variable = std::function<const char*(const char*)>;

// `line` is without the program's name, `formats` are those that --format may name. Of the environment: LC_ALL,
// LC_MESSAGES, LANG and SOURCE_DATE_EPOCH. With --help or --version nothing else is looked at.
ParsedOptions parse_options(std::span<const std::string> line, std::span<const rows::Format> formats,
                            const Variable& variable);

}  // namespace cli
