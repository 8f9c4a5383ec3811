#include "mail/disposition.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "unicode/ascii.hpp"
#include "unicode/utf8.hpp"

namespace mail {
namespace {

// With its name a parameter stays below the 78 characters of a line (RFC 5322, 2.1.1).
constexpr std::size_t longest_value = 56;

bool is_printable(char c) { return c >= 0x20 && c < 0x7F; }

// attribute-char
bool stands_for_itself(char c) {
  return unicode::is_ascii_alphanumeric(c) || std::string_view("!#$&+-.^_`{|}~").find(c) != std::string_view::npos;
}

std::string encoded(std::string_view character) {
  std::string out;
  for (const char byte : character)
    out += stands_for_itself(byte) ? std::string(1, byte) : fmt::format("%{:02X}", static_cast<unsigned char>(byte));
  return out;
}

std::string quoted(std::string_view name) {
  std::string out = "\"";
  for (const char c : name) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

// The parts of an extended value.
std::vector<std::string> divided(std::string_view name) {
  std::vector<std::string> values = {"UTF-8''"};
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t from = at;
    unicode::next(name, at);
    const std::string character = encoded(name.substr(from, at - from));
    if (values.back().size() + character.size() > longest_value) values.emplace_back();
    values.back() += character;
  }
  return values;
}

}  // namespace

std::string disposition_of(std::string_view file_name) {
  if (file_name.size() <= longest_value && std::ranges::all_of(file_name, is_printable))
    return fmt::format("attachment;\n\tfilename={}\n", quoted(file_name));
  const std::vector<std::string> values = divided(file_name);
  if (values.size() == 1) return fmt::format("attachment;\n\tfilename*={}\n", values.front());
  std::string out = "attachment";
  for (std::size_t i = 0; i < values.size(); ++i) out += fmt::format(";\n\tfilename*{}*={}", i, values[i]);
  return out + "\n";
}

}  // namespace mail
