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
  std::string_view name;   // without its hyphens
  std::string_view flags;  // as CLI11 takes them
  OptionKind kind;
  bool in_export, in_check;
  bool anywhere;        // also before the verb or without one
  bool in_file = true;  // in a configuration file too
  bool in_verify = false;

  bool belongs_to(Verb verb) const {
    return anywhere || (verb == Verb::export_reports && in_export) || (verb == Verb::check && in_check) ||
           (verb == Verb::verify && in_verify);
  }
};

inline constexpr std::array<OptionRow, 23> option_table = {{
    {"output", "-o,--output", OptionKind::value, true, false, false},
    {"style", "-s,--style", OptionKind::value, true, true, false},
    {"format", "-f,--format", OptionKind::value, true, false, false},
    {"set", "--set", OptionKind::list, true, true, false},
    {"jobs", "-j,--jobs", OptionKind::value, true, true, false},
    {"force", "--force", OptionKind::flag, true, false, false},
    {"dry-run", "--dry-run", OptionKind::flag, true, false, false},
    {"prune", "--prune", OptionKind::flag, true, false, false},
    {"shard", "--shard", OptionKind::value, true, false, false},
    {"wait", "--wait", OptionKind::flag, true, false, false},
    {"eml", "--eml", OptionKind::flag, true, false, false},
    {"to", "--to", OptionKind::list, true, false, false},
    {"eml-limit", "--eml-limit", OptionKind::value, true, false, false},
    {"strict", "--strict", OptionKind::flag, false, true, false},
    {"quiet", "--quiet", OptionKind::flag, false, false, false, true, true},
    {"embed-source", "--embed-source", OptionKind::flag, true, true, false},
    {"missing-glyph", "--missing-glyph", OptionKind::value, true, true, false},
    {"context", "--context", OptionKind::flag, true, true, false},
    {"log", "--log", OptionKind::value, true, true, true},
    {"language", "--language", OptionKind::value, true, true, true},
    {"config", "--config", OptionKind::value, true, true, true, false},
    {"version", "--version", OptionKind::flag, true, true, true, false},
    {"help", "-h,--help", OptionKind::flag, true, true, true, false},
}};

}  // namespace cli
