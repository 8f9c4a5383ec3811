// What a code says: its name, how serious it is, and its texts. The table of all of them stands in messages.cpp.
#pragma once
#include <span>
#include <string_view>

#include "diagnostics/code.hpp"

namespace diagnostics {

enum class Severity {
  error,    // no report
  warning,  // the report is written, but its reader may notice
  remark    // only `check` says it
};

struct Entry {
  Code code;
  std::string_view name;  // kebab-case, ends in a NUL
  Severity severity;
  std::string_view nl, en;  // with the placeholders {0}, {1}, ... of Diagnostic::arguments
};

const Entry& entry(Code code);
std::span<const Entry> entries();

}  // namespace diagnostics
