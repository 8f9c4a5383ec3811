#include "cli/kept_values.hpp"

#include <algorithm>

#include "unicode/ascii.hpp"

namespace cli {
namespace {

// As a shell reads it back: a word, or single quotes around it.
std::string quoted(const std::string& word) {
  const auto is_plain = [](char c) {
    return unicode::is_ascii_alphanumeric(c) || std::string_view("._/=:,+-").find(c) != std::string_view::npos;
  };
  if (!word.empty() && std::all_of(word.begin(), word.end(), is_plain)) return word;
  std::string text = "'";
  for (const char c : word) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return text + "'";
}

}  // namespace

void KeptValues::look_at(const batch::Result& result) {
  if (!result.kept_values.empty()) inputs_[result.kept_values].push_back(result.input);
}

std::vector<diagnostics::Diagnostic> KeptValues::to_diagnostics(const std::vector<std::string>& inputs,
                                                                std::size_t total) const {
  std::vector<diagnostics::Diagnostic> all;
  for (const auto& [values, names] : inputs_) {
    std::string listed, command = "raadstuk set";
    for (const std::string& name : !inputs.empty() && names.size() == total ? inputs : names)
      command.append(" ").append(quoted(name));
    for (const auto& [name, value] : values) {
      listed.append(listed.empty() ? "" : ", ").append(name).append("=").append(value);
      command.append(" ").append(quoted(std::string(name).append("=").append(value)));
    }
    all.push_back({diagnostics::Code::set_kept, {}, {std::to_string(names.size()), listed, command}});
  }
  return all;
}

}  // namespace cli
