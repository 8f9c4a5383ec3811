// A file of which a version of a section is compared: XML, a report of ours in Word or OpenDocument, or one in PDF that
// has its XML inside.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "apart/ask.hpp"
#include "batch/pairs.hpp"
#include "wiring/opened_section.hpp"

// As `open_section`, and what a PDF has inside. `reports` reads that, in a process with limits.
OpenSection version_opener(OpenSection open_section, apart::Reader reports);

// Which files of a folder are sections: those of `find_sections`, and the PDFs that have one inside.
using FindSections = std::function<std::vector<bool>(const std::vector<std::string>& files)>;
FindSections version_finder(FindSections find_sections, OpenSection open_version);

// What a section is known by, for pairs.
batch::Identify version_identifier(OpenSection open_version);
