#!/usr/bin/env python3
"""docx_controls.py GOOD.docx [FOLDER]: breaks a good document in one way each; docx_lint.py must find every one.

GOOD must have a contents list, a numbered list, a table with a head, a link, a logo, a picture that is decorative, a date,
a soft hyphen and two notes, one with a link. With FOLDER the broken
documents are kept there, to try other validators on. Exit 1 when the lint accepts one of them, or refuses the good one.
"""
import pathlib
import re
import sys
import tempfile
import zipfile

from docx_lint import lint

DOCUMENT, TYPES, RELS = "word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"
STYLES, NUMBERING, SETTINGS = "word/styles.xml", "word/numbering.xml", "word/settings.xml"
CORE, FOOTER = "docProps/core.xml", "word/footer1.xml"
NOTES, NOTE_RELS = "word/footnotes.xml", "word/_rels/footnotes.xml.rels"


def sub(part, pattern, replacement, count=1):
    def apply(parts):
        changed = re.sub(pattern.encode(), replacement.encode(), parts[part], count=count, flags=re.S)
        assert changed != parts[part], f"{part} has no {pattern}"
        parts[part] = changed
    return apply


def drop(part):
    return lambda parts: parts.pop(part)


CASES = {
    "pPr-order": sub(DOCUMENT, r'(<w:pStyle w:val="RaadstukPrioriteit"/>)((?:<w:keepNext/>)?)(<w:numPr>.*?</w:numPr>)', r"\3\2\1"),
    "unknown-element": sub(DOCUMENT, r"<w:body>", "<w:body><w:nonsense/>"),
    "not-well-formed": sub(DOCUMENT, r"</w:body>", ""),
    "bad-value": sub(STYLES, r'<w:sz w:val="\d+"/>', '<w:sz w:val="groot"/>'),
    "cell-without-paragraph": sub(DOCUMENT, r"(<w:tc>(?:(?!</w:tcPr>).)*</w:tcPr>)(?:(?!</w:tc>).)*", r"\1"),
    "no-tblGrid": sub(DOCUMENT, r"<w:tblGrid>.*?</w:tblGrid>", ""),
    "grid-sum": sub(DOCUMENT, r'(<w:tblW w:w=")\d+', r"\g<1>100"),
    "nothing-behind-table": sub(DOCUMENT, r"</w:tbl>.*(<w:sectPr>)", r"</w:tbl>\1"),
    "part-missing": drop(STYLES),
    "content-type-missing": sub(TYPES, r'<Override PartName="/word/document.xml"[^>]*/>', ""),
    "rel-id-missing": sub(RELS, r'<Relationship Id="[^"]*" Type="[^"]*/image"[^>]*/>', ""),
    "link-is-no-uri": sub(RELS, r'(/hyperlink" Target=")[^"]*', r"\1https://example.nl/a b"),
    "link-without-text": sub(DOCUMENT, r"(<w:hyperlink r:id[^>]*>)(?:(?!</w:hyperlink>).)*", r"\1"),
    "num-missing": sub(NUMBERING, r'<w:num w:numId="3">.*?</w:num>', ""),
    "nsid-twice": sub(NUMBERING, r'<w:nsid w:val="[^"]*"/>', '<w:nsid w:val="2A6B10C4"/>', 0),
    "style-missing": sub(DOCUMENT, r'w:val="Heading2"', 'w:val="Kop2"'),
    "heading-renamed": sub(STYLES, r'w:val="heading 2"', 'w:val="Kop 2"'),
    "outline-level": sub(STYLES, r'<w:outlineLvl w:val="1"/>', '<w:outlineLvl w:val="4"/>'),
    "bookmark-duplicate": sub(DOCUMENT, r'w:name="_Toc000000002"', 'w:name="_Toc000000001"'),
    "bookmark-id-duplicate": sub(DOCUMENT, r'w:id="2"', 'w:id="1"', 0),
    "anchor-missing": sub(DOCUMENT, r'w:anchor="_Toc000000002"', 'w:anchor="_Toc999"'),
    "core-date": sub(CORE, r"T\d\d:\d\d:\d\dZ</dcterms:created>", " vandaag</dcterms:created>"),
    "field-not-closed": sub(DOCUMENT, r'<w:r><w:fldChar w:fldCharType="end"/></w:r>', ""),
    "field-without-result": sub(FOOTER, r'(<w:fldSimple [^>]*>)<w:r>.*?</w:r>', r"\1"),
    "update-fields": sub(SETTINGS, r"<w:defaultTabStop", "<w:updateFields/><w:defaultTabStop"),
    "compatibility-mode": sub(SETTINGS, r'(w:name="compatibilityMode"[^>]*w:val=")15', r"\g<1>12"),
    "soft-hyphen-as-text": sub(DOCUMENT, r"<w:softHyphen/>", "<w:t>\u00ad</w:t>"),
    "no-alt-text": sub(DOCUMENT, r' descr="[^"]*"', "", 0),
    "decorative-not-said": sub(DOCUMENT, r"<a:extLst>.*?</a:extLst>", "", 0),
    "decorative-taken-back": sub(DOCUMENT, r'(<adec:decorative [^>]*val=")1', r"\g<1>0", 0),
    "decorative-with-alt-text": sub(DOCUMENT, r'(<wp:docPr [^>]* descr=")("><a:extLst>)', r"\1Ruiten\2"),
    "picture-shown-nowhere": lambda parts: parts.update({"word/media/image9.png": parts["word/media/image1.png"]}),
    "note-missing": sub(NOTES, r'<w:footnote w:id="2">.*?</w:footnote>', ""),
    "note-named-nowhere": sub(DOCUMENT, r'<w:r>(?:(?!</w:r>).)*<w:footnoteReference w:id="2"/></w:r>', ""),
    "note-named-twice": sub(DOCUMENT, r'(<w:footnoteReference w:id=")2', r"\g<1>1"),
    "notes-out-of-order": sub(DOCUMENT, r'(<w:footnoteReference w:id=")1(".*<w:footnoteReference w:id=")2', r"\g<1>2\g<2>1"),
    "note-without-number": sub(NOTES, r"<w:footnoteRef/>", ""),
    "note-empty": sub(NOTES, r"<w:t [^>]*>[^<]*</w:t>", "", 0),
    "notes-without-separator": sub(NOTES, r' w:type="separator"', ""),
    "separators-not-named": sub(SETTINGS, r"<w:footnotePr>.*?</w:footnotePr>", ""),
    "notes-missing": drop(NOTES),
    "note-rel-missing": sub(NOTE_RELS, r"<Relationship [^>]*/>", ""),
    "note-link-is-no-uri": sub(NOTE_RELS, r'(Target=")[^"]*', r"\1https://example.nl/a b"),
    "soft-hyphen-as-text-in-note": sub(NOTES, r"<w:softHyphen/>", "<w:t>\u00ad</w:t>"),
    "no-title": sub(CORE, r"<dc:title>.*?</dc:title>", ""),
    "no-language": sub(STYLES, r"<w:lang [^>]*/>", ""),
    "other-language": sub(CORE, r"(<dc:language>)[^<]*", r"\1tlh"),
    "no-table-header": sub(DOCUMENT, r"<w:tblHeader/>", ""),
    "no-head-but-header": sub(DOCUMENT, r'w:firstRow="1"', 'w:firstRow="0"'),
    "no-table-description": sub(DOCUMENT, r"<w:tblDescription [^>]*/>", ""),
    "row-may-split": sub(DOCUMENT, r"<w:cantSplit/>", ""),
    "heading-skipped": sub(DOCUMENT, r'<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Heading3"/>'),
    "empty-paragraph": sub(DOCUMENT, r"(<w:sectPr>)", r"<w:p/>\1"),
}


