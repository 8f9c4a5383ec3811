// The words that the program prints, in the language of the section where the style has it.
#include "catch.hpp"
#include "composing.hpp"

using composing::dutch;
using composing::english;

namespace {

const std::string body =
    "<gegevens><jaar>2026</jaar><datum>2025-10-01</datum><vergadering datum=\"2025-11-12\">Raad</vergadering>"
    "<veld naam=\"Veld\">waarde</veld></gegevens>"
    "<doelstellingen><alinea>tekst</alinea></doelstellingen>"
    "<actiepunten><actie type=\"Raad\">a</actie><actie>b</actie></actiepunten>";

std::string dump(std::string_view language, const std::vector<document::Labels>& labels,
                 document::ContentsPolicy contents = document::ContentsPolicy::automatic) {
  const std::string attribute = language.empty() ? "" : fmt::format(" taal=\"{}\"", language);
  return composing::without_ids(
      document::dump(*composing::compose(composing::section_with(body, attribute), labels, contents).document));
}

bool has(const std::string& dump, std::string_view line) {
  return dump.find(fmt::format("{}\n", line)) != std::string::npos;
}

}  // namespace

TEST_CASE("labels in the language of the section carry no language") {
  for (const auto& [language, labels] :
       {std::pair{"", dutch()}, {"nl", dutch()}, {"nl-BE", dutch()}, {"en-US", english()}}) {
    INFO(language);
    CHECK(dump(language, {labels}).find("{language") == std::string::npos);
  }
}

TEST_CASE("the labels are those of the section's language, wherever they stand among the others") {
  CHECK(has(dump("en", {dutch(), english()}), "  heading2 block \"Objectives\""));
  CHECK(has(dump("en-US", {dutch(), english()}), "  heading2 block \"Objectives\""));
  CHECK(has(dump("nl", {english(), dutch()}), "  heading2 block \"Doelstellingen\""));
}

TEST_CASE("without labels in the section's language the first are used, and each carries its language") {
  CHECK(dump("de", {dutch(), english()}, document::ContentsPolicy::always) ==
        "document \"Veiligheid\" de\n"
        "  date 2025-10-01\n"
        "  property vergadering Raad, 12 november 2025\n"
        "  running [Veiligheid] [] [] [Pagina {pagina} van {paginas}] [(deel {deel} van {delen})] nl-NL\n"
        "  title \"Veiligheid\"\n"
        "  fact \"{language=nl-NL Vergadering}\"\n"
        "    value \"Raad, {language=nl-NL 12 november 2025}\"\n"
        "  fact \"{language=nl-NL Datum}\"\n"
        "    value \"{language=nl-NL 1 oktober 2025}\"\n"
        "  fact \"{language=nl-NL Jaar}\"\n"
        "    value \"2026\"\n"
        "  fact \"Veld\"\n"
        "    value \"waarde\"\n"
        "  contents \"{language=nl-NL Inhoud}\"\n"
        "  heading2 block \"{language=nl-NL Doelstellingen}\"\n"
        "  paragraph \"tekst\"\n"
        "  heading2 block \"{language=nl-NL Actiepunten}\"\n"
        "  table De actiepunten van deze sectie.\n"
        "    column right ordinal\n"
        "    column left\n"
        "    column left\n"
        "    head\n"
        "      cell \"{language=nl-NL Nr.}\"\n"
        "      cell \"{language=nl-NL Wat gaan we doen?}\"\n"
        "      cell \"{language=nl-NL Type}\"\n"
        "    row\n"
        "      cell \"1\"\n"
        "      head \"a\"\n"
        "      cell \"Raad\"\n"
        "    row\n"
        "      cell \"2\"\n"
        "      head \"b\"\n"
        "      cell \"{language=nl-NL niet vermeld}\"\n");
}

TEST_CASE("the page number carries the language of its words") {
  CHECK(has(dump("de", {english()}),
            "  running [Veiligheid] [] [] [Page {pagina} of {paginas}] [(part {deel} of {delen})] en-GB"));
}
