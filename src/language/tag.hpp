// What of a language tag decides how text is set.
#pragma once
#include <string_view>

namespace language {

// The language itself, "nl" of "nl-NL" (BCP 47): it decides how words are divided and which forms of letters are
// chosen. Tags can be made up without end, and HarfBuzz keeps each it ever saw; of these there are few.
inline std::string_view primary_language(std::string_view tag) {
  if (tag.size() > 2 && tag[2] == '-') return tag.substr(0, 2);  // most tags, asked for at every word
  const std::string_view primary = tag.substr(0, tag.find('-'));
  return primary.size() == 2 || primary.size() == 3 ? primary : "und";
}

}  // namespace language
