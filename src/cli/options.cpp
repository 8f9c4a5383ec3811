#include "cli/options.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <memory>
#include <string_view>
#include <system_error>
#include <variant>

#include "cli/arguments.hpp"
#include "cli/config.hpp"
#include "cli/template_format.hpp"
#include "unicode/classes.hpp"
#include "unicode/utf8.hpp"

namespace cli {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using diagnostics::Language;

// The first variable with a value decides, as in POSIX.
Language language_of(const Variable& variable) {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = variable(name);
    if (value != nullptr && *value != '\0')
      return std::string_view(value).starts_with("nl") ? Language::nl : Language::en;
  }
  return Language::en;
}

// A pipe is welcome here, for the user names this one file: --config <(...).
std::variant<std::string, std::error_code> read_whole(const std::string& path) {
  constexpr std::size_t limit = 1U << 20;
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rbe"), &std::fclose);
  const auto failure = [](int number) { return std::error_code(number, std::generic_category()); };
  if (!file) return failure(errno);
  std::string bytes(limit + 1, '\0');
  bytes.resize(std::fread(bytes.data(), 1, bytes.size(), file.get()));
  if (std::ferror(file.get()) != 0) return failure(errno);
  if (bytes.size() > limit) return failure(EFBIG);
  return bytes;
}

// What a key of the configuration file may be given.
void merge(const OptionRow& row, const ConfigEntry& entry, Arguments& arguments, Diagnostics& sink) {
  if (row.kind == OptionKind::flag) {
    if (entry.kind != ConfigEntry::Kind::boolean) {
      sink.add(Code::config_value, entry.position, {entry.key, "true / false"});
    } else if (entry.values[0] == "true") {
      arguments.values[entry.key] = entry.values;
    }
    return;
  }
  const bool takes_list = row.kind == OptionKind::list || row.name == "format" || row.name == "index-status";
  if (entry.kind == ConfigEntry::Kind::boolean || (entry.kind == ConfigEntry::Kind::list && !takes_list)) {
    sink.add(Code::config_value, entry.position, {entry.key, takes_list ? "[\"...\"]" : "\"...\""});
  } else if (row.kind == OptionKind::list) {
    auto& values = arguments.values[entry.key];
    values.insert(values.begin(), entry.values.begin(), entry.values.end());
  } else if (!arguments.has(entry.key)) {
    arguments.values[entry.key] = {fmt::format("{}", fmt::join(entry.values, ","))};
  }
}

// One file serves every verb: what only another verb knows is no error, what none knows is.
void read_config_file(const std::string& path, Arguments& arguments, std::vector<batch::Notice>& problems) {
  const auto text = read_whole(path);
  if (const auto* error = std::get_if<std::error_code>(&text)) {
    problems.push_back({"", {Code::config_unreadable, {}, {path, error->message()}}});
    return;
  }
  Diagnostics sink;
  for (const ConfigEntry& entry : read_config(std::get<std::string>(text), sink)) {
    const auto row = std::find_if(option_table.begin(), option_table.end(),
                                  [&](const OptionRow& candidate) { return candidate.name == entry.key; });
    if (row == option_table.end() || !row->in_file) {
      std::vector<std::string_view> names;
      for (const OptionRow& known : option_table) {
        if (known.in_file) names.push_back(known.name);
      }
      sink.add(Code::config_unknown, entry.position, {entry.key, fmt::format("{}", fmt::join(names, ", "))});
    } else if (row->belongs_to(arguments.verb)) {
      merge(*row, entry, arguments, sink);
    }
  }
  for (auto& diagnostic : sink.take_sorted()) problems.push_back({path, std::move(diagnostic)});
}

bool is_number(std::string_view text, unsigned& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size();
}

// The first control character of a value, as U+0002; empty where there is none.
std::string control_in(std::string_view value) {
  while (!value.empty()) {
    const unicode::Character character = unicode::first(value);
    if (character.valid && unicode::is_control(character.value))
      return fmt::format("U+{:04X}", static_cast<unsigned>(character.value));
    value.remove_prefix(character.size);
  }
  return {};
}

// Nobody means such a character in the name of a file. The other options take words that are known, or addresses; what
// may stand in a value of --set the sections know.
void refuse_controls(const Arguments& arguments, Diagnostics& sink) {
  for (const std::string_view name : {"output", "style", "author", "list", "only", "exclude", "config"}) {
    const auto given = arguments.values.find(name);
    if (given == arguments.values.end()) continue;
    for (const std::string& value : given->second)
      if (std::string control = control_in(value); !control.empty())
        sink.add(Code::option_character, {}, {fmt::format("--{}", name), value, std::move(control)});
  }
}

// Understands the values one by one; what is wrong goes into the sink.
class Interpreter {
 public:
  Interpreter(const Arguments& arguments, std::span<const rows::Format> formats, Diagnostics& sink)
      : arguments_(arguments), formats_(formats), sink_(sink) {}

