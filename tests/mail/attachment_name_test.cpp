#include "mail/attachment_name.hpp"

#include "catch.hpp"
#include "unicode/utf8.hpp"

namespace {

std::string pdf(std::string_view text) { return mail::attachment_name(text, "sectie-1", "pdf"); }

std::string many(std::string_view part, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += part;
  return text;
}

}  // namespace

TEST_CASE("an attached file is called by number and title") {
  CHECK(pdf("2.6.1 Veiligheid, handhaving en crisisbeheersing") ==
        "2.6.1 Veiligheid, handhaving en crisisbeheersing.pdf");
  CHECK(pdf("Jeugd & zorg (Wmo) – één loket") == "Jeugd & zorg (Wmo) – één loket.pdf");
}

TEST_CASE("what no file system takes is replaced, and what shows nothing goes") {
  CHECK(pdf("Wonen/werken: <hoe> verder?") == "Wonen-werken- -hoe- verder.pdf");
  CHECK(pdf("De \"nieuwe\" wijk*|a\\b") == "De 'nieuwe' wijk-a-b.pdf");
  CHECK(pdf("a\r\nb\tc\u00A0d  e") == "a b c d e.pdf");
  CHECK(pdf("veilig\u00ADheid\u200B\u2060\u202Efdp.exe\uFEFF") == "veiligheidfdp.exe.pdf");
  CHECK(pdf(" ..Zorg. ") == "Zorg.pdf");
  CHECK(pdf("Con") == "_Con.pdf");
  CHECK(pdf("lpt1.x") == "_lpt1.x.pdf");
  CHECK(pdf("Contact") == "Contact.pdf");
  for (const char* nothing : {"", "??", " . ", "\u00AD"}) CHECK(pdf(nothing) == "sectie-1.pdf");
}

TEST_CASE("a long name is cut behind a word, and one long word where it must be") {
  const std::string words = many("woord ", 40);
  CHECK(pdf(words) == words.substr(0, 119) + ".pdf");
  CHECK(pdf(many("x", 120)) == many("x", 120) + ".pdf");
  CHECK(pdf(many("x", 121)) == many("x", 120) + ".pdf");
  CHECK(pdf(many("x", 119) + " en") == many("x", 119) + ".pdf");
  CHECK(pdf(many("\U0001F600", 100)) == many("\U0001F600", 60) + ".pdf");
  CHECK(pdf(many("x", 119) + "e\u0301f") == many("x", 119) + "e\u0301.pdf");
  CHECK(pdf(many("a/b ", 60)).size() <= mail::longest_name + 4);
}
