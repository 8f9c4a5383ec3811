#!/usr/bin/env python3
"""equal.py FOLDER: every report in FOLDER says the same as PDF, DOCX, ODT and web page, as programs of others read them
(readings.py): the words in order, headings with their levels, items of lists with their depth, cells of tables in order with
their spans and what they head, captions with their numbers, addresses of links, notes, alternatives of pictures and the
languages of text. Says what differs; exit status 1 when something does, or when there is nothing to compare.

equal.py --faults RAADSTUK SECTION FOLDER [FEW]: each of twelve faults, put into what one form alone is made of, is found, and
as what it is: a word lost, one doubled, order, level, item, span, head, note, link, alternative, language, number of a
caption. FEW: each in one form only. Needs the packages odfdo and python-docx, pandoc, poppler and qpdf.
"""
import concurrent.futures
import re
import shutil
import subprocess
import sys
from pathlib import Path

from readings import READERS

FORMS = ("html", "pdf", "docx", "odt")


def without_numbers(cells):
    """The number that begins a row is drawn by a list in Word and OpenDocument."""
    return [each for each in cells if each[0] and not re.fullmatch(r"\d{1,3}", each[0])]


def differences(page, other, form):
    """Of the page and another form: what, and where they part."""
    for what in ("words", "headings", "items", "cells", "captions", "links", "notes", "alternatives", "languages"):
        one, two = getattr(page, what), getattr(other, what)
        if what == "cells":
            one, two = without_numbers(one), without_numbers(two)
            one = [(*a[:3], "unknown") if b[3] == "unknown" else a for a, b in zip(one, two)] + one[len(two):]
        elif what == "languages" and form in ("docx", "odt"):
            one = one - page.drawn
        elif what in ("links", "alternatives"):
            one, two = sorted(filter(None, one)), sorted(filter(None, two))  # a picture without one is decoration
        if one == two:
            continue
        if isinstance(one, list):
            at = next((i for i, (a, b) in enumerate(zip(one, two)) if a != b), min(len(one), len(two)))
            one, two = one[at:at + 5], two[at:at + 5]
        yield what, one, two


def compare(stem):
    """Of the files stem.html, stem.pdf and so on: what differs, as lines."""
    readings = {form: READERS[form](stem.with_name(f"{stem.name}.{form}")) for form in FORMS}
    page = readings["html"]
    if not page.words or not page.headings:
        yield "words", f"{stem}: nothing was read"
    for form in FORMS[1:]:
        for what, one, two in differences(page, readings[form], form):
            yield what, f"{stem}: {what} of the page and of the {form} differ: {one} {two}"


def all_of(stem):
    return list(compare(stem))


def compare_folder(folder):
    stems = sorted(each.with_suffix("") for each in Path(folder).rglob("*.html") if each.with_suffix(".pdf").exists())
    wrong = 0
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        for said in pool.map(all_of, stems, chunksize=4):
            for _, line in said:
                print(line)
                wrong = 1
    print(f"{len(stems)} reports in four forms")
    return wrong or not stems


def once(pattern, made, text):
    changed, count = re.subn(pattern, made, text, count=1, flags=re.S)
    if count != 1:
        sys.exit(f"nothing is like {pattern}")
    return changed


# What is looked for, and how the section is changed for it: patterns and their replacements.
FAULTS = {
    "a word lost": ("words", [(r"(<alinea>\w+) \w+", r"\1")]),
    "a word doubled": ("words", [(r"(<alinea>\w+) (\w+)", r"\1 \2 \2")]),
    "order": ("words", [(r"(<alinea>\w+) (\w+) (\w+)", r"\1 \3 \2")]),
    "a level": ("headings", [(r"(<ontwikkeling\b(?:(?!</ontwikkeling>).)*?)<onderdeel\b((?:(?!</onderdeel>).)*)</onderdeel>\s*</ontwikkeling>",
                              r"\1</ontwikkeling><ontwikkeling\2</ontwikkeling>")]),
    "an item": ("items", [(r"</punt>\s*<punt>", " ")]),
    "a span": ("cells", [(r'<cel kolommen="2">((?:(?!</cel>).)*)</cel>', r"<cel>\1</cel><cel/>")]),
    "a head": ("cells", [(r"<kop>(?:(?!</kop>).)*</kop>", lambda kop: re.sub(' uitlijnen="[^"]*"', "", kop[0]).replace("kop>", "rij>"))]),
    "a note": ("notes", [(r"<noot>((?:(?!</noot>).)*)</noot>", r" \1")]),
    "a link": ("links", [(r'<link href="[^"]*">((?:(?!</link>).)*)</link>', r"\1")]),
    "an alternative": ("alternatives", [(r' alt="\w+', ' alt="Iets')]),
    "a language": ("languages", [(r'<taal code="[^"]*">((?:(?!</taal>).)*)</taal>', r"\1")]),
    # Without numbers a reference needs words of its own.
    "the number of a caption": ("captions", [(r".*", lambda all: re.sub(r'<verwijzing naar="([^"]*)"\s*/>', r'<verwijzing naar="\1">x</verwijzing>', all[0]))]),
}


def export(program, section, style, form, folder):
    done = subprocess.run([program, "export", str(section), "--style", style, "--format", form, "-o", str(folder)], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{section}: {done.stderr}")


def find_faults(program, section, folder, few):
    section, folder = Path(section), Path(folder)
    shutil.copytree(section.parent, folder / "input", dirs_exist_ok=True)  # with its pictures
    section = folder / "input" / section.name
    source = section.read_text(encoding="utf-8")
    plain = "styles/standaard.xml"
    good = folder / "good"
    for form in FORMS:
        export(program, section, plain, form, good)
    readings = {form: READERS[form](good / f"{section.stem}.{form}") for form in FORMS}
    wrong = sum(any(True for _ in differences(readings["html"], readings[form], form)) for form in FORMS[1:])
    tried = 0
    for number, (name, (wanted, changes)) in enumerate(FAULTS.items()):
        changed, style = source, plain
        for pattern, made in changes:
            changed = once(pattern, made, changed)
        if wanted == "captions":
            style = folder / "without-numbers.xml"
            style.write_text('<stijl formaat="1" basis="standaard"><tabel nummeren="nee"/></stijl>', encoding="utf-8")
        section.write_text(changed, encoding="utf-8")
        for form in (FORMS[number % 4],) if few else FORMS:
            export(program, section, style, form, folder / "bad")
            read = READERS[form](folder / "bad" / f"{section.stem}.{form}")
            other = readings["pdf" if form == "html" else "html"]
            tried += 1
            if wanted not in [what for what, _, _ in differences(other, read, form)]:
                print(f"{name} in {form} is not found")
                wrong += 1
    print(f"{tried} faults")
    return wrong or not tried


if __name__ == "__main__":
    if sys.argv[1] == "--faults":
        sys.exit(1 if find_faults(*sys.argv[2:5], len(sys.argv) > 5) else 0)
    sys.exit(1 if compare_folder(sys.argv[1]) else 0)
