#include "cli/config.hpp"

#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <algorithm>

namespace cli {
namespace {

using diagnostics::Code;
using diagnostics::Position;

Position position_of(const toml::source_position& position) { return {position.line, position.column}; }
Position position_of(const toml::node& node) { return position_of(node.source().begin); }

std::string_view line_of(std::string_view text, std::size_t number, std::size_t& begin) {
  for (begin = 0; number > 1; --number) begin = text.find('\n', begin) + 1;
  return text.substr(begin, text.find('\n', begin) - begin);
}

// What is wrong with the text. toml++ tells the place; a key that stands twice has a message of its own: the lines
// before it are good, and have it too.
void refuse(std::string_view text, const toml::parse_error& error, diagnostics::Diagnostics& sink) {
  const Position position = position_of(error.source().begin);
  std::size_t begin = 0;
  const std::string_view line = line_of(text, position.line, begin);
  try {
    const toml::table before = toml::parse(text.substr(0, begin));
    const toml::table entry = toml::parse(std::string(line.substr(0, line.find('='))) + "= 0");
    for (const auto& [key, value] : entry) {
      if (!before.contains(key)) continue;
      sink.add(Code::config_duplicate, {position.line, key.source().begin.column}, {std::string(key.str())});
      return;
    }
  } catch (const toml::parse_error&) {
    // It is something else.
  }
  sink.add(Code::config_syntax, position);
}

bool is_control(char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == '\x7F'; }

// Reads the values that options need, and refuses the rest of TOML.
class Reader {
 public:
  explicit Reader(diagnostics::Diagnostics& sink) : sink_(sink) {}

  ConfigEntry entry(const toml::key& key, const toml::node& node) {
    entry_ = {std::string(key.str()), position_of(key.source().begin), ConfigEntry::Kind::text, {}};
    if (const auto* list = node.as_array()) {
      entry_.kind = ConfigEntry::Kind::list;
      for (const toml::node& element : *list) scalar(element);
    } else if (const auto* boolean = node.as_boolean()) {
      entry_.kind = ConfigEntry::Kind::boolean;
      entry_.values.emplace_back(boolean->get() ? "true" : "false");
    } else {
      scalar(node);
    }
    return std::move(entry_);
  }

 private:
  void scalar(const toml::node& node) {
    if (const auto* number = node.as_integer()) {
      entry_.values.push_back(std::to_string(number->get()));
    } else if (const auto* text = node.as_string()) {
      // An escape can make what no name of a file and no field may hold.
      if (std::any_of(text->get().begin(), text->get().end(), is_control))
        sink_.add(Code::config_syntax, position_of(node));
      entry_.values.push_back(text->get());
    } else {
      sink_.add(Code::config_syntax, position_of(node));
    }
  }

  diagnostics::Diagnostics& sink_;
  ConfigEntry entry_;
};

}  // namespace

std::vector<ConfigEntry> read_config(std::string_view text, diagnostics::Diagnostics& sink) {
  std::vector<ConfigEntry> entries;
  try {
    const toml::table table = toml::parse(text);
    Reader reader(sink);
    for (const auto& [key, node] : table) entries.push_back(reader.entry(key, node));
  } catch (const toml::parse_error& error) {
    refuse(text, error, sink);
  }
  if (sink.has_errors()) return {};
  // toml++ gives them by name.
  std::sort(entries.begin(), entries.end(),
            [](const ConfigEntry& a, const ConfigEntry& b) { return a.position < b.position; });
  return entries;
}

}  // namespace cli
