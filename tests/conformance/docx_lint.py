#!/usr/bin/env python3
"""docx_lint.py FILE.docx...: what the Open XML SDK does not look at, and what our own documents promise beyond it.

Needs the standard library only. One line a finding under FAIL; exit 1 on any. tests/conformance/docx_controls.py shows
that each check can fail.
"""
import posixpath
import re
import sys
import xml.etree.ElementTree as ET
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
ADEC = "{http://schemas.microsoft.com/office/drawing/2017/decorative}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
PARTS = ("word/document.xml", "word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/fontTable.xml",
         "word/footer1.xml", "docProps/core.xml", "docProps/app.xml")
# Word calls a document damaged for another order (17.3.1.26, 17.3.2.28).
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs suppressAutoHyphens bidi spacing "
           "ind jc outlineLvl rPr sectPr".split(),
    "rPr": "rStyle rFonts b bCs i iCs color kern sz szCs u vertAlign rtl lang".split(),
    "tblPr": "tblStyle bidiVisual tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription".split(),
    "tcPr": "tcW gridSpan vMerge tcBorders tcMar vAlign".split(),
    "trPr": "cantSplit tblHeader".split(),
    "sectPr": "headerReference footerReference type pgSz pgMar cols titlePg".split(),
}
# All of WordprocessingML that a document of ours has in its text, beside the above.
TEXT_ELEMENTS = set(
    "document background body p r t tab br softHyphen noBreakHyphen hyperlink bookmarkStart bookmarkEnd fldChar instrText "
    "footnoteReference footnotes footnote footnoteRef separator continuationSeparator "
    "fldSimple sdt sdtPr docPartObj docPartGallery docPartUnique sdtContent drawing tbl tblGrid gridCol tr tc hdr ftr "
    "ilvl numId left right top bottom col".split()) | set(ORDER) | {name for names in ORDER.values() for name in names}
NUMBERS = "sz szCs kern ilvl numId outlineLvl start startOverride abstractNumId defaultTabStop".split()
HEADINGS = {f"Heading{level}": (f"heading {level}", str(level - 1)) for level in range(1, 5)}
URI = re.compile(r"[a-z][a-z0-9+.-]*:(?://[^/?#]+)?(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*")


def local(element):
    return element.tag.split("}")[1]


def value(parent, path):
    node = parent.find("/".join(W + step for step in path.split("/"))) if parent is not None else None
    return None if node is None else node.get(W + "val")


def text_of(element):
    return "".join(node.text or "" for node in element.iter(W + "t"))


def package(archive, parts):
    names = archive.namelist()
    if names[0] != "[Content_Types].xml":
        yield "zip: [Content_Types].xml is not first"
    if len(set(names)) != len(names):
        yield "zip: a name twice"
    if {info.date_time for info in archive.infolist()} != {(1980, 1, 1, 0, 0, 0)}:
        yield "zip: a time that is not 1980-01-01"
    types = parts["[Content_Types].xml"]
    overrides = {node.get("PartName")[1:] for node in types if local(node) == "Override"}
    defaults = {node.get("Extension") for node in types if local(node) == "Default"}
    for name in names[1:]:
        if name not in overrides and name.rsplit(".", 1)[-1] not in defaults:
            yield f"content type: none for {name}"
    for name in overrides - set(names):
        yield f"content type: {name} is not there"


