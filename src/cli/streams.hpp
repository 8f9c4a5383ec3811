// Standard input, output and error as the rest of the program takes them for granted.
#pragma once

namespace cli {

// Who starts the program may have closed them; the first files that are opened would then take their numbers, and
// messages would be written into those. Before anything is opened.
void open_closed_streams();

}  // namespace cli
