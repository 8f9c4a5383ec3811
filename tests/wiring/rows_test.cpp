// A format and a kind that the program has never seen: made, kept up to date, mailed, read back and named as its own
// are.
#include <array>

#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "cli/value_list.hpp"
#include "wiring/change_values.hpp"
#include "wiring/whole_program.hpp"
#include "xml/document.hpp"

namespace {

// <overzichtje map="x"/>: a paragraph that names the files of a folder, and the values of the run.
rows::Compose read_listing(const xml::Document& xml, diagnostics::Diagnostics&) {
  const xml::Attribute* folder = xml.root().attribute("map");
  return [name = std::string(folder == nullptr ? "." : folder->value)](
             const rows::Composing& how, diagnostics::Diagnostics& sink) -> std::optional<rows::Composed> {
    const auto listed = how.sources.list(name);
    if (const auto* problem = std::get_if<diagnostics::Diagnostic>(&listed)) {
      sink.add(problem->code, {}, problem->arguments);
      return std::nullopt;
    }
    rows::Composed composed;
    document::Paragraph paragraph;
    for (const std::string& file : std::get<std::vector<std::string>>(listed))
      paragraph.content.push_back({document::Text{file + " ", {}}});
    for (const auto& [field, value] : how.values)
      paragraph.content.push_back({document::Text{field + " " + value + " ", {}}});
    composed.document.metadata = {"Lijst", "", "nl-NL", {}, ""};
    composed.document.title = {{document::Text{"Lijst", {}}}};
    composed.document.blocks.push_back({std::move(paragraph)});
    composed.identity.title = "Lijst";
    if (how.message) composed.message = document::Message{"De lijst", "Zie de bijlage.\n", "nl-NL"};
    return composed;
  };
}

constexpr std::array<std::string_view, 1> listing_defaults = {"txt"};
constexpr std::array<std::string_view, 3> listing_formats = {"pdf", "docx", "txt"};

rows::Kind listing_kind() {
  rows::Kind kind{"overzichtje", {"lijst", "listing"}, {"lijsten", "listings"}, listing_defaults, listing_formats};
  kind.read = read_listing;
  kind.knows_value = [](std::string_view name) { return name == "peildatum"; };
  kind.check_value = [](std::string_view name, std::string_view value, diagnostics::Diagnostics& sink) {
    using diagnostics::Code;
    if (name != "peildatum")
      sink.add(Code::set_unknown, {}, {std::string(name), "peildatum"});
    else if (!value.empty() && !value.starts_with("20"))  // an empty one takes it away
      sink.add(Code::invalid_date, {}, {std::string(value)});
  };
  return kind;
}

// The whole program with two rows more.
Ran run(std::vector<std::string> line) {
  PreparationSettings settings = usual_rows();
  settings.formats.push_back(plain_format());
  settings.kinds.push_back(listing_kind());
  return run_with(settings, std::move(line));
}

}  // namespace

TEST_CASE("a kind is made in its own formats, and in others when they are asked for") {
  TemporaryFolder t;
  t.write("in/lijst.xml", "<overzichtje map=\"stukken\"/>");
  t.write("in/stukken/a.xml");
  const std::vector<std::string> line = {"export", t / "in/lijst.xml", "-o", t / "uit"};
  CHECK(run(line).status == 0);
  CHECK(read_all(t / "uit/lijst.txt") == "Lijst\nLijst\nstukken/a.xml \n");
  CHECK_FALSE(std::filesystem::exists(t / "uit/lijst.pdf"));
  auto pdf = line;
  pdf.insert(pdf.end(), {"--format", "pdf,txt"});
  CHECK(run(pdf).status == 0);
  CHECK(read_all(t / "uit/lijst.pdf").starts_with("%PDF-1.7"));
}

