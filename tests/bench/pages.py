#!/usr/bin/env python3
"""pages.py RAADSTUK CORPUS STYLE... [--count N] [--typst PYTHON] [--details]: pages of real sections, ours beside Typst's, counted by
one yardstick. Exit status 1 when a bar of the first style is not met.

The sections are those of corpus.py, without data block and contents (the style may not say `inhoud`). Both PDFs are read with
poppler's pdftotext: lines are words on a baseline, the size of a letter is the height of its words beside that of most words.
A foot is how far the last line of a page stands above the lowest line of text in all PDFs of a program, in lines of text; last
pages are not counted. What a paragraph, a heading or an item is, comes from the section: its text without spaces holds that of
two lines that follow each other.
"""
import argparse
import collections
import html
import json
import re
import shutil
import statistics
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BLOCKS = ("Doelstellingen", "Actuele beleidsontwikkelingen", "Actiepunten")
ROLES = ("tekst", "titel", "blok", "kop", "onderkop", "tabel", "tabelkop", "gegevens")
TABLE_HEAD = "Nr.Watgaanwedoen?"
WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')
LABEL = re.compile(r"^(?:\d+\.|[•–‣])")
LINES_SHORT, LINES_EMPTY = 3, 6
LOOSE = 0.2  # of the measure

WIDE, NARROW = 1.5, 0.8  # spaces of justified text, beside the font's own
CARLITO_SPACE = 0.226  # em
TAIL = 0.15  # of the measure: a last line that is hardly more than the end of a word

Line = collections.namedtuple("Line", "y left right height text space")


def squeezed(text):
    return re.sub(r"\s+", "", text)


def read_style(path):
    """What pages.typ needs of a style, from ours."""
    letters, page, lists, table, flags = collections.defaultdict(dict), {}, {}, {}, {}

    def read(file):
        root = ET.parse(file).getroot()
        if basis := root.get("basis"):
            read(file.parent / f"{basis}.xml" if (file.parent / f"{basis}.xml").exists() else ROOT / "styles" / f"{basis}.xml")
        for element in root.iter("letter"):
            for role in [element.get("rol")] if element.get("rol") else ROLES:
                letters[role].update(element.attrib)
        for name, into in (("pagina", page), ("lijst", lists), ("tabel", table), ("tekst", flags)):
            for element in root.findall(name):
                into.update(element.attrib)

    read(Path(path))
    width, height = {"A4": (210 / 25.4 * 72, 297 / 25.4 * 72), "A5": (148 / 25.4 * 72, 210 / 25.4 * 72)}[page["grootte"]]
    return {
        "letters": {role: {"size": points(l["grootte"]), "leading": points(l["regel"]), "above": points(l["boven"]),
                           "below": points(l["onder"]), "bold": l["vet"] == "ja"} for role, l in ((role, letters[role]) for role in ROLES)},
        "width": width, "height": height, "top": points(page["boven"]), "bottom": points(page["onder"]),
        "left": points(page["links"]), "right": points(page["rechts"]),
        "list": {"label": points(lists["nummerbreedte"]), "gap": points(lists["nummerafstand"]), "item": points(lists["puntafstand"]),
                 "below": points(lists["onder"])},
        "table": {"gap": points(table["kolomafstand"]), "padding": points(table["vulling"])},
        "hyphenate": flags["afbreken"] == "ja", "justify": flags["uitlijnen"] == "uitvullen"}


def points(length):
    number, unit = re.fullmatch(r"([\d.]+)(pt|mm|cm)", length).groups()
    return float(number) * {"pt": 1, "mm": 72 / 25.4, "cm": 720 / 25.4}[unit]


def read_pages(pdf, style):
    """Lines of each page from top to bottom, between the margins."""
    text = subprocess.run(["pdftotext", "-bbox", pdf, "-"], check=True, capture_output=True, text=True).stdout
    pages = []
    for page in text.split("<page ")[1:]:
        words = []
        for x0, y0, x1, y1, text in WORD.findall(page):
            words.append((float(x0), float(y0), float(x1), float(y1), html.unescape(text)))
        words = [word for word in words if word[1] > style["top"] - 4 and word[3] < style["height"] - style["bottom"] + 4]
        lines = []
        for word in sorted(words, key=lambda word: word[3]):
            if lines and abs(lines[-1][-1][3] - word[3]) < 0.6:
                lines[-1].append(word)
            else:
                lines.append([word])
        pages.append([Line(max(w[3] for w in line), min(w[0] for w in line), max(w[2] for w in line), max(w[3] - w[1] for w in line),
                           "".join(w[4] + " " for w in sorted(line))[:-1], space_of(sorted(line))) for line in lines])
    return pages


def space_of(words):
    """The usual space between the words of a line, in points."""
    gaps = [behind[0] - word[2] for word, behind in zip(words, words[1:])]
    return statistics.median(gaps) if gaps else None


