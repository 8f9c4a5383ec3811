// A section with something wrong, and all that the reader says of it.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace messages {

struct Case {
  std::string_view about;
  std::string xml;
  std::vector<std::string> expected;
};

}  // namespace messages
