// Versions of sections, read and composed to be compared.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "batch/run.hpp"
#include "comparison/units.hpp"
#include "diagnostics/diagnostics.hpp"
#include "rows/identity.hpp"
#include "rows/kind.hpp"
#include "wiring/opened_section.hpp"

struct ComposedVersion {
  comparison::Version version;
  rows::Identity identity;
};

// Files that are no XML themselves, by `source` of a position in what they have inside.
using OpenedVersions = std::map<std::uint32_t, OpenedSection>;

// What is said of places of that XML, said of the files' own paragraphs.
std::vector<diagnostics::Diagnostic> of_paragraphs(std::vector<diagnostics::Diagnostic> said,
                                                   const OpenedVersions& opened);

// Of one comparison: the pictures of two versions are told apart by their bytes.
class VersionReader {
 public:
  VersionReader(const batch::Request& request, const rows::Composing& how, const OpenSection& open,
                OpenedVersions& opened)
      : request_(request), how_(how), open_(open), opened_(opened) {}

  // Nothing where the file has errors, which are added, or nothing to report, which is a warning. What else is to be
  // said of a section its own report says.
  std::optional<ComposedVersion> read(const batch::VersionFile& file, diagnostics::Diagnostics& sink);

 private:
  std::optional<ComposedVersion> compose(const batch::VersionFile& file, const batch::OpenedVersion& opened,
                                         diagnostics::Diagnostics& sink);
  bool open_inside(batch::OpenedVersion& version, diagnostics::Diagnostics& sink);

  const batch::Request& request_;
  const rows::Composing& how_;
  const OpenSection& open_;
  OpenedVersions& opened_;
  std::map<std::string, std::uint32_t> pictures_;  // by their hash
};
