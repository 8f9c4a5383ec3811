// The page as a whole.
#include <fmt/format.h>

#include "html/encoding.hpp"
#include "html/style_sheet.hpp"
#include "write_html.hpp"

namespace {

std::size_t count(const std::string& page, std::string_view what) {
  std::size_t found = 0;
  for (std::size_t at = page.find(what); at != std::string::npos; at = page.find(what, at + 1)) ++found;
  return found;
}

image::Image picture(std::uint32_t width, std::uint32_t height) {
  image::Image made;
  made.width = width;
  made.height = height;
  made.bytes = "geen PNG";
  return made;
}

}  // namespace

TEST_CASE("the policy names the style by its hash, and the page has no style attribute and no script") {
  document::Document document = sample::document();
  document.blocks = {sample::paragraph("a")};
  const std::string page = write_html(document);
  CHECK(has(page, "style-src " + html::hash_source(html::style_sheet(sample_style()))));
  CHECK(has(page, "default-src 'none'; img-src data:;"));
  CHECK_FALSE(has(page, " style="));
  CHECK_FALSE(has(page, "<script"));
  CHECK(html::hash_source("") == "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
}

TEST_CASE("no name in a style can end the element that holds it") {
  style::Style style = sample_style();
  for (style::TextStyle& letter : style.letters) letter.family = letter.word_family = "</style><b>\"\\";
  const std::string sheet = html::style_sheet(style);
  CHECK(sheet.find('<') == std::string::npos);
  CHECK(has(sheet, R"("\3c \2f style\3e \3c b\3e \22 \5c ")"));
}

TEST_CASE("the page has its language, its direction, its title and what is known of it") {
  document::Document document = sample::document();
  document.metadata.identifier = "Z/25/1";
  document.metadata.date = document::Date{2025, 10, 1};
  document.facts = {{sample::text("Status"), sample::text("concept")}};
  document.blocks = {sample::paragraph("a")};
  style::Style style = sample_style();
  style.woo_category = "vergaderstukken decentrale overheden";
  const std::string page = write_html(document, style);
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"nl-NL\" dir=\"ltr\">"));
  CHECK(has(page, "<title>2.6.1 Veiligheid (Programmabegroting 2026)</title>"));
  for (const auto& [name, content] :
       {std::pair{"description", "Gemeente Amstelveen, Programmabegroting 2026. Status: concept"},
        {"author", "Gemeente Amstelveen"},
        {"generator", "raadstuk 0.2.0"},
        {"DCTERMS.identifier", "Z/25/1"},
        {"DCTERMS.date", "2025-10-01"},
        {"DCTERMS.type", "vergaderstukken decentrale overheden"}})
    CHECK(has(page, fmt::format("<meta name=\"{}\" content=\"{}\">", name, content)));
  document.metadata.language = "ar";
  CHECK(has(write_html(document), "<html lang=\"ar\" dir=\"rtl\">"));
  CHECK_FALSE(has(write_html(document), "DCTERMS.type"));
}

TEST_CASE("number and title are one heading, and the facts stand below it") {
  document::Document document = sample::document();
  document.id = "2.6.1";
  document.facts = {{sample::text("Status"), sample::text("concept")}};
  document.blocks = {sample::paragraph("a")};
  CHECK(has(write_html(document),
            "<h1 id=\"2.6.1\"><span class=\"number beside hanging\">2.6.1 </span>Veiligheid</h1>\n"
            "<div class=\"facts\">\n<p><span class=\"label\">Status</span> <span>concept</span></p>"));
}

TEST_CASE("a number stands beside the title where it has room, on a screen and in print, and else before it") {
  const auto classes_of = [](const std::string& number, style::Style style) {
    document::Document document = sample::document();
    document.number = number;
    const std::string page = write_html(document, style);
    const std::size_t begin = page.find("<span class=\"number") + 13;
    return page.substr(begin, page.find('"', begin) - begin);
  };
  style::Style narrow = sample_style();
  narrow.page.left = 60;
  CHECK(classes_of("2.6.1", sample_style()) == "number beside hanging");
  CHECK(classes_of("2.6.1", narrow) == "number beside");
  CHECK(classes_of("12.345.6789-abcdefgh", sample_style()) == "number");
}

TEST_CASE("the list of contents has a level in each level, and leads to the headings") {
  document::Document document = sample::document();
  document.contents = document::Contents{sample::text("Inhoud")};
  for (const auto& [level, id] : {std::pair{2, "a"}, {3, "b"}, {4, "c"}, {3, "d"}, {2, "e"}}) {
    document.blocks.push_back(sample::heading(level, id));
    std::get<document::Heading>(document.blocks.back().kind).id = id;
    document.blocks.push_back(sample::paragraph("x"));
  }
  std::string page = write_html(document);
  page = page.substr(page.find("<nav"), page.find("</nav>") - page.find("<nav"));
  std::erase(page, '\n');
  CHECK(page ==
        "<nav aria-labelledby=\"inhoud\"><p id=\"inhoud\" class=\"contents\">Inhoud</p>"
        "<ul><li><a href=\"#a\">a</a><ul><li><a href=\"#b\">b</a><ul><li><a href=\"#c\">c</a></li></ul></li>"
        "<li><a href=\"#d\">d</a></li></ul></li><li><a href=\"#e\">e</a></li></ul>");
}