def relationships(part, names, parts):
    """What is wrong with the relationships of word/PART.xml."""
    document = parts[f"word/{part}.xml"]
    known = {node.get("Id"): node for node in parts.get(f"word/_rels/{part}.xml.rels", ())}
    for identity, node in known.items():
        target, external = node.get("Target"), node.get("TargetMode") == "External"
        if external and not URI.fullmatch(target):
            yield f"{part}: relationship {identity}: '{target}' is no URI"
        if not external and posixpath.normpath("word/" + target) not in names:
            yield f"{part}: relationship {identity}: no {target}"
    used = {e.get(R + name) for e in document.iter() for name in ("id", "embed")} - {None}
    for identity in used - set(known):
        yield f"{part}: relationship {identity} is not there"
    for link in document.iter(W + "hyperlink"):
        node = known.get(link.get(R + "id"))
        if node is not None and node.get("TargetMode") != "External":
            yield f"hyperlink {link.get(R + 'id')} does not lead out"
        if link.find(f".//{W}hyperlink") is not None:
            yield "a link in a link"
        if not text_of(link).strip():
            yield "a link without text"


def bookmarks(document):
    starts, ends = list(document.iter(W + "bookmarkStart")), list(document.iter(W + "bookmarkEnd"))
    names, ids = [b.get(W + "name") for b in starts], [b.get(W + "id") for b in starts]
    if len(set(names)) != len(names):
        yield "bookmark name twice"
    if len(set(ids)) != len(ids) or sorted(ids) != sorted(b.get(W + "id") for b in ends):
        yield "bookmark ids do not pair"
    for anchor in {h.get(W + "anchor") for h in document.iter(W + "hyperlink")} - {None} - set(names):
        yield f"link to no bookmark: {anchor}"
    pictures = [d.get("id") for d in document.iter(WP + "docPr")]
    if len(set(pictures)) != len(pictures):
        yield "picture id twice"


def media(names, parts):
    shown = {"word/" + node.get("Target") for node in parts.get("word/_rels/document.xml.rels", ())}
    for name in names:
        if name.startswith("word/media/") and name not in shown:
            yield f"{name} is shown nowhere"


def notes(names, parts):
    used = [reference.get(W + "id") for reference in parts["word/document.xml"].iter(W + "footnoteReference")]
    if used != [str(number) for number in range(1, len(used) + 1)]:
        yield f"notes are not named once and in order: {' '.join(used)}"
    if bool(used) != ("word/footnotes.xml" in names):
        yield "notes without a part for them, or the part without notes"
        return
    if not used:
        return
    notes = parts["word/footnotes.xml"].findall(W + "footnote")
    kinds = {note.get(W + "id"): note.get(W + "type") for note in notes}
    if len(kinds) != len(notes):
        yield "note id twice"
    separators = [identity for identity, kind in kinds.items() if kind]
    if [kinds[identity] for identity in separators] != ["separator", "continuationSeparator"]:
        yield "notes have no separators"
    if sorted(set(kinds) - set(separators)) != sorted(used):
        yield "notes and their numbers in the text differ"
    stated = [note.get(W + "id") for note in parts["word/settings.xml"].findall(f"{W}footnotePr/{W}footnote")]
    if stated != separators:
        yield "settings do not name the separators"
    for note in notes:
        if note.get(W + "type"):
            continue
        if len(list(note.iter(W + "footnoteRef"))) != 1:
            yield f"note {note.get(W + 'id')} does not show its number"
        if not text_of(note).strip():
            yield f"note {note.get(W + 'id')} is empty"
        if note[-1].tag != W + "p":
            yield f"note {note.get(W + 'id')} does not end in a paragraph"


def fields(name, part):
    depth = 0
    for field in part.iter(W + "fldChar"):
        depth += {"begin": 1, "separate": 0, "end": -1}[field.get(W + "fldCharType")]
        if depth < 0:
            break
    if depth:
        yield f"{name}: field not closed"
    for field in part.iter(W + "fldSimple"):
        if not text_of(field):
            yield f"{name}: field without a result"


