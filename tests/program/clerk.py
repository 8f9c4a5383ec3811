#!/usr/bin/env python3
"""clerk.py RAADSTUK PROJECT: a clerk's round without XML: the report of a section is edited as Word does, checked, made anew and
imported; every edit must be where it belongs, and nothing else may differ. Exit status 1 when anything is said.
"""
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path


def raadstuk(*arguments):
    return subprocess.run([program, *map(str, arguments), "--language", "en"], cwd=project, capture_output=True, text=True, check=False)


def expect(what, holds, ran=None):
    if not holds:
        problems.append(what + (f": {ran.stdout}{ran.stderr}" if ran else ""))


def edited(source, target, edit):
    with zipfile.ZipFile(source) as package, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name in package.namelist():
            content = package.read(name)
            out.writestr(name, edit(content.decode()).encode() if name == "word/document.xml" else content)


def paragraphs_with(xml, text):
    return [match[0] for match in re.finditer(r"<w:p>(?:(?!</w:p>).)*</w:p>", xml) if text in match[0]]


def behind(xml, part, copy):
    """A copy of what was typed, put behind what it was copied of."""
    return xml.replace(part, part + copy, 1)


def type_in_word(xml):
    priority = paragraphs_with(xml, "Aanpak woonoverlast;")[-1]
    xml = behind(xml, priority, priority.replace("Aanpak woonoverlast;", "Minder fietsendiefstal;"))
    text = paragraphs_with(xml, "Medio 2024 zijn vier")[0]
    xml = behind(xml, text, text.replace(re.search(r"<w:t [^>]*>(.*?)</w:t>", text)[1], "In 2027 komt er een derde makelaar bij."))
    row = re.findall(r"<w:tr>(?:(?!</w:tr>).)*</w:tr>", xml)[-1]
    words = "Communiceren en informeren over veiligheid"
    xml = behind(xml, row, row.replace(words, "Evalueren van communicatie over veiligheid"))
    theme = paragraphs_with(xml, "Veilige Publieke Taak;")[-1]
    xml = xml.replace(theme, "", 1)
    return xml.replace("landelijk vuurwerkverbod betekent", "landelijk verbod op vuurwerk betekent", 1)


def main():
    with tempfile.TemporaryDirectory() as temporary:
        share = Path(temporary)
        made = raadstuk("export", "input/veiligheid-2.6.1.xml", "-f", "docx", "-o", share / "reports")
        expect("the report is made", made.returncode == 0, made)
        (share / "work").mkdir()
        word = share / "work" / "2.6.1.docx"
        edited(share / "reports" / "veiligheid-2.6.1.docx", word, type_in_word)

        checked = raadstuk("check", share / "work")
        expect("the edited report is in order", checked.returncode == 0, checked)
        again = raadstuk("export", share / "work", "-f", "pdf,docx", "-o", share / "out")
        expect("its report is made", again.returncode == 0, again)
        imported = raadstuk("import", word, "-o", share / "xml")
        expect("it is imported", imported.returncode == 0 and not imported.stderr, imported)

        straight = raadstuk("import", share / "reports" / "veiligheid-2.6.1.docx", "-o", share / "straight")
        expect("the report as it was is imported", straight.returncode == 0, straight)
        before = (share / "straight" / "2.6.1.xml").read_text().splitlines()
        after = (share / "xml" / "2.6.1.xml").read_text().splitlines()
        new = [line.strip() for line in after if line not in before]
        gone = [line.strip() for line in before if line not in after]
        expect(f"the edits are there, and no others: {new}",
               len(new) == 4 and new[0] == "<prioriteit>Minder fietsendiefstal;</prioriteit>"
               and new[1] == "<alinea>In 2027 komt er een derde makelaar bij.</alinea>" and "verbod op vuurwerk betekent" in new[2]
               and re.fullmatch(r'<actie type="Uitvoering">Evalueren van communicatie over veiligheid .*</actie>', new[3]))
        expect(f"what was taken out is gone: {gone}", len(gone) == 2 and gone[0] == "<thema>Veilige Publieke Taak;</thema>")

        of_xml = raadstuk("export", share / "xml" / "2.6.1.xml", "-f", "pdf,docx", "-o", share / "of-xml")
        expect("the XML makes a report", of_xml.returncode == 0, of_xml)
        for form in ("pdf", "docx"):
            expect(f"the report of Word and that of its XML are the same {form}",
                   (share / "out" / f"2.6.1.{form}").read_bytes() == (share / "of-xml" / f"2.6.1.{form}").read_bytes())


program, project = str(Path(sys.argv[1]).resolve()), sys.argv[2]
problems = []
main()
for problem in problems:
    print(problem)
sys.exit(1 if problems else 0)
