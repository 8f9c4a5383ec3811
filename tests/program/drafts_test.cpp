// Mail drafts, as the whole program writes them and Python reads them back.
#include "batch_inputs.hpp"
#include "catch.hpp"
#include "manifest/sha256.hpp"

namespace {

// What tests/mail/read_draft.py says of a draft.
std::string read_draft(const std::string& file) {
  return run_command(fmt::format("PYTHONIOENCODING=utf-8 python3 -B {}/mail/read_draft.py '{}'", TEST_FILES, file)).out;
}

// `name` is what it is called, without extension.
std::string attachment(const TemporaryFolder& folder, const std::string& name, const std::string& file,
                       const std::string& type) {
  return fmt::format("attachment: {}{} application/{} {}\n", name, file.substr(file.rfind('.')), type,
                     manifest::hex(manifest::sha256(read_all(folder / file))));
}

const std::string docx_type = "vnd.openxmlformats-officedocument.wordprocessingml.document";

std::size_t attachments_in(const std::string& said) {
  std::size_t attachments = 0;
  for (std::size_t at = said.find("\nattachment: "); at != std::string::npos; at = said.find("\nattachment: ", at + 1))
    ++attachments;
  return attachments;
}

std::vector<std::string> drafts_in(const TemporaryFolder& folder, const std::string& below) {
  std::vector<std::string> names = folder.list(below);
  std::erase_if(names, [](const std::string& name) { return !name.ends_with(".eml"); });
  return names;
}

}  // namespace

TEST_CASE("a draft brings both files of its report, byte for byte, in the words of the style") {
  const TemporaryFolder folder;
  const Ran ran = raadstuk(
      fmt::format("export input -o {} --eml --to griffie@gemeente.nl --to 'Raad <raad@gemeente.nl>'", folder.path()));
  CHECK(ran.status == 0);
  CHECK(ran.err.empty());
  for (const std::string& name : sample_names()) {
    INFO(name);
    const std::string said = read_draft(folder / (name + ".eml"));
    CHECK(said.find("wrong:") == std::string::npos);
    CHECK(said.find("to: |griffie@gemeente.nl, Raad|raad@gemeente.nl\n") != std::string::npos);
    const std::size_t from = said.find("attachment: ") + 12;
    const std::string called = said.substr(from, said.find(".pdf", from) - from);
    CHECK(said.ends_with(attachment(folder, called, name + ".pdf", "pdf") +
                         attachment(folder, called, name + ".docx", docx_type)));
  }
  CHECK(read_draft(folder / "veiligheid-2.6.1.eml")
            .find("\nattachment: 2.6.1 Veiligheid, handhaving en crisisbeheersing.pdf ") != std::string::npos);
  CHECK(read_draft(folder / "alle-elementen.eml")
            .starts_with("subject: 2.3.4 Jeugd, onderwijs en gezond opgroeien (Programmabegroting 2026), geredigeerd "
                         "concept\nto: "));
  CHECK(read_draft(folder / "alle-elementen.eml")
            .find("text: text/plain utf-8 Geachte leden van de raad,||In de bijlage vindt u 2.3.4 Jeugd, onderwijs en "
                  "gezond opgroeien (Programmabegroting 2026).||Vergadering: Commissie Samenleving, 28 oktober "
                  "2025|Agendapunt: 4b|Vergadering: Gemeenteraad, 12 november 2025|Agendapunt: 7|Status: geredigeerd "
                  "concept||Met vriendelijke groet,||Gemeente Merenveld|\n") != std::string::npos);
}

TEST_CASE("one format is attached alone, nobody need be named, and only .xml is taken off a name") {
  const TemporaryFolder folder;
  folder.write("leeg.2", read_all(PROJECT_FILES "/input/leeg-blok.xml"));
  CHECK(raadstuk(fmt::format("export {0}/leeg.2 -o {0} --eml -f docx", folder.path())).status == 0);
  const std::string said = read_draft(folder / "leeg.2.eml");
  CHECK(said.find("wrong:") == std::string::npos);
  CHECK(said.find("\nto: ") == std::string::npos);
  CHECK(said.find(".pdf") == std::string::npos);
  CHECK(said.ends_with("|\n" + attachment(folder, "3.1.3 Bibliotheek en volksuniversiteit", "leeg.2.docx", docx_type)));
}

