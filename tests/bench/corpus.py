#!/usr/bin/env python3
"""corpus.py FOLDER [COUNT]: sections of real Dutch text, made from Debian's Dutch documentation packages.

FOLDER gets packages/ (fetched with apt-get download, once) and sections/001.xml and so on. The same packages give the same
bytes: nothing depends on the clock, and each section draws from a generator of its own. The text is running prose: code,
tables and paragraphs that are not Dutch are left out, no word is changed.
"""
import hashlib
import random
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from xml.sax.saxutils import escape

# Manuals first, with long paragraphs; the help pages of LibreOffice have short ones.
PACKAGES = ["debian-faq-nl", "installation-guide-amd64", "aptitude-doc-nl", "debian-edu-doc-nl", "debian-edu-doc-legacy-nl",
            "libreoffice-help-nl"]
DUTCH = set("de het een en van in op is dat die te met voor niet zijn aan er u om of als bij door ook naar uit kan worden "
            "wordt deze dit maar".split())
CODE = re.compile(r"[/\\_=<>{}|@~$*]|\w\.\w|://|[a-z][A-Z]|^-|\d[a-z]|\.\.\.")
BLOCKS = {"p", "li", "h1", "h2", "h3", "h4", "h5", "dt", "dd", "div", "body", "section", "br"}
SILENT = {"pre", "script", "style", "table", "head", "footer", "svg"}
MARKS = {"em": ("\x01", "\x02"), "strong": ("\x03", "\x04")}  # nadruk, sterk


