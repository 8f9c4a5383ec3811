// What a person changed in a report of ours, on its way into the XML that the report was made of.
#pragma once
#include <string>

#include "cli/imported.hpp"
#include "import/source.hpp"

// `edited` is the XML of what the report says now. Empty where the report does not say what it was made of.
cli::JoinEdits edits_back(const importing::Source& source, std::string edited);
