// Composition of the verb `verify`.
#pragma once
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "cli/program.hpp"
#include "rows/format.hpp"
#include "rows/kind.hpp"
#include "wiring/opened_section.hpp"

struct VerifierSettings {
  std::vector<std::string> style_folders;
  std::span<const rows::Format> formats;
  std::span<const rows::Kind> kinds;
  std::string version;
  std::function<bool()> interrupted{};               // nobody waits for the result any more
  OpenSection open_section = {}, open_version = {};  // as PreparationSettings have them
};

// The program that reads reports, as it was built or as it was installed below `libexec`, where programs of programs
// are:
// "/usr/libexec".
std::string reader_program(const std::string& libexec);

cli::Verify make_verifier(const VerifierSettings& settings, diagnostics::Language language);
