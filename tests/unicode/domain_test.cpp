#include "unicode/domain.hpp"

#include <string>

#include "catch.hpp"

using unicode::domain_name;
using unicode::is_ipv6_address;

TEST_CASE("a name of DNS stays as it is") {
  for (const std::string& name : std::initializer_list<std::string>{
           "a.nl", "localhost", "WWW.A-b.nl", "127.0.0.1", "1.example", "xn--n-dga.nl", "255.255.255.255", "a1",
           "XN--N-DGA.nl", "www.xn--gemeente-sdwest-cvb.nl", "256.1.1.1.nl", "a." + std::string(63, 'b') + ".nl"}) {
    INFO(name);
    CHECK(domain_name(name) == name);
  }
}

TEST_CASE("an international name is converted as browsers do it") {
  CHECK(domain_name("gemeente-súdwest.nl") == "xn--gemeente-sdwest-cvb.nl");
  CHECK(domain_name("BÜCHER.example") == "xn--bcher-kva.example");
  CHECK(domain_name("straße.de") == "xn--strae-oqa.de");
  CHECK(domain_name("例え。テスト") == "xn--r8jz45g.xn--zckzah");
}

TEST_CASE("what is no name is refused") {
  for (const std::string& name : std::initializer_list<std::string>{"",
                                                                    ".",
                                                                    "a..nl",
                                                                    ".a",
                                                                    "a.",
                                                                    "-a.nl",
                                                                    "a-.nl",
                                                                    "a_b.nl",
                                                                    "a b.nl",
                                                                    "a,b",
                                                                    "a%20b.nl",
                                                                    std::string(64, 'a'),
                                                                    "é\u00A0.nl",
                                                                    "é b.nl",
                                                                    "\u200B.nl",
                                                                    "é..nl",
                                                                    "é_.nl",
                                                                    "\xff.nl",
                                                                    "256.1.1.1",
                                                                    "1.2.3",
                                                                    "1.2.3.4.5",
                                                                    "01.2.3.4",
                                                                    "a.12",
                                                                    "2130706433",
                                                                    "xn--zzzzzz99999.nl",
                                                                    "www.xn--zzzzzz99999.nl",
                                                                    "XN--zzzzzz99999",
                                                                    "xn--.nl",
                                                                    "xn--a.nl",
                                                                    "é.xn--zzzzzz99999"}) {
    INFO(name);
    CHECK_FALSE(domain_name(name));
  }
  std::string long_name = "a";
  while (long_name.size() < 255) long_name += ".a";
  CHECK_FALSE(domain_name(long_name));
  CHECK_FALSE(domain_name(std::string(1000000, 'a')));
  CHECK_FALSE(domain_name(std::string(100000, 'a') + "é"));
}

TEST_CASE("an IPv6 address is parsed") {
  for (const char* good : {"::", "::1", "1::", "2001:db8::1", "1:2:3:4:5:6:7:8", "::1.2.3.4", "1:2:3:4:5:6:1.2.3.4",
                           "1:2:3::5:6:7:8", "FFFF::"}) {
    INFO(good);
    CHECK(is_ipv6_address(good));
  }
  for (const char* bad : {"", ":", ":::", "1::2::3", "1.2.3.4", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "::12345",
                          "g::", "1:2:3:4:5:6:7:8::", "1:2:3:4::5:6:7:8", "1.2.3.4::", "::1.2.3", "::1.2.3.256",
                          ":1::2", "fe80::1%eth0"}) {
    INFO(bad);
    CHECK_FALSE(is_ipv6_address(bad));
  }
}
