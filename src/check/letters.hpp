// Letters and words as the remarks compare them.
#pragma once
#include "language/letters.hpp"

namespace check {

using language::collapsed;
using language::folded;
using language::is_apostrophe;
using language::is_hyphen;
using language::is_letter;
using language::is_lower;
using language::is_upper;
using language::lower;

}  // namespace check
