// Lets a program of its own read a file: one that crashes, fills or hangs it harms nobody else.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "apart/limits.hpp"

namespace apart {

struct NoAnswer {
  enum class Why {
    costly,      // it came to one of its limits
    crashed,     // `detail` is how it ended
    interrupted  // it was ended because nobody waits for it any more
  };
  Why why = Why::crashed;
  std::string detail = {};  // "signal 11", "status 4"
};

struct Reader {
  std::string program;                // its path
  std::function<bool()> interrupted;  // asked now and then while it works
};

// What the program writes to its standard output, with `input` as its standard input; it is called with the limits, for
// `confine`, and then with `words`. Throws MachineFault (reader-missing) where it cannot be started.
std::variant<std::string, NoAnswer> ask(const Reader& reader, const std::vector<std::string>& words,
                                        std::string_view input, const Limits& limits);

}  // namespace apart
