"""What programs of others read in the four forms of a report: poppler and qpdf in a PDF, pandoc and python-docx in Word, odfdo
in OpenDocument, lxml in a web page. Each gives a Reading; where forms draw something instead of writing it (numbers of
lists, of notes and of pages), it is in none.
"""
import collections
import json
import re
import subprocess
import zipfile
from dataclasses import dataclass, field

import docx
import lxml.etree
import lxml.html
from odfdo import Document

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
TEXT, TABLE, STYLE = OFFICE % "text", OFFICE % "table", OFFICE % "style"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
XLINK = "{http://www.w3.org/1999/xlink}"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
UNSEEN = "[\u00ad\u200b\u200e\u200f\u2060\u2066-\u2069\u202a-\u202e]"


@dataclass
class Reading:
    words: list = field(default_factory=list)  # of the text, in order
    notes: list = field(default_factory=list)  # the text of each
    headings: list = field(default_factory=list)  # (level, text)
    items: list = field(default_factory=list)  # of lists: (depth, text)
    cells: list = field(default_factory=list)  # (text, columns, rows, what it heads: column, row, nothing or unknown)
    captions: list = field(default_factory=list)
    links: list = field(default_factory=list)  # addresses outside the report
    alternatives: list = field(default_factory=list)
    languages: collections.Counter = field(default_factory=collections.Counter)  # of stretches of text
    # Of them those of numbers of rows, which Word and OpenDocument draw.
    drawn: collections.Counter = field(default_factory=collections.Counter)


def squeezed(text):
    """Without spaces, marks and signs of notes: programs differ in them."""
    return re.sub(r"\s|[¹²³⁰⁴-⁹↩]|" + UNSEEN, "", text).replace("\u2011", "-").replace("\u2212", "-")


def words_in(text):
    """But for numbers. Those of cells, headings, items, captions and notes are compared there."""
    return re.findall(r"[^\W\d_]{2,}", re.sub(UNSEEN, "", text).replace("\u2011", "-"))


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8", errors="replace").stdout


def is_address(target):
    """Outside the report, but not a page beside it: only the web page of an overview links those (README)."""
    return bool(target) and not target.startswith("#") and not re.match(r"\./.*\.html(#|$)", target)


class Stretches:
    """Counts the stretches of text, inside a paragraph, in another language than the report's."""

    def __init__(self, own):
        self.own, self.last, self.found = own, None, collections.Counter()

    def block(self):
        self.last = None

    def text(self, language, text):
        if not squeezed(text):
            return
        language = language or self.own
        if language != self.last and language != self.own:
            self.found[language] += 1
        self.last = language


# PDF

