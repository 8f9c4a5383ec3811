#!/usr/bin/python3
"""letterhead.py FILE LOGO: the letterhead of a municipality as python-docx makes it: another first page, pictures, a table, text
in the house's own styles and a page number. Needs python3-docx."""
import sys

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor


def field(paragraph, code):
    for kind, text in (("begin", None), (None, code), ("separate", None), (None, None), ("end", None)):
        run = paragraph.add_run("1" if kind is None and text is None else "")
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)
        elif text:
            instruction = OxmlElement("w:instrText")
            instruction.text = f" {text} "
            run._r.append(instruction)


document = docx.Document()
section = document.sections[0]
section.page_width, section.page_height = Mm(210), Mm(297)
section.left_margin, section.right_margin, section.top_margin, section.bottom_margin = Mm(35), Mm(20), Mm(42), Mm(28)
section.header_distance, section.footer_distance = Mm(10), Mm(9)
section.different_first_page_header_footer = True
document.styles["Header"].font.color.rgb = RGBColor(0x7A, 0x1F, 0x3D)
document.styles["Footer"].font.size = Pt(8)

first = section.first_page_header.paragraphs[0]
first.add_run().add_picture(sys.argv[2], width=Mm(30))
table = section.first_page_header.add_table(1, 2, Mm(155))
table.cell(0, 0).text = "Gemeente Voorbeeld"
table.cell(0, 1).text = "Postbus 1, 1000 AA Voorbeeld"
address = section.first_page_footer.paragraphs[0]
address.text = "www.voorbeeld.example · bladzijde "
field(address, "PAGE")

running = section.header.paragraphs[0]
running.add_run().add_picture(sys.argv[2], width=Mm(15))
running.add_run("\tGemeente Voorbeeld").bold = True
footer = section.footer.paragraphs[0]
footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
field(footer, "PAGE")
footer.add_run(" / ")
field(footer, "NUMPAGES")
document.add_paragraph("Beste lezer,")
document.save(sys.argv[1])
