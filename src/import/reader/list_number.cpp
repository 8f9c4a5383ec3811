#include "import/reader/list_number.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace importing {
namespace {

std::string roman(int number) {
  static constexpr std::array<std::pair<int, std::string_view>, 9> parts = {
      {{100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}}};
  std::string out;
  for (const auto& [value, letters] : parts)
    for (; number >= value; number -= value) out += letters;
  return out;
}

}  // namespace

std::string list_number(int number, char form) {
  if (number < 1 || number > 300) return std::to_string(number);
  std::string out;
  if (form == 'a' || form == 'A')
    out = std::string(static_cast<std::size_t>((number - 1) / 26 + 1), static_cast<char>('a' + (number - 1) % 26));
  else if (form == 'i' || form == 'I')
    out = roman(number);
  else
    return std::to_string(number);
  if (form == 'A' || form == 'I')
    for (char& c : out) c = static_cast<char>(c - 'a' + 'A');
  return out;
}

}  // namespace importing
