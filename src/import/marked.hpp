// A report of ours as the section that it was made of: by its styles, and by the marks that it carries for what is seen
// nowhere (section/marks.hpp). What a person changed in it comes along, as what its style says that it is.
#pragma once
#include <optional>
#include <string>

#include "import/source.hpp"
#include "import/understand.hpp"

namespace importing {

// Whether it says of itself that it is a report of ours.
bool is_marked(const Source& source);

// What keeps it from being read so: it is of something other than a section, or of a later form.
std::optional<diagnostics::Diagnostic> problem_of_marked(const Source& source);

// One section, with the ids that it had. `stems` and `printed` as for understand().
Understanding understand_marked(const Source& source, const Stems& stems, const PrintedWords& printed = {});

}  // namespace importing
