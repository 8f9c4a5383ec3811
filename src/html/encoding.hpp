// Bytes as text (RFC 4648).
#pragma once
#include <string>
#include <string_view>

#include "image/image.hpp"

namespace html {

// The file of the picture, upright, in an address of its own (RFC 2397).
std::string data_uri(const image::Image& image);

// What a Content-Security-Policy names a style by: 'sha256-...' (CSP 3, 2.3.1).
std::string hash_source(std::string_view bytes);

}  // namespace html