  void apply(Options& options) {
    options.help = arguments_.has("help");
    options.version = arguments_.has("version");
    options.dry_run = arguments_.has("dry-run");
    options.force = arguments_.has("force");
    options.prune = arguments_.has("prune");
    options.wait = arguments_.has("wait");
    if (const std::string* value = last("jobs")) apply_number("jobs", *value, 1024, "1, 2, 3 ... 1024", options.jobs);
    apply_shard(options);
    options.eml = arguments_.has("eml");
    if (const std::string* value = choice("eml-per", {"report", "run"})) options.eml_per_run = *value == "run";
    if (options.eml && options.eml_per_run && options.shard) sink_.add(Code::draft_of_shard, {});
    if (const std::string* value = last("eml-limit"))
      apply_number("eml-limit", *value, 1'000'000'000, "1000000, 9000000, 25000000 ...", options.eml_limit);
    if (const auto given = arguments_.values.find("to"); given != arguments_.values.end())
      options.recipients = given->second;
    if (const auto given = arguments_.values.find("mail-to"); given != arguments_.values.end())
      options.mail_to = given->second;
    for (const auto& [name, patterns] :
         {std::pair("only", &options.selection.only), std::pair("exclude", &options.selection.exclude)})
      if (const auto given = arguments_.values.find(name); given != arguments_.values.end())
        for (const std::string& pattern : given->second) patterns->emplace_back(pattern);
    if (const std::string* value = last("index-status")) apply_statuses(*value, options);
    if (const std::string* value = last("list")) options.list = *value;
    options.ids = arguments_.has("ids");
    options.strict = arguments_.has("strict");
    options.quiet = arguments_.has("quiet");
    options.context = arguments_.has("context");
    options.embed_source = arguments_.has("embed-source");
    if (const std::string* value = last("output")) options.output = *value;
    if (const std::string* value = last("style")) options.style = *value;
    if (const std::string* value = last("author")) options.author = *value;
    if (const std::string* value = choice("language", {"nl", "en"})) {
      options.language = *value == "nl" ? Language::nl : Language::en;
    }
    if (const std::string* value = choice("log", {"text", "json"})) options.json_log = *value == "json";
    if (const std::string* value = choice("missing-glyph", {"error", "warn"})) {
      options.warn_missing_glyph = *value == "warn";
    }
    if (const std::string* value = last("format")) apply_formats(*value, options);
    if (const auto given = arguments_.values.find("set"); given != arguments_.values.end()) {
      for (const std::string& assignment : given->second) apply_assignment(assignment, options);
    }
  }

 private:
  const std::string* last(std::string_view name) {
    const auto given = arguments_.values.find(name);
    if (given == arguments_.values.end()) return nullptr;
    if (!given->second.back().empty()) return &given->second.back();
    sink_.add(Code::missing_option_value, {}, {fmt::format("--{}", name)});
    return nullptr;
  }

  const std::string* choice(std::string_view name, std::initializer_list<std::string_view> words) {
    const std::string* value = last(name);
    if (value == nullptr || std::find(words.begin(), words.end(), *value) != words.end()) return value;
    refuse(name, *value, words);
    return nullptr;
  }

  void apply_number(std::string_view name, const std::string& value, std::size_t most, std::string_view examples,
                    std::size_t& number) {
    const char* end = value.data() + value.size();
    const auto [stopped, error] = std::from_chars(value.data(), end, number);
    if (error != std::errc{} || stopped != end || number == 0 || number > most) refuse(name, value, {examples});
  }

  void apply_shard(Options& options) {
    const std::string* value = last("shard");
    if (value == nullptr) return;
    options.shard = batch::parse_shard(*value, '/');
    if (options.shard) return;
    const std::size_t slash = value->find('/');
    unsigned part = 0, parts = 0;
    const bool numbers = slash != std::string::npos && is_number(std::string_view(*value).substr(0, slash), part) &&
                         is_number(std::string_view(*value).substr(slash + 1), parts);
    if (numbers && parts > 0 && (part == 0 || part > parts))
      sink_.add(Code::shard_beyond, {}, {fmt::to_string(part), fmt::to_string(parts)});
    else
      refuse("shard", *value, {"1/4, 2/4, 3/4 ..."});
  }

  void apply_formats(std::string_view list, Options& options) {
    std::vector<std::string_view> names;
    for (const rows::Format& format : formats_) names.push_back(format.name);
    const auto add = [&](std::string_view name) {
      if (std::find(options.formats.begin(), options.formats.end(), name) == options.formats.end())
        options.formats.emplace_back(name);
    };
    each_part(list, [&](std::string_view word) {
      if (word == "all")
        std::for_each(names.begin(), names.end(), add);
      else if (rows::find(formats_, word) != nullptr)
        add(word);
      else
        refuse_format(word, names);
    });
  }

  // What stands between commas.
  template <class Visit>
  static void each_part(std::string_view list, const Visit& visit) {
    for (std::size_t comma = 0; comma != std::string_view::npos;
         list.remove_prefix(std::min(comma, list.size() - 1) + 1)) {
      comma = list.find(',');
      visit(list.substr(0, comma));
    }
  }

  void refuse_format(std::string_view word, std::vector<std::string_view> names) {
    names.push_back("all");
    refuse("format", word, names);
  }

  void apply_statuses(std::string_view list, Options& options) {
    constexpr std::string_view space = " \t";
    for (bool more = true; more;) {
      const std::size_t comma = list.find(',');
      std::string_view status = list.substr(0, comma);
      status.remove_prefix(std::min(status.find_first_not_of(space), status.size()));
      status = status.substr(0, status.find_last_not_of(space) + 1);
      if (status.empty())
        refuse("index-status", list, {"vastgesteld, concept, \"vastgesteld,gewijzigd vastgesteld\" ..."});
      else
        options.index_statuses.emplace_back(status);
      more = comma != std::string_view::npos;
      if (more) list.remove_prefix(comma + 1);
    }
  }

  void apply_assignment(const std::string& assignment, Options& options) {
    const std::size_t sign = assignment.find('=');
    if (sign == std::string::npos || sign == 0) {
      sink_.add(Code::invalid_assignment, {}, {assignment});
    } else {
      options.values.emplace_back(assignment.substr(0, sign), assignment.substr(sign + 1));
    }
  }

  void refuse(std::string_view name, std::string_view value, std::initializer_list<std::string_view> words) {
    refuse(name, value, std::vector<std::string_view>(words));
  }

  void refuse(std::string_view name, std::string_view value, const std::vector<std::string_view>& words) {
    sink_.add(Code::invalid_option_value, {},
              {fmt::format("--{}", name), std::string(value), fmt::format("{}", fmt::join(words, ", "))});
  }

  const Arguments& arguments_;
  std::span<const rows::Format> formats_;
  Diagnostics& sink_;
};

void read_epoch(const Variable& variable, Options& options, Diagnostics& sink) {
  constexpr std::int64_t last_second_of_9999 = 253402300799;
  const char* value = variable("SOURCE_DATE_EPOCH");
  if (value == nullptr || *value == '\0') return;
  const std::string_view text(value);
  std::int64_t seconds = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error != std::errc{} || end != text.data() + text.size() || seconds < 0 || seconds > last_second_of_9999) {
    sink.add(Code::invalid_epoch, {}, {std::string(text)});
  } else {
    options.source_date_epoch = seconds;
  }
}

}  // namespace

