// Text, addresses and the frame of the pages about a folder.
#include "folder_pages/html.hpp"

#include <cmath>

#include "catch.hpp"
#include "folder_pages/style.hpp"
#include "manifest/sha256.hpp"

using folder_pages::address;
using folder_pages::escaped;

namespace {

// The value of a variable of the style, in the part that begins with `from`.
std::string colour(std::string_view from, const std::string& name) {
  const std::string_view style = folder_pages::style;
  const std::size_t at = style.find("--" + name + ": #", style.find(from)) + name.size() + 5;
  std::string digits(style.substr(at, style.find(';', at) - at));
  if (digits.size() == 3) digits = {digits[0], digits[0], digits[1], digits[1], digits[2], digits[2]};
  REQUIRE(digits.size() == 6);
  return digits;
}

// WCAG 2.2, relative luminance.
double luminance(const std::string& digits) {
  const auto channel = [&](std::size_t at) {
    const double value = std::stoi(digits.substr(at, 2), nullptr, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

double contrast(const std::string& a, const std::string& b) {
  const double x = luminance(a), y = luminance(b);
  return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

}  // namespace

TEST_CASE("text of others means nothing as HTML, and what no page may have is replaced") {
  CHECK(escaped("<b a=\"x\">&amp;</b>") == "&lt;b a=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt;");
  CHECK(escaped("één – القسم") == "één – القسم");
  CHECK(escaped(std::string_view("a\0b\x1B\x7F"
                                 "c",
                                 6)) == "a\uFFFDb\uFFFD\uFFFDc");
  CHECK(escaped("a\xFF"
                "b\xC3") == "a\uFFFDb\uFFFD");
  CHECK(escaped("\u0085\uFDD0\uFFFE\U0001FFFF") == "\uFFFD\uFFFD\uFFFD\uFFFD");
  CHECK(escaped("a\n\tb") == "a  b");
}

TEST_CASE("a file's name is an address whatever bytes it has, and never one elsewhere") {
  CHECK(address("a/2.6.1") == "a/2.6.1");
  CHECK(address("a #1? 100%/é") == "a%20%231%3F%20100%25/%C3%A9");
  CHECK(address("javascript:x") == "javascript%3Ax");
  CHECK(address("\xFF&\"'<") == "%FF%26%22%27%3C");
}

TEST_CASE("a page allows its own style by its hash, and nothing else") {
  const std::string page = folder_pages::document({diagnostics::Language::en, "A & B", false, "<p>x</p>\n"});
  const std::size_t from = page.find("<style>") + 7;
  const std::string style = page.substr(from, page.find("</style>") - from);
  const manifest::Digest digest = manifest::sha256(style);
  CHECK(page.find("content=\"default-src 'none'; style-src 'sha256-" + manifest::base64(digest) +
                  "'; base-uri 'none'; form-action 'none'\"") != std::string::npos);
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">\n"));
  CHECK(page.find("<title>A &amp; B</title>") != std::string::npos);
  CHECK(page.find("noindex") != std::string::npos);
  CHECK(page.find(" style=") == std::string::npos);
  CHECK(folder_pages::document({diagnostics::Language::nl, "A", true, ""}).find("noindex") == std::string::npos);
}

TEST_CASE("text has a contrast of 4.5 : 1 or more by day, by night and on paper") {
  for (const std::string_view part : {":root", "prefers-color-scheme: dark", "@media print"})
    for (const char* name : {"text", "soft", "link", "mark"})
      for (const char* ground : {"paper", "wash"}) {
        INFO(part << " " << name << " on " << ground);
        CHECK(contrast(colour(part, name), colour(part, ground)) >= 4.5);
      }
}