TEST_CASE("a report of a kind is made anew when a folder that it lists has one XML file more, and for no other file") {
  TemporaryFolder t;
  t.write("in/lijst.xml", "<overzichtje map=\"stukken\"/>");
  t.write("in/stukken/a.xml");
  const std::vector<std::string> line = {"export", t / "in/lijst.xml", "-o", t / "uit"};
  CHECK(run(line).out.find("1 geschreven") != std::string::npos);
  CHECK(run(line).out.find("1 actueel") != std::string::npos);
  t.write("in/stukken/lees.txt");
  CHECK(run(line).out.find("1 actueel") != std::string::npos);
  t.write("in/stukken/b.xml");
  CHECK(run(line).out.find("1 geschreven") != std::string::npos);
  CHECK(read_all(t / "uit/lijst.txt").find("stukken/b.xml") != std::string::npos);
}

TEST_CASE("a folder that a kind lists and that is not there is said with its name") {
  TemporaryFolder t;
  t.write("in/lijst.xml", "<overzichtje map=\"weg\"/>");
  const Ran ran = run({"export", t / "in/lijst.xml", "-o", t / "uit"});
  CHECK(ran.status == 1);
  CHECK(ran.err.find("\"weg\"") != std::string::npos);
}

TEST_CASE("a draft attaches a file of any format, by its media type") {
  TemporaryFolder t;
  t.write("in/lijst.xml", "<overzichtje/>");
  CHECK(run({"export", t / "in/lijst.xml", "-o", t / "uit", "--eml"}).status == 0);
  const std::string draft = read_all(t / "uit/lijst.eml");
  CHECK(draft.find("Subject: De lijst") != std::string::npos);
  CHECK(draft.find("Content-Type: text/plain; name=lijst.txt") != std::string::npos);
}

TEST_CASE("a file of any format is read back, and the statement calls it by its name") {
  TemporaryFolder t;
  t.write("in/lijst.xml", "<overzichtje/>");
  REQUIRE(run({"export", t / "in/lijst.xml", "-o", t / "uit"}).status == 0);
  const Ran good = run({"verify", t / "uit"});
  INFO(good.err);
  CHECK(good.status == 0);
  CHECK(good.out.find("klopt (Tekst)") != std::string::npos);
  t.write("uit/lijst.txt", "Lijst\niets anders\n");
  const Ran changed = run({"verify", t / "uit"});
  CHECK(changed.status == 1);
  CHECK(changed.err.find("lijst.txt") != std::string::npos);
  t.write("uit/los.txt", "van niemand");
  CHECK(run({"verify", t / "uit"}).err.find("los.txt") != std::string::npos);
}

TEST_CASE("help names every format, and --format takes no other") {
  CHECK(run({"export", "--help"}).out.find("pdf, docx, odt, html, xlsx, csv, json, txt of all") != std::string::npos);
  CHECK(run({"verify", "--help"})
            .out.find("zijn PDF, zijn DOCX, zijn ODT, zijn HTML, zijn XLSX, zijn CSV, zijn JSON, zijn TXT of") !=
        std::string::npos);
  CHECK(run({"export", "in", "--format", "rtf"}).err.find("kies uit: pdf, docx, odt, html, xlsx, csv, json, txt") !=
        std::string::npos);
}

TEST_CASE("a section is made beside another kind, each in its formats") {
  TemporaryFolder t;
  t.write("in/lijst.xml", "<overzichtje map=\".\"/>");
  t.write("in/sectie.xml", small_section);
  CHECK(run({"export", t / "in", "-o", t / "uit"}).status == 0);
  for (const char* name : {"lijst.txt", "sectie.pdf", "sectie.docx"})
    CHECK(std::filesystem::exists(t / (std::string("uit/") + name)));
  CHECK_FALSE(std::filesystem::exists(t / "uit/sectie.txt"));
  const Ran verified = run({"verify", t / "uit"});
  INFO(verified.err);
  CHECK(verified.status == 0);
}

