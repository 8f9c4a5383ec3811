#!/usr/bin/env python3
"""made_book.py FOLDER SECTIONS: book.xml in FOLDER, of so many sections like the real one, each of some three pages, fifty a part."""

import re
import sys
from pathlib import Path

folder, count = Path(sys.argv[1]), int(sys.argv[2])
text = Path("input/veiligheid-2.6.1.xml").read_text()
(folder / "sections").mkdir(parents=True)
parts = []
for i in range(count):
    if i % 50 == 0:
        parts.append([])
    section = re.sub('nummer="[^"]*"', f'nummer="{i // 50 + 1}.{i % 50 + 1}"', text, count=1)
    section = re.sub("<titel>[^<]*</titel>", f"<titel>Onderwerp {i}</titel>", section, count=1)
    (folder / f"sections/{i}.xml").write_text(section)
    parts[-1].append(f'<secties bestand="sections/{i}.xml"/>')
(folder / "book.xml").write_text(
    '<bundel formaat="1" taal="nl"><titel>Boek van proef</titel><gegevens><document>Programmabegroting 2026</document></gegevens>'
    + "".join(f"<deel><titel>Deel {i + 1}</titel>{''.join(part)}</deel>" for i, part in enumerate(parts)) + "</bundel>\n")
