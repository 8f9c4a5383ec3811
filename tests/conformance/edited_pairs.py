"""Sections drawn by chance, and the same with edits whose words are counted."""

import random

WORDS = """gemeente raad college zorg wonen jeugd sport cultuur veiligheid handhaving buurt wijk inwoners ondernemers budget
bijdrage regio provincie uitvoering beleid plan maatregel aanpak ontwikkeling voorziening subsidie vergunning overleg
samenwerking voortgang planning verantwoording begroting rekening reserve tekort overschot onderzoek evaluatie advies de
het een van voor met door over tussen onder en of maar omdat zodat wanneer nog ook wel meer minder nieuwe bestaande
jaarlijkse lokale regionale structurele incidentele komende huidige wordt is blijft krijgt maakt geeft vraagt levert kost
besteedt ontvangt""".split()
QUARTERS = ["1e kwartaal", "2e kwartaal", "3e kwartaal", "4e kwartaal"]


class Section:
    """Blocks as lists, so that they can be edited and written."""

    def __init__(self, draw):
        self.draw, self.fresh = draw, 0
        self.number = f"{draw.randint(1, 9)}.{draw.randint(1, 9)}"
        self.blocks = [self.block() for _ in range(draw.randint(5, 12))]
        self.actions = [self.action(f"a{i}") for i in range(draw.randint(2, 6))]
        self.rows = [[self.sentence(2, 3, "")] + [str(draw.randint(10, 999)) for _ in range(2)]
                     for _ in range(draw.randint(3, 8))]
        self.changed = self.marked_more = 0

    def word(self):
        return self.draw.choice(WORDS)

    def sentence(self, least, most, end="."):
        words = [self.word() for _ in range(self.draw.randint(least, most))]
        return " ".join(words).capitalize() + end

    def paragraph(self):
        return ["alinea", [self.sentence(6, 14) for _ in range(self.draw.randint(1, 4))]]

    def block(self):
        if self.draw.random() < 0.3:
            return ["lijst", [self.sentence(4, 9, "") for _ in range(self.draw.randint(2, 5))]]
        return self.paragraph()

    def action(self, name):
        return {"id": name, "text": self.sentence(5, 9, ""), "planning": self.draw.choice(QUARTERS),
                "note": self.sentence(5, 8) if self.draw.random() < 0.4 else ""}

    def new_word(self):
        self.fresh += 1
        return f"nieuw{self.fresh}woord"

    # Each edit says how many words it changes.
    def replace_words(self):
        block = self.draw.choice(self.blocks)
        i = self.draw.randrange(len(block[1]))
        words = block[1][i].split(" ")
        at = self.draw.randrange(1, len(words) - 1)
        words[at] = self.new_word()
        block[1][i] = " ".join(words)
        return 2

    def insert_paragraph(self):
        block = self.paragraph()
        self.blocks.insert(self.draw.randint(0, len(self.blocks)), block)
        return sum(len(text.split()) for text in block[1])

    def delete_block(self):
        if len(self.blocks) < 4:
            return 0
        block = self.blocks.pop(self.draw.randrange(len(self.blocks)))
        return sum(len(text.split()) for text in block[1])

    def split(self):
        for i, block in enumerate(self.blocks):
            if block[0] == "alinea" and len(block[1]) >= 2:
                self.blocks[i:i + 1] = [["alinea", block[1][:1]], ["alinea", block[1][1:]]]
                return 0
        return 0

    def join(self):
        for i, (a, b) in enumerate(zip(self.blocks, self.blocks[1:])):
            if a[0] == b[0] == "alinea":
                self.blocks[i:i + 2] = [["alinea", a[1] + b[1]]]
                return 0
        return 0

    def item(self):
        lists = [block for block in self.blocks if block[0] == "lijst"]
        if not lists:
            return 0
        items = self.draw.choice(lists)[1]
        if len(items) > 2 and self.draw.random() < 0.5:
            return len(items.pop(self.draw.randrange(len(items))).split())
        text = self.sentence(4, 9, "")
        items.insert(self.draw.randint(0, len(items)), text)
        return len(text.split())

    def move(self):
        i = self.draw.randrange(len(self.blocks))
        block = self.blocks.pop(i)
        self.blocks.insert(self.draw.randint(0, len(self.blocks)), block)
        self.marked_more += 2 * sum(len(text.split()) for text in block[1])
        return 0

    def cell(self):
        self.draw.choice(self.rows)[self.draw.randint(1, 2)] = str(self.draw.randint(1000, 9999))
        return 2

    def row(self):
        if len(self.rows) > 3 and self.draw.random() < 0.5:
            return sum(len(cell.split()) for cell in self.rows.pop(self.draw.randrange(len(self.rows))))
        row = [self.sentence(2, 3, ""), str(self.draw.randint(10, 999)), str(self.draw.randint(10, 999))]
        self.rows.insert(self.draw.randint(0, len(self.rows)), row)
        return sum(len(cell.split()) for cell in row)

    def planning(self):
        action = self.draw.choice(self.actions)
        others = [quarter for quarter in QUARTERS if quarter != action["planning"]]
        action["planning"] = self.draw.choice(others)
        return 2

    def new_action(self):
        action = self.action(f"n{self.fresh}")
        self.fresh += 1
        self.actions.insert(self.draw.randint(0, len(self.actions)), action)
        return len((action["text"] + " " + action["planning"] + " " + action["note"]).split())

    def drop_action(self):
        if len(self.actions) < 2:
            return 0
        action = self.actions.pop(self.draw.randrange(len(self.actions)))
        return len((action["text"] + " " + action["planning"] + " " + action["note"]).split())

    EDITS = [replace_words, replace_words, replace_words, insert_paragraph, delete_block, split, join, item, move, cell, row,
             planning, new_action, drop_action]

    def edit(self):
        # One of these: a paragraph that moves, or is parted, and then becomes a part of another is new words there.
        one = self.draw.choice([Section.move, Section.split, Section.join])
        edits = [edit for edit in self.EDITS if edit is one or edit not in (Section.move, Section.split, Section.join)]
        for _ in range(self.draw.randint(2, 8)):
            self.changed += self.draw.choice(edits)(self)

    def xml(self, year):
        blocks = "".join(
            f"<alinea>{' '.join(content)}</alinea>" if kind == "alinea" else
            "<lijst>" + "".join(f"<punt>{item}</punt>" for item in content) + "</lijst>" for kind, content in self.blocks)
        rows = "".join("<rij>" + "".join(f"<cel>{cell}</cel>" for cell in row) + "</rij>" for row in self.rows)
        actions = "".join(
            f'<actie id="{action["id"]}" planning="{action["planning"]}">{action["text"]}'
            + (f"<toelichting>{action['note']}</toelichting>" if action["note"] else "") + "</actie>"
            for action in self.actions)
        return (f'<sectie formaat="1" nummer="{self.number}"><titel>Sectie {self.number}</titel><gegevens>'
                f"<organisatie>Gemeente Voorbeeld</organisatie><document>Programmabegroting</document></gegevens>\n"
                f"<doelstellingen>{blocks}</doelstellingen>\n<actiepunten>{actions}</actiepunten>\n"
                f"<kosten><tabel><bijschrift>Lasten en baten</bijschrift><kop><cel>Post</cel><cel>Lasten</cel><cel>Baten</cel>"
                f"</kop>{rows}</tabel></kosten></sectie>\n")


def write_pairs(folder, count, seed):
    """oud/NNN.xml and nieuw/NNN.xml; by name the words that changed, and those that tracked changes mark beside them."""
    known = {}
    for side in ("oud", "nieuw"):
        (folder / side).mkdir(parents=True)
    for i in range(count):
        section = Section(random.Random(seed * 10000 + i))
        name = f"{i:03}"
        (folder / "oud" / f"{name}.xml").write_text(section.xml(2025))
        section.edit()
        (folder / "nieuw" / f"{name}.xml").write_text(section.xml(2026))
        known[name] = (section.changed, section.marked_more)
    return known
