#!/usr/bin/env python3
"""run_typst.py INPUT.xml OUTPUT.pdf [STANDARD,... [TEMPLATE [STYLE]]]: sets a section with Typst (PyPI's wheel) and sectie.typ beside this file.
run_typst.py FOLDER FOLDER ...: each section of the first, in one process with one compiler, whose caches are then warm.

Fonts come from one folder and the wheel's own are left out, so that Typst searches no more than it needs.
"""
import os
import sys
from pathlib import Path

import typst

fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False,
                    font_paths=["/usr/share/fonts/truetype/crosextra"])
template = os.path.join(os.path.dirname(os.path.abspath(__file__)), sys.argv[4] if len(sys.argv) > 4 else "sectie.typ")
epoch = os.environ.get("SOURCE_DATE_EPOCH")  # the wheel does not read it itself
compiler = typst.Compiler(template, root="/", font_paths=fonts)
style = {"style": sys.argv[5]} if len(sys.argv) > 5 else {}  # its values as JSON
source, target = Path(sys.argv[1]), Path(sys.argv[2])
for xml in sorted(source.glob("*.xml")) if source.is_dir() else [source]:
    compiler.compile(
        output=target / f"{xml.stem}.pdf" if source.is_dir() else target, format="pdf",
        pdf_standards=sys.argv[3].split(",") if len(sys.argv) > 3 and sys.argv[3] else [],
        timestamp=int(epoch) if epoch else None, sys_inputs={"xml": os.path.abspath(xml), **style})