class Reader(HTMLParser):
    """Pieces in order: ("title", text), ("paragraph", text), ("list", [text])."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.pieces, self.words, self.kind, self.silent, self.lists = [], [], None, 0, []

    def handle_starttag(self, tag, attributes):
        if tag in SILENT:
            self.silent += 1
        if tag in ("ul", "ol"):
            self.close()
            self.lists.append([])
        elif tag in BLOCKS and not (tag == "p" and self.kind == "item" and not "".join(self.words).strip()):
            self.close()
            self.kind = "item" if tag == "li" else "title" if re.fullmatch("h[1-5]", tag) else "paragraph"
        elif tag in MARKS:
            self.words.append(MARKS[tag][0])

    def handle_endtag(self, tag):
        if tag in SILENT:
            self.silent = max(0, self.silent - 1)
        if tag in ("ul", "ol"):
            self.close()
            items = self.lists.pop() if self.lists else []
            if items:
                self.pieces.append(("list", items))
        elif tag in BLOCKS:
            self.close()
        elif tag in MARKS:
            self.words.append(MARKS[tag][1])

    def handle_data(self, data):
        if not self.silent:
            self.words.append(data)

    def close(self):
        text = clean("".join(self.words))
        self.words = []
        if not text:
            return
        if self.kind == "item" and self.lists:
            self.lists[-1].append(text)
        elif self.kind in ("title", "paragraph") and not self.lists:
            self.pieces.append((self.kind, text))
        self.kind = "paragraph"


def clean(text):
    text = re.sub(r"[\u200b\ufeff\x00\u00ad]", "", text)
    text = " ".join(re.sub(r"[ \t\r\n\f]+", " ", text).split(" ")).strip()
    # Marks that are not in pairs, or hold nothing, or a whole paragraph, are no emphasis.
    for first, last in MARKS.values():
        if not re.fullmatch(f"[^{first}{last}]*(?:{first}[^\x01-\x04]+{last}[^{first}{last}]*)*", text) or text.startswith(first) and text.endswith(last):
            text = text.replace(first, "").replace(last, "")
    return text


def plain(text):
    return re.sub("[\x01-\x04]", "", text)


def is_prose(text, least, most):
    words = plain(text).split()
    if not least <= len(words) <= most or max(map(len, words)) > 40 or re.search(r"[^\x01-\x04\x20-\x7e\u00a0-\u024f\u2010-\u2026\u20ac]", text):
        return False
    code = sum(bool(CODE.search(word.strip(".,;:()'\"“”‘’?!"))) for word in words)
    known = sum(word.strip(".,;:()").lower() in DUTCH for word in words)
    return code <= 0.04 * len(words) and known >= (0.2 if len(words) > 12 else 0.1) * len(words)


def fetch(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for package in PACKAGES:
        tree = folder / package
        if tree.exists():
            continue
        if not list(folder.glob(f"{package}_*.deb")):
            subprocess.run(["apt-get", "-qq", "-o", "APT::Sandbox::User=root", "download", package], cwd=folder, check=True)
        part = folder / f"{package}.part"
        shutil.rmtree(part, ignore_errors=True)
        subprocess.run(["dpkg-deb", "-x", sorted(folder.glob(f"{package}_*.deb"))[-1], part], check=True)
        part.rename(tree)


def read(folder):
    """Titles and paragraphs in the order of the files, and apart from them the lists and sentences that make the rest."""
    seen, stream, lists, sentences, turn = set(), [], [], [], 0
    for package in PACKAGES:
        for file in sorted((folder / package).rglob("*.html")):
            if not re.search(r"/nl/|-nl/", file.relative_to(folder).as_posix()):
                continue
            reader = Reader()
            reader.feed(file.read_text(encoding="utf-8", errors="replace"))
            reader.close()
            for kind, content in reader.pieces:
                key = "\n".join(content) if kind == "list" else content
                if kind != "title" and key in seen:
                    continue
                seen.add(key)
                if kind == "title":
                    title = re.sub(r"^(Hoofdstuk |Bijlage )?[\dA-Z]+(\.\d+)*\.?\s+|[.\s]+$", "", plain(content)).strip()
                    if is_title(title):
                        stream.append(("title", title))
                elif kind == "paragraph" and is_prose(content, 18, 220) and content[-1] in ".?!":
                    stream.append((kind, content))
                elif kind == "paragraph" and is_prose(content, 4, 17) and content[0].isupper() and content[-1] == ".":
                    sentences.append(content.rstrip("."))
                elif kind == "list":
                    items = [item for item in content if is_prose(item, 2, 70)]
                    if len(items) == len(content) and 3 <= len(items) <= 9:
                        short = max(len(item.split()) for item in items) <= 30
                        turn += short
                        lists.append(items) if short and turn % 2 else stream.append((kind, items))
                    else:
                        sentences += [item.rstrip(".;,") for item in items if len(item.split()) in range(4, 26) and item[0].isupper()]
    return stream, lists, sentences


def is_title(text):
    return 1 <= len(text.split()) <= 12 and len(text) < 90 and re.match(r"[A-ZÀ-Ý]", text) and not CODE.search(text) and is_latin(text)


def is_latin(text):
    return not re.search(r"[^\x20-\x7e\u00a0-\u024f\u2010-\u2026]", text)


def inline(text):
    text = escape(text)
    for (first, last), name in zip(MARKS.values(), ("nadruk", "sterk")):
        text = text.replace(first, f"<{name}>").replace(last, f"</{name}>")
    return text


def element(name, text, attributes=""):
    return f"<{name}{attributes}>{inline(text)}</{name}>"


class Section:
    def __init__(self, number, source):
        self.random = random.Random(f"raadstuk {number}")
        self.number, self.source, self.out = number, source, []

    def xml(self):
        pick = self.random
        size = pick.choices([(3, 4, 70), (4, 6, 130), (5, 8, 190)], [3, 5, 2])[0]
        developments = pick.randint(size[0], size[1])
        self.out = ['<?xml version="1.0" encoding="UTF-8"?>', f'<sectie formaat="1" nummer="{1 + self.number // 60}.{1 + self.number // 10 % 6}.{1 + self.number % 10}" taal="nl">']
        self.out.append(element("titel", self.source.title()))
        self.facts()
        self.out.append("<doelstellingen>")
        for _ in range(pick.randint(1, 2)):
            self.out.append(element("alinea", self.source.paragraph()))
        priorities = self.source.list()[:7]
        self.out.append("<prioriteiten>" + "".join(element("prioriteit", item, f' id="p{i}"') for i, item in enumerate(priorities)) + "</prioriteiten>")
        if pick.random() < 0.5:
            self.out.append(element("alinea", self.source.paragraph()))
        self.out += ["</doelstellingen>", "<beleidsontwikkelingen>"]
        norm = pick.randrange(developments)
        for i in range(developments):
            self.development(size[2], i == norm)
        self.out += ["</beleidsontwikkelingen>", "<actiepunten>"]
        for i in range(pick.randint(3, 9)):
            self.action(len(priorities))
        self.out += ["</actiepunten>", "</sectie>", ""]
        return "\n".join(self.out)

    def facts(self):
        pick = self.random
        self.out += ["<gegevens><organisatie>Gemeente Amstelveen</organisatie><document>Programmabegroting 2026</document>",
                     f"<status>{pick.choice(['concept', 'definitief', 'vastgesteld'])}</status><versie>1.{pick.randint(0, 9)}</versie>",
                     f"<kenmerk>Z/25/{pick.randint(100, 9999):06}</kenmerk>",
                     f'<vergadering datum="2025-11-{pick.randint(10, 28)}" agendapunt="{pick.randint(1, 20)}">Gemeenteraad</vergadering></gegevens>']

    def development(self, words, norm):
        pick = self.random
        self.out.append("<ontwikkeling>" + element("titel", self.source.title()))
        words = pick.randint(words // 2, words * 3 // 2)
        parts = pick.random() < 0.2 and words > 140
        written = 0
        while written < words:
            kind, content = self.source.next()
            if kind == "paragraph":
                self.out.append(element("alinea", content))
                written += len(content.split())
            elif written > 0:
                self.out.append(f'<lijst soort="{pick.choice(["opsomming", "genummerd"])}">' + "".join(element("punt", item) for item in content) + "</lijst>")
                written += sum(len(item.split()) for item in content)
        if norm:
            named = pick.random() < 0.3
            self.out.append((f'<norm naam="{escape(self.source.title(), {chr(34): "&quot;"})}">' if named else "<norm>") +
                            "".join(element("thema", item) for item in self.source.list()) + "</norm>")
            self.out.append(element("alinea", self.source.paragraph()))
        if parts:
            self.out.append("<onderdeel>" + element("titel", self.source.title()) + element("alinea", self.source.paragraph()) + "</onderdeel>")
        self.out.append("</ontwikkeling>")

    def action(self, priorities):
        pick = self.random
        attributes = f' type="{pick.choices(["Raad", "College", "Uitvoering"], [2, 2, 3])[0]}"'
        if pick.random() < 0.85:
            attributes += f' planning="{pick.choice(["1e kwartaal", "2e kwartaal", "3e kwartaal", "4e kwartaal", "doorlopend", "medio 2026", "1e helft 2026"])}"'
        if priorities and self.number % 3 == 0 and pick.random() < 0.7:
            attributes += f' prioriteit="p{pick.randrange(priorities)}"'
        note = element("toelichting", self.source.sentence() + ".") if pick.random() < 0.15 else ""
        self.out.append(f"<actie{attributes}>{inline(self.source.sentence())} {note}</actie>")


class Source:
    """Hands out each paragraph, list and sentence once, in order; titles as they come along."""

    def __init__(self, stream, lists, sentences):
        self.stream, self.lists, self.sentences, self.at, self.titles = stream, list(reversed(lists)), list(reversed(sentences)), 0, []

    def next(self):
        while True:
            kind, content = self.stream[self.at]
            self.at += 1
            if kind != "title":
                return kind, content
            self.titles.append(content)

    def paragraph(self):
        while True:
            kind, content = self.next()
            if kind == "paragraph":
                return content

    def title(self):
        if not self.titles:
            ahead = next(i for i in range(self.at, len(self.stream)) if self.stream[i][0] == "title")
            self.titles.append(self.stream.pop(ahead)[1])
        return self.titles.pop()

    def list(self):
        """There are more sentences than lists: where those run out, what a help page says in a row."""
        return self.lists.pop() if self.lists else [self.sentence() + ";" for _ in range(3 + len(self.sentences) % 4)]

    def sentence(self):
        return self.sentences.pop()


def main():
    folder, count = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 300
    fetch(folder / "packages")
    source = Source(*read(folder / "packages"))
    sections = folder / "sections"
    shutil.rmtree(sections, ignore_errors=True)
    sections.mkdir(parents=True)
    digest, words = hashlib.sha256(), 0
    for number in range(count):
        xml = Section(number, source).xml()
        (sections / f"{number + 1:03}.xml").write_text(xml, encoding="utf-8")
        digest.update(xml.encode())
        words += len(re.sub("<[^>]*>", " ", xml).split())
    versions = ", ".join(sorted(file.name.rsplit("_", 1)[0].replace("%3a", ":") for file in (folder / "packages").glob("*.deb")))
    print(f"{count} sections, {words} words, SHA-256 {digest.hexdigest()[:16]}, from {versions}")


if __name__ == "__main__":
    main()
