#include "folder_pages/html.hpp"

#include <fmt/format.h>

#include <iterator>

#include "folder_pages/style.hpp"
#include "manifest/sha256.hpp"
#include "unicode/ascii.hpp"
#include "unicode/classes.hpp"
#include "unicode/utf8.hpp"

namespace folder_pages {
namespace {

// The last two code points of each plane, and 32 in the first (the Unicode Standard, 23.7).
bool is_noncharacter(char32_t c) { return (c & 0xFFFEU) == 0xFFFEU || (c >= 0xFDD0 && c <= 0xFDEF); }

void append_escaped(std::string& out, const unicode::Character& character, std::string_view bytes) {
  switch (character.value) {
    case '&': out += "&amp;"; return;
    case '<': out += "&lt;"; return;
    case '>': out += "&gt;"; return;
    case '"': out += "&quot;"; return;
    case '\n':
    case '\t': out += ' '; return;
    default: break;
  }
  const bool shows = character.valid && !unicode::is_control(character.value) && !is_noncharacter(character.value);
  out += shows ? bytes : std::string_view("\xEF\xBF\xBD");
}

// The hash of what stands between the tags, byte by byte.
const std::string& policy() {
  static const std::string text =
      fmt::format("default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
                  manifest::base64(manifest::sha256(style)));
  return text;
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  while (!text.empty()) {
    const unicode::Character character = unicode::first(text);
    append_escaped(out, character, text.substr(0, character.size));
    text.remove_prefix(character.size);
  }
  return out;
}

std::string address(std::string_view path) {
  constexpr std::string_view plain = "-._~/";
  std::string out;
  for (const char c : path) {
    if (unicode::is_ascii_alphanumeric(c) || plain.find(c) != std::string_view::npos)
      out += c;
    else
      fmt::format_to(std::back_inserter(out), "%{:02X}", static_cast<unsigned char>(c));
  }
  return out;
}

std::string document(const Page& page) {
  return fmt::format(R"(<!DOCTYPE html>
<html lang="{}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{}">
<meta name="viewport" content="width=device-width, initial-scale=1">
{}<meta name="generator" content="raadstuk">
<title>{}</title>
<style>{}</style>
</head>
<body>
<main>
<h1>{}</h1>
{}</main>
</body>
</html>
)",
                     page.language == diagnostics::Language::nl ? "nl" : "en", policy(),
                     page.for_search_engines ? "" : "<meta name=\"robots\" content=\"noindex\">\n", escaped(page.title),
                     style, escaped(page.title), page.body);
}

}  // namespace folder_pages
