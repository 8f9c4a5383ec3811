#!/usr/bin/env python3
"""template.py RAADSTUK PROJECT: a clerk's round with a template: it is made, filled in as Word and LibreOffice do, checked,
exported and imported. What was typed must be where it belongs, and nothing of the template else. Exit status 1 when anything is said.
"""
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ALL = {
    "Organisatie, zoals Gemeente Merenveld": "Gemeente Merenveld",
    "Document, zoals Programmabegroting 2026": "Programmabegroting 2026",
    "nr.": "2.6.1",
    "Titel van de sectie": "Veiligheid",
    "Naam van de vergadering, zoals Raadsvergadering": "Raad",
    "Dag van de vergadering, zoals 12 november 2025": "12 november 2025",
    "Punt op de agenda, zoals 7": "7",
    "Kies concept, geredigeerd concept, definitief, vastgesteld of gewijzigd vastgesteld": "geredigeerd concept",
    "Versie van dit stuk, zoals 0.3": "0.3",
    "Dag van dit stuk, zoals 4 november 2025": "4-11-2025",
    "Jaar van de begroting, zoals 2026": "2026",
    "Kenmerk of zaaknummer": "Z-25",
    "Wie in het college hierover gaat": "De Ruiter",
    "Ander gegeven": "Wijk",
    "Wat daarover in het verslag staat; voeg zoveel rijen toe als u wilt": "Noord",
    "Wat u wilt bereiken, in enkele zinnen": "Wij willen rust.",
    "Een prioriteit, in één zin; Enter geeft de volgende": "Minder overlast",
    "Titel van een ontwikkeling": "Vuurwerk",
    "Wat er speelt en wat dat voor de gemeente betekent; kopieer kop en tekst voor elke ontwikkeling": "Er komt een verbod.",
    "Naam van een norm, zoals Noord-Hollandse Norm": "De Norm",
    "Een thema van die norm; Enter geeft het volgende": "Bewustwording",
    "Wat u gaat doen om een prioriteit te halen, in één zin die ook los van de andere te begrijpen is": "Toezicht houden",
    "Zoals 1, 3": "1",
    "Kies Raad, College of Uitvoering": "College",
    "Wie": "De Boer",
    "Zoals mei 2026": "najaar 2026",
    "Zoals gestart": "gestart",
    "Toelichting bij deze actie; kopieer beide rijen voor elke actie": "Samen met de politie.",
    "Wat het kost en waarvan het wordt betaald, in tekst of in een tabel": "Twee ton.",
}
WHOLE = """<sectie formaat="1" nummer="2.6.1" taal="nl">
  <titel>Veiligheid</titel>
  <gegevens>
    <organisatie>Gemeente Merenveld</organisatie>
    <document>Programmabegroting 2026</document>
    <jaar>2026</jaar>
    <status>geredigeerd concept</status>
    <versie>0.3</versie>
    <datum>2025-11-04</datum>
    <kenmerk>Z-25</kenmerk>
    <portefeuillehouder>De Ruiter</portefeuillehouder>
    <vergadering datum="2025-11-12" agendapunt="7">Raad</vergadering>
    <veld naam="Wijk">Noord</veld>
  </gegevens>
  <doelstellingen>
    <alinea>Wij willen rust.</alinea>
    <prioriteiten>
      <prioriteit id="prioriteit-1">Minder overlast</prioriteit>
    </prioriteiten>
  </doelstellingen>
  <beleidsontwikkelingen>
    <ontwikkeling>
      <titel>Vuurwerk</titel>
      <alinea>Er komt een verbod.</alinea>
      <norm naam="De Norm">
        <thema>Bewustwording</thema>
      </norm>
    </ontwikkeling>
  </beleidsontwikkelingen>
  <actiepunten>
    <actie type="College" portefeuillehouder="De Boer" planning="najaar 2026" status="gestart" prioriteit="prioriteit-1">Toezicht houden
      <toelichting>Samen met de politie.</toelichting>
    </actie>
  </actiepunten>
  <kosten>
    <alinea>Twee ton.</alinea>
  </kosten>
</sectie>"""
PART = """<sectie formaat="1" taal="nl">
  <titel>Veiligheid</titel>
  <gegevens>
    <status>concept</status>
  </gegevens>
  <doelstellingen>
    <prioriteiten>
      <prioriteit>Minder overlast</prioriteit>
    </prioriteiten>
  </doelstellingen>
</sectie>"""


