#include "cli/needs.hpp"

#include "batch/to_act_on.hpp"

namespace cli {
namespace {

using diagnostics::Code;

constexpr std::string_view stale = "stale";

}  // namespace

void Needs::add(std::string_view code, const std::string& name) {
  names_[std::string(code)].insert(name);
  all_.insert(name);
}

// Once is no matter: whoever has a report open tonight may have closed it tomorrow.
void Needs::look_at(const batch::Result& result) {
  if (result.status == batch::Status::failed) add("failed", result.input);
  if (result.stale) add(stale, result.input);
  if (result.waited_before) add(entry(Code::open_in_word).name, result.input);
  for (const diagnostics::Diagnostic& diagnostic : result.diagnostics) look_at(result.input, diagnostic);
}

void Needs::look_at(const std::string& name, const diagnostics::Diagnostic& diagnostic) {
  if (diagnostic.code == Code::stale_report)
    add(stale, name);
  else if (batch::is_to_act_on(diagnostic.code))
    add(entry(diagnostic.code).name, name);
}

}  // namespace cli
