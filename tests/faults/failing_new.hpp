// operator new that fails when it is told to; in this test program alone.
#pragma once
#include <cstddef>

namespace failing_new {

// Allocations of this thread from now on, and the one that fails: it and, with `lasting`, all behind it. 0: none.
void begin(std::size_t fail_at = 0, bool lasting = false);
// Ends the failing; gives how many there were.
std::size_t end();

}  // namespace failing_new
