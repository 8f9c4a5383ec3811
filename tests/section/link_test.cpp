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
  for (const auto* href : {"https://a.nl",
                           "HTTP://A.NL:8080",
                           "https://a.nl/",
                           "https://a.nl/pad/?q=1&amp=2#deel/?",
                           "https://a.nl?x",
                           "https://a.nl#y",
                           "https://xn--n-dga.nl/%C3%A9%20",
                           "https://[2001:db8::1]:443/a",
                           "https://127.0.0.1/",
                           "https://a-b.nl/it's(1)",
                           "http://localhost/@wie",
                           "https://a.nl:/",
                           "https://a.nl.",
                           "https://a.nl:65535/",
                           "https://1.2.3.example",
                           "https://255.1.1.1/",
                           "mailto:jan@a.nl",
                           "mailto:piet+x@b.nl?cc=jan@a.nl&subject=Hallo%20daar",
                           "mailto:a@a.nl?subject=to=b&body=cc=x#to=y",
                           "mailto:a@a.nl?cc=b@b.nl%2Cc%40c.nl",
                           "mailto:a@a.nl?CC=b@b.nl,%20c@c.nl&bcc=d@d.nl&cc=",
                           "mailto:a@a.nl?cc",
                           "mailto:a@a.nl?cc=jan%2Fx@s%C3%BAdwest.nl"}) {
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
                                 "https://a.example:99999/",
                                 "https://a.example:65536/",
                                 "https://a..example/",
                                 "https://a.example../",
                                 "https://a.example,b/",
                                 "https://a%20b.example/",
                                 "https://%41.nl",
                                 "https://a.example!/",
                                 "https://www.x.example&x=1/",
                                 "https://www.x.example;x",
                                 "https://www=x/",
                                 "https://a(b)/",
                                 "https://a~b/",
                                 "https://a_b.nl/",
                                 "https://-a.nl/",
                                 "https://a-.nl/",
                                 "https://[:::]/",
                                 "https://[1::2::3]/",
                                 "https://[1.2.3.4]/",
                                 "https://[1:2:3:4:5:6:7:8:9]/",
                                 "https://[::12345]/",
                                 "mailto:email@address%20.example",
                                 "mailto:raad@a..example",
                                 "mailto:.raad@a.nl",
                                 "mailto:r..d@a.nl",
                                 "mailto:",
                                 "mailto:jan",
                                 "mailto:@a.nl",
                                 "mailto:jan@",
                                 "mailto:jan@a.nl@b.nl",
                                 "mailto:?subject=x",
                                 "mailto:jan@.nl",
                                 "https://256.1.1.1/",
                                 "https://1.2.3/",
                                 "https://xn--zzzzzz99999.nl/",
                                 "https://www.XN--zzzzzz99999.nl:80/",
                                 "mailto:jan@xn--zzzzzz99999.nl",
                                 "mailto:jan@256.1.1.1",
                                 "mailto:?to=jan@a.nl",
                                 "mailto:a@a.nl?cc=c@-d..nl",
                                 "mailto:a@a.nl?subject=x&Cc=b@b.nl,c@-d.nl",
                                 "mailto:a@a.nl?bcc=jan",
                                 "mailto:a@a.nl?%63c=jan",
                                 "mailto:a@a.nl?cc=b@b.nl,,c@c.nl",
                                 "mailto:a@a.nl?cc=b@b.nl,",
                                 "mailto:a@a.nl?cc=Jan%20%3Cb@b.nl%3E",
                                 "mailto:a@a.nl?cc=b%20c@b.nl",
                                 "mailto:a@a.nl?cc=b@256.1.1.1"}) {
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

TEST_CASE("a link has one recipient, and the advice keeps the others") {
  CHECK(said("mailto:jan@a.nl,piet@b.nl") == Said{"link-recipients(mailto:jan@a.nl?cc=piet@b.nl)"});
  CHECK(said("mailto:a@a.nl,b@b.nl,c@c.nl?subject=x") ==
        Said{"link-recipients(mailto:a@a.nl?cc=b@b.nl,c@c.nl&subject=x)"});
  CHECK(said("mailto:a@b.nl?to=c@d.nl") == Said{"link-recipients(mailto:a@b.nl?cc=c@d.nl)"});
  CHECK(said("mailto:a@b.nl?subject=x&TO=c@d.nl&cc=e@e.nl#y") ==
        Said{"link-recipients(mailto:a@b.nl?cc=c@d.nl,e@e.nl&subject=x#y)"});
  CHECK(said("mailto:a@a.nl,b@b.nl?cc=c@c.nl") == Said{"link-recipients(mailto:a@a.nl?cc=b@b.nl,c@c.nl)"});
  CHECK(said("mailto:a@b.nl?to=&subject=x") == Said{"link-recipients(mailto:a@b.nl?subject=x)"});
  CHECK(said("mailto:a@b.nl?%74o=c@d.nl") == Said{"link-recipients(mailto:a@b.nl?cc=c@d.nl)"});
  for (const auto* advice : {"mailto:a@a.nl?cc=b@b.nl,c@c.nl&subject=x", "mailto:a@b.nl?cc=c@d.nl,e@e.nl&subject=x#y",
                             "mailto:a@b.nl?subject=x"})
    CHECK(said(advice) == Said{});
}

TEST_CASE("an international name is converted to that of DNS, and the rest stays as it is") {
  const auto address = [](std::string_view href) {
    diagnostics::Diagnostics sink;
    std::string checked = section::check_link({std::string(href), {1, 1}}, sink);
    CHECK_FALSE(sink.has_errors());
    return checked;
  };
  CHECK(address("https://gemeente-súdwest.nl:443/Pad?q=%C3%A9#x") ==
        "https://xn--gemeente-sdwest-cvb.nl:443/Pad?q=%C3%A9#x");
  CHECK(address("HTTPS://ÉÉN.nl") == "HTTPS://xn--n-9faa.nl");
  CHECK(address("mailto:Griffie@gemeente-súdwest.nl?subject=x") ==
        "mailto:Griffie@xn--gemeente-sdwest-cvb.nl?subject=x");
  CHECK(address("https://WWW.A.nl/") == "https://WWW.A.nl/");
  CHECK(said("https://één.nl/é") == Said{"link-character(é,%C3%A9)"});
  CHECK(said("https://a b.nl") == Said{"link-host(https://a b.nl)"});
  CHECK(said("mailto:jan@é\u00A0é.nl") == Said{"link-host(mailto:jan@é\u00A0é.nl)"});
  CHECK(said("https://\u200B.nl") == Said{"link-host(https://\u200B.nl)"});
}
