#include "section/link.hpp"

#include "catch.hpp"
#include "reading.hpp"

namespace {

// The codes that are said, with their arguments: "link-character(é,%C3%A9)".
std::vector<std::string> said(std::string_view href) {
  diagnostics::Diagnostics sink;
  section::check_link({std::string(href), {1, 1}}, sink);
  std::vector<std::string> out;
  for (const auto& each : sink.take_sorted())
    out.push_back(fmt::format("{}({})", diagnostics::entry(each.code).name, fmt::join(each.arguments, ",")));
  return out;
}

using Said = std::vector<std::string>;

}  // namespace

TEST_CASE("complete addresses of websites and mailboxes are good") {
  for (const auto* href :
       {"https://a.nl", "HTTP://A.NL:8080", "https://a.nl/", "https://a.nl/pad/?q=1&amp=2#deel/?", "https://a.nl?x",
        "https://a.nl#y", "https://xn--n-dga.nl/%C3%A9%20", "https://[2001:db8::1]:443/a", "https://127.0.0.1/",
        "https://a_b.nl/it's(1)", "http://localhost/@wie", "https://a.nl:/", "https://%41.nl", "mailto:jan@a.nl",
        "mailto:jan@a.nl,piet+x@b.nl?subject=Hallo%20daar"}) {
    INFO(href);
    CHECK(said(href) == Said{});
  }
}

TEST_CASE("a link leads to a complete address") {
  for (const std::string href : {"www.a.nl", "/pad", "//a.nl/", "#anker", "?x=1", "1a:b", "pad/bestand.pdf"})
    CHECK(said(href) == Said{"link-relative(" + href + ")"});
}

TEST_CASE("only https, http and mailto are allowed") {
  CHECK(said("ftp://a.nl") == Said{"link-scheme(ftp)"});
  CHECK(said("JavaScript:alert(1)") == Said{"link-scheme(javascript)"});
  CHECK(said("data:text/html,x") == Said{"link-scheme(data)"});
  CHECK(said("tel:+31201234567") == Said{"link-scheme(tel)"});
}

TEST_CASE("a website has a name, and a mail has a mailbox") {
  for (const std::string href : {"https:",
                                 "https:a.nl",
                                 "https:/a.nl",
                                 "https://",
                                 "https:///pad",
                                 "https://:80/",
                                 "https://?x",
                                 "https://.nl",
                                 "https://a.nl:80a",
                                 "https://a.nl:123456",
                                 "https://a.nl:1:2",
                                 "https://[]",
                                 "https://[::1",
                                 "https://[::1]x",
                                 "mailto:",
                                 "mailto:jan",
                                 "mailto:@a.nl",
                                 "mailto:jan@",
                                 "mailto:jan@a.nl,",
                                 "mailto:jan@a.nl@b.nl",
                                 "mailto:?subject=x",
                                 "mailto:jan@.nl"}) {
    INFO(href);
    CHECK(said(href) == Said{"link-host(" + href + ")"});
  }
}

TEST_CASE("a user name or password is not allowed") {
  CHECK(said("https://jan@a.nl/") == Said{"link-password()"});
  CHECK(said("https://jan:geheim@a.nl/") == Said{"link-password()"});
  CHECK(said("https://a@b@c.nl/") == Said{"link-password()"});
}

TEST_CASE("each character that must be escaped is named once, with what to write") {
  CHECK(said("https://a.nl/a b c") == Said{"link-character(U+0020,%20)"});
  CHECK(said("https://a.nl/\"x\"") == Said{"link-character(\",%22)"});
  CHECK(said("https://a.nl/<é>") == Said{"link-character(<,%3C)", "link-character(é,%C3%A9)", "link-character(>,%3E)"});
  CHECK(said("https://a.nl/100%") == Said{"link-character(%,%25)"});
  CHECK(said("https://a.nl/?a[0]=1") == Said{"link-character([,%5B)", "link-character(],%5D)"});
  CHECK(said("https://a.nl/#a#b") == Said{"link-character(#,%23)"});
  CHECK(said("https://a.nl/\\\u00A0\x7F") ==
        Said{"link-character(\\,%5C)", "link-character(U+00A0,%C2%A0)", "link-character(U+007F,%7F)"});
  CHECK(said("mailto:jan/x@a.nl") == Said{"link-character(/,%2F)"});
}

TEST_CASE("the name of a site is written in punycode") {
  CHECK(said("https://één.nl/é") == Said{"link-character(é,xn--...)"});
  CHECK(said("https://a b.nl") == Said{"link-character(U+0020,%20)"});
}
