// The words of our own reports as their author wrote them: without the characters that keep a figure in one line or
// turn the direction of a text, and with the marks that only we write.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "import/runs.hpp"
#include "section/marks.hpp"

namespace importing {

// To compare words that a report printed: white space and hyphens of any kind alike, and no marks for line ends.
std::string alike(std::string_view text);

class MarkedWords {
 public:
  // The marks outlive it.
  explicit MarkedWords(const section::Marks& marks) : marks_(marks) {}

  Runs restored(const Runs& runs) const;
  std::string restored(const std::string& text) const;

  // The tag that the author wrote where a run is marked as this; nothing where it is the language of the section.
  std::optional<std::string> language(std::string_view marked) const;
  static bool is_abbreviation(const Run& run);
  // Of a reference to a place of the same section.
  static bool is_reference(const Run& run) { return run.target.starts_with("_Ref"); }

 private:
  std::string restored(std::string_view text, std::string_view language, char before) const;

  const section::Marks& marks_;
};

}  // namespace importing