def of_pdf(file):
    reading, path, text = Reading(), [], []  # path: [depth, element, texts, columns, rows]
    notes = {}  # by number: those of a table's heads stand behind it

    def close(depth):
        while path and path[-1][0] >= depth:
            _, element, texts, columns, rows = path.pop()
            said = squeezed("".join(texts))
            holders = [each[1] for each in path]
            if re.fullmatch("H[1-6]", element):
                reading.headings.append((int(element[1]), said))
            elif element in ("TH", "TD"):
                part = "column" if "THead" in holders else "row" if element == "TH" else ""
                reading.cells.append((said, columns, rows, part if said else ""))
            elif element == "LBody" and "Table" not in holders:
                reading.items[texts.place] = (texts.depth, said)
            elif element == "Caption" and holders[-1] not in ("L", "TOC"):
                reading.captions.append(said)
            elif element == "Note":
                notes[texts.place] = said
            if element not in ("Span", "Link", "Reference", "SignOfNote"):
                text.append("\n")

    class Item(list):
        """The text of an item or note: its place among those, and how deep it lies."""

    for line in output("pdfinfo", "-struct-text", file).splitlines():
        depth = len(line) - len(line.lstrip())
        line = line.strip()
        holders = [each[1] for each in path]
        if span := re.fullmatch(r"/(ColSpan|RowSpan) (\d+)", line):
            path[-1][3 if span[1] == "ColSpan" else 4] = int(span[2])
        elif line == "/ListNumbering /None":
            path[-1][1] = "Facts"
        elif line.startswith('"'):
            close(depth)
            holders = [each[1] for each in path]
            said = line[1:-1]
            drawn = "SignOfNote" in holders or (holders and "Lbl" in holders and ("Note" in holders or last_list(holders) == "L"))
            if drawn:
                continue
            inner = len(holders) - holders[::-1].index("Note") - 1 if "Note" in holders else 0
            # What stands in an inner list or caption is no text of the item around it.
            own = max((at for at, each in enumerate(holders) if each in ("LBody", "Caption", "TH", "TD", "Note")), default=0)
            for each in path[max(inner, own):]:
                each[2].append(said)
            if "Note" not in holders:
                text.append(said)
        elif element := re.match(r"([A-Z]\w*)(?: <[^>]*>)?(?: \((?:block|inline)\)|:|$)", line):
            close(depth)
            name = "SignOfNote" if line.startswith("Reference <bij-") else element[1]
            texts = []
            if name == "LBody" and last_list([each[1] for each in path]) == "L":
                texts = Item()
                texts.place, texts.depth = len(reading.items), sum(each[1] == "L" for each in path)
                reading.items.append(None)
            elif name == "LBody":
                name = "Value"
            elif note := re.match(r"Note <noot-(\d+)>", line):
                texts = Item()
                texts.place = int(note[1])
            path.append([depth, name, texts, 1, 1])
    close(0)
    reading.notes = [notes[number] for number in sorted(notes)]
    reading.words = words_in("".join(text))
    structure_of_pdf(file, reading)
    return reading


def last_list(holders):
    return next((each for each in reversed(holders) if each in ("L", "Facts", "TOC")), None)


def structure_of_pdf(file, reading):
    """What poppler does not tell: alternatives, addresses and languages, from qpdf's JSON of the structure tree."""
    objects = json.loads(output("qpdf", "--json", "--json-key=qpdf", file))["qpdf"][1]

    def at(value):
        while isinstance(value, str) and re.fullmatch(r"\d+ \d+ R", value):
            value = objects[f"obj:{value}"]["value"]
        return value

    def string(value):
        return value.removeprefix("u:") if value else None

    catalog = next(each["value"] for each in objects.values()
                   if isinstance(each.get("value"), dict) and each["value"].get("/Type") == "/Catalog")
    stretches = Stretches(string(catalog["/Lang"]))

    def walk(node, language, in_list):
        node = at(node)
        if isinstance(node, list):
            for each in node:
                walk(each, language, in_list)
        elif isinstance(node, int) or (isinstance(node, dict) and node.get("/Type") == "/MCR"):
            stretches.text(language, "x")
        elif isinstance(node, dict) and "/S" in node:
            kind = node["/S"][1:]
            language = string(node.get("/Lang")) or language
            if kind == "Figure":
                reading.alternatives.append(squeezed(string(node.get("/Alt")) or ""))
                return
            if kind == "Link":  # over two lines it has two annotations
                annotations = [at(at(each).get("/Obj")) for each in as_list(at(node.get("/K"))) if isinstance(at(each), dict) and "/Obj" in at(each)]
                reading.links += [string(at(each["/A"])["/URI"]) for each in annotations[:1] if "/URI" in at(each.get("/A", {}))]
            attributes = at(node.get("/A")) or {}
            if kind == "L":
                in_list = attributes.get("/ListNumbering") != "/None" if isinstance(attributes, dict) else True
            if kind in ("TOC", "Note") or (kind == "Lbl" and in_list) or (kind == "Reference" and "bij-" in str(node.get("/ID"))):
                if kind == "Note":
                    around, stretches.last = stretches.last, None
                    walk([each for each in as_list(at(node.get("/K"))) if at(each).get("/S") != "/Lbl"], None, False)
                    stretches.last = around
                return
            if kind not in ("Span", "Link", "Reference", "LBody", "Lbl"):
                stretches.block()
            walk(node.get("/K", []), language, in_list)
            if kind == "L":
                stretches.block()

    walk(at(catalog["/StructTreeRoot"])["/K"], None, False)
    reading.languages = stretches.found


