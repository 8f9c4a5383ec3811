#include "cli/arguments.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <utility>

namespace cli {
namespace {

using diagnostics::Code;

// CLI11 takes "[a,b]" for a list and "--output=" for an option whose value comes next. Behind this mark both are words
// like any other.
constexpr char mark = '\x01';

std::string marked(std::string word) {
  if (word.ends_with(']') || word.ends_with('=') || word.ends_with(mark)) word += mark;
  return word;
}

std::string unmarked(std::string word) {
  if (word.ends_with(mark)) word.pop_back();
  return word;
}

void add_options(CLI::App& app, Verb verb) {
  app.set_help_flag("");
  app.allow_extras();
  for (const OptionRow& row : option_table) {
    if (!row.belongs_to(verb)) continue;
    if (row.kind == OptionKind::flag) {
      app.add_flag(std::string(row.flags))
          ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
          ->disable_flag_override();
    } else {
      app.add_option(std::string(row.flags))
          ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
          ->allow_extra_args(false);
    }
  }
}

bool is_option(std::string_view word) {
  return std::any_of(option_table.begin(), option_table.end(), [&](const OptionRow& row) {
    return (word.starts_with("--") && word.substr(2) == row.name) || (word.size() == 2 && row.flags.starts_with(word));
  });
}

// CLI11's own search for an option by its name ends the program where there is no memory.
void collect(const CLI::App& app, Arguments& arguments) {
  for (const CLI::Option* option : app.get_options()) {
    const auto row = std::find_if(option_table.begin(), option_table.end(), [&](const OptionRow& r) {
      return std::find(option->get_lnames().begin(), option->get_lnames().end(), r.name) != option->get_lnames().end();
    });
    if (row == option_table.end() || option->count() == 0) continue;
    auto& values = arguments.values[std::string(row->name)];
    for (const std::string& value : option->results()) values.push_back(unmarked(value));
  }
}

// "--output --dry-run" means a forgotten value, not a folder of that name.
void check_values(const Arguments& arguments, diagnostics::Diagnostics& sink) {
  for (const OptionRow& row : option_table) {
    const auto given = arguments.values.find(row.name);
    if (row.kind == OptionKind::flag || given == arguments.values.end()) continue;
    if (std::any_of(given->second.begin(), given->second.end(), is_option)) {
      sink.add(Code::missing_option_value, {}, {"--" + std::string(row.name)});
    }
  }
}

void refuse_verb(const std::string& word, diagnostics::Diagnostics& sink) {
  std::string names;
  for (const VerbName& row : verbs) names.append(names.empty() ? "" : ", ").append(row.name);
  sink.add(Code::unknown_verb, {}, {word, names});
}

void refuse_extras(const CLI::App& app, Verb verb, std::string_view verb_name, diagnostics::Diagnostics& sink) {
  for (const std::string& extra : app.remaining(true)) {
    const std::string word = unmarked(extra);
    if (!word.starts_with('-') && verb == Verb::none) {
      refuse_verb(word, sink);
      return;
    }
    const std::string help = verb_name.empty() ? "" : std::string(verb_name) + " ";
    sink.add(Code::unknown_option, {}, {word.substr(0, word.find('=')), help});
    if (verb == Verb::none) return;
  }
}

void parse(CLI::App& app, std::span<const std::string> line, diagnostics::Diagnostics& sink) {
  std::vector<std::string> reversed;
  for (auto word = line.rbegin(); word != line.rend(); ++word) reversed.push_back(marked(*word));
  try {
    app.parse(std::move(reversed));
  } catch (const CLI::ArgumentMismatch& error) {
    const std::string what = error.what();
    const std::size_t colon = what.find(':');
    if (what.starts_with('-') && colon != std::string::npos) {
      sink.add(Code::missing_option_value, {}, {what.substr(0, colon)});
    } else {
      sink.add(Code::usage, {}, {what});
    }
  } catch (const CLI::ParseError& error) {
    sink.add(Code::usage, {}, {error.what()});
  }
}

}  // namespace

Arguments read_arguments(std::span<const std::string> line, diagnostics::Diagnostics& sink) {
  CLI::App app;
  add_options(app, Verb::none);
  app.require_subcommand(0, 1);  // so that an input may be called "check"
  std::vector<std::pair<CLI::App*, CLI::Option*>> commands;
  for (const VerbName& row : verbs) {
    CLI::App* command = app.add_subcommand(std::string(row.name));
    add_options(*command, row.verb);
    CLI::Option* inputs = command->add_option("inputs")->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    inputs->expected(0, 1 << 28)->allow_extra_args();
    commands.emplace_back(command, inputs);
  }
  // What stands behind -- are inputs. CLI11 knows that too, but not where an input stands before it.
  const auto dashes = std::find(line.begin(), line.end(), "--");
  parse(app, {line.begin(), dashes}, sink);

  Arguments arguments;
  collect(app, arguments);
  std::string_view verb_name;
  for (std::size_t i = 0; i < verbs.size(); ++i) {
    const auto [command, inputs] = commands[i];
    if (!app.got_subcommand(command)) continue;
    arguments.verb = verbs[i].verb;
    verb_name = verbs[i].name;
    collect(*command, arguments);
    for (const std::string& input : inputs->results()) arguments.inputs.push_back(unmarked(input));
  }
  if (dashes != line.end()) arguments.inputs.insert(arguments.inputs.end(), dashes + 1, line.end());
  if (arguments.verb == Verb::none && !arguments.inputs.empty()) refuse_verb(arguments.inputs[0], sink);
  if (!sink.has_errors()) refuse_extras(app, arguments.verb, verb_name, sink);
  if (!sink.has_errors()) check_values(arguments, sink);
  return arguments;
}

}  // namespace cli