class Section:
    """The paragraphs, items and headings of a section, without spaces."""

    def __init__(self, file):
        root = ET.parse(file).getroot()

        def texts(name):
            return [squeezed("".join(element.itertext())) for element in root.iter(name)]
        self.runs = [text for name in ("alinea", "punt", "prioriteit", "thema") for text in texts(name)]
        self.titles = texts("titel") + [squeezed(block) for block in BLOCKS]
        self.words = " ".join("".join(root.itertext()).split())

    def heading(self, line):
        text = squeezed(line.text)
        return any(title.endswith(text) for title in self.titles)

    def begins_heading(self, line):
        text = squeezed(line.text)
        return any(title.startswith(text) for title in self.titles)

    def parted(self, above, below):
        """(is the last line its first, is the next its last) where a paragraph goes on from line to line, else None."""
        first, second = (squeezed(line.text) for line in (above, below))
        ends = [first, first.rstrip("-\u00ad\u2010")] if first[-1:] in "-\u00ad\u2010" else [first]
        for end in ends + [LABEL.sub("", each) for each in ends]:
            for run in self.runs:
                if end and (at := run.find(end + second)) >= 0:
                    return at == 0, at + len(end + second) == len(run)
        return None

    def divided(self, above, below):
        """A word that the line above ends in was divided there."""
        if above.text[-1:] not in "-\u00ad\u2010":
            return False
        head, tail = re.search(r"[\w'’]*$", above.text[:-1])[0], re.match(r"[\w'’]*", below.text)[0]
        return bool(head and tail) and head + tail in self.words and f"{head}-{tail}" not in self.words


class Counts:
    def __init__(self):
        self.of = collections.Counter()
        self.details = []

    def count_feet(self, name, pages, section, bottom, leading):
        of = self.of
        of["pages"] += len(pages)
        for number, (page, behind) in enumerate(zip(pages, pages[1:]), 1):
            if not page or not behind:
                continue
            short = (bottom - page[-1].y) / leading
            first = behind[1] if squeezed(behind[0].text).startswith(TABLE_HEAD) and len(behind) > 1 else behind[0]
            in_table = first is not behind[0]
            # The table of actions is the last block: its head says that a page has it, and a row of it begins with its number.
            kept = "heading" if section.begins_heading(first) else "row" if in_table else "text"
            of["feet"] += 1
            of[f"feet over {LINES_SHORT}"] += short > LINES_SHORT
            of[f"feet over {LINES_EMPTY}"] += short > LINES_EMPTY
            of[f"feet over {LINES_SHORT}, before {kept}"] += short > LINES_SHORT
            of[f"feet over {LINES_EMPTY}, before {kept}"] += short > LINES_EMPTY
            of["empty lines at feet"] += max(0, short)
            if short > LINES_SHORT:
                self.details.append((round(short, 1), f"{name} p{number}", kept, first.text[:50]))
            of["divided rows"] += in_table and not re.match(r"\d+\s", first.text)
            parted = section.parted(page[-1], behind[0])
            if parted:
                of["paragraphs over a page break"] += 1
                of["single lines at a foot"] += parted[0]
                of["single lines at a head"] += parted[1]
                of["hyphens over a page break"] += section.divided(page[-1], behind[0])
            of["headings with less than two lines"] += any(section.heading(line) for line in page[-2:])

    def count_lines(self, pages, section, style, body):
        of, leading = self.of, style["letters"]["tekst"]["leading"]
        measure = style["width"] - style["left"] - style["right"]
        for page in pages:
            for above, below in zip(page, page[1:]):
                if abs(above.height - body) > 0.3 or abs(below.y - above.y - leading) > 0.5 or not (parted := section.parted(above, below)):
                    continue
                of["lines"] += 1
                of["hyphens"] += section.divided(above, below)
                of["loose lines"] += (style["width"] - style["right"] - above.right) / measure > LOOSE
                if style["justify"] and above.space:
                    space = above.space / (CARLITO_SPACE * style["letters"]["tekst"]["size"])
                    of["justified"] += 1
                    of["wide spaces"] += space > WIDE + 0.02
                    of["very wide spaces"] += space > 2
                    of["narrow spaces"] += space < NARROW - 0.02
                if parted[1]:
                    of["last lines"] += 1
                    of["last lines of one word"] += len(below.text.split()) == 1
                    of["last lines that begin within a word"] += section.divided(above, below)
                    of["tails"] += section.divided(above, below) and below.right - below.left < TAIL * measure


def count(folder, sections, style, details):
    read = [(file.stem, read_pages(folder / f"{file.stem}.pdf", style), Section(file)) for file in sections]
    heights = collections.Counter(round(line.height, 2) for _, pages, _ in read for page in pages for line in page)
    body = heights.most_common(1)[0][0]
    bottom = max(line.y for _, pages, _ in read for page in pages for line in page if abs(line.height - body) < 0.1)
    counts = Counts()
    for name, pages, section in read:
        counts.count_feet(name, pages, section, bottom, style["letters"]["tekst"]["leading"])
        counts.count_lines(pages, section, style, body)
    if details:
        for row in sorted(counts.details, reverse=True):
            print("   ", *row)
    return counts.of