def as_list(value):
    return value if isinstance(value, list) else [value]


# Word

def said(node, without_notes=True):
    """The text below a node of pandoc's tree."""
    if isinstance(node, list):
        return "".join(said(each, without_notes) for each in node)
    if not isinstance(node, dict):
        return ""
    kind, content = node.get("t"), node.get("c")
    if kind == "Note":
        return "" if without_notes else f" {said(content)} "
    if kind == "Str":
        return content
    if kind in ("Space", "SoftBreak", "LineBreak"):
        return " "
    if kind == "Header":
        return said(content[2], without_notes) + "\n"
    return said(content, without_notes) + ("\n" if kind in ("Para", "Plain") else "")


def without_alternatives(node, reading):
    """They stand between the words of pandoc's tree: that of a table is its caption to it."""
    if isinstance(node, dict):
        if node.get("t") == "Table":
            node["c"][1] = [None, []]
        elif node.get("t") == "Image":
            reading.alternatives.append(squeezed(said(node["c"][1])))
            node["c"][1] = []
        node = list(node.values())
    for each in node if isinstance(node, list) else ():
        without_alternatives(each, reading)


def of_docx(file):
    reading = Reading()

    def walk(node, depth, in_table):
        if isinstance(node, list):
            for each in node:
                walk(each, depth, in_table)
            return
        if not isinstance(node, dict):
            return
        name, content = node.get("t"), node.get("c")
        if name == "Note":
            reading.notes.append(squeezed(said(content)))
        elif name == "Header":
            reading.headings.append((content[0], squeezed(said(content[2]))))
        elif name == "Link" and is_address(content[2][0]):
            reading.links.append(content[2][0])
        in_table = in_table or name == "Table"
        if name in ("BulletList", "OrderedList") and not in_table:
            depth += 1
            for item in content[1] if name == "OrderedList" else content:
                own = [each for each in item if each["t"] not in ("BulletList", "OrderedList")]
                reading.items.append((depth, squeezed(said(own))))
                walk(item, depth, in_table)
        elif isinstance(content, list):
            walk(content, depth, in_table)

    tree = json.loads(output("pandoc", "--from", "docx", "--to", "json", file))
    without_alternatives(tree["blocks"], reading)
    walk(tree["blocks"], 0, False)
    reading.words = words_in(said(tree["blocks"]))
    parts_of_docx(docx.Document(str(file)), reading)
    return reading


def parts_of_docx(document, reading):
    """What pandoc 2 does not tell: spans and heads of cells, captions, languages."""
    body = document.element.body
    for table in body.iter(W + "tbl"):
        cells_of_docx(table, reading)
    names = {style.style_id: style.name for style in document.styles}
    reading.captions = [squeezed(text_of_docx(each)) for each in body.iter(W + "p")
                        if names.get(style_of_docx(each)) in ("Caption", "caption", "Table Caption")]
    language = document.styles.element.find(f".//{W}docDefaults//{W}lang").get(W + "val")
    stretches = Stretches(language)
    notes = next((part for each in document.part.rels.values() if each.reltype.endswith("/footnotes") for part in [each.target_part]), None)
    for root in [body] + ([lxml.etree.fromstring(notes.blob)] if notes is not None else []):
        for paragraph in root.iter(W + "p"):
            if re.fullmatch(r"TOC\w*", style_of_docx(paragraph) or ""):
                continue
            stretches.block()
            for run in paragraph.iter(W + "r"):
                mark = run.find(f"{W}rPr/{W}lang")
                stretches.text(None if mark is None else mark.get(W + "val"), "".join(each.text or "" for each in run.iter(W + "t")))
    reading.languages = stretches.found


def style_of_docx(paragraph):
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return None if style is None else style.get(W + "val")


def text_of_docx(element):
    return "".join(each.text or "" if each.tag == W + "t" else "-" if each.tag == W + "noBreakHyphen" else "" for each in element.iter())


