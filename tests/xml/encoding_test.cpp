#include "xml/encoding.hpp"

#include "catch.hpp"
#include "xml/said.hpp"

using namespace std::string_literals;

namespace {

std::string utf16(std::u16string_view text, bool big_endian, bool mark = true) {
  std::string bytes;
  const auto put = [&](char16_t unit) {
    const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
    bytes += big_endian ? high : low;
    bytes += big_endian ? low : high;
  };
  if (mark) put(0xFEFF);
  for (const char16_t unit : text) put(unit);
  return bytes;
}

// The decoded text, or what was said.
std::string decoded(std::string_view bytes) {
  diagnostics::Diagnostics sink;
  if (const auto text = xml::decode(bytes, sink)) return *text;
  return said(bytes);
}

std::string declared(std::string_view encoding, std::string_view rest) {
  return fmt::format("<?xml version=\"1.0\" encoding=\"{}\"?>{}", encoding, rest);
}

// What stands behind the declaration after decoding.
std::string body(std::string_view encoding, std::string_view rest) {
  const std::string text = decoded(declared(encoding, rest));
  const std::size_t end = text.find("?>");
  return end == std::string::npos ? text : text.substr(end + 2);
}

}  // namespace

TEST_CASE("UTF-8 is read with and without a byte order mark") {
  CHECK(decoded("<a>é€😀</a>") == "<a>é€😀</a>");
  CHECK(decoded("\xEF\xBB\xBF<a>é</a>") == "<a>é</a>");
  CHECK(body("utf-8", "<a>é</a>") == "<a>é</a>");
  CHECK(decoded("\xEF\xBB\xBF" + declared("UTF-8", "<a/>")) == declared("UTF-8", "<a/>"));
  CHECK(decoded("<?xml version=\"1.0\" standalone=\"yes\"?><a>é</a>") ==
        "<?xml version=\"1.0\" standalone=\"yes\"?><a>é</a>");
}

TEST_CASE("UTF-16 is read in both byte orders") {
  for (const bool big_endian : {false, true}) {
    CHECK(decoded(utf16(u"<a>é€😀</a>", big_endian)) == "<a>é€😀</a>");
    CHECK(decoded(utf16(u"<?xml version='1.0' encoding='utf-16'?><a/>", big_endian)) ==
          "<?xml version='1.0' encoding='utf-16'?><a/>");
  }
}

TEST_CASE("the declared 8-bit encodings are read, in any case of their names") {
  CHECK(body("US-ASCII", "<a>e</a>") == "<a>e</a>");
  CHECK(body("iso-8859-1", "\xE9\xA4\x81") == "é¤\u0081");
  CHECK(body("Latin1", "\xE9") == "é");
  CHECK(body("ISO-8859-15", "\xE9\xA4\xBD") == "é€œ");
  CHECK(body("latin-9", "\xA6") == "Š");
  CHECK(body("WINDOWS-1252", "\x80\x93\x94\x96\xE9\x9F") == "€“”–éŸ");
}

TEST_CASE("line ends become one kind") { CHECK(decoded("<a>\r\n1\r2\r\r\n3\n\r</a>\r") == "<a>\n1\n2\n\n3\n\n</a>\n"); }

TEST_CASE("another encoding is refused where it is named") {
  CHECK(said(declared("UTF-7", "<a/>")) ==
        "1:31: de codering \"UTF-7\" kan niet worden gelezen; sla het bestand op als UTF-8 [unknown-encoding]");
  CHECK(said("\xEF\xBB\xBF<?xml\r\n version='1.0'\r\nencoding='utf8'?><a/>") ==
        "3:11: de codering \"utf8\" kan niet worden gelezen; sla het bestand op als UTF-8 [unknown-encoding]");
  CHECK(said(declared(std::string(100, 'x'), "<a/>")) ==
        "1:31: de codering \"" + std::string(60, 'x') +
            "…\" kan niet worden gelezen; sla het bestand op als UTF-8 [unknown-encoding]");
}