ParsedOptions parse_options(std::span<const std::string> line, std::span<const rows::Format> formats,
                            const Variable& variable) {
  ParsedOptions parsed;
  Options& options = parsed.options;
  Diagnostics sink;
  Arguments arguments = read_arguments(line, sink);
  options.verb = arguments.verb;
  options.inputs = arguments.inputs;
  options.language = language_of(variable);
  const bool asks_for_help = arguments.has("help") || arguments.has("version");
  refuse_controls(arguments, sink);
  if (arguments.has("config") && !asks_for_help && !sink.has_errors()) {
    read_config_file(arguments.values["config"].back(), arguments, parsed.problems);
    refuse_controls(arguments, sink);  // that the file gave; there was none before
  }
  Interpreter(arguments, formats, sink).apply(options);
  if (options.verb == Verb::none) {
    // Nothing but help can follow, unless something is wrong with the line.
    options.help |= !options.version;
  } else if (options.verb == Verb::make_template && !sink.has_errors() &&
             (!options.inputs.empty() || template_format(formats, options.output) == nullptr)) {
    sink.add(Code::template_form, {}, {options.inputs.empty() ? options.output : options.inputs.front()});
  } else if (options.inputs.empty() && options.verb != Verb::explain && options.verb != Verb::make_template &&
             !sink.has_errors()) {
    sink.add(Code::no_input, {});
  } else if (options.verb == Verb::import_documents && !arguments.has("output") && !sink.has_errors()) {
    sink.add(Code::import_without_output, {});
  } else if (options.verb == Verb::compare && options.inputs.size() != 2 && !sink.has_errors()) {
    sink.add(Code::compare_two, {}, {fmt::to_string(options.inputs.size())});
  } else if (options.verb == Verb::compare && !arguments.has("output") && !sink.has_errors()) {
    sink.add(Code::compare_without_output, {});
  } else if (options.verb == Verb::verify && options.inputs.size() > 1) {
    sink.add(Code::one_folder, {}, {fmt::to_string(options.inputs.size())});
  }
  if (options.verb == Verb::export_reports || options.verb == Verb::check || options.verb == Verb::compare ||
      options.verb == Verb::make_template)
    read_epoch(variable, options, sink);
  if (asks_for_help) {
    parsed.problems.clear();
  } else {
    for (auto& diagnostic : sink.take_sorted()) parsed.problems.push_back({"", std::move(diagnostic)});
  }
  return parsed;
}

}  // namespace cli
