// What variants put into a sample: names, and values good and bad.
#pragma once
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "section/vocabulary.hpp"

namespace mutations {

// What stands in a book or an overview only.
inline constexpr section::NameList of_book = {"bundel",    "deel",     "hoofdstuk",  "secties",
                                              "overzicht", "selectie", "groepering", "signalering"};

// Those of the vocabulary, and some that are not.
inline std::vector<std::string_view> element_names() {
  const section::Names known = section::known_names();
  std::vector<std::string_view> names(known.begin(), known.end());
  std::erase_if(names, [](std::string_view name) { return of_book.has(name); });
  names.insert(names.end(), {"alinia", "prioriteitt", "b", "Alinea", "doelen", "punten"});
  return names;
}

inline std::vector<std::string_view> attribute_names() {
  std::vector<std::string_view> names = {"herf",
                                         "xml:space",
                                         "xml:lang",
                                         "xml:id",
                                         "xmlns:x",
                                         "xmlns",
                                         "xsi:nil",
                                         "xsi:schemaLocation",
                                         "xsi:noNamespaceSchemaLocation"};
  for (const section::ElementType& type : section::vocabulary)
    for (const std::string_view name : section::Names(type.attributes))
      if (!of_book.has(type.name) && std::ranges::find(names, name) == names.end()) names.push_back(name);
  return names;
}

// One character more than an element may hold.
inline std::string_view long_text() {
  static const std::string text(100'001, 'x');
  return text;
}

// Values good and bad for an attribute of this name, or for the text of an element of this name.
inline std::vector<std::string_view> values_for(std::string_view name) {
  if (name == "formaat") return {" 1 ", "2", "1.0", "01"};
  if (name == "nummer")
    return {"2.6.1a", " 2 ", "A-1", "2 6", "2,6", "é", "12345678901234567890", "123456789012345678901", "."};
  if (name == "datum")
    return {"2024-02-29", " 2025-11-12\t", "2025-02-29",  "1900-02-29", "2000-02-29",
            "2025-13-01", "0000-01-01",    "2025-1-1",    "12-11-2025", "2025-11-12Z",
            "20251112",   "9999-12-31",    "10000-01-01", "morgen",     "-2025-11-12"};
  if (name == "code" || name == "taal")
    return {"en",
            "EN-gb",
            "zh-Hant-TW",
            "es-419",
            "sl-rozaj-1994",
            "x-eigen",
            "nl-x-a",
            "de-u-co-phonebk",
            "nl_NL",
            "nederlands",
            "n",
            "nl-",
            "nl--NL",
            "nl-NL-NL",
            "nl-u",
            "nl-x",
            "abcd-efg",
            "en-abcdefghi",
            " fy ",
            "i-klingon",
            "zh-yue",
            "zh-yue-yue-yue-yue",
            "ned",
            "nl NL"};
  if (name == "soort") return {"genummerd", " opsomming ", "letters", "Genummerd", "groep", "totaal"};
  if (name == "kolommen" || name == "rijen") return {"1", " 2 ", "02", "0", "-1", "+2", "1,5", "60", "61", "twee"};
  if (name == "id") return {"jeugd", " a ", "a b", "a\tb", "1", "é/ü", "\u00A0", "taalachterstand"};
  if (name == "naar") return {"lasten", " hervorming ", "onbekend", "a b", "\u00A0"};
  if (name == "prioriteit") return {"mentaal", " huisvesting  mentaal ", "onbekend", "mentaal onbekend"};
  if (name == "href")
    return {"https://a.nl",
            "HTTP://A.NL:80/x?y#z",
            "https://[::1]:443/a",
            "mailto:a@b.nl",
            "MailTo:a@b.nl?cc=c@d.nl&subject=x#y",
            "https://gemeente-s\u00FAdwest.nl.:65535/",
            "https://a..nl",
            "https://a-.nl",
            "https://a_b.nl",
            "https://a.nl:65536",
            "https://[1::2::3]",
            "mailto:a@b.nl,c@d.nl",
            "mailto:a..b@c.nl",
            " https://a.nl ",
            "https://%41.nl",
            "https://xn--n-dga.nl/%C3%A9",
            "https://a.nl/it's(1);*~!$&+,=:@",
            "https://a.nl:",
            "https://a.nl:/",
            "https://a.nl?x",
            "https://a.nl#y",
            "www.a.nl",
            "/pad",
            "//a.nl",
            "#x",
            "ftp://a.nl",
            "javascript:alert(1)",
            "https:",
            "https:a.nl",
            "https:///x",
            "https://:80",
            "https://.nl",
            "https://a.nl:80a",
            "https://a.nl:123456",
            "https://a.nl:1:2",
            "https://[]",
            "https://[:]",
            "https://[::1",
            "https://[::1]x",
            "https://[::g]",
            "https://jan@a.nl",
            "https://jan:geheim@a.nl/",
            "https://a.nl/a b",
            "https://a.nl/\"x\"",
            "https://a.nl/é",
            "https://é.nl",
            "https://a.nl/100%",
            "https://a.nl/%4",
            "https://a.nl/[1]",
            "https://a.nl/#a#b",
            "https://a.nl/a|b",
            "https://a.nl/a\\b",
            "https://a.nl/{a}",
            "https://a.nl/a^b`c",
            "https://a.nl/\u00A0",
            "mailto:",
            "mailto:a",
            "mailto:@b.nl",
            "mailto:a@",
            "mailto:a@b.nl,",
            "mailto:a@b@c.nl",
            "mailto:a/b@c.nl",
            "mailto:a@.nl",
            "mailto:a@b.nl?x y",
            "mailto:a b@c.nl",
            "mailto:a:b@c.nl",
            "mailto:a@b.nl:80",
            "https://a.nl/<x>",
            "https://-a.nl",
            "https://a_b.nl",
            "https://a..nl",
            "https://%4.nl"};
  if (name == "kop" || name == "decoratief") return {" ja ", "nee", "Ja", "yes"};
  if (name == "uitlijnen") return {"links", " midden ", "rechts", "decimaal", "center", "Links"};
  if (name == "breedte")
    return {"1%",   " 100% ", "60%", "0%",  "101%",  "060%", "60",
            "60 %", "33,3%",  "-5%", "+5%", "1000%", "%",    "99999999999%"};
  if (name == "alt")
    return {"Een kaart",    " a ",        ".",      "\u00A0",        "\u200B \u00AD",
            "\u2003\u3000", "\uFEFF",     "\u2011", "\u00A0a\u00A0", "\u034F\u061C",
            "\u3164",       "\U000E0020", "\u3165", "\U000E1000"};
  if (name == "alinea") return {"x", "\u00A0", long_text()};
  if (name == "bestand")
    return {"kaart.png",
            "./kaart.png",
            "a//b.png",
            "beelden/",
            "a/./b.png",
            "..a/b..c/...",
            ".a",
            " mijn  kaart.png ",
            "é/ü.png",
            "a%20b.png",
            ".",
            "./",
            ".//.",
            "..",
            "/a.png",
            "../a.png",
            "a/../b.png",
            "a/..",
            "a\\b.png",
            "C:/a.png",
            "https://a.nl/b.png",
            "data:image/x",
            "a:b",
            "//a/b",
            "....",
            "a/.../b",
            "../../cijfers/./lasten.csv",
            "Lasten.XLSX"};
  if (name == "kopregels" || name == "decimalen") return {"0", " 3 ", "4", "6", "7", "-1", "01", "een"};
  if (name == "selectie") return {"2.3.4", " 2.3.4 ", "\u00A0"};
  if (name == "kolomkeuze")
    return {"2", " 3-5  2 ", "1 3-5", "5-3", "2 2", "1-60", "1-61", "0", "02", "2,3", "2 -3", "-3", "2-", "alle"};
  if (name == "deler")
    return {"1", " 1000 ", "0", "01000", "1.000", "1000000000000", "1000000000001", "99999999999999999999", "-1", "x"};
  return {"x", " twee  woorden ", "Raad", "concept", "\u00A0"};
}

}  // namespace mutations
