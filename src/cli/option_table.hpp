// All options of the program: the command line, the configuration file and the tests of the help read this table.
#pragma once
#include <array>
#include <string>
#include <string_view>

namespace cli {

enum class Verb { none, export_reports, check, verify, explain };

struct VerbName {
  Verb verb;
  std::string_view name;
};
inline constexpr std::array<VerbName, 4> verbs = {
    {{Verb::export_reports, "export"}, {Verb::check, "check"}, {Verb::verify, "verify"}, {Verb::explain, "explain"}}};

enum class OptionKind {
  flag,
  value,  // the last one counts
  list    // all of them count
};

struct OptionRow {
  std::string_view name;  // a literal, without its hyphens
  char letter;            // 'o' of -o; '\0' where there is none
  OptionKind kind;
  bool in_export, in_check;
  bool anywhere;        // also before the verb or without one
  bool in_file = true;  // in a configuration file too

  bool belongs_to(Verb verb) const {
    return anywhere || (verb == Verb::export_reports && in_export) || (verb == Verb::check && in_check);
  }
};

inline constexpr std::array<OptionRow, 23> option_table = {{
    {"output", 'o', OptionKind::value, true, false, false},
    {"style", 's', OptionKind::value, true, true, false},
    {"format", 'f', OptionKind::value, true, false, false},
    {"set", '\0', OptionKind::list, true, true, false},
    {"only", '\0', OptionKind::list, true, true, false},
    {"exclude", '\0', OptionKind::list, true, true, false},
    {"jobs", 'j', OptionKind::value, true, true, false},
    {"force", '\0', OptionKind::flag, true, false, false},
    {"dry-run", '\0', OptionKind::flag, true, false, false},
    {"prune", '\0', OptionKind::flag, true, false, false},
    {"shard", '\0', OptionKind::value, true, false, false},
    {"wait", '\0', OptionKind::flag, true, false, false},
    {"eml", '\0', OptionKind::flag, true, false, false},
    {"to", '\0', OptionKind::list, true, false, false},
    {"eml-limit", '\0', OptionKind::value, true, false, false},
    {"strict", '\0', OptionKind::flag, false, true, false},
    {"embed-source", '\0', OptionKind::flag, true, true, false},
    {"missing-glyph", '\0', OptionKind::value, true, true, false},
    {"log", '\0', OptionKind::value, true, true, true},
    {"language", '\0', OptionKind::value, true, true, true},
    {"config", '\0', OptionKind::value, true, true, true, false},
    {"version", '\0', OptionKind::flag, true, true, true, false},
    {"help", 'h', OptionKind::flag, true, true, true, false},
}};

}  // namespace cli
