// Sections of every element in every place, drawn by a number: what a report carries must bring each back.
#pragma once
#include <random>
#include <string>
#include <vector>

class GeneratedSection {
 public:
  explicit GeneratedSection(unsigned number) : chance_(number), number_(number) {}

  std::string xml() {
    std::string out = "<sectie formaat=\"1\" nummer=\"3." + std::to_string(number_) + "\" taal=\"" +
                      pick({"nl", "nl-NL", "en"}) + "\">";
    out += "<titel>" + text(false) + "</titel>" + particulars();
    // What is referred to must be there, so it comes first.
    std::string goals =
        "<doelstellingen>" + flow(false) + priorities() + flow(false) + subsections() + "</doelstellingen>";
    std::string developments = "<beleidsontwikkelingen>" + flow(false);
    for (int i = some(3); i > 0; --i)
      developments += "<ontwikkeling" + id("o") + "><titel>" + text(false) + "</titel>" + flow(true) +
                      subsections(true) + "</ontwikkeling>";
    developments += "</beleidsontwikkelingen>";
    std::string actions = "<actiepunten>" + flow(false) + this->actions() + flow(false) + "</actiepunten>";
    std::string costs = "<kosten>" + flow(false) + subsections() + references() + "</kosten>";
    return out + goals + developments + actions + costs + "</sectie>";
  }

 private:
  int some(int most) { return static_cast<int>(chance_() % static_cast<unsigned>(most + 1)); }
  bool one_in(unsigned times) { return chance_() % times == 0; }
  std::string pick(const std::vector<std::string>& from) { return from[chance_() % from.size()]; }

  std::string words() {
    static const std::vector<std::string> all = {"wijk",
                                                 "veiligheid",
                                                 "de",
                                                 "raad",
                                                 "in",
                                                 "2026",
                                                 "€ 3 miljoen",
                                                 "1 200 woningen",
                                                 "-5 %",
                                                 "e\u2011mail",
                                                 "12\u00A0november",
                                                 "€\u00A05",
                                                 "\u20117 graden",
                                                 "co\u00ADördinatie",
                                                 "&amp;",
                                                 "&lt;b&gt;",
                                                 "n.v.t.",
                                                 "een|twee;drie\\vier",
                                                 "jeugd",
                                                 "\u201Caanhaling\u201D",
                                                 "Tabel 1",
                                                 "1.",
                                                 "–",
                                                 "x²",
                                                 "naïef",
                                                 "10 000 000 euro"};
    std::string out;
    for (int i = 1 + some(6); i > 0; --i) out += (out.empty() ? "" : one_in(9) ? "\n   " : " ") + pick(all);
    return out;
  }

  std::string text(bool notes = true) {
    std::string out = words();
    for (int i = some(4); i > 0; --i) {
      out += one_in(4) ? "" : " ";
      switch (chance_() % 8) {
        case 0: out += "<sterk>" + words() + (one_in(2) ? " <nadruk>" + words() + "</nadruk>" : "") + "</sterk>"; break;
        case 1: out += "<nadruk>" + words() + "</nadruk>"; break;
        case 2:
          out += "<link href=\"https://merenveld.nl/a?b=c#d" + std::to_string(some(3)) + "\">" + words() + "</link>";
          break;
        case 3:
          out += " <afk voluit=\"" + pick({"Centrum voor Jeugd", "een ander|ding;", "Gezin"}) + "\">" +
                 pick({"CJG", "IVP", "b &amp; w"}) + "</afk>";
          break;
        case 4:
          out += "<taal code=\"" + pick({"fr", "en", "fr-BE", "ar"}) + "\">" + pick({"à la carte", "youth", "شكرا"}) +
                 "</taal>";
          break;
        case 5: out += notes ? "<noot>" + text(false) + "</noot>" : words(); break;
        case 6:
          out +=
              "<link href=\"https://merenveld.nl\">zie <afk voluit=\"Algemene Plaatselijke "
              "Verordening\">APV</afk></link>";
          break;
        default: out += words();
      }
      out += one_in(3) ? "" : " " + words();
    }
    return out;
  }

  std::string id(const std::string& kind, bool always = false) {
    if (!always && !one_in(2)) return {};
    ids_.push_back(kind + "-" + std::to_string(++last_id_));
    return " id=\"" + ids_.back() + "\"";
  }

  std::string particulars() {
    std::string out = "<gegevens>";
    if (one_in(2)) out += "<organisatie>Gemeente Merenveld</organisatie>";
    if (one_in(2)) out += "<document>Begroting 2026</document>";
    if (one_in(2)) out += "<jaar>2026</jaar>";
    if (one_in(2)) out += "<status>" + pick({"concept", "vastgesteld"}) + "</status>";
    if (one_in(2)) out += "<versie>1.3</versie>";
    if (one_in(2)) out += "<datum>2025-1" + std::to_string(some(2)) + "-01</datum>";
    if (one_in(2)) out += "<kenmerk>Z/25;|1</kenmerk>";
    for (int i = some(2); i > 0; --i)
      out += pick({"<vergadering datum=\"2025-10-28\" agendapunt=\"4b\">Commissie, tweede kamer</vergadering>",
                   "<vergadering agendapunt=\"7\">Raad</vergadering>",
                   "<vergadering datum=\"2025-11-12\">Raad</vergadering>"});
    for (int i = some(2); i > 0; --i)
      out += "<veld naam=\"" + pick({"Afdeling", "Status", "Datum", "Vergadering"}) + "\">Jeugd: ja</veld>";
    return out + "</gegevens>";
  }