TEST_CASE("subject and name of a draft may be in any script, in the words of a style of one's own") {
  const TemporaryFolder folder;
  folder.write(
      "stijl.xml",
      R"(<stijl formaat="1" basis="standaard"><woorden taal="nl"><mailonderwerp>Ter in&#xAD;zage: {titel} – €)"
      "</mailonderwerp><mailtekst>\n  Beste allen,\n\n\n  [{versie}]\n  tot ziens </mailtekst></woorden></stijl>");
  folder.write("in/bezoek & één \"ë\".xml",
               R"(<sectie formaat="1"><titel>Privé-arrange&#xAD;ment in Σύρος: Москва</titel>)"
               "<doelstellingen><alinea>Doel</alinea></doelstellingen></sectie>");
  const Ran ran =
      raadstuk(fmt::format("export {0}/in -o {0}/uit -s {0}/stijl.xml --eml --to 'Zoë <z@a.nl>'", folder.path()));
  INFO(ran.err);
  REQUIRE(ran.status == 0);
  const std::string called = "Privé-arrangement in Σύρος- Москва";
  CHECK(read_draft(folder / "uit/bezoek & één \"ë\".eml") ==
        "subject: Ter inzage: Privé-arrangement in Σύρος: Москва – €\nto: Zoë|z@a.nl\n"
        "text: text/plain utf-8 Beste allen,||tot ziens|\n" +
            attachment(folder, called, "uit/bezoek & één \"ë\".pdf", "pdf") +
            attachment(folder, called, "uit/bezoek & één \"ë\".docx", docx_type));
}

TEST_CASE("drafts have the same bytes at each run, on one thread and on four") {
  const TemporaryFolder folder;
  write_sections(folder, 12);
  for (const std::string run : {"--jobs 1 -o {0}/een", "--jobs 4 -o {0}/vier", "--jobs 4 -o {0}/weer"})
    REQUIRE(raadstuk(fmt::format(fmt::runtime("export {0}/in --eml --to a@b.nl " + run), folder.path())).status == 0);
  REQUIRE(drafts_in(folder, "een").size() == 12);
  for (const std::string& name : drafts_in(folder, "een")) {
    CHECK(read_all(folder / ("een/" + name)) == read_all(folder / ("vier/" + name)));
    CHECK(read_all(folder / ("een/" + name)) == read_all(folder / ("weer/" + name)));
  }
}

TEST_CASE("a draft is up to date until recipient, limit, format or report change, and the report is not made of it") {
  const TemporaryFolder folder;
  write_sections(folder, 2);
  const auto run = [&](const std::string& options) {
    return raadstuk(fmt::format("export {0}/in -o {0}/uit --log json {1}", folder.path(), options));
  };
  CHECK(told(run(""), "good") == 2);
  CHECK(told(run("--eml --to a@b.nl"), "good") == 2);
  CHECK(told(run("--eml --to a@b.nl"), "up_to_date") == 2);
  CHECK(told(run(""), "up_to_date") == 2);
  CHECK(told(run("--to c@d.nl --eml-limit 1000"), "up_to_date") == 2);
  const auto time = std::filesystem::last_write_time(folder / "uit/0/s0.pdf");
  CHECK(told(run("--eml --to c@d.nl"), "good") == 2);
  CHECK(told(run("--eml --to c@d.nl --eml-limit 8000000"), "good") == 2);
  CHECK(told(run("--eml --to c@d.nl -f pdf"), "good") == 2);
  CHECK(std::filesystem::last_write_time(folder / "uit/0/s0.pdf") == time);
  std::filesystem::remove(folder / "uit/0/s1.eml");
  CHECK(told(run("--eml --to c@d.nl -f pdf"), "good") == 1);
  const std::string manifest = read_all(folder / "uit/raadstuk.json");
  CHECK(manifest.find("{\"format\":\"eml\",\"sha256\":\"" +
                      manifest::hex(manifest::sha256(read_all(folder / "uit/0/s1.eml")))) != std::string::npos);
  CHECK(manifest.find("{\"name\":\"eml-limit\",\"value\":\"9000000\"},{\"name\":\"format\",\"value\":\"pdf\"},"
                      "{\"name\":\"to\",\"value\":\"c@d.nl\"}]") != std::string::npos);
}

TEST_CASE("a draft above the limit is an error of the draft alone, and an earlier one goes") {
  const TemporaryFolder folder;
  const auto run = [&](const std::string& options) {
    return raadstuk(
        fmt::format("export input/veiligheid-2.6.1.xml --language en -o {} --eml {}", folder.path(), options));
  };
  REQUIRE(run("").status == 0);
  const auto size = std::filesystem::file_size(folder / "veiligheid-2.6.1.eml");
  CHECK(run(fmt::format("--eml-limit {}", size)).status == 0);
  for (int i = 0; i < 2; ++i) {
    const Ran ran = run(fmt::format("--eml-limit {}", size - 1));
    CHECK(ran.status == 1);
    CHECK(ran.err ==
          fmt::format("input/veiligheid-2.6.1.xml: error: the mail draft of this report would have {} bytes, "
                      "more than {}, and is not there; attach one file with --format, or raise --eml-limit "
                      "[draft-too-large]\n",
                      size, size - 1));
    CHECK(ran.out.starts_with(i == 0 ? "1 section: 1 written, 1 without mail draft, in "
                                     : "1 section: 1 up to date, 1 without mail draft, in "));
    CHECK(reports_in(folder, "").size() == 2);
    CHECK(drafts_in(folder, "").empty());
  }
  CHECK(run("").status == 0);
  CHECK(drafts_in(folder, "").size() == 1);
}

