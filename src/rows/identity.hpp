// What lists of reports tell of one.
#pragma once
#include <string>

namespace rows {

// Plain text, each may be empty; the date as the author wrote it, ISO 8601.
struct Identity {
  std::string number, title, date, status;
  bool operator==(const Identity&) const = default;
};

}  // namespace rows