TEST_CASE("inputs are called what their kind is called, and of two kinds by a word for both") {
  TemporaryFolder t;
  t.write("in/lijst.xml", "<overzichtje map=\".\"/>");
  t.write("in/sectie.xml", small_section);
  CHECK(run({"export", t / "in/lijst.xml", "-o", t / "a"}).out.find("1 lijst: 1 geschreven") != std::string::npos);
  CHECK(run({"export", t / "in/sectie.xml", "-o", t / "b"}).out.find("1 sectie: 1 geschreven") != std::string::npos);
  CHECK(run({"export", t / "in", "-o", t / "c"}).out.find("2 stukken: 2 geschreven") != std::string::npos);
  CHECK(run({"export", t / "in/lijst.xml", "-o", t / "a"}).out.find("1 lijst: 1 actueel") != std::string::npos);
}

TEST_CASE("a value that one kind has is given to that kind, and the other is made without it") {
  TemporaryFolder t;
  t.write("in/lijst.xml", "<overzichtje map=\"stukken\"/>");
  t.write("in/stukken/a.xml");
  t.write("in/sectie.xml", small_section);
  const std::vector<std::string> line = {"export", t / "in/lijst.xml", t / "in/sectie.xml", "-o", t / "uit"};
  auto with_values = line;
  with_values.insert(with_values.end(), {"--set", "peildatum=2026-11-30", "--set", "status=concept"});
  const Ran ran = run(with_values);
  INFO(ran.err);
  CHECK(ran.status == 0);
  CHECK(read_all(t / "uit/lijst.txt") == "Lijst\nLijst\nstukken/a.xml peildatum 2026-11-30 \n");
  CHECK(std::filesystem::exists(t / "uit/sectie.pdf"));
  CHECK(run(with_values).out.find("2 actueel") != std::string::npos);
  // What is kept of an earlier run is said with the kind's own names only, in a command that its XML can take.
  const Ran kept = run(line);
  CHECK(kept.out.find("2 actueel") != std::string::npos);
  CHECK(kept.err.find("lijst.xml peildatum=2026-11-30") != std::string::npos);
  CHECK(kept.err.find("sectie.xml status=concept") != std::string::npos);
  CHECK(kept.err.find("peildatum=2026-11-30 status") == std::string::npos);
}

TEST_CASE("a value is refused by the kind that has it, and a name that no kind has by all") {
  TemporaryFolder t;
  t.write("in/lijst.xml", "<overzichtje/>");
  const std::vector<std::string> line = {"export", t / "in", "-o", t / "uit", "--set"};
  const auto said_of = [&](const char* value) {
    auto words = line;
    words.emplace_back(value);
    const Ran ran = run(words);
    CHECK(ran.status == 2);
    return ran.err;
  };
  const std::string date = said_of("peildatum=morgen");
  CHECK(date.find("[invalid-date]") != std::string::npos);
  CHECK(date.find("[set-unknown]") == std::string::npos);
  const std::string section_date = said_of("datum=morgen");
  CHECK(section_date.find("[invalid-date]") != std::string::npos);
  CHECK(section_date.find("[set-unknown]") == std::string::npos);
  const std::string unknown = said_of("draai=1");
  CHECK(unknown.find("peildatum") != std::string::npos);
  CHECK(unknown.find("agendapunt") != std::string::npos);
}

TEST_CASE("a list of values has the columns of each kind") {
  std::vector<rows::Kind> all = kinds();
  all.push_back(listing_kind());
  diagnostics::Diagnostics sink;
  const auto read = cli::read_value_list("nummer;peildatum;status\n1;30-11-2026;concept\n", all, sink);
  CHECK(sink.take_sorted().empty());
  REQUIRE(read.size() == 1);
  CHECK(read[0].values.size() == 2);
  CHECK(cli::read_value_list("nummer;peildatum\n1;morgen\n", all, sink).at(0).good == false);
}

TEST_CASE("an input is not changed by a value that only another kind has, and that is said") {
  std::vector<rows::Kind> all = kinds();
  all.push_back(listing_kind());
  const std::vector<std::pair<std::string, std::string>> values = {{"peildatum", "2026-11-30"}};
  diagnostics::Diagnostics sink;
  CHECK_FALSE(change_values(small_section, values, all, sink));
  CHECK(sink.take_sorted().at(0).code == diagnostics::Code::set_unknown);
}
