// What is said of an import: all of it, for text that is not in the XML is quoted here and nowhere else.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "import/source.hpp"

namespace importing {

// In the order in which it was found; never cut.
class Messages {
 public:
  // The first argument is the number of the paragraph, "-" where it is of none; of a text its line is the position.
  void say(diagnostics::Code code, const Place& place, std::vector<std::string> arguments = {});
  // The same, with a text as the last argument: in as many messages as it takes, for a log cuts a long argument.
  void quote(diagnostics::Code code, const Place& place, std::string_view text,
             const std::vector<std::string>& arguments = {});

  const std::vector<diagnostics::Diagnostic>& all() const { return all_; }

 private:
  std::vector<diagnostics::Diagnostic> all_;
};

// Of what stands there: its paragraph for a line.
inline diagnostics::Position position_of(const Place& place) { return {place.paragraph, 1, 0}; }

// The first words of a text, to find it by.
std::string beginning_of(std::string_view text);

}  // namespace importing
