// All options of the program: the command line, the configuration file and the tests of the help read this table.
#pragma once
#include <array>
#include <string>
#include <string_view>

namespace cli {

enum class Verb { none, export_reports, check, verify, explain, set, import_documents, compare, make_template };

struct VerbName {
  Verb verb;
  std::string_view name;
};
inline constexpr std::array<VerbName, 8> verbs = {{{Verb::export_reports, "export"},
                                                   {Verb::check, "check"},
                                                   {Verb::verify, "verify"},
                                                   {Verb::explain, "explain"},
                                                   {Verb::set, "set"},
                                                   {Verb::import_documents, "import"},
                                                   {Verb::compare, "compare"},
                                                   {Verb::make_template, "template"}}};

enum class OptionKind {
  flag,
  value,  // the last one counts
  list    // all of them count
};

struct OptionRow {
  std::string_view name;  // a literal, without its hyphens
  char letter;            // 'o' of -o; '\0' where there is none
  OptionKind kind;
  unsigned verbs;       // a bit each, or everywhere
  bool in_file = true;  // in a configuration file too
  bool on_line = true;  // on the command line; else in a configuration file only

  bool belongs_to(Verb verb) const { return (verbs & bit(verb)) != 0; }
  static constexpr unsigned bit(Verb verb) { return 1U << static_cast<unsigned>(verb); }
};

inline constexpr unsigned in_export = OptionRow::bit(Verb::export_reports), in_check = OptionRow::bit(Verb::check),
                          in_verify = OptionRow::bit(Verb::verify), in_set = OptionRow::bit(Verb::set),
                          in_import = OptionRow::bit(Verb::import_documents),
                          in_compare = OptionRow::bit(Verb::compare), in_template = OptionRow::bit(Verb::make_template),
                          everywhere = ~0U;  // also without a verb

inline constexpr std::array<OptionRow, 31> option_table = {{
    {"output", 'o', OptionKind::value, in_export | in_import | in_compare | in_template},
    {"style", 's', OptionKind::value, in_export | in_check | in_compare | in_template},
    {"format", 'f', OptionKind::value, in_export | in_compare},
    {"set", '\0', OptionKind::list, in_export | in_check | in_import},
    {"list", '\0', OptionKind::value, in_set, false},
    {"ids", '\0', OptionKind::flag, in_set, false},
    {"only", '\0', OptionKind::list, in_export | in_check | in_import},
    {"exclude", '\0', OptionKind::list, in_export | in_check | in_import},
    {"jobs", 'j', OptionKind::value, in_export | in_check | in_compare},
    {"force", '\0', OptionKind::flag, in_export | in_import | in_compare | in_template},
    {"dry-run", '\0', OptionKind::flag, in_export | in_set | in_import | in_compare},
    {"prune", '\0', OptionKind::flag, in_export | in_compare},
    {"shard", '\0', OptionKind::value, in_export},
    {"wait", '\0', OptionKind::flag, in_export | in_compare},
    {"author", '\0', OptionKind::value, in_compare},
    {"eml", '\0', OptionKind::flag, in_export},
    {"eml-per", '\0', OptionKind::value, in_export},
    {"to", '\0', OptionKind::list, in_export},
    {"mail-to", '\0', OptionKind::list, in_export, true, false},
    {"eml-limit", '\0', OptionKind::value, in_export},
    {"index-status", '\0', OptionKind::value, in_export},
    {"strict", '\0', OptionKind::flag, in_check | in_import},
    {"quiet", '\0', OptionKind::flag, in_verify},
    {"embed-source", '\0', OptionKind::flag, in_export | in_check},
    {"missing-glyph", '\0', OptionKind::value, in_export | in_check | in_compare},
    {"context", '\0', OptionKind::flag, in_export | in_check | in_compare},
    {"log", '\0', OptionKind::value, everywhere},
    {"language", '\0', OptionKind::value, everywhere},
    {"config", '\0', OptionKind::value, everywhere, false},
    {"version", '\0', OptionKind::flag, everywhere, false},
    {"help", 'h', OptionKind::flag, everywhere, false},
}};

}  // namespace cli
