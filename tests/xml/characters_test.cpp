// Characters that were lost or mistaken before the file came, and files that are no XML.
#include "catch.hpp"
#include "xml/controls.hpp"
#include "xml/said.hpp"

using namespace std::string_literals;

namespace {

std::string code_of(std::string_view bytes) {
  const std::string text = said(bytes);
  const auto open = text.rfind('[');
  return open == std::string::npos ? text : text.substr(open + 1, text.size() - open - 2);
}

}  // namespace

TEST_CASE("a control character that is a Windows character is told with the one that was meant") {
  CHECK(said("<a>2026\n &#150;2028</a>") ==
        "2:2: &#150; is een onzichtbaar besturingsteken, maar in Windows is het –; schrijf – (U+2013) "
        "[windows-character]");
  CHECK(said("<a b=\"foto\u0092s\"/>") ==
        "1:11: U+0092 is een onzichtbaar besturingsteken, maar in Windows is het ’; schrijf ’ (U+2019) "
        "[windows-character]");
  for (char32_t control = 0x80; control <= 0x9F; ++control) {
    const bool has_one = xml::windows_character(control) != 0;
    INFO(xml::code_point(control));
    CHECK(code_of(fmt::format("<a>&#x{:X};</a>", static_cast<std::uint32_t>(control))) ==
          (has_one ? "windows-character" : "control-character"));
  }
  CHECK(said("<a>\x7F</a>") == "1:4: U+007F is een onzichtbaar besturingsteken; verwijder het [control-character]");
  CHECK(code_of("<a><![CDATA[\u0096]]></a>") == "windows-character");
  CHECK(code_of("<a b='&#x96;'/>") == "windows-character");
  CHECK(code_of("<a \u0096b='x'/>") == "windows-character");
}

