"""in_order.py FILE...: what must be so of every web page, by Python's own parser of HTML: it stands alone, its policy allows
its styles and nothing else, its ids are distinct and all that names one finds it, its headings skip no level, its elements
close in their order."""
import base64
import hashlib
import html.parser
import os
import re
import sys
import urllib.parse

VOID = {"img", "meta"}
ALLOWED = {"html", "head", "meta", "title", "style", "body", "header", "main", "nav", "div", "p", "span", "h1", "h2", "h3", "h4",
           "h5", "h6", "ul", "ol", "li", "table", "caption", "thead", "tbody", "tr", "th", "td", "figure", "figcaption",
           "blockquote", "img", "a", "abbr", "em", "strong", "sup"}
ATTRIBUTES = {"id", "class", "lang", "dir", "title", "name", "content", "http-equiv", "charset", "href", "src", "alt", "width",
              "height", "scope", "headers", "colspan", "rowspan", "role", "tabindex", "aria-labelledby", "aria-label", "value"}


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.wrong, self.open, self.ids, self.named, self.levels, self.pages = [], [], [], [], [], []
        self.policy, self.styles, self.title, self.roles = "", [], "", {}
        self.feed(text)
        self.close()
        if self.open:
            self.wrong.append(f"not closed: {self.open}")

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag not in ALLOWED:
            self.wrong.append(f"element {tag}")
        self.wrong += [f"attribute {name} of {tag}" for name, _ in attributes if name not in ATTRIBUTES]
        if len(given) != len(attributes):
            self.wrong.append(f"an attribute of {tag} twice")
        if "id" in given:
            self.ids.append(given["id"])
        for name in ("headers", "aria-labelledby"):
            self.named += given.get(name, "").split()
        if given.get("href", "").startswith("#"):
            self.named.append(urllib.parse.unquote(given["href"][1:]))
        elif given.get("href", "").startswith("./"):  # the page of a section beside that of an overview
            self.pages.append(urllib.parse.unquote(given["href"].split("#")[0]))
        elif "href" in given and not re.match(r"(https?://|mailto:)", given["href"]):
            self.wrong.append(f"address {given['href']}")
        if "src" in given and not given["src"].startswith("data:image/"):
            self.wrong.append(f"picture {given['src'][:60]}")
        if tag == "img" and "alt" not in given:
            self.wrong.append("a picture without alternative")
        if tag == "th" and "scope" not in given and "id" not in given:
            self.wrong.append("a head without scope or id")
        if given.get("http-equiv") == "Content-Security-Policy":
            self.policy = given["content"]
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> out of its order")

    def handle_data(self, data):
        inside = self.open[-1] if self.open else ""
        if inside == "style":
            self.styles.append(data)
        elif inside == "title":
            self.title += data
        elif not self.open and data.strip():
            self.wrong.append(f"text outside: {data!r}")

    def handle_comment(self, data):
        self.wrong.append(f"comment {data!r}")


def faults(file):
    page = Page(open(file, encoding="utf-8").read())
    wrong = page.wrong
    hashes = {"'sha256-" + base64.b64encode(hashlib.sha256(style.encode()).digest()).decode() + "'" for style in page.styles}
    policy = dict((rule.split() + [""])[:1] + [set(rule.split()[1:])] for rule in page.policy.split(";"))
    if policy != {"default-src": {"'none'"}, "img-src": {"data:"}, "style-src": hashes, "base-uri": {"'none'"},
                  "form-action": {"'none'"}}:
        wrong.append(f"policy {page.policy}, styles {hashes}")
    wrong += [f"id {each} twice" for each in set(page.ids) if page.ids.count(each) > 1]
    wrong += [f"id {each} has white space" for each in page.ids if not each or re.search(r"\s", each)]
    wrong += [f"nothing has the id {each}" for each in page.named if each not in page.ids]
    wrong += [f"no page {each}" for each in page.pages if not os.path.exists(os.path.join(os.path.dirname(file), each))]
    if page.levels[:1] != [1] or page.levels.count(1) != 1 or any(b > a + 1 for a, b in zip(page.levels, page.levels[1:])):
        wrong.append(f"levels {page.levels}")
    if not page.title.strip():
        wrong.append("no title")
    return wrong


if __name__ == "__main__":
    found = [f"{file}: {fault}" for file in sys.argv[1:] for fault in faults(file)]
    print("\n".join(found))
    sys.exit(bool(found) or len(sys.argv) < 2)