TEST_CASE("a form that the first bytes show and that is not read is named") {
  const auto message = [](std::string_view name) {
    return fmt::format(
        "1:1: de codering \"{}\" kan niet worden gelezen; sla het bestand op als UTF-8 [unknown-encoding]", name);
  };
  CHECK(said(utf16(u"<a/>", true, false)) == message("UTF-16BE"));
  CHECK(said(utf16(u"<a/>", false, false)) == message("UTF-16LE"));
  CHECK(said("\xFF\xFE\0\0<\0\0\0"s) == message("UTF-32LE"));
  CHECK(said("\0\0\xFE\xFF\0\0\0<"s) == message("UTF-32BE"));
  CHECK(said("<\0\0\0a\0\0\0"s) == message("UTF-32LE"));
  CHECK(said("\0\0\0<"s) == message("UTF-32BE"));
  CHECK(said("Lo\xA7\x94\x93") == message("EBCDIC"));
}

TEST_CASE("a declaration that the bytes contradict is refused") {
  CHECK(said(declared("UTF-16", "<a/>")) ==
        "1:31: het bestand noemt de codering \"UTF-16\", maar de bytes zijn UTF-8; maak die twee gelijk "
        "[encoding-mismatch]");
  CHECK(said("\xEF\xBB\xBF" + declared("ISO-8859-1", "<a/>")) ==
        "1:31: het bestand noemt de codering \"ISO-8859-1\", maar de bytes zijn UTF-8; maak die twee gelijk "
        "[encoding-mismatch]");
  CHECK(said(utf16(u"<?xml version='1.0' encoding='UTF-8'?><a/>", false)) ==
        "1:31: het bestand noemt de codering \"UTF-8\", maar de bytes zijn UTF-16; maak die twee gelijk "
        "[encoding-mismatch]");
}

TEST_CASE("bytes that the encoding does not have are refused where they stand") {
  const auto message = [](std::string_view position, std::string_view encoding) {
    return fmt::format("{}: deze bytes zijn geen geldige {}; sla het bestand opnieuw op als UTF-8 [invalid-bytes]",
                       position, encoding);
  };
  CHECK(said("<a>\r\né\xE9</a>") == message("2:2", "UTF-8"));
  CHECK(said(declared("US-ASCII", "<a>\xE9</a>")) == message("1:45", "US-ASCII"));
  CHECK(said(declared("windows-1252", "\r<a>\x93\x81</a>")) == message("2:5", "windows-1252"));
  CHECK(said(utf16(u"<a>😀\xD800</a>", true)) == message("1:5", "UTF-16"));
  CHECK(said(utf16(u"<a>\xDC00</a>", false)) == message("1:4", "UTF-16"));
  CHECK(said(utf16(u"<a/>\xD83D", false)) == message("1:5", "UTF-16"));
  CHECK(said(utf16(u"<a/>", false) + "\n") == message("1:5", "UTF-16"));
}

TEST_CASE("every kind of bytes that is no UTF-8 is refused") {
  // Continuations alone, overlong forms, surrogates, beyond U+10FFFF, cut short, and bytes that UTF-8 never has.
  for (const std::string bytes : {"\x80",
                                  "\xBF",
                                  "\xC0\x80",
                                  "\xC1\xBF",
                                  "\xE0\x80\x80",
                                  "\xE0\x9F\xBF",
                                  "\xED\xA0\x80",
                                  "\xED\xBF\xBF",
                                  "\xF0\x80\x80\x80",
                                  "\xF0\x8F\xBF\xBF",
                                  "\xF4\x90\x80\x80",
                                  "\xF5\x80\x80\x80",
                                  "\xF8\x88\x80\x80\x80",
                                  "\xFF",
                                  "\xC3",
                                  "\xE2\x82",
                                  "\xF0\x9F\x98",
                                  "\xC3(",
                                  "\xE2(\xAC",
                                  "\xE2\x82(",
                                  "\xF0(\x98\x80",
                                  "\xF0\x9F\x98("}) {
    CAPTURE(bytes);
    for (const std::string before : {"", "1234567", "12345678", "é23456"}) {
      CHECK(said("<a>" + before + bytes + "</a>").ends_with("[invalid-bytes]"));
      CHECK(said("<a>" + before + bytes).ends_with("[invalid-bytes]"));
    }
  }
  for (const std::string bytes : {"~", "\xC2\xA0", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
                                  "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"}) {
    CHECK(said("<a>" + bytes + "</a>") == "ok");
  }
}