def raadstuk(*arguments):
    return subprocess.run([program, *map(str, arguments), "--language", "nl"], cwd=project, capture_output=True, text=True, check=False)


def expect(what, holds, ran=None):
    if not holds:
        problems.append(what + (f": {ran.stdout}{ran.stderr}" if ran else ""))


def bare(xml):
    """Of XML, or of text: without elements, its white space and hyphens as an author types them."""
    xml = re.sub(r"<w:noBreakHyphen/>", "-", xml)
    return re.sub(r"<[^>]*>", "", xml).replace("\u00a0", " ").replace("\u2011", "-")


def filled(source, target, texts):
    """Types over the help, each in the run that has it."""
    part, run = ("word/document.xml", r"<w:r>(?:(?!</w:r>).)*</w:r>") if source.suffix == ".docx" else ("content.xml", r"<text:span [^>]*>[^<]*</text:span>")
    missing = set(texts)

    def type_over(match):
        words = bare(match[0])
        if not words.startswith("[") or words[1:-1] not in texts:
            return match[0]
        missing.discard(words[1:-1])
        if source.suffix == ".odt":
            return re.sub(r">[^<]*<", lambda _: f">{texts[words[1:-1]]}<", match[0], count=1)
        first, *_ = re.findall(r"<w:t [^>]*>", match[0])
        head = match[0][:match[0].index(first)]
        return f"{head}{first}{texts[words[1:-1]]}</w:t></w:r>"

    with zipfile.ZipFile(source) as package, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for entry in package.infolist():
            content = package.read(entry)
            # That of OpenDocument says uncompressed what it is.
            out.writestr(entry, re.sub(run, type_over, content.decode()).encode() if entry.filename == part else content)
    expect(f"{target.name}: no place for {missing}", not missing)


def xml_of(document, folder):
    ran = raadstuk("import", document, "-o", folder)
    expect(f"{document.name} is imported", ran.returncode == 0 and not ran.stderr, ran)
    made = [*folder.glob("*.xml")]
    text = made[0].read_text() if made else ""
    return re.sub(r'\s+xmlns:xsi="[^"]*"|\s+xsi:noNamespaceSchemaLocation="[^"]*"', "", text[text.find("<sectie"):]).strip()


def round_of(share, form):
    template = share / f"sjabloon.{form}"
    made = raadstuk("template", "-o", template)
    expect(f"a template is made as {form}", made.returncode == 0 and not made.stderr and template.exists(), made)
    if not template.exists():
        return
    filled(template, share / f"heel.{form}", ALL)
    found = xml_of(share / f"heel.{form}", share / f"xml-{form}")
    expect(f"every place of {form} is where it belongs: {found}", found == WHOLE)
    filled(template, share / f"deel.{form}", {key: {"Titel van de sectie": "Veiligheid"}.get(key, value) for key, value in ALL.items() if key in (
        "Titel van de sectie", "Een prioriteit, in één zin; Enter geeft de volgende")} | {
            "Kies concept, geredigeerd concept, definitief, vastgesteld of gewijzigd vastgesteld": "concept"})
    found = xml_of(share / f"deel.{form}", share / f"deel-{form}")
    expect(f"what was not filled in of {form} is not there: {found}", found == PART)

    for name in ("heel", "deel"):
        checked = raadstuk("check", share / f"{name}.{form}")
        expect(f"{name}.{form} is in order", checked.returncode == 0, checked)
        exported = raadstuk("export", share / f"{name}.{form}", "-f", "pdf,docx", "-o", share / f"out-{name}-{form}")
        expect(f"{name}.{form} gives a report", exported.returncode == 0 and not exported.stderr, exported)
        back = xml_of(share / f"out-{name}-{form}" / f"{name}.docx", share / f"back-{name}-{form}")
        expect(f"the report of {name}.{form} is the same section: {back}", back == (WHOLE if name == "heel" else PART))

    for verb in ("export", "check", "import"):
        to = [] if verb == "check" else ["-o", share / f"leeg-{form}-{verb}"]
        ran = raadstuk(verb, template, *to)
        expect(f"{verb} of an untouched {form} says once that it is, and all is well", ran.returncode == 0 and ran.stderr.count("[") == 1
               and "alinea 2: dit sjabloon is nog niet ingevuld en heeft nog geen titel" in ran.stderr, ran)
        expect(f"{verb} of an untouched {form} makes nothing", not [*share.glob(f"leeg-{form}-{verb}/leeg*")], ran)
    filled(template, share / f"zonder.{form}", {"Wat u wilt bereiken, in enkele zinnen": "Wij willen rust."})
    ran = raadstuk("export", share / f"zonder.{form}", "-o", share / f"zonder-{form}")
    expect(f"a section without a title is refused in one message ({form})", ran.returncode == 1 and ran.stderr.count("[template-without-title]") == 1
           and "alinea 2: deze sectie heeft nog geen titel" in ran.stderr, ran)
    folder = share / f"map-{form}"
    folder.mkdir()
    (folder / f"2.6.1.{form}").write_bytes((share / f"heel.{form}").read_bytes())
    (folder / f"sjabloon.{form}").write_bytes(template.read_bytes())
    ran = raadstuk("export", folder, "-f", "pdf", "-o", share / f"van-map-{form}")
    expect(f"in a folder a filled template is a section beside an empty one ({form})",
           ran.returncode == 0 and [each.name for each in (share / f"van-map-{form}").glob("*.pdf")] == ["2.6.1.pdf"], ran)