def vocabulary(name, part):
    """Order and values everywhere; names only where the text is."""
    for element in part.iter():
        if not element.tag.startswith(W):
            continue
        kind = local(element)
        if name.startswith(("word/document", "word/header", "word/foot")) and kind not in TEXT_ELEMENTS:
            yield f"{name}: unknown element {kind}"
        places = [ORDER[kind].index(local(child)) if local(child) in ORDER[kind] else -1 for child in element] \
            if kind in ORDER else []
        if places != sorted(places) or -1 in places:
            yield f"{name}: children of {kind} out of order: {' '.join(map(local, element))}"
        if kind in NUMBERS and not re.fullmatch(r"-?\d+", element.get(W + "val") or ""):
            yield f"{name}: {kind} is '{element.get(W + 'val')}'"
        if kind == "t" and re.search("[\u00ad\u2011]", element.text or ""):
            yield f"{name}: a hyphen as a character that Word has an element for"


def styles(parts):
    sheet = {s.get(W + "styleId"): s for s in parts["word/styles.xml"].iter(W + "style")}
    for name, part in parts.items():
        for kind in ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"):
            for element in part.iter(W + kind):
                if element.get(W + "val") not in sheet:
                    yield f"{name}: no style {element.get(W + 'val')}"
    for identity, (name, level) in HEADINGS.items():
        style = sheet.get(identity)
        if style is None or value(style, "name") != name or value(style, "pPr/outlineLvl") != level:
            yield f"{identity} is not Word's '{name}'"
        elif any(style.find(f"{W}pPr/{W}{k}") is None for k in ("keepNext", "keepLines", "suppressAutoHyphens")):
            yield f"{identity} may part from its text or be hyphenated"
    if "TOCHeading" in sheet and value(sheet["TOCHeading"], "pPr/outlineLvl") is not None:
        yield "the heading of the contents would list itself"


def numbering(parts):
    part = parts["word/numbering.xml"]
    nsids = [n.get(W + "val") for n in part.iter(W + "nsid")]
    if len(set(nsids)) != len(nsids):
        yield "numbering: nsid twice"
    abstract = {a.get(W + "abstractNumId") for a in part.iter(W + "abstractNum")}
    instances = {n.get(W + "numId"): n for n in part.iter(W + "num")}
    for identity, number in instances.items():
        if value(number, "abstractNumId") not in abstract:
            yield f"numbering {identity} has no definition"
    used = {e.get(W + "val") for name in ("word/document.xml", "word/styles.xml") for e in parts[name].iter(W + "numId")}
    for identity in used - set(instances):
        yield f"no numbering {identity}"
    for identity in set(instances) - used:
        yield f"numbering {identity} is used nowhere"


def tables(document):
    body = document.find(W + "body")
    for before, after in zip(body, list(body)[1:]):
        if before.tag == W + "tbl" and after.tag != W + "p":
            yield "no paragraph behind a table"
    for cell in document.iter(W + "tc"):
        if len(cell) == 0 or cell[-1].tag != W + "p":
            yield "table cell does not end in a paragraph"
    for table in document.iter(W + "tbl"):
        properties, rows = table.find(W + "tblPr"), table.findall(W + "tr")
        look = properties.find(W + "tblLook") if properties is not None else None
        first = look is not None and look.get(W + "firstRow") == "1"
        heads = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows]
        if not rows or heads[0] != first or heads != sorted(heads, reverse=True) or sum(heads) > 3:
            yield "accessibility: the header rows are not flagged in the look and each, first of all"
        if not value(properties, "tblDescription"):
            yield "accessibility: table has no description"
        # One that a page may not hold is divided, and it has a lot of text.
        if any(row.find(f"{W}trPr/{W}cantSplit") is None and len(text_of(row)) < 1000 for row in rows):
            yield "table row may split"
        grid = [int(column.get(W + "w")) for column in table.findall(f"{W}tblGrid/{W}gridCol")]
        for row in rows:
            at = 0
            for cell in row.findall(W + "tc"):
                span = int(value(cell, "tcPr/gridSpan") or 1)
                if int(cell.find(f"{W}tcPr/{W}tcW").get(W + "w")) != sum(grid[at:at + span]):
                    yield "table grid and cells differ"
                at += span
            if at != len(grid):
                yield "the cells of a row do not fill the grid"
                break
        width = properties.find(W + "tblW") if properties is not None else None
        if width is None or sum(map(int, grid)) != int(width.get(W + "w")):
            yield "table grid does not add up to the table's width"


