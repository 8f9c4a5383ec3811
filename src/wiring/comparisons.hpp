// What `compare` makes: of the files of a job, by the name of its row.
#pragma once
#include <string>
#include <vector>

#include "batch/run.hpp"
#include "rows/kind.hpp"
#include "wiring/opened_section.hpp"
#include "wiring/versions.hpp"

// The rows of comparisons. Nothing reads them: composers are made of a request.
std::vector<rows::Kind> comparison_kinds();

// What comes with a comparison beside its Document.
struct BesideComparison {
  std::string data;  // JSON; empty: it has none
  OpenedVersions opened;
};

// Composes what the request asks for. `author`: of tracked changes; empty: the organisation. `open`: of files that are
// no XML. All of it outlives the composer.
rows::Compose compose_comparison(const batch::Request& request, const std::string& author, const OpenSection& open,
                                 BesideComparison& beside);
