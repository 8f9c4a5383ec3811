// The line on a terminal that moves: [ 412/1000] 41 % 230/s, 3 s left
#pragma once
#include <chrono>
#include <cstddef>
#include <functional>
#include <ostream>
#include <string>

#include "diagnostics/diagnostic.hpp"

namespace cli {

// `seconds` since the first report was begun.
std::string progress_line(std::size_t done, std::size_t total, double seconds, diagnostics::Language language);

class Progress {
 public:
  using Clock = std::chrono::steady_clock;

  // Writes nothing unless `terminal`.
  Progress(std::ostream& err, bool terminal, diagnostics::Language language);

  void begin(std::size_t total);
  // Takes the line away, for something else to be written.
  void clear();
  // One more report is finished. The line is written anew ten times a second at most.
  void advance();

 private:
  std::ostream& err_;
  bool terminal_;
  diagnostics::Language language_;
  std::size_t done_ = 0, total_ = 0;
  Clock::time_point start_, written_;
  bool stands_ = false;
};

}  // namespace cli
