#!/usr/bin/env python3
"""tables.py RAADSTUK FOLDER [COUNT] [SEED]: COUNT tables drawn by chance, in four styles, as poppler reads the PDF and as
LibreOffice sets the DOCX: no figure is divided, nothing stands outside the measure or below the foot line, words are whole
or hyphenated where the dictionary has a hyphen, and `table-too-wide` is said where the musts of the row heads and the
widest group of columns exceed the turned page at the smallest letter, and nowhere else. The same seed gives the same tables. From the project's folder."""

import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

from random_tables import Drawing, is_figure, nineteen_columns, write_section
from read_back import Reading, tables_of_tree
from table_musts import Musts, may_divide

A_SECTION = 5  # tables
MM = 72 / 25.4
BAND = 0.03  # within which either verdict is right: kerning and ligatures
LEAST_LETTER = 5  # below which layout divides figures after all

SMALL_PAGE = """<stijl formaat="1" basis="standaard">
  <pagina grootte="A5" boven="20mm" onder="20mm" links="22mm" rechts="15mm" kop="12mm" voet="12mm"/>
</stijl>
"""
A4, A5 = (210, 297), (148, 210)


class Style:
    def __init__(self, option, page, right, bottom, foot, smallest, running):
        self.option, self.smallest = str(option), smallest
        width, height = (side * MM for side in page)
        turned_foot = max(9 * MM, running * 1.5)
        turned_bottom = max(15 * MM, turned_foot + running + 4)
        # Right edge of the text, height of the foot line and of the running line below it; from the top left.
        self.upright = (width, width - right * MM, height - bottom * MM, height - foot * MM)
        self.turned = (height, height - 15 * MM, width - turned_bottom, width - turned_foot)
        self.turned_measure = height - 30 * MM


def styles(folder):
    own = folder / "klein.xml"
    own.write_text(SMALL_PAGE)
    return {"standaard": Style("standaard", A4, 25, 27, 16, 8.5, 8.5), "groot": Style("groot", A4, 18, 25, 14, 12, 12),
            "compact": Style("compact", A4, 25, 22, 13, 8.5, 8), "klein": Style(own, A5, 15, 20, 12, 8.5, 8.5)}


class Check:
    def __init__(self):
        self.findings, self.done = [], Counter()

    def that(self, what, true, finding):
        self.done[what] += 1
        if not true:
            self.findings.append(f"{what}: {finding}")


def run(*command):
    return subprocess.run(list(map(str, command)), capture_output=True, text=True)


def export(raadstuk, style, sections, output, check):
    """The lines at which `table-too-wide` is said, by the stem of the section."""
    done = run(raadstuk, "export", sections, "-o", output, "--style", style.option, "--log", "json", "--language", "en")
    check.that("export", done.returncode == 0, done.stderr[-2000:])
    said = {}
    for line in done.stderr.splitlines():
        message = json.loads(line)
        if message["type"] == "diagnostic" and message["code"] == "table-too-wide":
            said.setdefault(Path(message["file"]).stem, set()).add(message["line"])
    verified = run(raadstuk, "verify", output)
    check.that("verify", verified.returncode == 0, verified.stdout[-1000:] + verified.stderr[-1000:])
    return said


def figures_of(tables):
    return Counter(unit for table in tables for cell in table.all_cells() for unit in cell.units if is_figure(unit))


def check_figures(where, tables, reading, check):
    whole = reading.count_units(figures_of(tables))
    for figure, count in figures_of(tables).items():
        check.that("figures are whole", whole[figure] >= count, f"{where}: '{figure}' {whole[figure]} of {count} times")


def check_places(where, style, number, reading, check):
    for page in reading.pages:
        width, right, foot_line, running = style.turned if page.turned else style.upright
        check.that("size of the page", abs(page.width - width) < 1, f"{where} page {page.number}: {page.width}")
        for word in page.words:
            place = f"{where} page {page.number}: '{word.text}' at {word.left:.1f} to {word.right:.1f}, {word.middle:.1f}"
            if word.text == number:  # of the section, in the margin
                continue
            check.that("the measure", word.left > 15 * MM - 1 and word.right < right + 1, place)
            on_running_line = abs(word.baseline - running) < 3
            check.that("the foot line", word.baseline < foot_line + 1 or on_running_line, place)


def check_words(where, tables, reading, check):
    words = Counter(unit for table in tables for cell in table.all_cells() for unit in cell.units if not is_figure(unit))
    for word, count in words.items():
        missing = count - reading.words[word]
        if missing > 0:
            divided = reading.count_divided(word, may_divide(word))
            check.that("words are whole or hyphenated", divided >= missing, f"{where}: '{word}' {missing}, hyphenated {divided}")
        else:
            check.that("words are whole or hyphenated", True, "")


def says(cell, text):
    """The number of a note stands behind the text of its cell, and the note with its number too, but that of a head stands
    behind the table."""
    bare = lambda each: re.sub(r"[\s\u00ad]", "", each).replace("−", "-")
    note = r"(\d+)(?:(?:\1)" + re.escape(bare(cell.note)) + ")?" if cell.note else ""
    return re.fullmatch(re.escape(bare(cell.text)) + note, bare(text)) is not None


