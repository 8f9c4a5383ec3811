// index.html and meldingen.html over several runs of the whole program, with a made-up format of web pages.
#include <array>

#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "wiring/whole_program.hpp"

namespace {

constexpr std::array<std::string_view, 3> three_formats = {"pdf", "docx", "html"};

Ran export_to(const TemporaryFolder& t, std::vector<std::string> more = {}, int stop = -1) {
  PreparationSettings settings = usual_rows();
  rows::Format html = plain_format();
  html.name = "html";
  html.media_type = "text/html";
  html.called = {"Webpagina", "Web page"};
  std::erase_if(settings.formats, [](const rows::Format& format) { return format.name == "html"; });
  settings.formats.push_back(std::move(html));
  settings.kinds.front().formats = three_formats;
  if (more.empty() || more.front() != "verify") {
    more.insert(more.begin(), {"export", t / "in", "-o", t / "uit"});
    if (std::find(more.begin(), more.end(), "--format") == more.end())
      more.insert(more.end(), {"--format", "docx,html"});
  }
  return run_with(settings, std::move(more), stop);
}

std::string section_of(const std::string& number, const std::string& title, const std::string& status = "concept",
                       const std::string& text = "Wij willen een veilige stad.") {
  return "<sectie formaat=\"1\" nummer=\"" + number + "\"><titel>" + title + "</titel><gegevens><status>" + status +
         "</status><datum>2026-03-12</datum></gegevens><doelstellingen><alinea>" + text +
         "</alinea></doelstellingen></sectie>";
}

const std::string wrong = "<sectie formaat=\"1\"><titel>Fout</titel><blerf/></sectie>";

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::string index_in(const TemporaryFolder& t) { return read_all(t / "uit/index.html"); }
std::string messages_in(const TemporaryFolder& t) { return read_all(t / "uit/meldingen.html"); }
bool has_messages(const TemporaryFolder& t) { return std::filesystem::exists(t / "uit/meldingen.html"); }

Ran verify(const TemporaryFolder& t) { return export_to(t, {"verify", t / "uit"}); }

}  // namespace

TEST_CASE("a list of the reports is made with web pages, by folder and in natural order, and verify finds it right") {
  TemporaryFolder t;
  t.write("in/2.10.xml", section_of("2.10", "Zorg"));
  t.write("in/2.9.xml", section_of("2.9", "Veiligheid &amp; \"rust\""));
  t.write("in/b/a #1? 100% é.xml", section_of("3.1", "Vrije tijd", "vastgesteld"));
  REQUIRE(export_to(t).status == 0);
  const std::string index = index_in(t);
  CHECK(index.find("2.9</td>") < index.find("2.10</td>"));
  CHECK(index.find("2.10</td>") < index.find(">b</bdi></h2>"));
  CHECK(has(index, "<caption>2 stukken</caption>"));
  CHECK(has(index, "href=\"b/a%20%231%3F%20100%25%20%C3%A9.docx\""));
  CHECK(has(index, "download=\"2.9 Veiligheid &amp; 'rust'.docx\""));
  CHECK(has(index, "Veiligheid &amp; &quot;rust&quot;</bdi></th>"));
  CHECK(has(index, "<time datetime=\"2026-03-12\">12\u00A0maart 2026</time>"));
  CHECK_FALSE(has(index, "index.html"));
  const Ran verified = verify(t);
  INFO(verified.err);
  CHECK(verified.status == 0);
  // It is no report, is none too many, and is left alone.
  const auto time = std::filesystem::last_write_time(t / "uit/index.html");
  const std::string manifest = read_all(t / "uit/raadstuk.json");
  CHECK(has(export_to(t, {"--prune"}).out, "3 secties: 2 actueel, 1 vastgesteld en zo gelaten, in"));
  CHECK(std::filesystem::last_write_time(t / "uit/index.html") == time);
  CHECK(read_all(t / "uit/raadstuk.json") == manifest);
}

TEST_CASE("without web pages there is no list, and one that is there stays in step with the reports") {
  TemporaryFolder t;
  t.write("in/a.xml", section_of("1", "Een"));
  REQUIRE(export_to(t, {"--format", "docx"}).status == 0);
  CHECK_FALSE(std::filesystem::exists(t / "uit/index.html"));
  REQUIRE(export_to(t, {"--index-status", "CONCEPT, vastgesteld"}).status == 0);
  t.write("in/b.xml", section_of("2", "Twee"));
  t.write("in/c.xml", section_of("3", "Drie", "geheim"));
  REQUIRE(export_to(t, {"--format", "docx"}).status == 0);
  CHECK(has(index_in(t), "b.docx"));
  CHECK_FALSE(has(index_in(t), "Drie"));
  CHECK(has(index_in(t), "Alleen stukken met de status <bdi>CONCEPT</bdi> of <bdi>vastgesteld</bdi>."));
  CHECK(verify(t).status == 0);
  REQUIRE(export_to(t).status == 0);
  CHECK(has(index_in(t), "Drie"));
  std::filesystem::remove(t / "uit/b.html");
  CHECK(has(verify(t).err, "[index-outdated]"));
  REQUIRE(export_to(t, {"--format", "docx"}).status == 0);
  CHECK_FALSE(has(index_in(t), "b.html"));
}

