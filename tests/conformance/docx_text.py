#!/usr/bin/env python3
"""docx_text.py FILE.docx FILE.txt: does LibreOffice (its plain-text export, FILE.txt) read what stands in the DOCX?

Every paragraph of the body, in order, with the label that its numbering gives it: a list that does not restart, a lost
paragraph or a text twice is a difference. Text is compared in NFC, white space collapsed, U+00A0 and U+202F as a space,
U+2011 as a hyphen, U+00AD and the marks of direction U+200E and U+200F removed; a bullet may be any one character. Empty
paragraphs are not compared, but for those that are a label alone, as the number of a row is. LibreOffice writes the number
of a note where it stands, and its text nowhere.
"""
import itertools
import re
import sys
import unicodedata
import zipfile
import xml.etree.ElementTree as ET

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BULLET = "\uffff"


def normal(text):
    text = unicodedata.normalize("NFC", text).replace("\u00ad", "").replace("\u2011", "-").replace("\ufeff", "")
    text = text.replace("\u200e", "").replace("\u200f", "")
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())


def value(parent, path, default=None):
    node = parent.find("/".join(W + step for step in path.split("/"))) if parent is not None else None
    return default if node is None else node.get(W + "val", default)


class Numbering:
    """The labels of numbered paragraphs, counted as Word counts: per abstract numbering, restarted by an override."""

    def __init__(self, numbering, styles):
        self.levels, self.abstract_of, self.starts, self.counts, self.begun = {}, {}, {}, {}, set()
        self.by_style, self.based_on = {}, {}
        for abstract in numbering.iter(W + "abstractNum") if numbering is not None else ():
            self.levels[abstract.get(W + "abstractNumId")] = {
                int(level.get(W + "ilvl")): (value(level, "numFmt", "decimal"), value(level, "lvlText", ""),
                                             int(value(level, "start", "1"))) for level in abstract.iter(W + "lvl")}
        for number in numbering.iter(W + "num") if numbering is not None else ():
            identity = number.get(W + "numId")
            self.abstract_of[identity] = value(number, "abstractNumId")
            for override in number.iter(W + "lvlOverride"):
                start = value(override, "startOverride")
                if start is not None:
                    self.starts[identity, int(override.get(W + "ilvl"))] = int(start)
        for style in styles.iter(W + "style"):
            name = style.get(W + "styleId")
            self.based_on[name] = value(style, "basedOn")
            self.by_style[name] = (value(style, "pPr/numPr/numId"), value(style, "pPr/numPr/ilvl"))

    def label(self, properties):
        identity, level = value(properties, "numPr/numId"), value(properties, "numPr/ilvl")
        style = value(properties, "pStyle")
        while style and (identity is None or level is None):
            identity = identity if identity is not None else self.by_style[style][0]
            level = level if level is not None else self.by_style[style][1]
            style = self.based_on[style]
        if identity in (None, "0"):
            return ""
        level, abstract = int(level or 0), self.abstract_of[identity]
        kind, pattern, start = self.levels[abstract][level]
        if (identity, level) in self.starts and (identity, level) not in self.begun:
            start = self.starts[identity, level]
            self.counts.pop((abstract, level), None)
        self.begun.add((identity, level))
        self.counts[abstract, level] = self.counts.get((abstract, level), start - 1) + 1
        for deeper in [key for key in self.counts if key[0] == abstract and key[1] > level]:
            del self.counts[deeper]
        if kind == "none":
            return ""
        if kind == "bullet":
            return BULLET
        return re.sub(r"%(\d)", lambda m: self.written(abstract, int(m[1]) - 1), pattern)

    def written(self, abstract, level):
        kind = self.levels[abstract][level][0]
        count = self.counts.get((abstract, level), 1)
        if kind == "decimal":
            return str(count)
        if kind == "lowerLetter":
            return chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        raise SystemExit(f"numbering format '{kind}' is unknown to this check")


def paragraphs(path):
    with zipfile.ZipFile(path) as package:
        part = lambda name: ET.fromstring(package.read(name)) if name in package.namelist() else None
        numbering = Numbering(part("word/numbering.xml"), part("word/styles.xml"))
        body = part("word/document.xml").find(W + "body")
    notes = itertools.count(1)
    written = {"t": lambda node: node.text or "", "tab": lambda node: " ",
               "br": lambda node: "" if node.get(W + "type") else "\n", "noBreakHyphen": lambda node: "-",
               "footnoteReference": lambda node: str(next(notes))}
    for paragraph in body.iter(W + "p"):
        properties = paragraph.find(W + "pPr")
        text = []
        for run in paragraph.iter(W + "r"):
            text += [written[node.tag[len(W):]](node) for node in run if node.tag[len(W):] in written]
        label = numbering.label(properties)
        lines = [line for line in map(normal, "".join(text).split("\n")) if line]
        for line in lines or ([""] if label else []):  # a line break is a line of its own in the export
            yield label, line
            label = ""


def same(label, text, line):
    if label == BULLET:
        return re.fullmatch(r"\S\s*" + re.escape(text), line) is not None
    return line in (normal(f"{label} {text}"), label + text)


def main():
    document, exported = sys.argv[1:]
    wanted = list(paragraphs(document))
    try:
        with open(exported, encoding="utf-8") as file:
            lines = [line for line in map(normal, file.read().split("\n")) if line]
    except FileNotFoundError:
        print("LibreOffice made no text of it")
        return 1
    for number, ((label, text), line) in enumerate(zip(wanted, lines), 1):
        if not same(label, text, line):
            print(f"paragraph {number}\n  DOCX:        {label.replace(BULLET, '(bullet)')} {text}\n  LibreOffice: {line}")
            return 1
    if len(wanted) != len(lines) or not wanted:
        print(f"{len(wanted)} paragraphs in the DOCX, {len(lines)} in LibreOffice")
        for label, text in wanted[len(lines):]:
            print(f"  DOCX only:        {text}")
        for line in lines[len(wanted):]:
            print(f"  LibreOffice only: {line}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
