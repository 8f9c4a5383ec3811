// What lists of reports tell of one.
#pragma once
#include <string>

namespace rows {

// Plain text, each may be empty; the date as the author wrote it, ISO 8601.
struct Identity {
  std::string number, title, date, status;
  bool operator==(const Identity&) const = default;
};

// "2.6.1 Veiligheid en handhaving"; empty where it has neither.
inline std::string name_of(const Identity& identity) {
  std::string name = identity.number;
  if (!identity.title.empty()) name.append(name.empty() ? "" : " ").append(identity.title);
  return name;
}

}  // namespace rows