TEST_CASE("every control character of a file is told, in text, values and CDATA, up to what is not well-formed") {
  const auto one = [](const std::string& place, const std::string& written) {
    return place + ": " + written +
           " is een onzichtbaar besturingsteken, maar in Windows is het \u2013; schrijf \u2013 (U+2013) "
           "[windows-character]";
  };
  const std::string three = one("1:7", "U+0096") + one("1:13", "&#150;") + one("2:2", "U+0096");
  CHECK(said("<a b=\"\u0096\" c='&#150;'>\n \u0096\u0096<![CDATA[\u0096]]></a>") ==
        three + one("2:3", "U+0096") + one("2:13", "U+0096"));
  CHECK(said("<a b=\"\u0096\" c='&#150;'>\n \u0096<d></d> &#x96;</a>") == three + one("2:11", "&#x96;"));
  CHECK(said("<a>\u0096</b>\u0096</a>") ==
        one("1:4", "U+0096") + "1:7: `</b>` past niet bij `<a>` op 1:2; sluit `a` eerst [mismatched-tag]");
  // A file of nothing else takes no more room or time than another.
  std::string many = "<a>";
  for (int i = 0; i < 100'000; ++i) many += "\u0096";
  diagnostics::Diagnostics sink;
  CHECK(!xml::Document::parse(many + "</a>", sink));
  CHECK(sink.errors() == 100'000);
}

TEST_CASE("characters beside the control characters, and comments, are left alone") {
  CHECK(said("<a b=\"\u00A0°é\">\u00A0\u00AD\u200B\u2060\u200D\uFEFF~½</a>") == "ok");
  CHECK(said("<a><!-- \u0096 \x7F \uFFFD --><?x \u0096?></a>") == "ok");
}

TEST_CASE("where text comes from a program control characters may stand in it") {
  diagnostics::Diagnostics sink;
  xml::Limits limits;
  limits.controls = true;
  const auto document = xml::Document::parse("<a>\u0096&#150;\x7F</a>", sink, limits);
  REQUIRE(document);
  CHECK(std::get<xml::Text>(document->root().children[0]).value == "\u0096\u0096\x7F");
}

TEST_CASE("a character that stands for lost text is a warning at the first of several in a row") {
  CHECK(said("<a>financi\uFFFD\uFFFDle\n &#xFFFC; en \uFFFD</a>") ==
        "ok1:11: hier staat U+FFFD, dat een ander programma zet waar het een teken of plaatje verloor; zoek de "
        "oorspronkelijke tekst op en herstel hem [lost-text]"
        "2:2: hier staat U+FFFC, dat een ander programma zet waar het een teken of plaatje verloor; zoek de "
        "oorspronkelijke tekst op en herstel hem [lost-text]"
        "2:14: hier staat U+FFFD, dat een ander programma zet waar het een teken of plaatje verloor; zoek de "
        "oorspronkelijke tekst op en herstel hem [lost-text]");
}

TEST_CASE("a file of another kind is called by its name, whatever its size") {
  const auto zip = [](std::string_view part) { return "PK\x03\x04\x14\0\0\0"s + std::string(part) + "\0"s; };
  CHECK(said(zip("[Content_Types].xml word/document.xml")) ==
        "0:0: dit is een Word-bestand en geen XML; maak er een sectie van met raadstuk import, of zet de tekst ervan "
        "in een "
        "kopie van alle-elementen.xml [document-file]");
  CHECK(said(zip("xl/workbook.xml")).find("Excel-bestand") != std::string::npos);
  CHECK(said(zip("mimetypeapplication/vnd.oasis.opendocument.text")).find("OpenDocument-bestand") != std::string::npos);
  CHECK(said(zip("sectie.xml")) ==
        "0:0: dit is een ingepakt bestand (zip); pak het uit en geef het XML-bestand op dat erin zit [packed-file]");
  for (const auto& [bytes, name] :
       std::vector<std::pair<std::string, std::string>>{{"\x1F\x8B\x08"s, "gzip"},
                                                        {"7z\xBC\xAF\x27\x1C\0\4"s, "7z"},
                                                        {"Rar!\x1A\x07\0"s, "RAR"},
                                                        {"Rar!\x1A\x07\1\0"s, "RAR"},
                                                        {std::string(257, 'a') + "ustar", "tar"}})
    CHECK(said(bytes).find("ingepakt bestand (" + name + ")") != std::string::npos);
  for (const auto& [bytes, name] :
       std::vector<std::pair<std::string, std::string>>{{"\x89PNG\r\n\x1A\n\0\0"s, "PNG"},
                                                        {"\xFF\xD8\xFF\xE0\0\x10JFIF"s, "JPEG"},
                                                        {"GIF89a", "GIF"},
                                                        {"RIFF\1\2\3\0WEBPVP8 "s, "WebP"},
                                                        {"\0\0\0\x1C"s + "ftypheic", "HEIC"}})
    CHECK(said(bytes).find("een afbeelding (" + name + ") en geen XML") != std::string::npos);
  const std::string compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(504, '\0');
  CHECK(said(compound + "R\0o\0o\0t\0W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"s).find("Word-bestand") != std::string::npos);
  CHECK(said(compound + "W\0o\0r\0k\0b\0o\0o\0k\0"s).find("Excel-bestand") != std::string::npos);
  CHECK(said("%PDF-1.7\n%\xE2\xE3").find("PDF-bestand") != std::string::npos);
  CHECK(said("{\\rtf1\\ansi").find("RTF-bestand") != std::string::npos);
  CHECK(said("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").find("Microsoft Office-bestand") != std::string::npos);
  CHECK(said("\n<!DOCTYPE html><p>a</p>").find("HTML-bestand") != std::string::npos);
  CHECK(said("%PDF-1.7" + std::string(xml::max_bytes, ' ')).find("PDF-bestand") != std::string::npos);
}

TEST_CASE("text without tags is plain text, with a less-than sign in it and in any encoding") {
  for (const auto* text : {"Veiligheid", "\xEF\xBB\xBF Veiligheid\n\n1 < 2", "Veiligheid\x96"})
    CHECK(code_of(text) == "plain-text-file");
  for (const auto* text : {"x<a/>", "x<a></a>"}) CHECK(code_of(text) == "text-outside-root");
}

TEST_CASE("two byte order marks are told from one") {
  CHECK(code_of("\xEF\xBB\xBF\xEF\xBB\xBF<a/>") == "second-byte-order-mark");
  CHECK(code_of("\xFF\xFE\xFF\xFE<\0"s) == "second-byte-order-mark");
  CHECK(code_of("\xEF\xBB\xBF<a/>") == "ok");
}

TEST_CASE("bytes of Windows in a file that declares an ISO encoding are told to be declared") {
  const auto declared = [](std::string_view encoding, std::string_view rest) {
    return fmt::format("<?xml version=\"1.0\" encoding=\"{}\"?>{}", encoding, rest);
  };
  CHECK(said(declared("ISO-8859-1", "\n<a>Er is \x80 5</a>")) ==
        "2:10: de byte 0x80 heeft in ISO-8859-1 geen zichtbaar teken, maar is in Windows €; schrijf "
        "encoding=\"windows-1252\" [windows-byte]");
  CHECK(code_of(declared("iso-8859-15", "<a>\x96</a>")) == "windows-byte");
  CHECK(code_of(declared("iso-8859-15", "<a>\x81</a>")) == "control-character");
  CHECK(said(declared("windows-1252", "<a>\x80\x96</a>")) == "ok");
}

TEST_CASE("slips of markup that a town hall makes have a sentence of their own") {
  CHECK(said("<a><b c>x</b c></a>") ==
        "1:5: `b c` is geen naam, want een naam heeft geen spaties; haal de spatie weg, ook in de eindtag "
        "[name-with-space]");
  CHECK(code_of("<a><b c>x</b></a>") == "attribute-without-value");
  CHECK(said("<a b=“x”/>") ==
        "1:6: de waarde van `b` staat tussen gekrulde aanhalingstekens, zoals Word ze maakt; gebruik rechte: b=\"...\" "
        "[curly-quotes]");
  CHECK(code_of("<a b=\"x”>y</a>") == "curly-quotes");
  CHECK(code_of("<a b=\"x>y</a>") == "less-than-in-attribute");
  CHECK(code_of("<a b=x/>") == "unquoted-value");
  CHECK(said("\n <?xml version=\"1.0\"?><a/>") ==
        "2:2: voor <?xml staat een lege regel of spatie; haal die weg, want de XML-declaratie staat helemaal aan het "
        "begin [space-before-declaration]");
  CHECK(code_of("<a/><?xml version=\"1.0\"?>") == "reserved-target");
}
