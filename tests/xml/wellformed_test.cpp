#include "xml/wellformed.hpp"

#include "catch.hpp"
#include "xml/said.hpp"

using namespace std::string_literals;

TEST_CASE("a file without an element") {
  CHECK(said("") == "0:0: dit bestand is leeg; vul het of haal het weg [empty-file]");
  CHECK(said("\xEF\xBB\xBF") == said(" ").replace(2, 1, "1"));
  CHECK(
      said("<!-- leeg -->\n") ==
      "2:1: er staat geen element in dit bestand; begin met het hoofdelement, zoals <sectie formaat=\"1\"> [no-root]");
}

TEST_CASE("the XML declaration") {
  const std::string message =
      ": de XML-declaratie is niet geldig; schrijf <?xml version=\"1.0\" encoding=\"UTF-8\"?> [xml-declaration]";
  CHECK(said("<?xml version='1.0'?><a/>") == "ok");
  CHECK(said("<?xml\tversion = \"1.0\"\nencoding = 'UTF-8'\r\nstandalone='no' ?><a/>") == "ok");
  CHECK(said("<?xml?><a/>") == "1:6" + message);
  CHECK(said("<?xml ") == "1:7" + message);
  CHECK(said("<?xml encoding='UTF-8'?><a/>") == "1:7" + message);
  CHECK(said("<?xml version=1.0?><a/>") == "1:15" + message);
  CHECK(said("<?xml version '1.0'?><a/>") == "1:15" + message);
  CHECK(said("<?xml version='1.0\"?><a/>") == "1:19" + message);
  CHECK(said("<?xml version=''?><a/>") == "1:16" + message);
  CHECK(said("<?xml version='een'?><a/>") == "1:16" + message);
  CHECK(said("<?xml version='1.0'encoding='UTF-8'?><a/>") == "1:20" + message);
  CHECK(said("<?xml version='1.0' encoding='8-UTF'?><a/>") == "1:31" + message);
  CHECK(said("<?xml version='1.0' standalone='yes' encoding='UTF-8'?><a/>") == "1:38" + message);
  CHECK(said("<?xml version='1.0' standalone='ja'?><a/>") == "1:33" + message);
  CHECK(said("<?xml version='1.0' encoding='UTF-8'standalone='yes'?><a/>") == "1:37" + message);
  CHECK(said("<?xml version='1.0' x='y'?><a/>") == "1:21" + message);
  CHECK(said("<?xml version='1.0'><a/>") == "1:20" + message);
  CHECK(said("<?xml version='1.1'?><a/>") ==
        "1:16: XML-versie 1.1 wordt niet gelezen; schrijf version=\"1.0\" [xml-version]");
}

TEST_CASE("processing instructions") {
  const std::string reserved =
      ": een verwerkingsinstructie mag niet xml heten; een XML-declaratie staat helemaal aan het begin van het bestand "
      "[reserved-target]";
  CHECK(said("<?xml-model href='x'?><a><?b?><?c  ? > ?></a><?d e?>") == "ok");
  CHECK(said("<!-- --> <?xml version='1.0'?><a/>") == "1:12" + reserved);
  CHECK(said("<a><?XmL?></a>") == "1:6" + reserved);
  CHECK(said("<a><? b?></a>") ==
        "1:6: hier wordt een naam verwacht; een naam begint met een letter (een kleiner-danteken schrijft u als &lt;) "
        "[invalid-name]");
  CHECK(said("<a><?b\"?></a>") ==
        "1:7: hier wordt ?> verwacht; controleer de tekens op deze plaats [unexpected-character]");
  for (const std::string cut : {"<?", "<?b", "<?b c", "<?b c?"}) {
    CHECK(said("<a>" + cut) ==
          "1:4: wat hier met <? begint, wordt nergens afgesloten; zet ?> aan het einde [unclosed-markup]");
  }
}

TEST_CASE("characters that XML forbids are refused wherever they stand") {
  const std::string before[] = {"<a>",  "<a b=\"", "<a b='", "<a><!--", "<a><![CDATA[", "<a><?b ",
                                "<a/>", "",        "<a ",    "<a b",    "<a b=",        "<",
                                "</",   "<?",      "<?b",    "<a></a",  "<a b='' ",     "<a b=''"};
  for (const std::string& start : before) {
    CAPTURE(start);
    const auto at = fmt::format("1:{}: ", start.size() + 1);
    if (start == "</" || start == "<a b") {
      // What is wrong there is said first, unless it is the character itself.
      CHECK(said(start + "\x1B").starts_with(at));
    }
    CHECK(said(start + "\x1B[2J") ==
          at + "het teken U+001B mag niet in XML staan; verwijder het [forbidden-character]");
    // "<" and NUL would be UTF-16.
    if (start != "<")
      CHECK(said(start + "\0"s) == at + "het teken U+0000 mag niet in XML staan; verwijder het [forbidden-character]");
    CHECK(said(start + "\xEF\xBF\xBE") ==
          at + "het teken U+FFFE mag niet in XML staan; verwijder het [forbidden-character]");
    CHECK(said(start + "\xEF\xBF\xBF") ==
          at + "het teken U+FFFF mag niet in XML staan; verwijder het [forbidden-character]");
  }
  CHECK(said("<a b='\xEF\xBC\xA1\xC2\xA0'>\xEF\xBB\xBF\xEF\xBF\xB9</a>") == "ok");
}

