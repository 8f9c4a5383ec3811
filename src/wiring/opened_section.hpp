// A report of ours in Word or OpenDocument that is an input itself: the section that it is, as XML that nobody wrote.
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "apart/ask.hpp"
#include "diagnostics/diagnostic.hpp"
#include "import/form.hpp"
#include "wiring/printed_words.hpp"

struct OpenedSection {
  std::string xml;  // empty: there is none, and `said` tells why
  std::vector<diagnostics::Diagnostic> said;
  std::map<std::string, std::string, std::less<>> pictures;  // by the path that the XML names
  // From which place of the XML on it is of which paragraph, in order; and how the paragraphs begin, the first at 1.
  std::vector<std::pair<diagnostics::Position, std::uint32_t>> paragraphs;
  std::vector<std::string> passages;

  // What is said of a place of the XML, said of its paragraph.
  diagnostics::Diagnostic of_paragraph(diagnostics::Diagnostic diagnostic) const;
};

// Nothing for bytes that are no report of ours: those are read as what they are. May throw MachineFault.
using OpenSection = std::function<std::optional<OpenedSection>(std::string_view bytes)>;

// By a program with limits, one for each file. `words`: what house styles print.
OpenSection section_opener(apart::Reader reader, PrintedWordsReader words);

// What may be a document at all, by its first bytes: it is a package.
std::optional<importing::Form> package_form(std::string_view bytes);
