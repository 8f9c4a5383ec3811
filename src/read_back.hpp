// Composition of the verb `verify`.
#pragma once
#include <string>
#include <vector>

#include "cli/program.hpp"

struct VerifierSettings {
  std::vector<std::string> style_folders;
  std::string libexec;  // where programs of programs are installed: "/usr/libexec"
  std::string version;
};

cli::Verify make_verifier(const VerifierSettings& settings, diagnostics::Language language);
