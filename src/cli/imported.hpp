// Documents that were written elsewhere, on their way to what understands them and back.
#pragma once
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostics/diagnostic.hpp"

namespace cli {

struct DocumentToImport {
  std::string name, bytes;
  std::string picture_stem = {};  // that its pictures are called by, which no other document of the run has
};

// What becomes of XML that is there when the edits of a report go into it; without `xml` it stays, and `said` tells
// why.
struct JoinedXml {
  std::optional<std::string> xml;
  std::vector<diagnostics::Diagnostic> said;
};
// `target` is the path of the XML, and `there` what it says now.
using JoinEdits = std::function<JoinedXml(const std::string& target, std::string_view there)>;

struct ImportedSection {
  std::string name;                                                // of its file, without .xml
  std::string xml;                                                 // that was read back
  std::vector<std::pair<std::string, std::string>> pictures = {};  // path below the folder of the XML, and bytes
  std::string number = {};                                         // of the section; may be empty
  bool is_report = false;                                          // of ours
  JoinEdits join = {};                                             // of a report of ours that says what it was made of
};

struct ImportedDocument {
  std::vector<diagnostics::Diagnostic> messages;
  std::vector<ImportedSection> sections;
};

// An answer for each; the values are those of --set. May throw MachineFault.
using ImportDocuments = std::function<std::vector<ImportedDocument>(
    std::span<const DocumentToImport> documents, std::span<const std::pair<std::string, std::string>> values)>;

}  // namespace cli