def check_tree(where, tables, pdf, check):
    """Poppler sees the rows and cells of the source."""
    read = tables_of_tree(pdf)
    check.that("tables of the tree", len(read) == len(tables), f"{where}: {len(read)} of {len(tables)}")
    for table, rows in zip(tables, read):
        wanted = [row.cells for row in table.head + table.rows]
        same = [len(cells) == len(texts) and all(map(says, cells, texts)) for cells, texts in zip(wanted, rows)]
        first = next(([c.text for c in cells], texts) for cells, texts in zip(wanted, rows)) if False in same else ""
        check.that("rows of the tree", len(wanted) == len(rows) and all(same), f"{where}: table {table.number}: {first}")


def check_verdict(where, style, table, said, check, counts):
    """Whether `table-too-wide` is said where it should; gives whether figures must be whole."""
    musts = Musts(table, style.smallest)
    share = musts.part / style.turned_measure
    counts["in parts"] += musts.sum > style.turned_measure and not said
    if share > 1 + BAND:
        check.that("table-too-wide", said, f"{where}: table {table.number} is not said to be too wide: {share:.3f}")
    elif share < 1 - BAND:
        check.that("table-too-wide", not said, f"{where}: table {table.number} is said to be too wide: {share:.3f}")
    else:
        counts["in the band"] += 1
    counts["tables"] += 1
    counts["too wide"] += said
    if musts.figures > style.turned_measure:
        counts["figures wider than the turned page at the smallest letter"] += 1
    # Gaps give way too there.
    least = Musts(table, LEAST_LETTER).figures / style.turned_measure
    if least > 1 - BAND:
        counts["figures wider than it at 5 pt"] += 1
    return not said or least <= 1 - BAND


def check_nineteen(raadstuk, folder, pdfs, check):
    """Undivided at 8.5 pt."""
    done = run(raadstuk, "check", folder / "sections" / "negentien.xml", "--log", "json", "--language", "en")
    messages = [json.loads(line) for line in done.stdout.splitlines() + done.stderr.splitlines() if line.startswith("{")]
    sizes = [float(m["arguments"][0]) for m in messages if m.get("code") == "table-fitted"]
    check.that("19 columns at 8.5 pt", len(sizes) == 1 and sizes[0] >= 8.5, f"{sizes} {done.stderr[:500]}")


def of_libreoffice(output, folder):
    documents = sorted(output.glob("*.docx"))
    profile = f"-env:UserInstallation=file://{folder.resolve()}/libreoffice"
    run("soffice", profile, "--headless", "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder / "set" / output.name, *documents)
    return folder / "set" / output.name


def draw(folder, count, seed):
    """The sections, each with its tables."""
    sections = folder / "sections"
    sections.mkdir()
    drawing, drawn = Drawing(seed), {}
    for first in range(0, count, A_SECTION):
        name = f"toeval-{first // A_SECTION + 1:03}"
        drawn[name] = [drawing.table() for _ in range(min(A_SECTION, count - first))]
    drawn["negentien"] = [nineteen_columns(count + 1)]
    for number, (name, tables) in enumerate(drawn.items(), 1):
        write_section(sections / f"{name}.xml", tables, f"{number}.1")
    return drawn


def main():
    raadstuk, folder = sys.argv[1], Path(sys.argv[2])
    count, seed = (int(each) for each in (sys.argv[3:] + ["20", "1"][len(sys.argv) - 3:])[:2])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    drawn = draw(folder, count, seed)
    check, counts = Check(), Counter()
    for name, style in styles(folder).items():
        output = folder / name
        said = export(raadstuk, style, folder / "sections", output, check)
        libreoffice = of_libreoffice(output, folder)
        for section, tables in drawn.items():
            where = f"{name}/{section}"
            wide = {t.number: t.line in said.get(section, ()) for t in tables}
            undivided = [t for t in tables if check_verdict(where, style, t, wide[t.number], check, counts)]
            reading = Reading(output / f"{section}.pdf")
            check_figures(f"PDF {where}", undivided, reading, check)
            check_words(where, [t for t in tables if not wide[t.number]], reading, check)
            check_places(f"PDF {where}", style, f"{list(drawn).index(section) + 1}.1", reading, check)
            check_tree(where, tables, output / f"{section}.pdf", check)
            check_figures(f"DOCX {where}", undivided, Reading(libreoffice / f"{section}.pdf"), check)
            if section == "negentien" and name == "standaard":
                check.that("19 columns at 8.5 pt", not wide[tables[0].number], "said to be too wide")
    check_nineteen(raadstuk, folder, drawn, check)
    print("\n".join(check.findings))
    print(f"seed {seed}; " + ", ".join(f"{n} {what}" for what, n in counts.items()))
    print("tried: " + ", ".join(f"{what} {n}" for what, n in check.done.items()))
    return 1 if check.findings else 0


if __name__ == "__main__":
    sys.exit(main())
