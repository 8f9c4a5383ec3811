// What an attached file is called: by what it is about, in characters that every file system takes.
#pragma once
#include <string>
#include <string_view>

namespace mail {

inline constexpr std::size_t longest_name = 120;  // code points, without extension

// "2.6.1 Veiligheid en handhaving.pdf" of "2.6.1 Veiligheid en handhaving" and "pdf". UTF-8 in and out. What Windows
// takes in no name is replaced, what shows nothing or turns the direction of text goes, and a longer name is cut behind
// a word. Where nothing is left, the same of `otherwise`, which has something.
std::string attachment_name(std::string_view text, std::string_view otherwise, std::string_view extension);

}  // namespace mail
