#include "section/values.hpp"

#include "catch.hpp"

TEST_CASE("a date is written as year-month-day and exists") {
  for (const auto* good : {"2025-11-12", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"}) {
    INFO(good);
    CHECK(section::is_existing_date(good));
  }
  for (const auto* bad :
       {"", "2025-02-29", "1900-02-29", "2025-04-31", "2025-00-10", "2025-13-01", "2025-01-00", "0000-01-01",
        "2025-1-1", "20251112", "12-11-2025", "2025/11/12", "2025-11-12Z", "-025-11-12", "2025-11-1x", "2025-11- 1"}) {
    INFO(bad);
    CHECK_FALSE(section::is_existing_date(bad));
  }
}

TEST_CASE("a section number is a word of at most twenty letters, digits, full stops and hyphens") {
  for (const auto* good : {"2", "2.6.1", "2.6.1a", "P-12", "12345678901234567890"})
    CHECK(section::is_section_number(good));
  for (const auto* bad : {"", "2 6", "2,6", "2/6", "é", "123456789012345678901"})
    CHECK_FALSE(section::is_section_number(bad));
}

TEST_CASE("a language tag follows RFC 5646 and gets its usual capitals") {
  using section::language_tag;
  CHECK(language_tag("nl") == "nl");
  CHECK(language_tag("NL-nl") == "nl-NL");
  CHECK(language_tag("zh-HANT-tw") == "zh-Hant-TW");
  CHECK(language_tag("zh-yue-HK") == "zh-yue-HK");
  CHECK(language_tag("es-419") == "es-419");
  CHECK(language_tag("sl-rozaj-biske-1994") == "sl-rozaj-biske-1994");
  CHECK(language_tag("de-DE-u-co-phonebk") == "de-DE-u-co-phonebk");
  CHECK(language_tag("nl-x-a-1") == "nl-x-a-1");
  CHECK(language_tag("x-eigen") == "x-eigen");
  for (const auto* bad : {"", "n", "nl_NL", "nederlands", "nl-", "-nl", "nl--NL", "nl-NL-NL", "nl-u", "nl-x", "x", "1a",
                          "nl-é", "nl NL", "en-abcdefghi", "abcd-efg", "i-klingon"}) {
    INFO(bad);
    CHECK_FALSE(language_tag(bad));
  }
}

TEST_CASE("white space is that of XML only") {
  CHECK(section::collapsed(" \ta\n b  c\r") == "a b c");
  CHECK(section::collapsed("\u00A0a") == "\u00A0a");
  CHECK(section::is_all_space(" \t\r\n"));
  CHECK_FALSE(section::is_all_space("\u00A0"));
  CHECK(section::words(" a  b ").size() == 2);
}
