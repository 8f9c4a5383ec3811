// What holds whatever the input: where it does not, the fuzzer keeps the input.
#pragma once
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "diagnostics/diagnostics.hpp"

namespace fuzz {

inline void expect(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

// Sorted, each with a text in both languages, and errors exactly where nothing came out.
inline void expect_said(diagnostics::Diagnostics& sink, bool came_out) {
  using diagnostics::Language;
  expect(sink.has_errors() != came_out, "something comes out exactly where there is no error");
  diagnostics::Position last;
  for (const diagnostics::Diagnostic& said : sink.take_sorted()) {
    expect(!diagnostics::text(said, Language::nl).empty() && !diagnostics::text(said, Language::en).empty(),
           "every diagnostic has a text");
    expect(last <= said.position, "diagnostics are in source order");
    last = said.position;
  }
}

}  // namespace fuzz
