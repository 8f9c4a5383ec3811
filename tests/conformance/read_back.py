"""A PDF as poppler reads it: where its words stand, and the tables of its structure tree. tables.py uses it."""

import html
import re
import subprocess
import unicodedata
from collections import Counter
from dataclasses import dataclass

ASCENT, DESCENT = 0.75, 0.25  # of a letter's size, as poppler draws the boxes of Carlito
SPACE = 0.6  # em: what parts the words of a figure is no wider
WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')
PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">')


def plain(text):
    """U+00AD is what the end of a line shows as a hyphen."""
    return re.sub("[\u00ad\u2010\u2011]", "-", unicodedata.normalize("NFC", text))


@dataclass
class Word:
    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def size(self):
        return self.bottom - self.top

    @property
    def middle(self):
        return (self.top + self.bottom) / 2

    @property
    def baseline(self):
        return self.bottom - DESCENT * self.size

    def below(self, other):
        """Whether the other begins the next line of the same cell."""
        return 0.5 * self.size < other.top - self.top < 2.2 * self.size and other.left < self.right


class Page:
    def __init__(self, number, width, height):
        self.number, self.width, self.height, self.words = number, width, height, []

    @property
    def turned(self):
        return self.width > self.height


class Reading:
    def __init__(self, pdf):
        out = subprocess.run(["pdftotext", "-bbox", "-raw", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
        self.pages = []
        for line in out.splitlines():
            if page := PAGE.search(line):
                self.pages.append(Page(len(self.pages) + 1, float(page[1]), float(page[2])))
            elif word := WORD.search(line):
                self.pages[-1].words.append(Word(plain(html.unescape(word[5])), *map(float, word.group(1, 2, 3, 4))))
        self.in_order = [word.text for page in self.pages for word in page.words]
        self.words = Counter(self.in_order)
        self.first = {}  # places of words by their first letter
        for i, word in enumerate(self.in_order):
            self.first.setdefault(word[0], []).append(i)

    def count_units(self, units):
        """How often each stands on one line, and not as a part of a longer one."""
        by_first = {}
        for unit in sorted(units, key=lambda each: -len(each.split())):
            by_first.setdefault(plain(unit).split()[0], []).append(unit)
        found = Counter()
        for page in self.pages:
            i = 0
            while i < len(page.words):
                taken = 1
                for unit in by_first.get(page.words[i].text, ()):
                    parts = plain(unit).split()
                    words = page.words[i:i + len(parts)]
                    if [word.text for word in words] == parts and self.are_beside(words):
                        found[unit] += 1
                        taken = len(parts)
                        break
                i += taken
        return found

    @staticmethod
    def are_beside(words):
        return all(abs(a.bottom - b.bottom) < 1 and -1 < b.left - a.right < SPACE * a.size
                   for a, b in zip(words, words[1:]))

    def count_divided(self, word, places):
        """How often it stands in parts that end where it may be divided."""
        word, ends = plain(word), dict(places)

        def goes_on(number, first, at):
            below = [(number, next_one) for next_one in self.pages[number].words if first.below(next_one)]
            # A row of many lines may go on overleaf, in the same column.
            if number + 1 < len(self.pages) and not below:
                below = [(number + 1, next_one) for next_one in self.pages[number + 1].words
                         if next_one.left < first.right and abs(next_one.size - first.size) < 0.1]
            return at == len(word) or any(goes_on(on, next_one, at + taken) for on, next_one in below
                                          for taken in [self.taken(word, ends, next_one.text, at)] if taken)

        count = 0
        for number, page in enumerate(self.pages):
            for first in page.words:
                taken = self.taken(word, ends, first.text, 0)
                count += 0 < taken < len(word) and goes_on(number, first, taken)
        return count

    @staticmethod
    def taken(word, ends, part, at):
        """How much of the word, from there on, the part says that ends where the word may; 0: none."""
        if word.startswith(part, at) and (at + len(part) == len(word) or ends.get(at + len(part)) is False):
            return len(part)
        hyphenated = part.endswith("-") and word.startswith(part[:-1], at) and ends.get(at + len(part) - 1) is True
        return len(part) - 1 if hyphenated else 0


def tables_of_tree(pdf):
    """Of each Table its rows, each the texts of its cells."""
    out = subprocess.run(["pdfinfo", "-struct-text", str(pdf)], check=True, capture_output=True, text=True).stdout
    tables, inside, cell_depth = [], -1, -1
    for line in out.splitlines():
        depth = len(line) - len(line.lstrip())
        if inside >= 0 and depth <= inside:
            inside = -1
        entry = line.strip()
        name = re.match(r"(Table|TR|TH|TD|Caption)\b", entry)
        if name and name[1] == "Table":
            tables.append([])
            inside, cell_depth = depth, -1
        elif inside < 0 or entry.startswith("/"):
            continue
        elif name and name[1] == "TR":
            tables[-1].append([])
            cell_depth = -1
        elif name and name[1] in ("TH", "TD"):
            tables[-1][-1].append("")
            cell_depth = depth
        elif name:
            cell_depth = -1
        elif entry.startswith('"') and cell_depth >= 0 and depth > cell_depth:
            tables[-1][-1][-1] += entry.strip('"')
    return tables
