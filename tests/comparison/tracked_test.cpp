#include <random>

#include "catch.hpp"
#include "comparing.hpp"

namespace {

using comparing::actions;
using comparing::checked;
using comparing::goals;

std::string table(const std::string& rows) {
  return goals("<tabel><kop><cel>Post</cel><cel>2025</cel><cel>2026</cel></kop>" + rows + "</tabel>");
}

// The blocks alone.
std::string body(const std::string& old, const std::string& now) {
  document::Document made = checked(old, now);
  document::Document blocks;
  blocks.blocks = std::move(made.blocks);
  return composing::without_ids(document::dump(blocks));
}

bool has(const std::string& text, const std::string& part) {
  INFO(text);
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("words that changed are marked, and no others") {
  CHECK(has(body(goals("<alinea>Een oude, korte zin.</alinea>"), goals("<alinea>Een nieuwe, korte zin.</alinea>")),
            "paragraph \"Een {deleted oude}{inserted nieuwe}, korte zin.\""));
}

TEST_CASE("of a sentence that went its own words are marked, though the next begins as it does") {
  const std::string made = body(goals("<alinea>Eerst dit. Het gaat goed. Het regent vandaag.</alinea>"),
                                goals("<alinea>Eerst dit. Het regent vandaag.</alinea>"));
  CHECK(has(made, "Eerst dit. {deleted Het gaat goed. }Het regent vandaag."));
  CHECK(has(
      body(goals("<alinea>Het regent vandaag.</alinea>"), goals("<alinea>Het gaat goed. Het regent vandaag.</alinea>")),
      "{inserted Het gaat goed. }Het regent vandaag."));
}

TEST_CASE("markup and notes stay where they were around words that changed") {
  CHECK(has(body(goals("<alinea>Het <sterk>budget is 100</sterk> euro<noot>Per jaar.</noot>.</alinea>"),
                 goals("<alinea>Het <sterk>budget is 120</sterk> euro<noot>Per jaar.</noot>.</alinea>")),
            "\"Het {strong budget is }{deleted {strong 100}}{inserted {strong 120}} euro{note=1 Per jaar.}.\""));
}

TEST_CASE("a note that says something else goes and comes whole") {
  CHECK(has(body(goals("<alinea>Een tekst<noot>Per jaar.</noot> hier.</alinea>"),
                 goals("<alinea>Een tekst<noot>Per maand.</noot> hier.</alinea>")),
            "Een tekst{deleted {note=1 Per jaar.}}{inserted {note=2 Per maand.}} hier."));
}

TEST_CASE("another address of a link is a change of its words") {
  CHECK(has(body(goals("<alinea>Zie <link href=\"https://a.nl\">de site</link> nu.</alinea>"),
                 goals("<alinea>Zie <link href=\"https://b.nl\">de site</link> nu.</alinea>")),
            "{deleted {link=https://a.nl de site}}"));
}

TEST_CASE("paragraphs come and go whole") {
  const std::string made =
      body(goals("<alinea>Eerste tekst over zorg.</alinea><alinea>Weg hiermee vandaag.</alinea>"),
           goals("<alinea>Eerste tekst over zorg.</alinea><lijst><punt>Heel nieuw.</punt></lijst>"));
  CHECK(has(made, "paragraph \"Weg hiermee vandaag.\""));
  CHECK_FALSE(has(made, "{deleted"));
}

TEST_CASE("a paragraph that was divided, and those that were joined, keep their words unmarked") {
  const std::string one = goals("<alinea>De gemeente bouwt huizen. Kinderen krijgen les in zwemmen.</alinea>"),
                    two = goals(
                        "<alinea>De gemeente bouwt huizen.</alinea><alinea>Kinderen krijgen les in zwemmen.</alinea>");
  for (const auto& [old, now] : {std::pair(one, two), std::pair(two, one)}) {
    const std::string made = body(old, now);
    CHECK_FALSE(has(made, "{inserted Kinderen"));
    CHECK_FALSE(has(made, "{deleted Kinderen"));
  }
  const std::string three = goals(
      "<alinea>De gemeente bouwt veel nieuwe huizen. Kinderen krijgen les in zwemmen. Ouderen gaan gratis naar het "
      "museum.</alinea>");
  checked(
      three,
      goals("<alinea>De gemeente bouwt veel nieuwe huizen.</alinea><alinea>Kinderen krijgen les in zwemmen.</alinea>"
            "<alinea>Ouderen gaan gratis naar het museum.</alinea>"));
}

TEST_CASE("a paragraph that moved goes from its place and comes to the other") {
  checked(goals("<alinea>De eerste gaat over de zorg.</alinea><alinea>De tweede noemt wonen en "
                "bouwen.</alinea><alinea>Het slot is over sport.</alinea>"),
          goals("<alinea>De tweede noemt wonen en bouwen.</alinea><alinea>Het slot is over sport.</alinea><alinea>De "
                "eerste gaat over de zorg.</alinea>"));
}

TEST_CASE("items of lists come, go and change, lists in them too") {
  const std::string made =
      body(goals("<lijst><punt>Eerste punt blijft</punt><punt>Tweede punt verdwijnt straks</punt><punt>Derde met een "
                 "lijst<lijst><punt>binnen een</punt></lijst></punt></lijst>"),
           goals("<lijst><punt>Eerste punt blijft</punt><punt>Derde met een lijst<lijst><punt>binnen "
                 "een</punt><punt>binnen twee erbij</punt></lijst></punt><punt>Vierde komt erbij</punt></lijst>"));
  CHECK(has(made, "item [•] \"Tweede punt verdwijnt straks\""));
  checked(goals("<lijst><punt>een</punt><punt>twee</punt></lijst>"),
          goals("<lijst soort=\"genummerd\"><punt>een</punt><punt>twee</punt></lijst>"));
  checked(goals("<lijst><punt>een twee drie<lijst><punt>binnen</punt></lijst></punt></lijst>"),
          goals("<lijst><punt>een twee drie<lijst soort=\"genummerd\"><punt>binnen</punt></lijst></punt></lijst>"));
}

TEST_CASE("numbers of a list are those of all that stands in it") {
  const std::string made =
      body(goals("<lijst soort=\"genummerd\"><punt>eerste stap zetten</punt><punt>tweede stap "
                 "vervalt</punt><punt>derde stap zetten</punt></lijst>"),
           goals("<lijst soort=\"genummerd\"><punt>eerste stap zetten</punt><punt>derde stap zetten</punt></lijst>"));
  CHECK(has(made, "item [3.] \"derde stap zetten\""));
}

TEST_CASE("rows of a table come and go whole, and the words of a cell change in it") {
  const std::string made = body(
      table(
          "<rij><cel>Zorg</cel><cel>100</cel><cel>110</cel></rij><rij><cel>Wonen</cel><cel>5</cel><cel>6</cel></rij>"),
      table(
          "<rij><cel>Zorg</cel><cel>100</cel><cel>120</cel></rij><rij><cel>Sport</cel><cel>7</cel><cel>8</cel></rij>"));
  CHECK(has(made, "{deleted 110}{inserted 120}"));
  CHECK_FALSE(has(made, "{deleted Wonen}"));
}

TEST_CASE("where columns changed, the old table goes and the new one comes") {
  const std::string made =
      body(table("<rij><cel>Zorg</cel><cel>100</cel><cel>110</cel></rij>"),
           goals("<tabel><kop><cel>Post</cel><cel>2026</cel></kop><rij><cel>Zorg</cel><cel>110</cel></rij></tabel>"));
  CHECK_FALSE(has(made, "{deleted"));
}

TEST_CASE("rows that a cell reaches through go and come together") {
  const std::string head = "<rij><cel kop=\"ja\" rijen=\"{}\">Zorg</cel><cel>1</cel><cel>2</cel></rij>";
  const std::string last = "<rij><cel kop=\"ja\">Wonen</cel><cel>5</cel><cel>{}</cel></rij>";
  const std::string old = table(fmt::format(fmt::runtime(head), 2) + "<rij><cel>3</cel><cel>4</cel></rij>" +
                                fmt::format(fmt::runtime(last), 6)),
                    now = table(fmt::format(fmt::runtime(head), 3) +
                                "<rij><cel>3</cel><cel>4</cel></rij><rij><cel>9</cel><cel>9</cel></rij>" +
                                fmt::format(fmt::runtime(last), 7));
  CHECK(has(body(old, now), "{deleted 6}{inserted 7}"));
}

TEST_CASE("actions come, go, and change field by field, with what explains them") {
  checked(
      actions("<actie id=\"a\" planning=\"2e kwartaal\">Plan maken voor jeugd</actie><actie id=\"b\" planning=\"1e "
              "kwartaal\">Feest vieren<toelichting>Met de buurt.</toelichting></actie>"),
      actions(
          "<actie id=\"b\" planning=\"1e kwartaal\">Feest vieren<toelichting>Met de hele "
          "buurt.</toelichting></actie><actie id=\"c\" planning=\"2e kwartaal\">Verslag doen aan de raad</actie><actie "
          "id=\"a\" planning=\"4e kwartaal\">Plan maken voor jeugd<toelichting>Nieuw erbij.</toelichting></actie>"));
}

TEST_CASE("title, number, masthead and data block are marked") {
  const std::string old =
      "<sectie formaat=\"1\" nummer=\"2.1\"><titel>Zorg</titel><gegevens><document>Begroting "
      "2025</document><status>concept</status><versie>1</versie></gegevens><doelstellingen><alinea>Tekst</alinea></"
      "doelstellingen></sectie>";
  const std::string now =
      "<sectie formaat=\"1\" nummer=\"2.2\"><titel>Zorg en jeugd</titel><gegevens><document>Begroting "
      "2026</document><status>vastgesteld</status><jaar>2026</jaar></gegevens><doelstellingen><alinea>Tekst</alinea></"
      "doelstellingen></sectie>";
  const document::Document made = checked(old, now);
  CHECK(has(document::dump(made), "{deleted 2.1}{inserted 2.2} Zorg{inserted  en jeugd}"));
}

TEST_CASE("headings and quotations change, and pictures by their captions") {
  checked(goals("<citaat bron=\"A\"><alinea>Een woord van iemand.</alinea></citaat><onderdeel><titel>Oude kop "
                "hier</titel><alinea>x</alinea></onderdeel>"),
          goals("<citaat bron=\"B\"><alinea>Een woord van een ander.</alinea></citaat><onderdeel><titel>Nieuwe kop "
                "hier</titel><alinea>x</alinea></onderdeel>"));
  const std::string picture =
      "<afbeelding bestand=\"a.png\" alt=\"Een kaart\"><bijschrift>{}</bijschrift></afbeelding>";
  checked(goals(fmt::format(fmt::runtime(picture), "Kaart van nu")),
          goals(fmt::format(fmt::runtime(picture), "Kaart van toen")));
  checked(goals("<afbeelding bestand=\"a.png\" alt=\"Een kaart\"/>"),
          goals("<afbeelding bestand=\"b.png\" alt=\"Een kaart\"/>"));
}

TEST_CASE("numbers that only moved are not marked") {
  const auto captioned = [](const std::string& before) {
    return goals(before +
                 "<tabel "
                 "id=\"t\"><bijschrift>Lasten</bijschrift><kop><cel>a</cel></kop><rij><cel>b</cel></rij></"
                 "tabel><alinea>Zie <verwijzing naar=\"t\"/> hierboven.</alinea>");
  };
  const std::string made =
      body(captioned(""),
           captioned("<tabel><bijschrift>Nog een</bijschrift><kop><cel>q</cel></kop><rij><cel>r</cel></rij></tabel>"));
  CHECK_FALSE(has(made, "{deleted"));
  CHECK_FALSE(has(made, "{inserted"));
}

TEST_CASE("white space, soft hyphens and the form of quotation marks are no change") {
  const std::string made = body(goals("<alinea>De \"begroting\" van   Noord-Holland.</alinea>"),
                                goals("<alinea>De \u201cbe\u00adgroting\u201d van\u00a0Noord\u2011Holland.</alinea>"));
  CHECK_FALSE(has(made, "{deleted"));
  CHECK_FALSE(has(made, "{inserted"));
}

TEST_CASE("the author of the changes is the organisation, unless another is named") {
  const auto old = comparing::version(goals("<alinea>a</alinea>")),
             now = comparing::version(
                 "<sectie formaat=\"1\"><titel>Zorg</titel><gegevens><organisatie>Gemeente "
                 "Voorbeeld</organisatie></gegevens><doelstellingen><alinea>b</alinea></doelstellingen></sectie>");
  CHECK(comparison::tracked(old, now, "").metadata.changed_by == "Gemeente Voorbeeld");
  CHECK(comparison::tracked(old, now, "Griffie").metadata.changed_by == "Griffie");
}

namespace {

// Sections of drawn blocks, and the same with drawn edits.
class Drawn {
 public:
  explicit Drawn(unsigned seed) : draw_(seed) {}

  std::string section() {
    parts_.clear();
    for (std::size_t i = 0, count = 3 + at_most(8); i < count; ++i) parts_.push_back(part());
    return joined();
  }
  std::string edited() {
    for (std::size_t i = 0, count = 1 + at_most(5); i < count; ++i) edit();
    return joined();
  }

 private:
  std::size_t at_most(std::size_t most) { return draw_() % (most + 1); }
  std::string words(std::size_t count) {
    static const std::vector<std::string> all = {"zorg",     "wonen", "de",  "het",     "gemeente", "raad",
                                                 "plan",     "jeugd", "100", "sport",   "een",      "van",
                                                 "kwartaal", "wijk",  "en",  "budget,", "euro;"};
    std::string out;
    for (std::size_t i = 0; i < count; ++i) out += (i == 0 ? "" : " ") + all[draw_() % all.size()];
    return out;
  }
  std::string part() {
    switch (at_most(4)) {
      case 0: {
        std::string list = "<lijst>";
        for (std::size_t i = 0, count = 1 + at_most(4); i < count; ++i)
          list += "<punt>" + words(2 + at_most(6)) + "</punt>";
        return list + "</lijst>";
      }
      case 1: {
        std::string rows = "<tabel><kop><cel>Post</cel><cel>Bedrag</cel></kop>";
        for (std::size_t i = 0, count = 1 + at_most(4); i < count; ++i)
          rows += "<rij><cel>" + words(1 + at_most(2)) + "</cel><cel>" + words(1) + "</cel></rij>";
        return rows + "</tabel>";
      }
      case 2: return "<citaat><alinea>" + words(4 + at_most(4)) + "</alinea></citaat>";
      default: return "<alinea>" + words(3 + at_most(20)) + ". " + words(2 + at_most(9)) + ".</alinea>";
    }
  }
  void edit() {
    const std::size_t at = draw_() % parts_.size();
    switch (at_most(6)) {
      case 0: parts_.insert(parts_.begin() + static_cast<std::ptrdiff_t>(at), part()); break;
      case 1:
        if (parts_.size() > 1) parts_.erase(parts_.begin() + static_cast<std::ptrdiff_t>(at));
        break;
      case 2: std::swap(parts_[at], parts_[draw_() % parts_.size()]); break;
      case 3:
        if (const std::size_t stop = parts_[at].find(". "); stop != std::string::npos)
          parts_[at].replace(stop, 2, ".</alinea><alinea>");
        break;
      default: replace_word(parts_[at]); break;
    }
  }
  void replace_word(std::string& part) {
    std::size_t space = part.find(' ', draw_() % part.size());
    if (space == std::string::npos) space = part.find(' ');
    if (space == std::string::npos || part.compare(space - 1, 1, "<") == 0) return;
    const std::size_t end = part.find_first_of(" <", space + 1);
    part.replace(space + 1, end - space - 1, at_most(2) == 0 ? words(2) : "nieuwwoord" + std::to_string(draw_() % 9));
  }
  std::string joined() const {
    std::string inner;
    for (const std::string& part : parts_) inner += part;
    return composing::section_with("<doelstellingen>" + inner + "</doelstellingen>");
  }

  std::mt19937 draw_;
  std::vector<std::string> parts_;
};

}  // namespace

TEST_CASE("whatever was edited, accepting gives the new text and rejecting the old") {
  for (unsigned seed = 1; seed <= 300; ++seed) {
    Drawn drawn(seed);
    const std::string old = drawn.section(), now = drawn.edited();
    INFO(seed << "\n" << old << "\n" << now);
    checked(old, now);
  }
}