def reading(document):
    for picture in document.iter(WP + "docPr"):
        decorative = picture.find(f"{A}extLst/{A}ext/{ADEC}decorative")
        is_decorative = decorative is not None and decorative.get("val") == "1"
        if is_decorative == bool(picture.get("descr")):
            yield "accessibility: picture has " + ("alt text and is decorative" if is_decorative else "no alt text")
    level = 0
    in_cells = {paragraph for cell in document.iter(W + "tc") for paragraph in cell}  # an author may leave a cell empty
    for paragraph in document.iter(W + "p"):
        style = value(paragraph, "pPr/pStyle") or ""
        heading = re.fullmatch(r"(?:Heading|Part|Chapter|Block|Topic|Subtopic)(\d)", style)
        if heading:
            if int(heading[1]) > level + 1 or (int(heading[1]) == 1 and level):
                yield f"accessibility: heading {heading[1]} after {level}"
            level = int(heading[1])
            if not text_of(paragraph).strip():
                yield "accessibility: empty heading"
        # An item that is only a nested list has no text of its own.
        empty = not text_of(paragraph).strip() and paragraph.find(f".//{W}drawing") is None
        if empty and paragraph not in in_cells and not heading and style != "TableEnd" and paragraph.find(f"{W}pPr/{W}numPr") is None:
            yield "accessibility: an empty paragraph"
    if not level:
        yield "accessibility: no heading"


def settings(parts):
    part = parts["word/settings.xml"]
    if part.find(W + "updateFields") is not None:
        yield "settings: updateFields makes Word ask"
    modes = [s.get(W + "val") for s in part.iter(W + "compatSetting") if s.get(W + "name") == "compatibilityMode"]
    if modes != ["15"]:
        yield "settings: Word opens this in compatibility mode"


def properties(parts):
    core = {local(e): e.text or "" for e in parts["docProps/core.xml"]}
    for name in ("title", "language"):
        if not core.get(name):
            yield f"core: no {name}"
    for name in ("created", "modified"):
        if name in core and not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", core[name]):
            yield f"core: {name} is '{core[name]}'"
    language = parts["word/styles.xml"].find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    if language is None or not language.get(W + "val"):
        yield "accessibility: no language"
    elif language.get(W + "val") != core.get("language"):
        yield "core and styles name different languages"


def lint(path):
    try:
        archive = zipfile.ZipFile(path)
        if archive.testzip():
            yield "zip: bad CRC"
            return
        names = archive.namelist()
        parts = {name: ET.fromstring(archive.read(name)) for name in names if name.endswith((".xml", ".rels"))}
    except Exception as error:  # whatever it is, the file is no good
        yield f"cannot be read: {error}"
        return
    for name in PARTS:
        if name not in parts:
            yield f"no {name}"
            return
    document = parts["word/document.xml"]
    yield from package(archive, parts)
    for part in ("document", "footnotes"):
        if f"word/{part}.xml" in parts:
            yield from relationships(part, names, parts)
    yield from media(names, parts)
    yield from notes(names, parts)
    yield from bookmarks(document)
    for name, part in parts.items():
        yield from fields(name, part)
        yield from vocabulary(name, part)
    yield from styles(parts)
    yield from numbering(parts)
    yield from tables(document)
    yield from reading(document)
    yield from settings(parts)
    yield from properties(parts)


def main():
    bad = 0
    for path in sys.argv[1:]:
        found = list(lint(path))
        bad += bool(found)
        print(("FAIL " if found else "PASS ") + path + "".join("\n  " + line for line in found))
    return 1 if bad or len(sys.argv) < 2 else 0


if __name__ == "__main__":
    sys.exit(main())