  std::string items(const std::string& element, const std::string& kind, bool nested) {
    std::string out;
    for (int i = 1 + some(3); i > 0; --i) {
      out += "<" + element + (kind.empty() ? "" : id(kind)) + ">" + text();
      if (nested && one_in(4)) out += list(false);
      out += "</" + element + ">";
    }
    return out;
  }
  std::string list(bool nested) {
    const std::string kind = pick({"", " soort=\"genummerd\"", " soort=\"opsomming\""});
    return "<lijst" + kind + ">" + items("punt", "", nested) + "</lijst>";
  }

  std::string priorities() {
    if (one_in(3)) return {};
    std::string out = "<prioriteiten>";
    for (int i = 1 + some(4); i > 0; --i) {
      out += "<prioriteit" + id("p") + ">" + text() + (one_in(4) ? list(false) : "") + "</prioriteit>";
      if (!ids_.empty() && ids_.back()[0] == 'p') priorities_.push_back(ids_.back());
    }
    return out + "</prioriteiten>";
  }

  std::string table() {
    const std::string attributes =
        std::string(one_in(2) ? " bron=\"CBS, 2025\"" : "") + pick({"", "", " afdrukstand=\"staand\""});
    std::string out = "<tabel" + id("t") + attributes + ">";
    if (one_in(2)) out += "<bijschrift>" + text() + "</bijschrift>";
    const int columns = one_in(12) ? 14 : 2 + some(3);
    const bool head = !one_in(4);
    if (head) {
      out += "<kop>";
      for (int i = 0; i < columns; ++i)
        out += "<cel" + pick({"", "", " uitlijnen=\"rechts\"", " uitlijnen=\"decimaal\""}) + ">" + words() + "</cel>";
      out += "</kop>";
    }
    for (int r = 1 + some(4); r > 0; --r) {
      if (head && r > 1 && one_in(5)) {
        out += "<rij soort=\"groep\"><cel>" + words() + "</cel></rij>";
        continue;
      }
      out += "<rij" + (head ? pick({"", "", "", " soort=\"totaal\"", " soort=\"subtotaal\""}) : "") + "><cel" +
             pick({"", " kop=\"ja\""}) + ">" + text() + "</cel>";
      for (int i = 1; i < columns; ++i)
        out += "<cel>" + (one_in(5) ? "" : one_in(2) ? std::to_string(some(9000)) + ",5" : text()) + "</cel>";
      out += "</rij>";
    }
    return out + "</tabel>";
  }

  std::string figure() {
    std::string out = "<afbeelding bestand=\"beelden/" + pick({"golven", "jeugdhulp"}) + ".png\"" + id("f");
    out += one_in(3) ? " decoratief=\"ja\"" : " alt=\"Een beeld van " + pick({"zee", "wind"}) + "\"";
    out += pick({"", " breedte=\"80%\"", " breedte=\"33%\""}) + ">";
    if (one_in(2)) out += "<bijschrift>" + text() + "</bijschrift>";
    return out + "</afbeelding>";
  }

  std::string flow(bool norms) {
    std::string out;
    for (int i = some(4); i > 0; --i) switch (chance_() % 7) {
        case 0: out += list(true); break;
        case 1: out += table(); break;
        case 2: out += figure(); break;
        case 3:
          out += "<citaat" + std::string(one_in(2) ? " bron=\"Jeugdraad, 14 mei\"" : "") + "><alinea>" + text() +
                 "</alinea>" + (one_in(2) ? "<alinea>" + text() + "</alinea>" : "") + "</citaat>";
          break;
        case 4:
          if (norms) {
            out +=
                "<norm" + std::string(one_in(2) ? " naam=\"Kader\"" : "") + ">" + items("thema", "n", true) + "</norm>";
            break;
          }
          [[fallthrough]];
        default: out += "<alinea>" + text() + "</alinea>";
      }
    return out;
  }

  std::string subsections(bool norms = false) {
    std::string out;
    for (int i = some(2); i > 0; --i)
      out += "<onderdeel" + id("d") + "><titel>" + text(false) + "</titel>" + flow(norms) + "</onderdeel>";
    return out;
  }

  std::string actions() {
    std::string out;
    for (int i = some(4); i > 0; --i) {
      out += "<actie" + id("a");
      if (one_in(2)) out += " type=\"" + pick({"Raad", "College"}) + "\"";
      if (one_in(2)) out += " planning=\"" + pick({"2e kwartaal 2026", "doorlopend"}) + "\"";
      if (one_in(3)) out += " portefeuillehouder=\"De Ruiter\"";
      if (one_in(3)) out += " status=\"loopt\"";
      if (!priorities_.empty() && one_in(2)) out += " prioriteit=\"" + pick(priorities_) + "\"";
      out += ">" + text() + (one_in(3) ? "<toelichting>" + text() + "</toelichting>" : "") + "</actie>";
    }
    return out;
  }

  // Those without words of their own print a number or title: tables and figures may have none.
  std::string references() {
    std::string out = "<onderdeel><titel>Verwijzingen</titel>";
    for (const std::string& each : ids_)
      if (one_in(2)) {
        const bool may_have_none = each[0] == 't' || each[0] == 'f';
        out += "<alinea>Zie <verwijzing naar=\"" + each + "\"" +
               (may_have_none || one_in(2) ? ">" + words() + "</verwijzing>" : "/>") + ".</alinea>";
      }
    return out + "<alinea>Einde.</alinea></onderdeel>";
  }

  std::mt19937 chance_;
  unsigned number_;
  int last_id_ = 0;
  std::vector<std::string> ids_, priorities_;
};
