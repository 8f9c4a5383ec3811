"""What the columns of a table must have, computed apart from the program: advance widths by fontTools and Debian's Dutch
hyphenation, and kerning; ligatures are left out, so a sum is within some per cent of the program's. tables.py uses it."""

import functools
import re
import subprocess

from fontTools.ttLib import TTFont

from random_tables import is_figure

GAP, SPARE, NOTE_SCALE = 8, 0.5, 0.68
LONG_PART = 25
LEFT, RIGHT = 2, 3  # letters of a word that stay before its first hyphen and behind its last
FIGURE_MARK = re.compile(r"\d{1,3}(\.\d{3})+|\d+")


class Face:
    def __init__(self, style):
        path = subprocess.run(["fc-match", "-f", "%{file}", f"Carlito:style={style}"], check=True, capture_output=True,
                              text=True).stdout
        font = TTFont(path)
        self.characters, self.advances, self.unit = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
        self.kerning = list(self.pairs(font["GPOS"].table))
        self.width = functools.lru_cache(None)(self.width)
        self.kern = functools.lru_cache(None)(self.kern)

    @staticmethod
    def pairs(table):
        """The subtables of the feature `kern` of Latin script."""
        latin = next(each.Script for each in table.ScriptList.ScriptRecord if each.ScriptTag == "latn")
        features = [table.FeatureList.FeatureRecord[i] for i in latin.DefaultLangSys.FeatureIndex]
        lookups = sorted({i for each in features if each.FeatureTag == "kern" for i in each.Feature.LookupListIndex})
        for lookup in lookups:
            yield [getattr(each, "ExtSubTable", each) for each in table.LookupList.Lookup[lookup].SubTable]

    def kern(self, first, second):
        return sum(next((found for found in (self.found(each, first, second) for each in lookup) if found is not None), 0)
                   for lookup in self.kerning)

    @staticmethod
    def found(subtable, first, second):
        """None: the subtable does not cover the first glyph."""
        if first not in subtable.Coverage.glyphs:
            return None
        if subtable.Format == 1:
            pairs = subtable.PairSet[subtable.Coverage.glyphs.index(first)].PairValueRecord
            value = next((pair.Value1 for pair in pairs if pair.SecondGlyph == second), "none")
            if value == "none":
                return None
        else:
            row = subtable.Class1Record[subtable.ClassDef1.classDefs.get(first, 0)]
            value = row.Class2Record[subtable.ClassDef2.classDefs.get(second, 0)].Value1
        return getattr(value, "XAdvance", 0) if value else 0

    def width(self, text):
        """In em."""
        glyphs = [self.characters.get(ord(c), self.characters[ord("-")]) for c in text]
        kerned = sum(self.kern(a, b) for a, b in zip(glyphs, glyphs[1:]))
        return (sum(self.advances[glyph][0] for glyph in glyphs) + kerned) / self.unit


class Hyphenation:
    """Liang's patterns."""

    def __init__(self, path="/usr/share/hyphen/hyph_nl_NL.dic"):
        self.patterns = {}
        with open(path, encoding="iso8859-1") as file:
            for line in list(file)[1:]:
                pattern = line.strip()
                if not pattern or pattern[0] in "%#" or pattern[0].isupper() or "/" in pattern:
                    continue
                digits = [0]
                for c in pattern:
                    if c.isdigit():
                        digits[-1] = int(c)
                    else:
                        digits.append(0)
                self.patterns["".join(c for c in pattern if not c.isdigit())] = digits
        self.longest = max(map(len, self.patterns))
        self.points = functools.lru_cache(None)(self.points)

    def points(self, word):
        """Offsets before which a hyphen may stand."""
        if len(word) < LEFT + RIGHT or word.isupper():
            return []
        dotted = f".{word.lower()}."
        values = [0] * (len(dotted) + 1)
        for begin in range(len(dotted)):
            for end in range(begin + 1, min(len(dotted), begin + self.longest) + 1):
                for i, digit in enumerate(self.patterns.get(dotted[begin:end], ())):
                    values[begin + i] = max(values[begin + i], digit)
        return [i for i in range(LEFT, len(word) - RIGHT + 1) if values[i + 1] % 2 == 1]


hyphenation = Hyphenation()
regular, bold = Face("Regular"), Face("Bold")


def is_address(word):
    return "www." in word or "://" in word or "@" in word