TEST_CASE("a list has the numbers of the report, and its caption is its name") {
  document::List list = sample::numbers({"een", "twee"});
  list.caption = sample::text("Norm");
  list.items[0].id = "norm-1-thema-1";
  list.items[1].nested = {sample::bullets({"drie"})};
  std::string body = body_of({{list}});
  std::erase(body, '\n');
  CHECK(has(body,
            "<p id=\"lijst-1\" class=\"list-caption\">Norm</p><ol aria-labelledby=\"lijst-1\">"
            "<li id=\"norm-1-thema-1\">een</li><li>twee<ul><li>drie</li></ul></li></ol>"));
  list.items[1].label = "5.";
  CHECK(has(body_of({{list}}), "<li value=\"5\">twee"));
}

TEST_CASE("a quotation with a source is a figure, and one without is not") {
  document::Quotation quotation{{sample::text("a"), sample::text("b")}, {}};
  CHECK(has(body_of({{quotation}}), "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>"));
  quotation.source = sample::text("c");
  CHECK(has(body_of({{quotation}}), "</blockquote>\n<figcaption class=\"source\">c</figcaption>\n</figure>"));
}

TEST_CASE("a picture stands in the page, with its size, its alternative and its caption") {
  const image::Image image = picture(300, 150);
  document::Document document = sample::document();
  document.images = {{"kaart.png", 300, 150}};
  document.blocks = {{document::Figure{0, "Een \"kaart\"", 0.5, sample::text("Kaart"), {}, "kaart"}}};
  const image::Image* images[] = {&image};
  const std::string page = write_html(document, sample_style(), {nullptr, images});
  CHECK(has(page,
            "<figure id=\"kaart\"><img src=\"data:image/png;base64,Z2VlbiBQTkc=\" alt=\"Een &quot;kaart&quot;\" "
            "width=\"300\" height=\"150\" class=\"p1890\">\n<figcaption>Kaart</figcaption>\n</figure>"));
  CHECK(has(page, ".p1890{inline-size:calc(18.9*var(--size))}"));
  CHECK(count(page, "<style>") == 2);  // that of the sizes beside that of the style, each with its hash
  CHECK(count(page, "'sha256-") == 2);
}

TEST_CASE("a picture that only adorns is no figure") {
  const image::Image image = picture(300, 150);
  document::Document document = sample::document();
  document.images = {{"lijn.png", 300, 150}};
  document.blocks = {{document::Figure{0, "", 0.5, {}, {}, "lijn"}}};
  const image::Image* images[] = {&image};
  const std::string page = write_html(document, sample_style(), {nullptr, images});
  CHECK(has(page, "<div id=\"lijn\" class=\"decorative\"><img "));
  CHECK_FALSE(has(page, "<figure"));
}

TEST_CASE("ids that only the page needs give way to those of the report") {
  document::Heading heading{2, document::HeadingRole::block, sample::text("a"), "noot-1"};
  const std::string body = body_of(
      {{heading},
       sample::paragraph(document::Inlines{{document::Text{"b", {}}}, {document::Note{1, sample::text("c")}}})});
  CHECK(count(body, "id=\"noot-1\"") == 1);
  CHECK(has(body, "href=\"#noot-1-2\" role=\"doc-noteref\""));
  CHECK(has(body, "<li id=\"noot-1-2\">"));
}

TEST_CASE("a writer makes the same page the second time, and that of another logo with that logo") {
  document::Document document = sample::document();
  document.blocks = {sample::paragraph("a")};
  style::Style style = sample_style();
  style.logo = {"logo.png", "Gemeente", 80, "x"};
  html::Writer writer(style);
  const document::Plan plan = plan_of(document, style);
  const image::Image one = picture(10, 10);
  image::Image other = picture(10, 10);
  other.bytes = "ander";
  const std::string first = writer.write(document, plan, {&one, {}}, "");
  CHECK(has(first, "base64,Z2VlbiBQTkc=\" alt=\"Gemeente\""));
  CHECK(has(writer.write(document, plan, {&other, {}}, ""), "base64,YW5kZXI=\""));
  CHECK(writer.write(document, plan, {&one, {}}, "") == first);
  CHECK_FALSE(has(writer.write(document, plan, {}, ""), "<img"));
}

TEST_CASE("a part and a chapter of a book have their number and the look of their role, in the contents list too") {
  document::Document book = sample::document();
  book.blocks = {{document::Heading{2, document::HeadingRole::part, sample::text("Programma 2"), "deel-1"}},
                 {document::Heading{3, document::HeadingRole::chapter, sample::text("Zorg"), "2.9", "2.9"}},
                 {document::Heading{4, document::HeadingRole::block, sample::text("Kosten"), "2.9#kosten"}},
                 sample::paragraph("Tekst")};
  book.contents = document::Contents{sample::text("Inhoud"), document::HeadingRole::chapter};
  const std::string page = write_html(book);
  CHECK(has(page, R"(<main class="book">)"));
  CHECK(has(page, R"(<h2 id="deel-1" class="part">Programma 2</h2>)"));
  CHECK(has(page, R"(<h3 id="2.9" class="chapter"><span class="number beside hanging">2.9 </span>Zorg</h3>)"));
  CHECK(has(page, R"(<li><a href="#2.9">2.9 Zorg</a></li>)"));
  CHECK(!has(page, R"(href="#2.9%23kosten")"));  // deeper than the list goes
  CHECK(has(page, R"(<h4 id="2.9#kosten" class="block">)"));
}

TEST_CASE("paper that is not white is printed with its letters") {
  style::Style style = sample_style();
  style.paper = {255, 255, 255};
  CHECK_FALSE(has(html::style_sheet(style), "print-color-adjust"));
  style.paper = {0x10, 0x14, 0x18};
  const std::string sheet = html::style_sheet(style);
  CHECK(has(sheet, "@media print{:root{print-color-adjust:exact}}\n@page{background:#101418}"));
}
