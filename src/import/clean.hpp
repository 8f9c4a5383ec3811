// Text from elsewhere as a section may hold it.
#pragma once
#include <string>
#include <string_view>

namespace importing {

// UTF-8 without control characters: what is not UTF-8 becomes U+FFFD, line ends become \n, U+0080 to U+009F what
// windows-1252 has there, and other controls and what is no character go. Of private-use characters the bullets of
// Word's symbol fonts become those of Unicode, and others U+FFFD.
std::string clean(std::string_view text);

// The bytes of a text file or page as UTF-8: by its byte order mark, else UTF-8 where nearly all is that, with U+FFFD
// for what is not, else in the encoding of eight bits that it declares, else windows-1252.
std::string decoded(std::string_view bytes, std::string_view declared = {});

}  // namespace importing
