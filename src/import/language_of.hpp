// Which language a document is in. Word processors mark runs by the keyboard or the spelling checker, and documents
// that programs make say en-US whatever they say.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "import/source.hpp"

namespace importing {

struct Languages {
  std::string main;       // of the section: what its attribute `taal` takes
  std::string untrusted;  // a tag that runs are marked with though their words say otherwise; may be empty
};

// The one that most of the text is marked as, unless its words say that it is Dutch; nl where nothing is known.
Languages languages_of(const Source& source);

// The tag for a run that is marked as another language than that of the section; nothing where the two are one
// language, or the mark is no tag.
std::optional<std::string> other_language(std::string_view marked, const Languages& languages);

}  // namespace importing