def write(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)  # with no time: 1980-01-01


def make(good, folder):
    """One path a case, the good one first."""
    with zipfile.ZipFile(good) as archive:
        base = {info.filename: archive.read(info) for info in archive.infolist()}
    paths = [folder / "good.docx"]
    write(paths[0], base)
    for name, breaks in CASES.items():
        parts = dict(base)
        breaks(parts)
        paths.append(folder / f"{name}.docx")
        write(paths[-1], parts)
    content = good.read_bytes()
    paths.append(folder / "truncated.docx")
    paths[-1].write_bytes(content[:len(content) // 2])
    flipped = bytearray(content)
    flipped[content.index(b"word/document.xml") + 200] ^= 0xFF
    paths.append(folder / "flipped-bits.docx")
    paths[-1].write_bytes(bytes(flipped))
    return paths


def main():
    good = pathlib.Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else temporary)
        folder.mkdir(parents=True, exist_ok=True)
        paths = make(good, folder)
        wrong = 0
        for path in paths:
            found = list(lint(path))
            if bool(found) == (path.name == "good.docx"):
                wrong += 1
                print(f"{'refused' if found else 'not found'}: {path.name}" + "".join("\n  " + line for line in found))
    print(f"{len(paths) - wrong} of {len(paths)} controls as they should be")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
