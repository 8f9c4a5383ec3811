// Texts and what stands in them.
#include "write_html.hpp"

namespace {

using document::Inlines;

std::string paragraph(Inlines content) {
  const std::string body = body_of({sample::paragraph(std::move(content))});
  const std::size_t from = body.find("<p>", body.find("</h1>")) + 3;
  return body.substr(from, body.find("</p>", from) - from);
}
std::string paragraph(std::string utf8) { return paragraph(sample::text(std::move(utf8))); }

}  // namespace

TEST_CASE("what an author typed is text, whatever it looks like") {
  CHECK(paragraph("</style><script>a && b</script><!-- &amp; \"c\"") ==
        "&lt;/style&gt;&lt;script&gt;a &amp;&amp; b&lt;/script&gt;&lt;!-- &amp;amp; \"c\"");
  CHECK(paragraph("a\u2028b ]]> 'c'") == "a\u2028b ]]&gt; 'c'");
}

TEST_CASE("attributes hold what an author typed") {
  const std::string text =
      paragraph(Inlines{{document::Link{"https://a.nl/?a=1&b=%22", sample::text("hier"), {}}},
                        {document::Abbreviation{"\"x\" onmouseover=\"y\" <b>", sample::text("afk")}}});
  CHECK(text ==
        "<a href=\"https://a.nl/?a=1&amp;b=%22\">hier</a>"
        "<abbr title=\"&quot;x&quot; onmouseover=&quot;y&quot; &lt;b&gt;\">afk</abbr>");
}

TEST_CASE("emphasis, languages and their directions are marked") {
  CHECK(paragraph(Inlines{{document::Strong{sample::text("a")}}, {document::Emphasis{sample::text("b")}}}) ==
        "<strong>a</strong><em>b</em>");
  CHECK(paragraph(Inlines{{document::Foreign{"fr", sample::text("oui")}}}) == "<span lang=\"fr\">oui</span>");
  CHECK(paragraph(Inlines{{document::Foreign{"ar", sample::text("نعم -5")}}}) ==
        "<span lang=\"ar\" dir=\"rtl\">نعم \u200E-5</span>");
}

TEST_CASE("from right to left a mark keeps a minus before its figure, wherever that begins") {
  const auto arabic = [](Inlines content) { return paragraph(Inlines{{document::Foreign{"ar", std::move(content)}}}); };
  const std::string open = "<span lang=\"ar\" dir=\"rtl\">";
  CHECK(arabic(sample::text("عدد € -3")) == open + "عدد €\u00A0\u200E-3</span>");
  CHECK(arabic(sample::text("[-4] (\u22125) 1-2")) == open + "[\u200E-4] (\u200E\u22125) 1-2</span>");
  CHECK(arabic({{document::Text{"عدد ", {}}}, {document::Strong{sample::text("-5")}}}) ==
        open + "عدد <strong>\u200E-5</strong></span>");
  CHECK(arabic({{document::Text{"x", {}}}, {document::Strong{sample::text("-6")}}}) ==
        open + "x<strong>-6</strong></span>");
}

TEST_CASE("no line ends inside a figure, though its source had one there") {
  CHECK(paragraph("ruim 1 000 mensen en € 3 mln") == "ruim 1\u00A0000 mensen en €\u00A03\u00A0mln");
  CHECK(paragraph(Inlines{{document::Text{"€", {}}}, {document::Text{" 3", {}}}}) == "€\u00A03");
}

TEST_CASE("a note and its number lead to each other, and its text stands at the end") {
  const std::string body = body_of(
      {sample::paragraph(Inlines{{document::Text{"hoog", {}}}, {document::Note{1, sample::text("Zie bijlage.")}}})});
  CHECK(has(body, "hoog<sup><a id=\"bij-noot-1\" href=\"#noot-1\" role=\"doc-noteref\">1</a></sup>"));
  const std::size_t notes = body.find("role=\"doc-endnotes\"");
  REQUIRE(notes != std::string::npos);
  CHECK(has(body.substr(notes),
            "<li id=\"noot-1\"><a class=\"back\" href=\"#bij-noot-1\" role=\"doc-backlink\">1</a> Zie "
            "bijlage.</li>"));
}

TEST_CASE("a reference leads to the id of its place, whatever letters that has; other anchors are places themselves") {
  document::Heading heading{3, document::HeadingRole::topic, sample::text("Zorg"), "zorg\u00E9&%x"};
  const std::string body =
      body_of({{heading},
               sample::paragraph(Inlines{{document::Reference{"zorg\u00E9&%x", sample::text("daar"), {}}},
                                         {document::Anchor{"hier", sample::text("hier")}}})});
  CHECK(has(body, "<h3 id=\"zorg\u00E9&amp;%x\" class=\"topic\">"));
  CHECK(has(body, "<a href=\"#zorg%C3%A9&amp;%25x\">daar</a><span id=\"hier\">hier</span>"));
}