def cells_of_docx(table, reading):
    above = {}  # by column: the cell that reaches down, as its place in reading.cells
    for row in table.iterchildren(W + "tr"):
        is_head = row.find(f"{W}trPr/{W}tblHeader") is not None
        column = 0
        for cell in row.iterchildren(W + "tc"):
            span, merge = cell.find(f"{W}tcPr/{W}gridSpan"), cell.find(f"{W}tcPr/{W}vMerge")
            across = int(span.get(W + "val")) if span is not None else 1
            if merge is not None and merge.get(W + "val") != "restart":
                text, columns, rows, part = reading.cells[above[column]]
                reading.cells[above[column]] = (text, columns, rows + 1, part)
            else:
                text = squeezed(text_of_docx(cell))
                styles = {style_of_docx(each) for each in cell.iter(W + "p")}
                part = "column" if is_head else "row" if "TableGroup" in styles or any(each.endswith("RowHead") for each in styles if each) else ""
                if "TableTotal" in styles:
                    part = "unknown"  # whether it heads the row does not stand there
                above[column] = len(reading.cells)
                reading.cells.append((text, across, 1, part if text else ""))
            column += across


# OpenDocument

def of_odt(file):
    reading = Reading()
    document = Document(str(file))
    body = lxml.etree.fromstring(document.body.serialize(with_ns=True).encode())
    with zipfile.ZipFile(file) as package:
        parts = [lxml.etree.fromstring(package.read(name)) for name in ("styles.xml", "content.xml")]
    styles = {(each.get(STYLE + "family"), each.get(STYLE + "name")): each for part in parts for each in part.iter(STYLE + "style")}
    default = next(each for each in parts[0].iter(STYLE + "default-style") if each.get(STYLE + "family") == "paragraph")
    stretches = Stretches(language_of_odt(default))
    unseen = {TEXT + "note-citation", TEXT + "table-of-content-source", TABLE + "title", TABLE + "desc", SVG + "title", SVG + "desc"}

    def named(node):
        name = node.get(TEXT + "style-name")
        style = styles.get(("paragraph", name))
        return style.get(STYLE + "parent-style-name") if re.fullmatch(r"A\d+", name or "") and style is not None else name

    def below(node, without=(TEXT + "note",)):
        if not isinstance(node.tag, str) or node.tag in unseen or node.tag in without:
            return ""
        own = " " if node.tag in (TEXT + "s", TEXT + "tab", TEXT + "line-break") else node.text or ""
        for child in node:
            own += below(child, without) + (child.tail or "")
        return own + ("\n" if node.tag in (TEXT + "p", TEXT + "h") else "")

    def languages(node, language):
        if not isinstance(node.tag, str) or node.tag in unseen or node.tag in (TEXT + "note", TEXT + "table-of-content"):
            return
        if node.tag in (TEXT + "p", TEXT + "h"):
            stretches.block()
        if node.tag == TEXT + "span":
            language = language_of_odt(styles.get(("text", node.get(TEXT + "style-name")))) or language
        stretches.text(language, node.text or "")
        for child in node:
            languages(child, language)
            stretches.text(language, child.tail or "")

    for node in body.iter():
        if node.tag == TEXT + "h":
            reading.headings.append((int(node.get(TEXT + "outline-level")), squeezed(below(node))))
        elif node.tag == TABLE + "table-cell":
            spans = [int(node.get(TABLE + f"number-{each}-spanned", 1)) for each in ("columns", "rows")]
            text = squeezed(below(node))
            names = {named(each) for each in node.iter(TEXT + "p")}
            heads = "Table_20_Group" in names or any(each.endswith("_20_Row_20_Head") for each in names if each)
            part = "column" if any(True for _ in node.iterancestors(TABLE + "table-header-rows")) else "row" if heads else ""
            if "Table_20_Total" in names:
                part = "unknown"  # whether it heads the row does not stand there
            reading.cells.append((text, *spans, part if text else ""))
        elif node.tag == TEXT + "list-item" and not any(True for _ in node.iterancestors(TABLE + "table")):
            depth = sum(1 for _ in node.iterancestors(TEXT + "list"))
            reading.items.append((depth, squeezed(below(node, (TEXT + "note", TEXT + "list")))))
        elif node.tag == TEXT + "a" and is_address(node.get(XLINK + "href", "")):
            reading.links.append(node.get(XLINK + "href"))
        elif node.tag == TEXT + "note":
            reading.notes.append(squeezed(below(node.find(TEXT + "note-body"))))
            languages_of_note = node.find(TEXT + "note-body")
            stretches.block()
            for each in languages_of_note:
                languages(each, None)
            stretches.block()
        elif node.tag == OFFICE % "drawing" + "frame":
            reading.alternatives.append(squeezed("".join(each.text or "" for each in node if each.tag in unseen)))
        elif node.tag == TEXT + "p" and named(node) in ("Table_20_Caption", "Picture_20_Caption"):
            reading.captions.append(squeezed(below(node)))
    stretches.block()
    languages(body, None)
    reading.languages = stretches.found
    reading.words = words_in(below(body))
    return reading


