"""page_words.py PAGE DOCX: pandoc reads the words in the page that stand in the parts of the DOCX, but for their order, since
notes stand elsewhere."""
import collections
import re
import subprocess
import sys
import xml.etree.ElementTree
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def words(text):
    text = re.sub("[¹²³⁰⁴-⁹\u00ad\u200b\u200e\u200f\u2060]", "", text)
    return collections.Counter(re.findall(r"[^\W\d_]{2,}", text))  # numbers are drawn by list, note and page


def of_page(file):
    # What stands for a picture is no text of the parts.
    page = re.sub(r'(<img [^>]*?) alt="[^"]*"', r"\1", open(file, encoding="utf-8").read())
    return words(subprocess.run(["pandoc", "--from", "html", "--to", "plain", "--wrap", "none"], input=page, check=True, capture_output=True, text=True).stdout)


def of_docx(file):
    out = []
    with zipfile.ZipFile(file) as parts:
        for name in ("word/document.xml", "word/footnotes.xml"):
            if name not in parts.namelist():
                continue
            for paragraph in xml.etree.ElementTree.fromstring(parts.read(name)).iter(W + "p"):
                for each in paragraph.iter():
                    out.append(each.text or "" if each.tag == W + "t" else " " if each.tag in (W + "tab", W + "br", W + "footnoteReference") else "-" if each.tag == W + "noBreakHyphen" else "")
                out.append("\n")
    return words("".join(out))


page, docx = of_page(sys.argv[1]), of_docx(sys.argv[2])
print("only in the page:", dict(page - docx), "only in the DOCX:", dict(docx - page))
sys.exit(page != docx or not page)
