#include "document/break_marks.hpp"

#include <algorithm>
#include <iterator>

namespace document {
namespace {

constexpr std::string_view marks[] = {"\u00AD", "\u200B", "\u2060"};

bool may_begin_mark(char byte) { return byte == '\xC2' || byte == '\xE2'; }

}  // namespace

std::string without_break_marks(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (auto at = text.begin(); at != text.end();) {
    const auto plain = std::find_if(at, text.end(), may_begin_mark);
    out.append(at, plain);
    at = plain;
    if (at == text.end()) break;
    const std::string_view rest(at, text.end());
    const auto mark = std::find_if(std::begin(marks), std::end(marks), [&](auto m) { return rest.starts_with(m); });
    if (mark == std::end(marks))
      out += *at++;
    else
      at += static_cast<std::ptrdiff_t>(mark->size());
  }
  return out;
}

}  // namespace document