def bare(corpus, folder, number):
    """The first sections of the corpus without their data blocks."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for file in sorted((corpus / "sections").glob("*.xml"))[:number]:
        text = re.sub(r"<gegevens>.*?</gegevens>", "", file.read_text(encoding="utf-8"), flags=re.S)
        (folder / file.name).write_text(text, encoding="utf-8")
    return sorted(folder.glob("*.xml"))


def rows(of):
    def per(part, whole, scale=100):
        return f"{scale * of[part] / max(1, of[whole]):.1f}"
    yield "pages", of["pages"]
    yield "feet (last pages not counted)", of["feet"]
    for most in (LINES_SHORT, LINES_EMPTY):
        yield f"feet over {most} lines short", f"{of[f'feet over {most}']} ({per(f'feet over {most}', 'feet')} %)"
        for kept in ("heading", "row", "text"):
            yield f"  over {most}, before {kept}", of[f"feet over {most}, before {kept}"]
    yield "empty lines a foot", per("empty lines at feet", "feet", 1)
    for name in ("paragraphs over a page break", "single lines at a foot", "single lines at a head", "hyphens over a page break",
                 "headings with less than two lines", "divided rows"):
        yield name, of[name]
    yield "hyphens per 100 lines", per("hyphens", "lines")
    yield "loose lines per 100 (over 20 % short)", per("loose lines", "lines")
    if of["justified"]:
        yield f"lines with spaces over {WIDE}, %", per("wide spaces", "justified")
        yield "  over 2, %", per("very wide spaces", "justified")
        yield f"  below {NARROW}, %", per("narrow spaces", "justified")
    yield "last lines of one word", f"{of['last lines of one word']} ({per('last lines of one word', 'last lines')} %)"
    yield "last lines that begin within a word", of["last lines that begin within a word"]
    yield f"  those under {100 * TAIL:.0f} % of the measure", of["tails"]


def set_by_us(raadstuk, path, sections, folder):
    """Without contents."""
    for file in [*(ROOT / "styles").glob("*.xml"), path]:
        shutil.copy(file, folder)
    chosen = folder / "zonder-inhoud.xml"
    chosen.write_text(f'<stijl formaat="1" basis="{path.stem}" inhoud="nooit"/>\n', encoding="utf-8")
    made = folder / "raadstuk"
    command = [raadstuk, "export", "--format", "pdf", "--style", chosen, "--output", made, sections]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode:
        raise SystemExit(run.stderr)
    return made


def set_by_typst(python, style, sections, folder):
    made = folder / "typst"
    made.mkdir()
    subprocess.run([python, "-I", HERE / "run_typst.py", sections, made, "", "pages.typ", json.dumps(style)], check=True)
    return made


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("raadstuk")
    parser.add_argument("corpus", type=Path, help="the folder of corpus.py")
    parser.add_argument("styles", nargs="+", type=Path)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--typst", help="the Python of a virtual environment that has Typst")
    parser.add_argument("--details", action="store_true", help="each foot that is more than three lines short")
    return parser.parse_args()


def is_met(ours, typst):
    """The bars of the first style."""
    bars = [("feet over 3 lines short, %", 100 * ours["feet over 3"] / max(1, ours["feet"]), 10),
            ("feet over 6 lines short, before text", ours["feet over 6, before text"], 0),
            ("single lines, lone headings, words over a page break",
             sum(ours[name] for name in ("single lines at a foot", "single lines at a head", "headings with less than two lines",
                                         "hyphens over a page break")), 0)]
    if typst:
        bars.append(("pages, beside Typst's", ours["pages"], typst["pages"]))
    for what, measured, most in bars:
        print(f"{what}: {measured:.3g}, at most {most}{'' if measured <= most else ': NOT MET'}")
    return all(measured <= most for _, measured, most in bars)


def main():
    options = arguments()
    work = options.corpus / "pages"
    sections = bare(options.corpus, work / "sections", options.count)
    columns = []
    for path in options.styles:
        style, folder = read_style(path), work / path.stem
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        made = [(path.stem, set_by_us(options.raadstuk, path, work / "sections", folder))]
        if options.typst:
            made.append(("Typst", set_by_typst(options.typst, style, work / "sections", folder)))
        columns += [(name, count(pdfs, sections, style, options.details)) for name, pdfs in made]
    table = [(name, dict(rows(of))) for name, of in columns]
    print(f"{len(sections)} sections".ljust(40) + "".join(name.rjust(14) for name, _ in table))
    for what in table[0][1]:
        print(what.ljust(40) + "".join(str(column.get(what, "-")).rjust(14) for _, column in table))
    return 0 if is_met(columns[0][1], columns[1][1] if options.typst else None) else 1


if __name__ == "__main__":
    sys.exit(main())
