// What a mail says that brings the report.
#pragma once
#include <string>

namespace document {

struct Message {
  std::string subject;    // one line
  std::string text;       // lines, each ended by \n
  std::string language;   // nl-NL
  std::string name = {};  // of the report, for people: "2.6.1 Veiligheid en handhaving"
};

}  // namespace document
