// styles/stijl.xsd and the reader agree, but for what tests/style/schema_exceptions.md lists.
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <set>

#include "catch.hpp"
#include "reading.hpp"

namespace {

struct Case {
  std::string xml;
  std::string exception;  // of the table; empty: the two agree
};

Case change(std::string_view content, std::string exception = {}) { return {changed(content), std::move(exception)}; }

std::vector<Case> cases() {
  std::vector<Case> all;
  for (const char* name :
       {"/styles/standaard.xml", "/styles/compact.xml", "/styles/groot.xml", "/tests/style/gemeente.xml"})
    all.push_back({file_text(std::string(PROJECT_FILES) + name), {}});
  // Both accept.
  for (const std::string_view content :
       {"", "<letter/>", "<letter rol=\" kop \" grootte=\"\" regel=\" 6mm \" vet=\"\" kleur=\" accent\"/>",
        "<letter familie=\"Een naam van éénendertig tekens\"/>",
        "<terugval familie=\" A \"/><pagina/><terugval familie=\"B\"/>",
        "<woorden taal=\"en\"><mei>May</mei><actie> Two\n lines </actie></woorden><woorden taal=\"nl\"/>",
        "<woorden taal=\"nl\"><paginanummer>{paginas} / "
        "{pagina}</paginanummer><datumnotatie>{jaar}-{maand}-{dag}.</datumnotatie></woorden>",
        "<woorden taal=\"nl\"><mailonderwerp> {titel}\n {titel}[ ({nummer}, {status})]</mailonderwerp>"
        "<mailtekst>\n Regel\n\n [{organisatie}]{jaar}[{kenmerk}\t{versie}]\n</mailtekst></woorden>",
        "<logo bestand=\"a/b.png\" alt=\"x\" breedte=\"30mm\"/>", "<briefpapier bestand=\"a/b.docx\"/>",
        "<pagina grootte=\"Letter\" breedte=\"\"/>", "<kleur naam=\"link\" waarde=\" #0B4F6C \"/>", "<afkortingen/>",
        "<woo/>", "<woo categorie=\" vergaderstukken  decentrale\noverheden \"/>",
        "<afkortingen><afk voluit=\"Integraal Veiligheidsplan\">IVP</afk><afk voluit=\" b "
        "\">B&amp;W</afk></afkortingen>",
        "<tekst uitlijnen=\"uitvullen\" afbreken=\"ja\"/><!-- c --><?pi x?>"})
    all.push_back(change(content));
  all.push_back({"<stijl formaat=\" 1 \" basis=\"standaard\" inhoud=\"\" xmlns:x=\"urn:x\"/>", {}});
  // Both refuse.
  for (const std::string_view content :
       {"<leter/>",
        "<actie>x</actie>",
        "tekst",
        "<letter groote=\"9pt\"/>",
        "<letter rol=\"voetnoot\"/>",
        "<letter vet=\"true\"/>",
        "<letter grootte=\"10,5pt\"/>",
        "<letter grootte=\"10 pt\"/>",
        "<letter grootte=\"-1pt\"/>",
        "<letter grootte=\".5pt\"/>",
        "<letter grootte=\"5.pt\"/>",
        "<letter grootte=\"9PT\"/>",
        "<letter kleur=\"#12345\"/>",
        "<letter kleur=\"lijn\"/>",
        "<letter familie=\"A, B\"/>",
        "<letter word=\"Een naam van tweeëndertig tekens\"/>",
        "<letter>x</letter>",
        "<pagina><letter/></pagina>",
        "<letter rol=\"kop\"/><letter rol=\" kop\"/>",
        "<pagina grootte=\"a4\"/>",
        "<terugval/>",
        "<terugval familie=\" \"/>",
        "<terugval familie=\"A\"/><terugval familie=\"A\"/>",
        "<kleur naam=\"lijn\"/>",
        "<kleur waarde=\"#000000\"/>",
        "<kleur naam=\"\" waarde=\"#000000\"/>",
        "<kleur naam=\"rood\" waarde=\"#000000\"/>",
        "<kleur naam=\"link\" waarde=\"accent\"/>",
        "<kleur naam=\"lijn\" waarde=\"#aaaaaa\"/><kleur naam=\"lijn\" waarde=\"#aaaaaa\"/>",
        "<tekst uitlijnen=\"rechts\"/>",
        "<lijst breedte=\"1pt\"/>",
        "<woorden/>",
        "<woorden taal=\"\"/>",
        "<woorden taal=\"nederlands\"/>",
        "<woorden taal=\"nl-\"/>",
        "<woorden taal=\"nl\"/><woorden taal=\"nl\"/>",
        "<woorden taal=\"nl\">x</woorden>",
        "<woorden taal=\"nl\"><letter/></woorden>",
        "<woorden taal=\"nl\"><type/></woorden>",
        "<woorden taal=\"nl\"><type>\u00A0\u200B</type></woorden>",
        "<woorden taal=\"nl\"><type>a</type><type>b</type></woorden>",
        "<woorden taal=\"nl\"><type>a<b/></type></woorden>",
        "<woorden taal=\"nl\"><type x=\"y\">a</type></woorden>",
        "<woorden taal=\"nl\"><type>{dag}</type></woorden>",
        "<woorden taal=\"nl\"><paginanummer>{pagina}</paginanummer></woorden>",
        "<woorden taal=\"nl\"><paginanummer>{pagina} {paginas} {pagina}</paginanummer></woorden>",
        "<woorden taal=\"nl\"><datumnotatie>{dag} {maand} {jaar</datumnotatie></woorden>",
        "<woorden taal=\"nl\"><mailonderwerp>{pagina}</mailonderwerp></woorden>",
        "<woorden taal=\"nl\"><mailonderwerp>[bijlage]</mailonderwerp></woorden>",
        "<woorden taal=\"nl\"><mailonderwerp>[{titel}</mailonderwerp></woorden>",
        "<woorden taal=\"nl\"><mailonderwerp>]</mailonderwerp></woorden>",
        "<woorden taal=\"nl\"><mailtekst>[a [{titel}]]</mailtekst></woorden>",
        "<woorden taal=\"nl\"><mailtekst>[a\n{titel}]</mailtekst></woorden>",
        "<woorden taal=\"nl\"><mailtekst>\n\u00A0\n</mailtekst></woorden>",
        "<woorden taal=\"nl\"><mailtekst>{tit[el]}</mailtekst></woorden>",
        "<afkortingen><afk>IVP</afk></afkortingen>",
        "<afkortingen><afk voluit=\" \">IVP</afk></afkortingen>",
        "<afkortingen><afk voluit=\"a\"> </afk></afkortingen>",
        "<afkortingen><afk voluit=\"a\">A<b/></afk></afkortingen>",
        "<afkortingen><afk voluit=\"a\" taal=\"nl\">A</afk></afkortingen>",
        "<afkortingen><afk voluit=\"a\">A</afk><afk voluit=\"b\"> A</afk></afkortingen>",
        "<afkortingen>A</afkortingen>",
        "<afkortingen><kleur/></afkortingen>",
        "<afkortingen x=\"y\"/>",
        "<woo x=\"y\"/>",
        "<woo>x</woo>",
        "<afk voluit=\"a\">A</afk>",
        "<lijst xmlns=\"urn:x\"/>"})
    all.push_back(change(content));
  all.push_back({"<sectie formaat=\"1\"/>", {}});
  all.push_back({"<stijl/>", {}});
  all.push_back({"<stijl formaat=\"2\" basis=\"standaard\"/>", {}});
  all.push_back({"<stijl formaat=\"1\" basis=\"standaard\" inhoud=\"soms\"/>", {}});
  // The reader alone refuses.
  all.push_back({"<stijl formaat=\"1\"/>", "incomplete"});
  all.push_back(change("<woorden taal=\"de\"/>", "incomplete"));
  all.push_back(change("<logo bestand=\"a.png\"/>", "new-logo"));
  for (const std::string_view name : {"pagina", "lijst", "tabel", "gegevens", "tekst", "letter", "afkortingen", "woo"})
    all.push_back(change(fmt::format("<{0}/><{0}/>", name), "twice"));
  all.push_back(change("<woorden taal=\"nl\"/><woorden taal=\"NL\"/>", "language-case"));
  all.push_back(change("<letter grootte=\"5pt\"/>", "bounds"));
  all.push_back(change("<pagina grootte=\"A4\" hoogte=\"297mm\"/>", "paper"));
  all.push_back(change("<letter kleur=\"#999999\"/>", "contrast"));
  all.push_back(change("<letter rol=\"tekst\" regel=\"9pt\"/>", "room"));
  all.push_back(change("<pagina links=\"190mm\"/>", "room"));
  all.push_back(change("<pagina kop=\"40mm\"/>", "room"));
  all.push_back(change("<briefpapier bestand=\"../a.docx\"/>", "letterhead-path"));
  all.push_back(change("<logo bestand=\"../a.png\" alt=\"x\" breedte=\"30mm\"/>", "logo-path"));
  all.push_back(
      {"<stijl formaat=\"1\" basis=\"standaard\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
       "xsi:schemaLocation=\"urn:x stijl.xsd\"/>",
       "schema-instance"});
  return all;
}

// The files, written and validated in one run of xmllint.
class Validation {
 public:
  explicit Validation(const std::vector<Case>& all) {
    std::string pattern = (std::filesystem::temp_directory_path() / "raadstuk-stijl-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    folder_ = pattern;
    for (std::size_t i = 0; i < all.size(); ++i) std::ofstream(path(i), std::ios::binary) << all[i].xml;
    const std::string command =
        fmt::format("xmllint --noout --schema '{}/styles/stijl.xsd' {}/*.xml 2>&1", PROJECT_FILES, folder_);
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::array<char, 4096> part{};
    while (fgets(part.data(), static_cast<int>(part.size()), pipe.get()) != nullptr) output_ += part.data();
  }
  ~Validation() { std::filesystem::remove_all(folder_); }
  Validation(const Validation&) = delete;
  Validation& operator=(const Validation&) = delete;

  bool accepted(std::size_t i) const { return output_.find(path(i) + " validates\n") != std::string::npos; }
  bool refused(std::size_t i) const { return output_.find(path(i) + " fails to validate\n") != std::string::npos; }
  const std::string& output() const { return output_; }

 private:
  std::string path(std::size_t i) const { return fmt::format("{}/{:03}.xml", folder_, i); }

  std::string folder_, output_;
};

std::set<std::string> listed_exceptions() {
  std::set<std::string> names;
  const std::string text = file_text(TEST_FILES "/style/schema_exceptions.md");
  const std::string head = "| --- | --- | --- |\n";
  for (std::size_t at = text.find(head) + head.size(); at < text.size() && text[at] == '|';
       at = text.find('\n', at) + 1)
    names.insert(text.substr(at + 2, text.find(" |", at) - at - 2));
  return names;
}

}  // namespace

TEST_CASE("schema and reader agree on every style but for the listed exceptions") {
  const std::vector<Case> all = cases();
  const Validation validation(all);
  const style::Style basis = standard();
  const std::set<std::string> listed = listed_exceptions();
  std::set<std::string> used;
  {
    INFO(validation.output());  // no xmllint, or no schema
    REQUIRE(validation.accepted(0));
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool derived = all[i].xml.find("basis=") != std::string::npos;
    const Read read = read_style(all[i].xml, derived ? &basis : nullptr);
    INFO(all[i].xml.substr(0, 300) << '\n' << fmt::format("{}", fmt::join(read.said, "\n")));
    REQUIRE(validation.accepted(i) != validation.refused(i));
    if (all[i].exception.empty()) {
      CHECK(read.style.has_value() == validation.accepted(i));
    } else {
      CHECK_FALSE(read.style);
      CHECK(validation.accepted(i));
      CHECK(listed.contains(all[i].exception));
      used.insert(all[i].exception);
    }
  }
  CHECK(used == listed);
}
