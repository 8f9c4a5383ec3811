#include "cli/reason.hpp"

#include <array>

namespace cli {
namespace {

using batch::Reason;

struct ReasonWords {
  std::string_view code, nl, en;
};

ReasonWords words_for(Reason reason) {
  switch (reason) {
    case Reason::forced: return {"forced", "gevraagd met --force", "asked for with --force"};
    case Reason::first: return {"new", "nieuw", "new"};
    case Reason::section: return {"section-changed", "sectie gewijzigd", "section changed"};
    case Reason::beside: return {"file-changed", "afbeelding of bestand gewijzigd", "picture or file changed"};
    case Reason::values: return {"values-changed", "andere waarden van --set", "other values of --set"};
    case Reason::program: return {"program-changed", "nieuwe versie van het programma", "new version of the program"};
    case Reason::style: return {"style-changed", "andere stijl of lettertypen", "other style or fonts"};
    case Reason::options: return {"options-changed", "andere opties", "other options"};
    case Reason::dictionary: return {"dictionary-changed", "ander woordenboek", "another dictionary"};
    case Reason::missing: return {"file-missing", "bestand weg", "file missing"};
    case Reason::format: return {"format-missing", "vorm nog niet gemaakt", "form not made yet"};
  }
  return {};
}

}  // namespace

std::string_view code_of(Reason reason) { return words_for(reason).code; }

std::string_view words_of(Reason reason, diagnostics::Language language) {
  const ReasonWords found = words_for(reason);
  return language == diagnostics::Language::nl ? found.nl : found.en;
}

}  // namespace cli
