// Names and texts of others on their way to a terminal or a log.
#pragma once
#include <string>
#include <string_view>

namespace cli {

// Control characters (newlines too), characters that show nothing and marks that turn the direction of text (all of
// category Cf), and bytes that are no UTF-8 come out as \x1b or \u202e, so that no file name can drive the terminal,
// pretend to be another line or look like another file.
std::string visible(std::string_view text);

// Valid UTF-8 as it is; of other names, each foreign byte and each % as %FF.
std::string percent_encoded(std::string_view name);

}  // namespace cli
