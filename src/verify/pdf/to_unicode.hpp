// What the codes of a font mean: its ToUnicode CMap (ISO 32000-1, 9.10.3).
#pragma once
#include <cstdint>
#include <map>
#include <string>

#include "verify/pdf/objects.hpp"

namespace verify {

class ToUnicode {
 public:
  // `font` is a font's dictionary. A code without a meaning is U+FFFD, as it is to a screen reader.
  explicit ToUnicode(const Object& font);

  // Adds the text of a string that is shown with the font.
  void decode(const std::string& codes, std::string& text) const;

 private:
  std::map<std::uint32_t, std::string> meanings_;  // UTF-8
  std::size_t code_bytes_ = 1;
};

}  // namespace verify