TEST_CASE("a dry run and a shard make no list, and an input of its name is refused") {
  TemporaryFolder t;
  t.write("in/a.xml", section_of("1", "Een"));
  REQUIRE(export_to(t, {"--dry-run"}).status == 0);
  REQUIRE(export_to(t, {"--shard", "1/1"}).status == 0);
  CHECK_FALSE(std::filesystem::exists(t / "uit/index.html"));
  t.write("in/Index.xml", section_of("9", "Negen"));
  t.write("in/meldingen.1-2.xml", section_of("10", "Tien"));
  const Ran ran = export_to(t);
  CHECK(ran.status == 1);
  CHECK(has(ran.err, "Index.xml: fout: dit verslag zou op dezelfde plaats komen als dat van index.html"));
  CHECK(has(ran.err, "meldingen.1-2.html"));
  CHECK_FALSE(has(ran.err, "[stale-report]"));
  CHECK(has(index_in(t), "Een"));
  CHECK_FALSE(has(index_in(t), "Negen"));
  CHECK(has(messages_in(t), "index.html"));
  CHECK(has(export_to(t).err, "[output-conflict]"));
  CHECK(has(index_in(t), "Een"));
}

TEST_CASE("a list that people changed stays while it would say the same, and goes aside when it would not") {
  TemporaryFolder t;
  t.write("in/a.xml", section_of("1", "Een"));
  REQUIRE(export_to(t).status == 0);
  t.write("uit/index.html", "van de griffie");
  const Ran kept = export_to(t);
  CHECK(kept.status == 0);
  CHECK(has(kept.err, "[folder-page-kept]"));
  CHECK(has(kept.out, "1 vraagt om uw aandacht"));
  CHECK(index_in(t) == "van de griffie");
  CHECK(has(verify(t).err, "[report-changed]"));
  t.write("in/b.xml", section_of("2", "Twee"));
  const Ran moved = export_to(t);
  CHECK(has(moved.err, "[folder-page-moved]"));
  CHECK(has(index_in(t), "Twee"));
  const auto aside = t.list("uit/bewaard");
  REQUIRE(aside.size() == 1);
  CHECK(aside[0].starts_with("index "));
  CHECK(read_all(t / ("uit/bewaard/" + aside[0])) == "van de griffie");
  const Ran verified = verify(t);
  CHECK(verified.status == 0);
  CHECK(has(verified.err, "[kept-file]"));
}

TEST_CASE("an index of others that stands there goes aside, and a list of no report at all goes away") {
  TemporaryFolder t;
  t.write("in/a.xml", section_of("1", "Een"));
  t.write("uit/index.html", "van het web");
  CHECK(has(export_to(t).err, "[folder-page-moved]"));
  CHECK(has(index_in(t), "Een"));
  std::filesystem::remove(t / "in/a.xml");
  t.write("in/leeg.xml", "<sectie formaat=\"1\"><titel>Leeg</titel></sectie>");
  CHECK(export_to(t, {"--prune", "--force"}).status == 0);
  CHECK_FALSE(std::filesystem::exists(t / "uit/index.html"));
  CHECK(verify(t).status == 0);
}

TEST_CASE("what a run says stands on a page, with what needs the clerk first, until it is mended") {
  TemporaryFolder t;
  t.write("in/a.xml", section_of("1", "Een", "ongewoon"));
  t.write("in/b.xml", wrong);
  CHECK(export_to(t).status == 1);
  const std::string page = messages_in(t);
  CHECK(has(page, "<meta name=\"robots\" content=\"noindex\">"));
  CHECK(page.find("b.xml</bdi></h3>") < page.find("<h2>Verder gemeld</h2>"));
  CHECK(page.find("<h2>Verder gemeld</h2>") < page.find("1 Een</bdi></h3>"));
  CHECK(has(page, "regel 1, teken 41: Onbekend element <code>blerf</code>."));
  CHECK_FALSE(has(index_in(t), "meldingen"));
  CHECK(verify(t).status == 0);
  // Up to date it says the same, and so does a run over others.
  CHECK(export_to(t).status == 1);
  CHECK(messages_in(t) == page);
  CHECK(export_to(t, {"--only", "c"}).status == 0);
  CHECK(has(messages_in(t), "[unknown-element]") == false);
  CHECK(has(messages_in(t), "<code>unknown-element</code>"));
  CHECK(has(messages_in(t), "<code>unknown-status</code>"));
  t.write("in/b.xml", section_of("2", "Twee"));
  CHECK(export_to(t).status == 0);
  CHECK_FALSE(has(messages_in(t), "unknown-element"));
  CHECK(has(messages_in(t), "Niets vraagt om uw aandacht."));
  t.write("in/a.xml", section_of("1", "Een"));
  CHECK(export_to(t).status == 0);
  CHECK_FALSE(has_messages(t));
}

