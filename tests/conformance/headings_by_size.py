"""tests/conformance/headings_by_size.py SECTION FOLDER: readers of a PDF that know no tags go by the size of the letter, as
pymupdf4llm does. In the report that FOLDER has of the section in the standard style they find its title and the titles of its
blocks and developments, in their order and each as a heading."""
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pymupdf4llm

BLOCKS = {"doelstellingen": "Doelstellingen", "beleidsontwikkelingen": "Actuele beleidsontwikkelingen", "actiepunten": "Actiepunten"}


def headings_of(section):
    root = ET.parse(section).getroot()
    for element in root.iter():
        if element.tag == "titel":
            yield " ".join("".join(element.itertext()).split())
        elif element.tag in BLOCKS:
            yield BLOCKS[element.tag]


def headings_in(report):
    for line in pymupdf4llm.to_markdown(report).splitlines():
        if found := re.match(r"#+ (.*)", line):
            yield found[1].replace("*", "").strip()


def main(section, folder):
    wanted = list(headings_of(section))
    reports = [path for path in Path(folder).glob(f"standaard*{Path(section).stem}.pdf")]
    assert len(wanted) == 10 and len(reports) == 1, (wanted, reports)
    # The number stands beside the title, as large as the titles of blocks.
    found = [heading for heading in headings_in(reports[0]) if not re.fullmatch(r"[\d.]+", heading)]
    if found != wanted:
        print(f"found {found}\ninstead of {wanted}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