TEST_CASE("a DOCTYPE is refused, whatever it declares") {
  const std::string message = ": een DOCTYPE wordt niet gelezen; verwijder de regel [doctype]";
  CHECK(said("<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'c'>]>\n<a>&b;</a>") == "2:1" + message);
  CHECK(said("<!doctype a><a/>") == "1:1" + message);
  CHECK(said("<a><!DOCTYPE a></a>") == "1:4" + message);
  CHECK(said("<a><!ELEMENT a ANY></a>") ==
        "1:4: hier wordt <!-- verwacht; controleer de tekens op deze plaats [unexpected-character]");
}

TEST_CASE("references") {
  CHECK(said("<a b='&lt;&#9;&quot;'>&gt;&amp;&apos;&#x1F600;&#x10FFFF;&#xd;&#55295;</a>") == "ok");
  CHECK(said("<a>\n 5 &foo; </a>") ==
        "2:4: de entiteit `&foo;` is niet bekend; schrijf het teken zelf of een nummer zoals &#233; [unknown-entity]");
  CHECK(said("<a b='co&euml;fficient'/>") ==
        "1:9: de entiteit `&euml;` bestaat niet in XML; schrijf ë (&#235;) [known-entity]");
  CHECK(said("<a>&nbsp;</a>") == "1:4: de entiteit `&nbsp;` bestaat niet in XML; schrijf &#160; [known-entity]");
  for (const std::string text : {"R&D", "R & D", "R&D afdeling", "R&", "&;", "&1;"}) {
    const auto at = fmt::format("1:{}: ", text.find('&') + 4);
    CHECK(said("<a>" + text + "</a>") == at + "een los &-teken is niet toegestaan; schrijf &amp; [bare-ampersand]");
    CHECK(said("<a>" + text) == at + "een los &-teken is niet toegestaan; schrijf &amp; [bare-ampersand]");
  }
  const std::string semicolon = ": hier wordt ; verwacht; controleer de tekens op deze plaats [unexpected-character]";
  CHECK(said("<a>caf&eacute </a>") == "1:14" + semicolon);
  CHECK(said("<a>&lt</a>") == "1:7" + semicolon);
  CHECK(said("<a>&#12 </a>") == "1:8" + semicolon);
  CHECK(said("<a>&#xE9") == "1:9" + semicolon);
  const auto invalid = [](std::string_view reference) {
    return fmt::format("1:4: {} verwijst naar geen geldig teken; schrijf het teken zelf [invalid-reference]",
                       reference);
  };
  for (const std::string reference : {"&#0;", "&#1;", "&#x1F;", "&#xD800;", "&#xDFFF;", "&#xFFFE;", "&#xFFFF;",
                                      "&#x110000;", "&#4294967305;", "&#99999999999999999999;"}) {
    CHECK(said("<a>" + reference + "</a>") == invalid(reference));
  }
  CHECK(said("<a>&#;</a>") == invalid("&#"));
  CHECK(said("<a>&#x;</a>") == invalid("&#x"));
  CHECK(said("<a>&#X41;</a>") == invalid("&#"));
}

TEST_CASE("names are those of the fifth edition") {
  for (const std::string name :
       {"a", "_", ":", "A-1.b", "é", "Ĳsel", "a·", "a\u0300", "\u2070", "\u3001", "\U00010000", "\U000EFFFF", "x:y"}) {
    CHECK(said("<" + name + "/>") == "ok");
  }
  const std::string message =
      "1:2: hier wordt een naam verwacht; een naam begint met een letter (een kleiner-danteken schrijft u als &lt;) "
      "[invalid-name]";
  for (const std::string name :
       {" a", "1", "-", ".", "·", "×", "\u037E", "\u0300", "\u2000", "\u3000", "\U000F0000", "<a", ">"}) {
    CHECK(said("<" + name + "/>") == message);
  }
  CHECK(said("<a>2 < 3</a>").starts_with("1:7: hier wordt een naam verwacht;"));
  CHECK(said("<a></ a>").starts_with("1:6: hier wordt een naam verwacht;"));
}