TEST_CASE("what no address is ends the run before it begins, and a check knows no drafts") {
  const TemporaryFolder folder;
  for (const std::string to : {"'griffie'", "\"$(printf 'a@b.nl\\nBcc: c@d.nl')\"",
                               "\"$(printf 'X\\r\\nBcc: y@z.nl <a@b.nl>')\"", "'a@b.nl, c@d.nl'"}) {
    const Ran ran = raadstuk(fmt::format("export input -o {}/uit --eml --to {}", folder.path(), to));
    CHECK(ran.status == 2);
    CHECK(ran.err.find("[invalid-recipient]\n") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(folder / "uit"));
  }
  CHECK(raadstuk("check input --eml").status == 2);
}

TEST_CASE("a rehearsal names the drafts, and --prune takes them with their reports") {
  const TemporaryFolder folder;
  write_sections(folder, 3);
  const std::string command = fmt::format("export {0}/in -o {0}/uit --eml ", folder.path());
  const Ran rehearsed = raadstuk(command + "--dry-run");
  CHECK(rehearsed.out.find(fmt::format("to write: {}/uit/0/s1.eml (new)\n", folder.path())) != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(folder / "uit"));
  REQUIRE(raadstuk(command).status == 0);
  std::filesystem::remove(folder / "in/0/s1.xml");
  const Ran gone = raadstuk(command);
  CHECK(gone.err.find("uit/0/s1.eml: warning: the input of this report is gone") != std::string::npos);
  CHECK(raadstuk(command + "--prune").status == 0);
  CHECK(drafts_in(folder, "uit") == std::vector<std::string>{"0/s0.eml", "0/s2.eml"});
}

TEST_CASE("one draft of the run brings every report in order, is made anew for a changed section and not before") {
  const TemporaryFolder folder;
  write_sections(folder, 3);
  const auto run = [&](const std::string& options, const std::string& more = "--eml --eml-per run --to a@b.nl") {
    return raadstuk(fmt::format("export {0}/in -o {0}/uit --log json {1} {2}", folder.path(), more, options));
  };
  CHECK(told(run("--dry-run"), "good") == 3);
  CHECK(drafts_in(folder, "").empty());
  const Ran first = run("");
  INFO(first.err);
  CHECK(first.status == 0);
  CHECK(first.err.find("\"type\":\"draft\"") != std::string::npos);
  CHECK(drafts_in(folder, "uit") == std::vector<std::string>{"alle-stukken.eml"});
  const std::string said = read_draft(folder / "uit/alle-stukken.eml");
  INFO(said);
  CHECK(said.find("wrong:") == std::string::npos);
  CHECK(said.starts_with("subject: 3 stukken\nto: |a@b.nl\n"));
  CHECK(attachments_in(said) == 6);
  std::size_t at = 0;
  for (const std::string& report : reports_in(folder, "uit")) {
    if (!report.ends_with(".pdf")) continue;
    const std::size_t found = said.find(manifest::hex(manifest::sha256(read_all(folder / ("uit/" + report)))));
    CHECK(found != std::string::npos);
    CHECK(found > at);
    at = found;
  }
  const std::string bytes = read_all(folder / "uit/alle-stukken.eml");
  const auto time = std::filesystem::last_write_time(folder / "uit/alle-stukken.eml");
  CHECK(run("").err.find("\"status\":\"up-to-date\"}") != std::string::npos);
  CHECK(std::filesystem::last_write_time(folder / "uit/alle-stukken.eml") == time);
  const auto verified = [&](const std::string& what) {
    const Ran ran = raadstuk(fmt::format("verify --quiet {}/{}", folder.path(), what));
    CHECK(ran.status == 0);
    return ran.out.substr(0, ran.out.find(", in ", ran.out.find(':')));
  };
  CHECK(verified("uit") == "3 reports, 1 mail draft of all: 4 in order");
  CHECK(verified("uit/alle-stukken.eml") == "1 mail draft of all: 1 in order");
  // Divided where it is too large, each part below the limit and every report in one of them.
  const std::size_t limit = bytes.size() / 2;
  CHECK(run(fmt::format("--eml-limit {}", limit)).status == 0);
  std::size_t brought = 0;
  for (const std::string& name : drafts_in(folder, "uit")) {
    CHECK(std::filesystem::file_size(folder / ("uit/" + name)) <= limit);
    brought += attachments_in(read_draft(folder / ("uit/" + name)));
  }
  CHECK(brought == 6);
  CHECK(drafts_in(folder, "uit").size() > 1);
  CHECK(run(fmt::format("--eml-limit {}", bytes.size() + 200)).status == 0);
  CHECK(read_all(folder / "uit/alle-stukken.eml") == bytes);
  CHECK(drafts_in(folder, "uit").size() == 1);
  CHECK(run("--eml-limit 3000").err.find("run-draft-without") != std::string::npos);
  CHECK(drafts_in(folder, "uit").empty());
  CHECK(run("--shard 1/2").status == 2);
}