TEST_CASE("a report that is older than its section is marked in both pages") {
  TemporaryFolder t;
  t.write("in/a.xml", section_of("1", "Een"));
  REQUIRE(export_to(t).status == 0);
  CHECK_FALSE(has_messages(t));
  t.write("in/a.xml", wrong);
  CHECK(export_to(t).status == 1);
  CHECK(has(index_in(t), "<p class=\"mark\">niet bijgewerkt</p>"));
  CHECK(has(messages_in(t), "1 Een</bdi></h3>"));
  CHECK(has(messages_in(t), "<code>stale-report</code>"));
  CHECK(verify(t).status == 1);
  CHECK_FALSE(has(verify(t).err, "[index-outdated]"));
  CHECK(export_to(t, {"--only", "niets"}).status == 0);
  CHECK(has(messages_in(t), "<code>stale-report</code>"));
  CHECK(has(messages_in(t), "<code>unknown-element</code>"));
}

TEST_CASE("what is said of two folders stands together, and goes with an input that is gone") {
  TemporaryFolder t;
  t.write("in/a.xml", wrong);
  t.write("elders/b.xml", wrong);
  CHECK(export_to(t).status == 1);
  CHECK(run_with(usual_rows(), {"export", t / "elders", "-o", t / "uit"}).status == 1);
  CHECK(has(messages_in(t), "in/a.xml</bdi></h3>"));
  CHECK(has(messages_in(t), "elders/b.xml</bdi></h3>"));
  std::filesystem::remove(t / "in/a.xml");
  CHECK(run_with(usual_rows(), {"export", t / "elders", "-o", t / "uit"}).status == 1);
  CHECK_FALSE(has(messages_in(t), "in/a.xml"));
  CHECK(has(messages_in(t), "elders/b.xml</bdi></h3>"));
}

TEST_CASE("a shard has a page about its part, and a run over all takes its place") {
  TemporaryFolder t;
  for (const char* name : {"a", "b", "c", "d", "e"}) t.write("in/" + std::string(name) + ".xml", wrong);
  CHECK(export_to(t, {"--shard", "1/2"}).status == 1);
  CHECK(export_to(t, {"--shard", "2/2"}).status == 1);
  CHECK_FALSE(has_messages(t));
  const std::string first = read_all(t / "uit/meldingen.1-2.html"), second = read_all(t / "uit/meldingen.2-2.html");
  for (const char* name : {"a.xml<", "b.xml<", "c.xml<", "d.xml<", "e.xml<"})
    CHECK(has(first, name) != has(second, name));
  CHECK(has(first, "deel 1 van 2"));
  CHECK(export_to(t, {"--only", "a"}).status == 1);
  for (const char* name : {"a.xml<", "b.xml<", "c.xml<", "d.xml<", "e.xml<"}) CHECK(has(messages_in(t), name));
  CHECK_FALSE(std::filesystem::exists(t / "uit/meldingen.1-2.html"));
  CHECK_FALSE(std::filesystem::exists(t / "uit/meldingen.2-2.html"));
}

TEST_CASE("a page of messages that people changed is not written over or taken away") {
  TemporaryFolder t;
  t.write("in/a.xml", wrong);
  CHECK(export_to(t).status == 1);
  t.write("uit/meldingen.html", messages_in(t) + "gedaan");
  CHECK(has(verify(t).err, "[report-unlisted]"));
  CHECK(has(export_to(t).err, "[folder-page-moved]"));
  CHECK_FALSE(has(messages_in(t), "gedaan"));
  REQUIRE(t.list("uit/bewaard").size() == 1);
  t.write("uit/meldingen.html", "gedaan");
  t.write("in/a.xml", section_of("1", "Een"));
  CHECK(has(export_to(t).err, "[folder-page-kept]"));
  CHECK(messages_in(t) == "gedaan");
}

TEST_CASE("a run that was stopped leaves both pages as the folder is by then") {
  TemporaryFolder t;
  for (const char* name : {"a", "b", "c"}) t.write("in/" + std::string(name) + ".xml", section_of(name, name));
  CHECK(export_to(t, {"--jobs", "1"}, 2).status == 143);
  CHECK(has(messages_in(t), "<code>interrupted</code>"));
  const Ran verified = verify(t);
  INFO(verified.err);
  CHECK(verified.status == 0);
  CHECK(export_to(t).status == 0);
  CHECK_FALSE(has_messages(t));
  CHECK(has(index_in(t), "<caption>3 stukken</caption>"));
}
