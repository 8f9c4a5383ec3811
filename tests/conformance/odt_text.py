#!/usr/bin/env python3
"""odt_text.py FILE.odt...: does odfdo read the text of each ODT as verify's reader must: the paragraphs and headings that it
finds, in order, are those of content.xml? Says which differs; exit status 1 when one does. Needs the package odfdo.
"""
import sys
import xml.etree.ElementTree as ET
import zipfile

from odfdo import Document

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def written(file):
    root = ET.fromstring(zipfile.ZipFile(file).read("content.xml"))
    return ["".join("".join(each.itertext()).split()) for each in root.iter() if each.tag in (TEXT + "p", TEXT + "h")]


def read(file):
    body = Document(file).body
    return ["".join("".join(each.xpath("descendant::text()")).split()) for each in body.xpath("descendant::text:p|descendant::text:h")]


wrong = 0
for name in sys.argv[1:]:
    if not written(name) or written(name) != read(name):
        print(f"{name}: odfdo reads something else")
        wrong = 1
sys.exit(wrong)
