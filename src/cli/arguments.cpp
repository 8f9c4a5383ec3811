#include "cli/arguments.hpp"

#include <getopt.h>

#include <algorithm>
#include <utility>

namespace cli {
namespace {

using diagnostics::Code;

// getopt_long gives the number of an option's row, from here on; what is less is a character.
constexpr int first_row = 256;

const OptionRow& row_of(int number) {
  if (number >= first_row) return option_table[static_cast<std::size_t>(number - first_row)];
  return *std::find_if(option_table.begin(), option_table.end(),
                       [&](const OptionRow& row) { return row.letter == number; });
}

std::string with_hyphens(const OptionRow& row) { return "--" + std::string(row.name); }

bool is_option(std::string_view word) {
  return std::any_of(option_table.begin(), option_table.end(), [&](const OptionRow& row) {
    return row.on_line && (word == with_hyphens(row) || (word.size() == 2 && word[0] == '-' && word[1] == row.letter));
  });
}

// One part of the command line: what stands before the verb, or what stands behind it.
class Part {
 public:
  Part(Verb verb, std::span<const std::string> line, Arguments& arguments, diagnostics::Diagnostics& sink)
      : verb_(verb), words_(line.begin(), line.end()), arguments_(arguments), sink_(sink) {
    letters_ = verb == Verb::none ? "+:" : "-:";  // up to the first word that is no option, or with all such words
    for (std::size_t i = 0; i < option_table.size(); ++i) {
      const OptionRow& row = option_table[i];
      if (!row.belongs_to(verb) || !row.on_line) continue;
      const bool takes_value = row.kind != OptionKind::flag;
      names_.push_back(
          {row.name.data(), takes_value ? required_argument : no_argument, nullptr, first_row + static_cast<int>(i)});
      if (row.letter == '\0') continue;
      letters_ += row.letter;
      if (takes_value) letters_ += ':';
    }
    names_.push_back({});
  }

  // Returns how many words were read: all, but before the verb and where it stops at what is wrong.
  std::size_t read() {
    std::string program = "raadstuk";
    std::vector<char*> argv = {program.data()};
    for (std::string& word : words_) argv.push_back(word.data());
    const int count = static_cast<int>(argv.size());
    argv.push_back(nullptr);
    opterr = 0;  // it prints nothing
    optind = 0;  // begins anew
    for (;;) {
      const auto at = static_cast<std::size_t>(std::max(optind, 1));
      const int found = getopt_long(count, argv.data(), letters_.c_str(), names_.data(), nullptr);
      if (found == -1) break;
      if (!take(found, argv[at])) return words_.size();
    }
    // What stands behind -- are inputs.
    const auto read = static_cast<std::size_t>(optind) - 1;
    if (verb_ == Verb::none) return read;
    arguments_.inputs.insert(arguments_.inputs.end(), words_.begin() + static_cast<std::ptrdiff_t>(read), words_.end());
    return words_.size();
  }

 private:
  // False where nothing behind it can be understood.
  bool take(int found, std::string_view word) {
    if (found == 1) {
      arguments_.inputs.emplace_back(optarg);
      return true;
    }
    if (found == '?' && optopt < first_row) {
      refuse(optopt == 0 ? std::string(word) : std::string{'-', static_cast<char>(optopt)});
      return verb_ != Verb::none;
    }
    const OptionRow& row = row_of(found == ':' || found == '?' ? optopt : found);
    if (is_abbreviated(row, word)) {
      refuse(std::string(word));
      return verb_ != Verb::none;
    }
    if (found == '?') {
      sink_.add(Code::usage, {}, {with_hyphens(row)});
    } else if (found == ':' || (row.kind != OptionKind::flag && is_option(optarg))) {
      // "--output --dry-run" means a forgotten value, not a folder of that name.
      sink_.add(Code::missing_option_value, {}, {with_hyphens(row)});
    } else {
      arguments_.values[std::string(row.name)].emplace_back(row.kind == OptionKind::flag ? "true" : optarg);
    }
    return true;
  }

  // getopt_long takes --out for --output, which would mean something else when another option begins so.
  static bool is_abbreviated(const OptionRow& row, std::string_view word) {
    return word.starts_with("--") && word.substr(0, word.find('=')) != with_hyphens(row);
  }

  void refuse(const std::string& word) {
    std::string verb_name;
    for (const VerbName& row : verbs)
      if (row.verb == verb_) verb_name.append(row.name).append(" ");
    sink_.add(Code::unknown_option, {}, {word.substr(0, word.find('=')), verb_name});
  }

  Verb verb_;
  std::vector<std::string> words_;
  Arguments& arguments_;
  diagnostics::Diagnostics& sink_;
  std::string letters_;
  std::vector<option> names_;
};

void refuse_verb(const std::string& word, diagnostics::Diagnostics& sink) {
  std::string names;
  for (const VerbName& row : verbs) names.append(names.empty() ? "" : ", ").append(row.name);
  sink.add(Code::unknown_verb, {}, {word, names});
}

}  // namespace

Arguments read_arguments(std::span<const std::string> line, diagnostics::Diagnostics& sink) {
  Arguments arguments;
  line = line.subspan(Part(Verb::none, line, arguments, sink).read());
  if (line.empty()) return arguments;
  const auto verb = std::find_if(verbs.begin(), verbs.end(), [&](const VerbName& row) { return row.name == line[0]; });
  if (verb == verbs.end()) {
    refuse_verb(line[0], sink);
    return arguments;
  }
  arguments.verb = verb->verb;
  Part(verb->verb, line.subspan(1), arguments, sink).read();
  return arguments;
}

}  // namespace cli