TEST_CASE("attributes") {
  CHECK(said("<a b = 'x\"' c\n=\n\"'>\"/>") == "ok");
  CHECK(said("<a b>") == "1:5: het attribuut `b` heeft geen waarde; schrijf b=\"...\" [attribute-without-value]");
  CHECK(said("<a b") == "1:5: het attribuut `b` heeft geen waarde; schrijf b=\"...\" [attribute-without-value]");
  CHECK(said("<a b=c>") ==
        "1:6: de waarde van `b` staat niet tussen aanhalingstekens; schrijf b=\"...\" [unquoted-value]");
  CHECK(said("<a b= ") ==
        "1:7: de waarde van `b` staat niet tussen aanhalingstekens; schrijf b=\"...\" [unquoted-value]");
  CHECK(said("<a b=''c=''/>") == "1:8: voor dit attribuut ontbreekt een spatie; voeg die toe [missing-space]");
  CHECK(said("<a b='x>y<c>") ==
        "1:10: het teken < mag niet in de waarde van `b` staan; schrijf &lt;, of sluit de waarde af met een "
        "aanhalingsteken [less-than-in-attribute]");
  CHECK(said("<a b=\"x/>") ==
        "1:6: wat hier met \" begint, wordt nergens afgesloten; zet \" aan het einde [unclosed-markup]");
  CHECK(said("<a 1='x'/>").starts_with("1:4: hier wordt een naam verwacht;"));
  const std::string message = ": hier wordt > verwacht; controleer de tekens op deze plaats [unexpected-character]";
  CHECK(said("<a\"/>") == "1:3" + message);
  CHECK(said("<a b='' <c/></a>") == "1:9" + message);
  CHECK(said("<a/ >") == "1:4" + message);
  CHECK(said("<a></a b='c'>") == "1:8" + message);
}

TEST_CASE("the same attribute twice") {
  const std::string message = " staat twee keer in dit element; haal er één weg [duplicate-attribute]";
  CHECK(said("<a é='1'\n b='2' é='3'/>") == "2:8: het attribuut `é`" + message);
  CHECK(said("<a b='1' c='' c='' b=''/>") == "1:15: het attribuut `c`" + message);
  // It stands before what else is wrong in the tag.
  CHECK(said("<a b='1' b='2' c='<'/>") == "1:10: het attribuut `b`" + message);
  CHECK(said("<a b='1' b=<") == "1:10: het attribuut `b`" + message);
  CHECK(said("<a b='1' b") == "1:10: het attribuut `b`" + message);
  CHECK(said("<a b='' x:b='' B=''><c b=''/><c b=''/></a>") == "ok");
}

TEST_CASE("tags that do not match") {
  CHECK(said("<a>\n  <b>tekst</c>\n</a>") ==
        "2:13: `</c>` past niet bij `<b>` op 2:4; sluit `b` eerst [mismatched-tag]");
  CHECK(said("<a></A>") == "1:6: `</A>` past niet bij `<a>` op 1:2; sluit `a` eerst [mismatched-tag]");
  CHECK(said("</a>") == "1:3: `</a>` sluit niets; haal het weg of zet er een begintag voor [unopened-tag]");
  CHECK(said("<a/>\n</b>") == "2:3: `</b>` sluit niets; haal het weg of zet er een begintag voor [unopened-tag]");
  CHECK(said("<a>\n  <b/><c>\n tekst") == "2:8: `c` wordt nergens gesloten; zet er `</c>` achter [unclosed-element]");
}

TEST_CASE("markup that is not closed") {
  const auto message = [](std::string_view at, std::string_view begin, std::string_view end) {
    return fmt::format("{}: wat hier met {} begint, wordt nergens afgesloten; zet {} aan het einde [unclosed-markup]",
                       at, begin, end);
  };
  CHECK(said("<") == message("1:1", "<", ">"));
  CHECK(said("<alinea") == message("1:1", "<alinea", ">"));
  CHECK(said("<a><b c='' ") == message("1:4", "<b", ">"));
  CHECK(said("<a/") == message("1:1", "<a", ">"));
  CHECK(said("<a></") == message("1:4", "</", ">"));
  CHECK(said("<a></a ") == message("1:4", "</a", ">"));
  CHECK(said("<a>\n<!-- x --") == message("2:1", "<!--", "-->"));
  CHECK(said("<a><![CDATA[ x ]]") == message("1:4", "<![CDATA[", "]]>"));
  CHECK(said("<" + std::string(59, 'x') + "éé").find("x…") != std::string::npos);
}

