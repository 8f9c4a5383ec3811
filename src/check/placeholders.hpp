// Text that is still to come, and paragraphs that count by themselves.
#pragma once
#include <cstddef>
#include <optional>
#include <string>

#include "check/passage.hpp"
#include "diagnostics/diagnostics.hpp"

namespace check {

// Whether a quotation leaves something out on purpose: "[...]".
enum class Quoted { no, yes };

void remark_on_placeholders(const Passage& passage, Quoted quoted, diagnostics::Diagnostics& sink);

// "PM" or "p.m." that is all of a text, or all that follows a colon.
struct LonePlaceholder {
  std::size_t at;  // in the passage
  std::string text;
};
std::optional<LonePlaceholder> lone_placeholder(const Passage& passage);

// Not for a cell that is an amount: there it says that the amount is not known yet.
void remark_on_lone_placeholder(const Passage& passage, diagnostics::Diagnostics& sink);

// "... de norm: 1. Bewustwording; 2. Integriteit; 3. ..."
void remark_on_numbered_text(const Passage& passage, diagnostics::Diagnostics& sink);

// White space before a comma, full stop or semicolon, as programs leave it that put each element on a line of its own.
void remark_on_spaces(const Passage& passage, diagnostics::Diagnostics& sink);

}  // namespace check
