#!/usr/bin/env python3
"""Compares xml::Document::parse with other parsers over mutations of the samples.

Both xmllint (libxml2) and the program take a file or both refuse it; and where expat (Python's) reads it as well, the
trees are the same: names, positions, attributes and every character of text.

The W3C's XML conformance suite is not among the tests: no package of Debian ships it (apt-file finds programs
that would run it, in cl-cxml and fpc, but not the suite), and a download of ours would be neither pinned nor offline.
Most of it is about DTDs, which the program refuses; DENSE and FRAGMENTS hold the productions that remain.

Usage: xmllint_agrees.py PARSE_PROGRAM INPUT_FOLDER [--count N] [--seed N] [--show]

The mutations depend on the seed alone. Where the two may differ, and why, stands in EXCEPTIONS.
"""
import argparse
import collections
import concurrent.futures
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import xml.parsers.expat

# What the program refuses by these codes xmllint may take, and why. The other way round there is no exception.
EXCEPTIONS = {
    "doctype": "the program reads no DOCTYPE",
    "xml-version": "the program reads XML 1.0 only; libxml2 reads 1.1 as 1.0 with a warning",
    "unknown-encoding": "the program reads six encodings; libxml2 reads all of iconv's, and guesses UTF-16 without a mark",
    "encoding-mismatch": "libxml2 lets a byte order mark overrule the declaration",
    "forbidden-character U+0000": "libxml2 takes a NUL behind the root element for the end of the file",
    "control-character": "the program refuses U+007F to U+009F",
    "windows-character": "as above",
    "windows-byte": "as above",
    "lost-text": "a warning of ours, beside what is refused",
    "too-large": "a limit of ours",
    "long-value": "a limit of ours",
    "too-deep": "a limit of ours: 64, libxml2's is 256",
    "too-many-elements": "a limit of ours",
}

# Every production of XML 1.0 that needs no DOCTYPE, close together, so that most mutations hit one.
DENSE = """<?xml version="1.0" encoding="UTF-8" standalone='yes' ?>
<!-- vooraf - één -->
<?xml-model href="sectie.xsd" type="application/xml"?>
<p:a xmlns:p="urn:x" \u00e9\u00e9n = "1 &lt; 2" b='&amp;"&#10;' p:c="&#x1F600;\t x"><b/><c.d-e_1 >tekst &gt; ]] &apos;x&quot;
<![CDATA[<&]]]]>\u20ac\U0001F600<?pi?><?pi  data ? > ?></c.d-e_1
><!----><!-- - -->\r\n<\u00efj xml:lang="nl"\n>&#233;\u00a0</\u00efj> <x:y x:z=''/></p:a>
<!-- achteraf --> <?einde?>
"""

FRAGMENTS = [
    "<", ">", "&", "\"", "'", "/", "=", "?", "!", "-", "]", ";", ":", "#", "x", " ", "\n", "\r", "\t", "0", "-", ".",
    "--", "-->", "<!--", "--->", "<!-- -- -->", "]]>", "<![CDATA[", "<![cdata[", "<?", "?>", "<?xml", "<?xml ?>",
    "<?XML x?>", "<?xML?>", "<?xmlx y?>", "<?a:b c?>", "<?1?>", "<? a?>", "<?a\"?>", "<?xml version=\"1.0\"?>", "/>",
    "</", "</a>", "<a>", "<a/>", "<a / >", "<a b>", "<a b=c>", "<a b='x'c='y'/>", "<a b='1' b='2'/>", "<a b=\"<\"/>",
    "<a xmlns:q='u' xmlns:r='u' q:b='' r:b=''/>", "<q:a/>", "<:a/>", "<a:/>", "<a:b:c/>", "<a:1/>", "<1/>", "<-a/>",
    "<.a/>", "< a/>", "<a\u00b7/>", "<\u00b7a/>", "<\u037e/>", "<\u2070/>", "<\u3000/>", "<\U000effff/>", "<\U000f0000/>",
    "<a\u203f/>", "<\u0300/>", "<a\u0300/>", "<\u00d7/>", "<\u0132/>", "<a xmlns=''/>", "<a xmlns='u'/>",
    "<a xmlns:b=''/>", "<a xmlns:xml='u'/>", "<a xml:space='x'/>", "<a xml:lang='!'/>", "<a xmlns='u' xmlns='v'/>",
    "&lt;", "&amp;", "&lt", "&foo;", "&euml;", "&#0;", "&#1;", "&#9;", "&#31;", "&#13;", "&#127;", "&#xD800;", "&#xFFFE;",
    "&#xFFFF;", "&#x10FFFF;", "&#x110000;", "&#4294967305;", "&#99999999999999999999;", "&#;", "&#x;", "&#X41;", "&#xg;",
    "&# 1;", "&#1a;", "& lt;", "&lt ;", "&;", "&#x41", "\0", "\x01", "\x08", "\x0b", "\x0c", "\x1b", "\x1f", "\x7f",
    "\u0080", "\u0085", "\u2028", "\ufffd", "\ufffe", "\uffff", "\ufeff", "\uff21", "\U0001fffe", "\U0010ffff",
    "<!DOCTYPE a>", "<!doctype a>", "<!ELEMENT a ANY>", "<!>", "<!a>", "<!-", "<![", "<![CDATA[]]>", "<![CDATA[]]]]>",
    "version='1.0'", "version='1.1'", "version='2.0'", "version='1'", "encoding='UTF-8'", "encoding=''",
    "standalone='no'", "encoding='UTF-8'standalone='no'", "standalone='maybe'", "standalone='yes' encoding='UTF-8'",
]
BAD_BYTES = [b"\x80", b"\xbf", b"\xc0\x80", b"\xc1\xbf", b"\xc3", b"\xe0\x80\x80", b"\xe2\x82", b"\xed\xa0\x80",
             b"\xed\xb0\x80", b"\xef\xbf\xbe", b"\xef\xbf\xbf", b"\xef\xbb\xbf", b"\xf0\x80\x80\x80", b"\xf4\x90\x80\x80",
             b"\xf8\x88\x80\x80\x80", b"\xfe", b"\xff", b"\xff\xfe", b"\0"]