TEST_CASE("comments and CDATA sections") {
  const std::string hyphens =
      ": twee streepjes achter elkaar mogen niet in commentaar staan; haal er één weg [comment-hyphens]";
  CHECK(said("<!----><a><!-- - < & ]]> --></a><!-- -->") == "ok");
  CHECK(said("<a><!-- x -- y --></a>") == "1:11" + hyphens);
  CHECK(said("<a><!-- x ---></a>") == "1:11" + hyphens);
  CHECK(said("<a><![CDATA[]]]]><![CDATA[<a>&b;--]]></a>") == "ok");
  CHECK(said("<a>x ]] > ]> ]]]></a>") ==
        "1:15: de tekens ]]> mogen niet in de tekst staan; schrijf ]]&gt; [cdata-end]");
}

TEST_CASE("outside the root element") {
  const std::string message =
      ": buiten het hoofdelement staat tekst; verplaats die naar een element erin [text-outside-root]";
  CHECK(said("Hallo<a/>") == "1:1" + message);
  CHECK(said("\n<a/>\n &amp;") == "3:2" + message);
  CHECK(said("<a/>\u00A0") == "1:5" + message);
  CHECK(said("<![CDATA[]]><a/>") == "1:1" + message);
  CHECK(said("\xEF\xBB\xBF \xEF\xBB\xBF<a/>") == "1:2" + message);
  CHECK(said("<a/>\n<b/>") == "2:2: er staat een tweede hoofdelement `b`; zet het in een eigen bestand [second-root]");
}

TEST_CASE("limits") {
  const auto nested = [](std::size_t depth) {
    std::string text;
    for (std::size_t i = 0; i < depth; ++i) text += "<a>";
    for (std::size_t i = 0; i < depth; ++i) text += "</a>";
    return text;
  };
  CHECK(said(nested(64)) == "ok");
  CHECK(said(nested(65)) == "1:194: elementen zijn dieper dan 64 niveaus genest; maak de structuur vlakker [too-deep]");
  CHECK(said(nested(100'000)).ends_with("[too-deep]"));

  std::string many = "<a>";
  for (std::size_t i = 1; i < xml::max_elements; ++i) many += "<b/>";
  CHECK(said(many + "</a>") == "ok");
  CHECK(said(many + "\n<b/></a>") ==
        "2:2: het bestand heeft meer dan 300000 elementen; splits de sectie [too-many-elements]");

  const std::string value(2'000, 'x');
  CHECK(said("<a b='" + value + "'/>") == "ok");
  CHECK(said("<a\n b='" + value + "x'/>") ==
        "2:2: de waarde van het attribuut `b` is langer dan 2000 bytes; maak haar korter [long-value]");

  const std::string long_text = "<" + std::string(xml::max_bytes - 1, 'x');
  CHECK(said(long_text).ends_with("[unclosed-markup]"));
  CHECK(said(long_text + "x") == "0:0: dit bestand is groter dan 16 MiB; splits de sectie [too-large]");
}

TEST_CASE("a duplicate is found among very many attributes") {
  std::string text = "<a";
  for (int i = 0; i < 100'000; ++i) text += fmt::format(" a{}=''", i);
  CHECK(said(text + "/>") == "ok");
  CHECK(said(text + "\n a7='' a5='' a7=''/>") ==
        "2:2: het attribuut `a7` staat twee keer in dit element; haal er één weg [duplicate-attribute]");
}

TEST_CASE("the column counts letters, however many bytes they have and wherever they stand") {
  const std::string letters[] = {"a", "\u00E9", "\u20AC", "\U0001D11E"};
  std::string line = "<a>";
  for (std::size_t count = 0; count < 100; ++count) {
    INFO(count);
    CHECK(said("<x>\n" + line + "&y;</a></x>").starts_with(fmt::format("2:{}: ", 4 + count)));
    line += letters[count * count % 7 % 4];
  }
}

TEST_CASE("a sample cut at any byte gives one error") {
  const std::string sample =
      "\xEF\xBB\xBF<?xml version='1.0' encoding='UTF-8' standalone='yes'?><!-- é --><?p q?><a b='&lt;é' c=\"\"><b/>€ "
      "&#233; "
      "<![CDATA[<é>]]></a>";
  REQUIRE(said(sample) == "ok");
  for (std::size_t size = 0; size < sample.size(); ++size) {
    CAPTURE(size);
    const std::string message = said(sample.substr(0, size));
    CHECK(message.ends_with("]"));
    CHECK(message.find('\n') == std::string::npos);
  }
}