def own_rows(share, template):
    """Rows that a clerk added to the table of gegevens, and emptied."""
    target = share / "rijen.docx"
    filled(template, target, {"Titel van de sectie": "Veiligheid", "Wat u wilt bereiken, in enkele zinnen": "Rust.", "Ander gegeven": "Wijk",
                              "Wat daarover in het verslag staat; voeg zoveel rijen toe als u wilt": "Noord"})
    with zipfile.ZipFile(target) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    xml = parts["word/document.xml"].decode()
    row = [each for each in re.findall(r"<w:tr>(?:(?!</w:tr>).)*</w:tr>", xml) if "Noord" in each][0]
    xml = xml.replace(row, row + row.replace("Wijk", "Buurt").replace("Noord", "Oost") + re.sub(r"<w:t [^>]*>[^<]*</w:t>", "", row))
    parts["word/document.xml"] = xml.encode()
    with zipfile.ZipFile(target, "w") as out:
        for name, content in parts.items():
            out.writestr(name, content)
    found = xml_of(target, share / "rijen")
    expect(f"rows that a clerk added are fields: {found}", '<veld naam="Wijk">Noord</veld>\n    <veld naam="Buurt">Oost</veld>\n  </gegevens>' in found)


def over(share, template):
    """What is there stays, unless --force moves it aside."""
    before = template.read_bytes()
    same = raadstuk("template", "-o", template)
    expect("the same template is no loss", same.returncode == 0 and template.read_bytes() == before, same)
    other = raadstuk("template", "-o", template, "--style", "compact")
    expect("what is there stays", other.returncode == 1 and "[template-exists]" in other.stderr and template.read_bytes() == before, other)
    forced = raadstuk("template", "-o", template, "--style", "compact", "--force")
    aside = Path(f"{template}.bak")
    expect("with --force it goes aside", forced.returncode == 0 and template.read_bytes() != before and aside.exists() and aside.read_bytes() == before, forced)
    for words in (["-o", share / "sjabloon.pdf"], ["-o", share / "sjabloon"], [], [share / "nieuw.docx"]):
        ran = raadstuk("template", *words)
        expect(f"{words} is wrong usage", ran.returncode == 2 and ran.stderr.count("[template-form]") == 1 and not (share / "nieuw.docx").exists(), ran)
    ran = raadstuk("template", "-o", share / "nieuw.docx", "--style", "nergens")
    expect("a style that is nowhere is wrong usage", ran.returncode == 2 and not (share / "nieuw.docx").exists(), ran)
    ran = subprocess.run([program, "template", "-o", "hier.docx", "--style", f"{project}/styles/standaard.xml"], cwd=share, capture_output=True,
                         text=True, check=False)
    expect("a name alone is in the current folder", ran.returncode == 0 and (share / "hier.docx").exists(), ran)
    ran = raadstuk("template", "-o", share / "diep" / "in" / "nieuw.odt")
    expect("folders are made", ran.returncode == 0 and (share / "diep" / "in" / "nieuw.odt").exists(), ran)


def main():
    with tempfile.TemporaryDirectory() as temporary:
        share = Path(temporary)
        for form in ("docx", "odt"):
            round_of(share, form)
        own_rows(share, share / "sjabloon.docx")
        over(share, share / "sjabloon.docx")


problems = []
if __name__ == "__main__":
    program, project = str(Path(sys.argv[1]).resolve()), sys.argv[2]
    main()
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)
