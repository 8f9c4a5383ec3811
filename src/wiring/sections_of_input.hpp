// The sections that a book or an overview names by `secties`: found, read and put in order.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "diagnostics/diagnostics.hpp"
#include "rows/kind.hpp"
#include "section/bundle.hpp"

// One of them, as far as it could be read.
struct FoundSection {
  std::string path;           // from the folder of the input
  std::string number, title;  // also of one that has errors
  std::optional<section::Section> section;
  // What is wrong in it.
  std::shared_ptr<diagnostics::Diagnostics> said = std::make_shared<diagnostics::Diagnostics>();
};

// Used by the making of one input. What it is made with outlives it.
class SectionsOfInput {
 public:
  SectionsOfInput(const rows::Composing& how, diagnostics::Diagnostics& sink) : how_(how), sink_(sink) {}

  // `position` is where the input names it. A section that was there before is an error, and not visited again.
  using Visit = std::function<void(FoundSection& found, diagnostics::Position position)>;
  void each(const section::SectionsBelow& below, const Visit& visit);  // by number, then by path
  void each(const section::OneSection& one, const Visit& visit);

  // The files that a section names.
  rows::Sources beside(const FoundSection& found) const;
  // Says what is wrong in it, unless it is an input itself, which says so. False where a file that it names could not
  // be read for a fault of the machine: then the input that names the section is no draft without it, but has an error.
  bool tell(const FoundSection& found, diagnostics::Position position);
  // Whether a file or folder that was named gave no section for an error.
  bool lacks_some() const { return lacks_some_; }

 private:
  void visit_once(FoundSection& found, diagnostics::Position position, const Visit& visit);
  std::optional<std::variant<FoundSection, std::string>> read(const std::string& path, diagnostics::Position position);
  void lack(diagnostics::Diagnostic why);

  const rows::Composing& how_;
  diagnostics::Diagnostics& sink_;
  std::set<std::string> paths_;
  bool lacks_some_ = false;
};

// Whether nothing of this status may lack a section: it is definitief, or adopted.
bool is_final(std::string_view status);
