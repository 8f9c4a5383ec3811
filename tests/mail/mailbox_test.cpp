#include "mail/mailbox.hpp"

#include "catch.hpp"

namespace {

// "name|address", or nothing where it is refused.
std::string parsed(std::string_view text) {
  const auto mailbox = mail::parse_mailbox(text);
  return mailbox ? mailbox->name + "|" + mailbox->address : "";
}

}  // namespace

TEST_CASE("an address stands alone or behind a name") {
  CHECK(parsed("griffie@gemeente.nl") == "|griffie@gemeente.nl");
  CHECK(parsed("  griffie@gemeente.nl ") == "|griffie@gemeente.nl");
  CHECK(parsed("<griffie@gemeente.nl>") == "|griffie@gemeente.nl");
  CHECK(parsed("Griffie <griffie@gemeente.nl>") == "Griffie|griffie@gemeente.nl");
  CHECK(parsed("J. de Boër<o'brien+raad@sub.xn--gemeent-hya.nl>") == "J. de Boër|o'brien+raad@sub.xn--gemeent-hya.nl");
  CHECK(parsed("\"Raad, de \\\"grote\\\"\" <raad@a.nl>") == "Raad, de \"grote\"|raad@a.nl");
  CHECK(parsed("root@localhost") == "|root@localhost");
  CHECK(parsed("Griffie <griffie@gemeente-súdwest.nl>") == "Griffie|griffie@xn--gemeente-sdwest-cvb.nl");
}

TEST_CASE("what is no single address is refused") {
  for (const std::string_view text : {"",
                                      " ",
                                      "griffie",
                                      "@gemeente.nl",
                                      "griffie@",
                                      "a@b@c.nl",
                                      "a b@c.nl",
                                      "a@b c.nl",
                                      "a@b..nl",
                                      ".a@b.nl",
                                      "a.@b.nl",
                                      "a..b@c.nl",
                                      "a@-b.nl",
                                      "a@b-.nl",
                                      "a@b_c.nl",
                                      "a@[127.0.0.1]",
                                      "\"a b\"@c.nl",
                                      "é@b.nl",
                                      "a@b.nl, c@d.nl",
                                      "a@b.nl;c@d.nl",
                                      "a@b.nl c@d.nl",
                                      "Naam <a@b.nl",
                                      "Naam a@b.nl>",
                                      "<>",
                                      "Naam <>",
                                      "Naam <a@b.nl> <c@d.nl>",
                                      "a@b.nl, C <c@d.nl>",
                                      "Groep: a@b.nl;",
                                      "Naam (x) <a@b.nl>",
                                      "\"open <a@b.nl>",
                                      "\"a\" b <a@b.nl>",
                                      "\"a\\\" <a@b.nl>",
                                      "a@b.nl."}) {
    CAPTURE(text);
    CHECK(parsed(text).empty());
  }
  CHECK(parsed(std::string(65, 'a') + "@b.nl").empty());
  CHECK_FALSE(parsed(std::string(64, 'a') + "@b.nl").empty());
  CHECK(parsed("a@" + std::string(64, 'b') + ".nl").empty());
}

TEST_CASE("no control character and nothing that is not UTF-8 comes through") {
  for (int c = 0; c < 0x20; ++c) {
    CAPTURE(c);
    const std::string control(1, static_cast<char>(c));
    CHECK(parsed("a@b.nl" + control).empty());
    CHECK(parsed("Naam" + control + " <a@b.nl>").empty());
    CHECK(parsed("\"Naam\\" + control + "\" <a@b.nl>").empty());
  }
  for (const std::string_view bytes : {"\x7f", "\u0085", "\u009b", "\xff", "\xc3", "\xc0\x8a", "\xe0\x80\x8a",
                                       "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf8\x88\x80\x80\x80"}) {
    CAPTURE(bytes);
    CHECK(parsed("Naam" + std::string(bytes) + "<a@b.nl>").empty());
  }
  CHECK(parsed("a@b.nl\nBcc: c@d.nl").empty());
  CHECK(parsed("Naam\r\nBcc: c@d.nl\r\n <a@b.nl>").empty());
  CHECK_FALSE(parsed("\U0001F600\u00A0 <a@b.nl>").empty());
}
