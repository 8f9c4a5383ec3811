// In which direction a language is written.
#pragma once
#include <string_view>

namespace language {

// By its tag (BCP 47): the script that the tag names, else that of the language. True of ar, he, fa, ur and their kin.
bool is_right_to_left(std::string_view tag);

}  // namespace language