def language_of_odt(style):
    properties = None if style is None else style.find(STYLE + "text-properties")
    if properties is None or properties.get(FO + "language") is None:
        return None
    if properties.get(STYLE + "rfc-language-tag"):
        return properties.get(STYLE + "rfc-language-tag")
    parts = [properties.get(FO + each) for each in ("language", "script", "country")]
    return "-".join(each for each in parts if each and each != "none")


# Web page

BLOCKS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "caption", "figcaption", "div", "table", "ul", "ol", "tr", "nav", "figure"}


def of_page(file):
    reading = Reading()
    root = lxml.html.parse(str(file)).getroot()
    stretches = Stretches(root.get("lang"))
    for sign in root.xpath("//*[@role='doc-noteref' or @role='doc-backlink']"):
        sign.drop_tree()

    def below(node, without=()):
        own = node.text or ""
        for child in node:
            if isinstance(child.tag, str) and child.tag not in without:
                own += below(child, without)
            own += child.tail or ""
        return own + ("\n" if node.tag in BLOCKS else "")

    def languages(node, language):
        if node.tag == "nav" or not isinstance(node.tag, str):
            return
        language = node.get("lang") or language
        if node.tag in BLOCKS:
            stretches.block()
        before = sum(stretches.found.values())
        stretches.text(language, node.text or "")
        for child in node:
            languages(child, language)
            stretches.text(language, child.tail or "")
        if "ordinal" in node.get("class", "") and sum(stretches.found.values()) > before:
            reading.drawn[stretches.last] += 1

    body = root.find("body")
    languages(body, None)
    reading.languages = stretches.found
    for notes in body.xpath(".//*[@role='doc-endnotes']"):
        reading.notes = [squeezed(below(each)) for each in notes.iter("li")]
        reading.links += [each.get("href") for each in notes.iter("a") if is_address(each.get("href", ""))]
        notes.drop_tree()
    for node in body.iter():
        if not isinstance(node.tag, str):
            continue
        if re.fullmatch("h[1-6]", node.tag):
            reading.headings.append((int(node.tag[1]), squeezed(below(node))))
        elif node.tag in ("td", "th"):
            said_there = squeezed(below(node))
            part = "column" if node.getparent().getparent().tag == "thead" else "row" if node.tag == "th" else ""
            reading.cells.append((said_there, int(node.get("colspan", 1)), int(node.get("rowspan", 1)), part if said_there else ""))
        elif node.tag == "li" and not any(True for _ in node.iterancestors("nav")):
            depth = sum(1 for _ in node.iterancestors("ul", "ol"))
            reading.items.append((depth, squeezed(below(node, ("ul", "ol")))))
        elif node.tag == "a" and is_address(node.get("href", "")):
            reading.links.append(node.get("href"))
        elif node.tag == "img":
            reading.alternatives.append(squeezed(node.get("alt") or ""))
        elif node.tag in ("caption", "figcaption") and node.get("class") != "source":
            reading.captions.append(squeezed(below(node)))
    reading.words = words_in(below(body))
    return reading


READERS = {"html": of_page, "pdf": of_pdf, "docx": of_docx, "odt": of_odt}
