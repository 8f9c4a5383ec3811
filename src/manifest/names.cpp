#include "manifest/names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <stdexcept>

#include "unicode/ascii.hpp"

namespace manifest {

std::string percent_encoded(std::string_view name) {
  std::string encoded;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte >= 0x7F || c == '%') {
      fmt::format_to(std::back_inserter(encoded), "%{:02X}", byte);
    } else {
      encoded += c;
    }
  }
  return encoded;
}

std::string percent_decoded(std::string_view encoded) {
  std::string name;
  for (std::size_t i = 0; i < encoded.size(); ++i) {
    if (encoded[i] != '%') {
      name += encoded[i];
      continue;
    }
    const unsigned high = i + 2 < encoded.size() ? unicode::hex_value(encoded[i + 1]) : 16;
    const unsigned low = i + 2 < encoded.size() ? unicode::hex_value(encoded[i + 2]) : 16;
    if (high > 15 || low > 15) throw std::invalid_argument("percent");
    name += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return name;
}

bool is_inner(std::string_view path) {
  if (path.find('\0') != std::string_view::npos) return false;
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string_view part = path.substr(begin, end - begin);
    if (part.empty() || part == "." || part == "..") return false;
    begin = end + 1;
  }
  return true;
}

}  // namespace manifest
