// One thing to say about an input: a code with its arguments, no text. The texts are in messages.cpp.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/entry.hpp"
#include "diagnostics/position.hpp"

namespace diagnostics {

enum class Language { nl, en };

struct Diagnostic {
  Code code;
  Position position;
  std::vector<std::string> arguments;  // in the order of the placeholders {0}, {1}, ... of the text
  // The first words of a paragraph, of a document that has paragraphs and no lines: the position is then {its number,
  // 0}. Empty for text.
  std::string passage = {};
  bool operator==(const Diagnostic&) const = default;
};

// The message without file, position and code: "what is wrong; what to do".
std::string text(const Diagnostic& diagnostic, Language language);

// Its two halves.
struct Advice {
  std::string what;   // is wrong
  std::string to_do;  // empty where the message says nothing of it
};
Advice advice(const Diagnostic& diagnostic, Language language);

// Whether it has an argument for every placeholder of its text.
bool is_complete(const Diagnostic& diagnostic);

// "error", "warning" or "remark"; in Dutch "fout", "waarschuwing" or "opmerking".
std::string_view severity_word(Severity severity, Language language);

}  // namespace diagnostics
