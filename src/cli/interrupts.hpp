// SIGINT and SIGTERM let the report under way be finished.
#pragma once
#include <csignal>

namespace cli {

// Holds the two signals back, in this thread and those that it starts, so that they can be asked for between reports:
// no handler, so no state outside. Also lets a write beyond a file size limit, or to a reader that went
// away, fail rather than kill.
class Interrupts {
 public:
  Interrupts();
  // SIGINT or SIGTERM when one has come, else 0. A signal that the caller ignores (nohup, a background job) stays so.
  int arrived() const;

 private:
  sigset_t held_;
};

}  // namespace cli
