// Composition of the verb `import`.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "apart/ask.hpp"
#include "cli/imported.hpp"
#include "wiring/printed_words.hpp"

// The program that reads documents, as it was built or as it was installed below `libexec`.
std::string foreign_reader_program(const std::string& libexec);

// `words`: what house styles print.
cli::ImportDocuments make_importer(apart::Reader reader, PrintedWordsReader words);

// sectie.xsd, from the first of these places that has it: beside the samples of the source, or as installed.
std::optional<std::string> section_schema(const std::string& share);