def may_divide(word):
    """(offset, with a hyphen) of each place."""
    places = []
    if is_address(word):
        for i in range(1, len(word) - 1):
            if word[i] in "/?&=_@" and word[i + 1].isalnum():
                places.append((i + 1, False))
            elif word[i] == "/" and not word[i + 1].isalnum():
                places.append((i + 1, False))
            elif word[i] == ".":
                places.append((i, False))
        # No line ends in an address's own hyphen; where a part is long, one begins with it.
        bounds = [0] + [at for at, _ in places] + [len(word)]
        places += [(i, False) for begin, end in zip(bounds, bounds[1:]) if end - begin > LONG_PART
                   for i in range(begin + 1, end - 1) if word[i] == "-"]
        return sorted(places)
    if is_figure(word):
        return []
    begin = 0
    for part in re.finditer(r"[^\W\d_]+", word):
        if "/" not in word:
            places += [(part.start() + at, True) for at in hyphenation.points(part[0])]
        begin = part.end()
        if word[begin:begin + 1] == "-" and begin + 1 < len(word):
            places.append((begin + 1, False))
    return places


def must_of_word(face, word):
    widest, begin = 0, 0
    for at, hyphen in may_divide(word) + [(len(word), False)]:
        widest = max(widest, face.width(word[begin:at] + ("-" if hyphen else "")))
        begin = at
    return widest


def must_of_cell(face, cell):
    musts = [must_of_word(face, unit) for unit in cell.units] or [0]
    if cell.note:
        musts[-1] += face.width("10") * NOTE_SCALE
    return max(musts)


def figures_of_cell(face, cell):
    return max([face.width(unit) for unit in cell.units if is_figure(unit)], default=0)


def placed(rows):
    """(row, cell, column) of each cell."""
    reaching = {}  # rows that a column is still taken, by column
    for row in rows:
        column, begun = 0, {}
        for cell in row.cells:
            while reaching.get(column, 0) > 0:
                column += 1
            yield row, cell, column
            for i in range(column, column + cell.columns):
                begun[i] = cell.rows
            column += cell.columns
        for i in list(reaching):
            reaching[i] -= 1
        for i, rows_left in begun.items():
            reaching[i] = rows_left - 1


class Musts:
    """Of a table in letters of `size` points."""

    def __init__(self, table, size):
        count = len(table.kinds)
        musts, figures, before, behind = [0] * count, [0] * count, [0] * count, [0] * count
        spanning = []
        for part, rows in (("head", table.head), ("body", table.rows)):
            for row, cell, column in placed(rows):
                face = bold if part == "head" or row.role else regular
                if row.role == "groep":
                    continue
                if cell.columns > 1:
                    spanning.append((column, cell.columns, must_of_cell(face, cell) * size + SPARE))
                    continue
                musts[column] = max(musts[column], must_of_cell(face, cell) * size + SPARE)
                figures[column] = max(figures[column], figures_of_cell(face, cell) * size + SPARE)
                if part == "body" and table.kinds[column] == "figure" and cell.units and is_figure(cell.text):
                    mark = FIGURE_MARK.search(cell.text).end()
                    upto = face.width(cell.text[:mark]) * size
                    before[column] = max(before[column], upto)
                    behind[column] = max(behind[column], must_of_cell(face, cell) * size - upto)
        for i in range(count):
            if table.kinds[i] == "figure":
                musts[i] = max(musts[i], before[i] + behind[i] + SPARE)
                figures[i] = max(figures[i], before[i] + behind[i] + SPARE)
        self.figures = sum(figures) + GAP * (count - 1)
        for column, columns, must in spanning:
            lacks = must - sum(musts[column:column + columns]) - GAP * (columns - 1)
            for i in range(column, column + columns):
                musts[i] += max(0, lacks) / columns
        self.sum = sum(musts) + GAP * (count - 1)
        self.part = self.widest_part(table, musts)

    @staticmethod
    def widest_part(table, musts):
        """A page must hold the heads of the rows and the widest group of columns that no part may divide."""
        count = len(musts)
        spans = [(column, column + cell.columns) for rows in (table.head, table.rows) for row, cell, column in placed(rows)
                 if cell.columns > 1 and row.role != "groep"]
        repeated = 1
        while True:
            grown = max([end for begin, end in spans if begin < repeated < end < count], default=repeated)
            if grown == repeated:
                break
            repeated = grown
        free = [i for i in range(repeated + 1, count) if not any(
            begin < i < end for begin, end in spans if begin > repeated or end < count)]
        width = lambda begin, end: sum(musts[begin:end]) + GAP * (end - begin - 1)
        bounds = [0] + free + [count]
        return max(width(begin, end) + (width(0, repeated) + GAP if begin else 0)
                   for begin, end in zip(bounds, bounds[1:]))
