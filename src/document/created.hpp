// When a report counts as made, and by what.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "document/document.hpp"

namespace document {

struct Origin {
  std::optional<std::int64_t> created;  // seconds since 1970-01-01 UTC; without it the document's own date counts
  std::string producer;                 // "raadstuk 0.2.0"
};

// YYYY-MM-DD (ISO 8601).
std::string written(const Date& day);

// W3CDTF in UTC: the time, in seconds since 1970-01-01 UTC, else the beginning of the report's own date; empty without
// either.
std::string created(const Metadata& metadata, std::optional<std::int64_t> time);

}  // namespace document
