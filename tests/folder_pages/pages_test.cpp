// What the two pages say, from values.
#include "catch.hpp"
#include "folder_pages/index.hpp"
#include "folder_pages/messages.hpp"

using diagnostics::Code;

namespace {

const std::vector<rows::Format> formats = {{"pdf", "application/pdf", {"PDF", "PDF"}},
                                           {"html", "text/html", {"Webpagina", "Web page"}, false, false, true}};

// The body alone, so that a failure can be read.
std::string body(const std::string& page) {
  const std::size_t from = page.find("<main>");
  return page.substr(from, page.find("</main>") - from);
}

std::string listed(const batch::FolderIndex& index) { return body(folder_pages::index(index, formats)); }

std::string said(const batch::MessagesPage& page) { return body(folder_pages::messages(page)); }

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

batch::IndexedReport report(const std::string& path, const std::string& title) {
  return {path, {"", title, "", ""}, false, {{"html", 1'234'567, false}, {"pdf", 400, false}}};
}

}  // namespace

TEST_CASE("forms stand in the order of the formats with their sizes, and a web page is shown rather than kept") {
  const std::string page = listed({"nl", {}, {report("a", "Een")}});
  CHECK(has(page,
            "<ul class=\"files\"><li><a href=\"a.pdf\" type=\"application/pdf\" download=\"Een.pdf\">PDF<span "
            "class=\"only-heard\"> van Een</span></a> <span class=\"soft\">1\u00A0kB</span></li><li><a href=\"a.html\" "
            "type=\"text/html\">Webpagina<span class=\"only-heard\"> van Een</span></a> <span "
            "class=\"soft\">1,2\u00A0MB</span></li></ul>"));
  CHECK(has(listed({"en", {}, {report("a", "One")}}), "1.2\u00A0MB"));
}

TEST_CASE("a column that no report uses is not there, and a value that one lacks is said to be missing") {
  batch::FolderIndex index{"nl", {}, {report("a", "Een"), report("b", "Twee")}};
  CHECK_FALSE(has(listed(index), ">Nummer</th>"));
  CHECK_FALSE(has(listed(index), "niet vermeld"));
  index.reports[0].identity.number = "2.6.1";
  CHECK(has(listed(index), "<td>2.6.1</td><th scope=\"row\"><bdi>Een</bdi></th>"));
  CHECK(has(listed(index), "<td class=\"soft\">niet vermeld</td><th scope=\"row\"><bdi>Twee</bdi></th>"));
  CHECK(has(listed(index), "download=\"2.6.1 Een.pdf\""));
}

TEST_CASE("a report without a title is called by its file, and a date that is none stands as it was written") {
  batch::FolderIndex index{"nl", {}, {report("x/los <1>", "")}};
  index.reports[0].identity.date = "2025-13-01";
  CHECK(has(listed(index), "<bdi>los &lt;1&gt;</bdi></th><td><ul"));
  CHECK(has(listed(index), "</td><td>2025-13-01</td></tr>"));
  index.reports[0].identity.date = "2025-02-01";
  CHECK(has(listed(index), "<time datetime=\"2025-02-01\">1\u00A0februari 2025</time>"));
}

TEST_CASE("each folder has its heading, and a way to it, where there are several") {
  const std::string one = listed({"nl", {}, {report("x/a", "Een"), report("x/b", "Twee")}});
  CHECK_FALSE(has(one, "<h2"));
  CHECK(has(one, "<caption>2 stukken</caption>"));
  const std::string two = listed({"nl", {}, {report("a", "Een"), report("x & y/b", "Twee")}});
  CHECK(has(two, "<h2 id=\"map-1\">In deze map</h2>"));
  CHECK(has(two, "<h2 id=\"map-2\"><bdi>x &amp; y</bdi></h2>"));
  CHECK(has(two, "<li><a href=\"#map-2\"><bdi>x &amp; y</bdi></a></li>"));
}

TEST_CASE("what is stale or of an older form is marked") {
  batch::FolderIndex index{"nl", {}, {report("a", "Een")}};
  CHECK_FALSE(has(listed(index), "class=\"mark\""));
  index.reports[0].stale = true;
  CHECK(has(listed(index), "<p class=\"mark\">niet bijgewerkt</p>"));
  index.reports[0].files[1].outdated = true;
  CHECK(has(listed(index), "kB</span> <span class=\"mark\">oudere versie</span>"));
}

TEST_CASE("a message is what is wrong, where, and what to do, with names as code, and where a text has marks of HTML") {
  batch::MessagesPage page;
  page.messages.sections.push_back({"2.6.1 <Veiligheid>",
                                    "in/a.xml",
                                    {{"in/a.xml", {Code::unknown_element, {12, 7}, {"<blerf>", "`titel`; `x`"}}, true},
                                     {"in/t.csv", {Code::set_undone, {}, {"status", "a"}}, true}},
                                    3});
  page.messages.others.push_back({"", "", {{"", {Code::input_elsewhere, {}, {"1", "x"}}, false}}, 0});
  const std::string text = said(page);
  CHECK(has(text, "<h3><bdi>2.6.1 &lt;Veiligheid&gt;</bdi></h3>\n<p class=\"soft\"><bdi>in/a.xml</bdi></p>"));
  CHECK(has(text,
            "<strong class=\"mark\">Fout</strong>, regel 12, teken 7: Onbekend element "
            "<code>&lt;blerf&gt;</code>.</p><p><strong>Wat te doen:</strong> bedoelde u <code>titel</code>; "
            "<code>x</code>?</p><p class=\"soft\"><code>unknown-element</code></p>"));
  CHECK(has(text, "Waarschuwing</strong>, in <bdi>in/t.csv</bdi>: De sectie is gewijzigd"));
  CHECK(has(text, "<p>En nog 3; raadstuk check noemt ze.</p>"));
  CHECK(text.find("<h2>Verder gemeld</h2>") < text.find("<bdi>De uitvoering</bdi>"));
  page.language = diagnostics::Language::en;
  page.shard = batch::Shard{2, 8};
  CHECK(has(said(page), "<strong class=\"mark\">Error</strong>, line 12, character 7: Unknown element"));
  CHECK(has(said(page), "part 2 of 8"));
}
