// One thing to say about an input: a code with its arguments, no text. The texts are in messages.cpp.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/code.hpp"
#include "diagnostics/position.hpp"

namespace diagnostics {

enum class Language { nl, en };

struct Diagnostic {
  Code code;
  Position position;
  std::vector<std::string> arguments;  // in the order of the placeholders {0}, {1}, ... of the text
  bool operator==(const Diagnostic&) const = default;
};

// The message without file, position and code: "what is wrong; what to do".
std::string text(const Diagnostic& diagnostic, Language language);

// Whether it has an argument for every placeholder of its text.
bool is_complete(const Diagnostic& diagnostic);

// "error", "warning" or "remark"; in Dutch "fout", "waarschuwing" or "opmerking".
std::string_view severity_word(Severity severity, Language language);

}  // namespace diagnostics