MARKUP = "<>&;\"'=/?!-[]:# \n"
ENCODINGS = {
    "utf-8": "UTF-8", "utf-8-sig": "UTF-8", "ascii": "US-ASCII", "latin-1": "ISO-8859-1", "iso8859-15": "ISO-8859-15",
    "cp1252": "windows-1252", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16",
}
NAMES = ["utf-8", "UTF-8", "Utf-8", "us-ascii", "US-ASCII", "ANSI_X3.4-1968", "iso-8859-1", "ISO_8859-1", "latin1",
         "L1", "ISO-8859-15", "ISO_8859-15", "latin-9", "windows-1252", "WINDOWS-1252", "UTF-16", "utf-16", "UTF-16LE",
         "utf8", "cp1252", "UTF-7", "x", "1x", "UTF 8", "-"]


def small(random_, text):
    """Ten lines of a sample that are elements or text of their own, so that a mutation is not lost in plain text."""
    whole = [line for line in text.splitlines(keepends=True) if line.count("<") == line.count("</") * 2]
    start = random_.randrange(max(1, len(whole) - 10))
    return "<sectie>" + "".join(whole[start:start + 10]) + "</sectie>"


def mutate(random_, text):
    def place():
        if random_.random() < 0.7:
            marks = [i for i, c in enumerate(text) if c in MARKUP]
            if marks:
                return min(len(text), random_.choice(marks) + random_.randrange(2))
        return random_.randrange(len(text) + 1)

    at = place()
    kind = random_.randrange(7)
    if kind < 3:
        return text[:at] + random_.choice(FRAGMENTS) + text[at:]
    if kind == 3:
        return text[:at] + text[at + random_.choice((1, 1, 1, 2, 3, 9)):]
    if kind == 4:
        return text[:at] + random_.choice(FRAGMENTS) + text[at + 1:]
    if kind == 5:
        other = place()
        first, last = sorted((at, other))
        return text[:last] + text[first:min(last, first + 40)] + text[last:]
    return text[:at] + text[at + 1:at + 2] + text[at:at + 1] + text[at + 2:]


def encode(random_, text):
    codec, name = random_.choice(list(ENCODINGS.items()))
    if random_.random() < 0.3:
        name = random_.choice(NAMES)
    if "encoding=\"UTF-8\"" in text:
        text = text.replace("encoding=\"UTF-8\"", "encoding=\"%s\"" % name)
    elif text.startswith("<") and not text.startswith("<?xml "):
        text = "<?xml version=\"1.0\" encoding=\"%s\"?>" % name + text
    data = text.encode(codec, "xmlcharrefreplace" if codec not in ("utf-8", "utf-8-sig") else "surrogatepass")
    if codec.startswith("utf-16") and random_.random() < 0.9:
        data = (b"\xff\xfe" if codec.endswith("le") else b"\xfe\xff") + data
    return data


def make_case(random_, samples):
    text = small(random_, random_.choice(samples)) if random_.random() < 0.5 else DENSE
    for _ in range(random_.choice((0, 1, 1, 1, 1, 2, 3))):
        text = mutate(random_, text)
    if random_.random() < 0.2:
        data = encode(random_, text)
    else:
        data = text.encode("utf-8", "surrogatepass")
    if random_.random() < 0.1:
        at = random_.randrange(len(data) + 1)
        data = data[:at] + random_.choice(BAD_BYTES) + data[at:]
    elif random_.random() < 0.05:
        data = data[:random_.randrange(len(data) + 1)]
    return data


