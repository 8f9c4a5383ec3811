// Reads a plain file, and nothing that could hang or grow without end.
#pragma once
#include <cstddef>
#include <string>
#include <variant>

#include "batch/descriptor.hpp"
#include "diagnostics/diagnostic.hpp"

namespace batch {

// The bytes, at most `limit` + 1 of them, so that who gets them can tell that the file is too large. Else what is
// wrong: input-missing, input-unreadable, input-not-a-file or input-changed. `file` itself must be no link; pipes and
// devices are not opened.
std::variant<std::string, diagnostics::Diagnostic> read_file(const std::string& file, std::size_t limit);

// The same of an input that was found at this absolute path, when no part of it was a link: input-not-a-file where one
// has come into its place.
std::variant<std::string, diagnostics::Diagnostic> read_input(const std::string& file, std::size_t limit);

// The same of what is open; of no descriptor, what errno says.
std::variant<std::string, diagnostics::Diagnostic> read_open(const Descriptor& descriptor, std::size_t limit);

}  // namespace batch