def fixed_cases(samples):
    """Each fragment, bad sequence and encoding name where it matters, whatever the seed."""
    for fragment in FRAGMENTS:
        for form in ("<r>%s</r>", "<r a=\"%s\"/>", "%s<r/>", "<r/>%s", "<r %s/>", "<r><!--%s--></r>", "<r><?p %s?></r>",
                     "<r><![CDATA[%s]]></r>", "<?xml version='1.0' %s?><r/>", "<?xml %s?><r/>"):
            yield (form % fragment).encode("utf-8")
    for bad in BAD_BYTES:
        for form in (b"<r>%s</r>", b"<r a='%s'/>", b"<r>\xc3\xa9%s", b"<r><!--%s--></r>", b"<r%s/>", b"<r><?p %s?></r>",
                     b"<r><![CDATA[%s]]></r>", b"%s<r/>"):
            yield form % bad
    for name in NAMES:
        declared = "<?xml version='1.0' encoding='%s'?><r/>" % name
        yield declared.encode("ascii")
        yield declared.encode("utf-8-sig")
        yield b"\xff\xfe" + declared.encode("utf-16-le")
        yield b"\xfe\xff" + declared.encode("utf-16-be")
    for name in sorted(set(ENCODINGS.values())):
        for byte in range(128, 256):
            yield b"<?xml version='1.0' encoding='%s'?><r>%c</r>" % (name.encode(), byte)
    for sample in samples:
        yield sample.encode()
    for size in (0, 1, 2, 3, 4):
        yield DENSE.encode()[:size]


def refused_by_xmllint(path):
    done = subprocess.run(["xmllint", "--noout", path], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    return done.returncode != 0, done.stderr.decode("utf-8", "replace").split("\n", 1)[0]


def excuse(our, case):
    codes = re.findall(r"([a-z-]+(?: U\+[0-9A-F]+)?) \d+:\d+", our)
    code = next((said for said in codes if said not in EXCEPTIONS), codes[0])  # one that is no exception, if there is
    # A production that libxml2 does not hold to: SDDecl ::= S 'standalone' ...
    if code == "xml-declaration" and re.match(rb"""<\?xml[^>]*encoding\s*=\s*["'][\w.-]+["']standalone""", case):
        return "no white space before standalone"
    return code if code in EXCEPTIONS else None


def tree_of_expat(case):
    """The tree in the form of parse_program; None where expat refuses: it has the names of the fourth edition."""
    out, texts = [], []
    escapes = str.maketrans({"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\"": "\\q"})

    def end_text():
        if texts:
            out.append('"%s"' % "".join(texts).translate(escapes))
            texts.clear()

    def start(name, attributes):
        end_text()
        pairs = zip(attributes[::2], attributes[1::2])
        # expat points at the '<', counts columns from 0, and a byte order mark as one.
        marked = parser.CurrentLineNumber == 1 and case.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"))
        out.append("<%s %d:%d" % (name, parser.CurrentLineNumber, parser.CurrentColumnNumber + 2 - marked))
        out.append("".join(' %s="%s"' % (key, value.translate(escapes)) for key, value in pairs) + ">")

    def end(_):
        end_text()
        out.append("</>")

    parser = xml.parsers.expat.ParserCreate()
    parser.ordered_attributes = True
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, texts.append
    try:
        parser.Parse(case, True)
    except (xml.parsers.expat.ExpatError, ValueError, LookupError):
        return None
    return "".join(out)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program")
    arguments.add_argument("samples", type=pathlib.Path)
    arguments.add_argument("--count", type=int, default=4000)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--show", action="store_true", help="also print the cases that EXCEPTIONS excuses")
    options = arguments.parse_args()

    samples = [path.read_bytes().decode("utf-8") for path in sorted(options.samples.glob("*.xml"))]
    if not samples:
        sys.exit("no sample in %s" % options.samples)
    random_ = random.Random(options.seed)
    cases = list(dict.fromkeys(fixed_cases(samples)))
    cases += [make_case(random_, samples) for _ in range(options.count)]

    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, case in enumerate(cases):
            paths.append(os.path.join(folder, "%05d.xml" % number))
            pathlib.Path(paths[-1]).write_bytes(case)
        ours = subprocess.run([options.program], input="\n".join(paths) + "\n", capture_output=True, encoding="utf-8", check=True)
        ours = ours.stdout.split("\n")[:-1]
        if len(ours) != len(cases):
            sys.exit("%s answered %d of %d files" % (options.program, len(ours), len(cases)))
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            theirs = list(pool.map(refused_by_xmllint, paths))

    tally = collections.Counter()
    differences = 0
    for case, our, (refused, their) in zip(cases, ours, theirs):
        took = our.startswith("ok ")
        if took != refused:
            tally["both take" if took else "both refuse"] += 1
            tree = tree_of_expat(case) if took else None
            if tree is not None:
                tally["of which expat too"] += 1
                if our != "ok " + tree:
                    differences += 1
                    print("ours:  %s\nexpat: ok %s\n  %r" % (our, tree, case))
            continue
        excused = None if took else excuse(our, case)
        tally["excused: " + excused if excused else "DIFFERENT"] += 1
        differences += excused is None
        if options.show or excused is None:
            print("ours: %s; xmllint: %s\n  %r" % (our, their.split(": ", 1)[-1] if refused else "ok", case[:1500]))
    print("%d cases: %s" % (len(cases), ", ".join("%d %s" % (n, what) for what, n in tally.most_common())))
    # A generator whose files are nearly all refused would agree cheaply.
    if min(tally["both refuse"], tally["both take"]) < len(cases) // 5:
        sys.exit("too few files of one kind to compare")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
