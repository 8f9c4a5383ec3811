"""Tables as budgets have them, drawn by chance: the same seed gives the same tables. Not a program; tables.py uses it."""

import random
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

NAMES = """Onderwijsachterstandenbeleid Jeugdhulp Wmo Vennootschapsbelasting Arbeidsongeschiktheidsverzekeringen Riolering
Afval Volksgezondheid Bestuursondersteuning Grondexploitaties Vastgoedexploitatie Openbare Veiligheid Wegen Verkeer
Parkeerbelasting Toeristenbelasting Gemeentefonds Bijstandsuitkeringen Inkomensregelingen Sportaccommodaties Bibliotheek
Onroerendezaakbelastingen Omgevingsvergunningen Begraafplaatsrechten Cultuureducatie Duurzaamheidsmaatregelen Economie
Crisisbeheersing Brandweer Lokaal Onderwijshuisvesting Leerlingenvervoer Peuteropvang Maatwerkvoorzieningen Energietransitie
Noord-Hollandse Samenwerkingsverbanden Arbeidsparticipatie Kinderopvangtoeslag Volkshuisvesting Straatverlichting""".split()
WORDS = """de het een van voor met en gemeente college raad wijk bewoners bijdrage uitvoering verwachting besluit aanbesteding
onderhoud verduurzaming ontwikkeling samenwerking ondersteuning voorbereiding werkzaamheden vluchtelingenopvang hogere lagere
tarieven jaarrekening begrotingswijziging bezuinigingsmaatregelen schoolgebouwen klimaatadaptatie jongerenwerk subsidie
buurtvoorzieningen verantwoordelijkheden structureel incidenteel woningbouwlocaties geluidshinder fietsverbindingen""".split()
HEADS = """Lasten Baten Saldo Rekening Begroting Raming Mutatie Realisatie Prognose Afwijking Dekking Reserve Bijstelling
Meerjarenraming Kapitaallasten Doorbelasting Toevoegingen Onttrekkingen Investeringsbedrag Afschrijvingstermijn""".split()
SHORT = """ja nee deels laag midden hoog college raad structureel incidenteel vastgesteld beëindigd onbekend wethouder
uitvoering programmamanager""".split()
STANDS_FOR_FIGURE = ["n.v.t.", "p.m.", "-", ""]


@dataclass
class Cell:
    """Text is a list of units, each a word or a figure with all that belongs to it."""

    units: list = field(default_factory=list)
    columns: int = 1
    rows: int = 1
    heads: bool = False
    note: str = ""

    @property
    def text(self):
        return " ".join(self.units)


@dataclass
class Row:
    cells: list
    role: str = ""


@dataclass
class Table:
    number: int  # among all that are drawn
    kinds: list  # of its columns: name, figure, short, text, address
    head: list
    rows: list
    caption: str
    turned: bool = False
    csv: str = ""
    line: int = 0  # of its element

    def all_cells(self):
        return [cell for row in self.head + self.rows for cell in row.cells]


def is_figure(unit):
    return any(c.isdigit() for c in unit) and not any(c in unit for c in "/@_") and "www" not in unit


def with_thousands(number):
    return f"{number:,}".replace(",", ".")


class Drawing:
    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.drawn = 0

    def maybe(self, share):
        return self.chance.random() < share

    def figure(self, form, size):
        number = self.chance.randrange(1, 10**size)
        whole = with_thousands(number)
        sign = self.chance.choice(["", "", "", "-", "−"])
        if form == "euro":
            return f"€ {sign}{whole}"
        if form == "percent":
            space = self.chance.choice(["", " "])
            return f"{sign}{self.chance.randrange(100)},{self.chance.randrange(10)}{space}%"
        if form == "millions":
            return f"{sign}{self.chance.randrange(200)},{self.chance.randrange(100):02} mln"
        if form == "unit":
            return f"{whole} {self.chance.choice(['fte', 'm²', 'uur', 'km'])}"
        if form == "brackets":
            return f"({whole})" if self.maybe(0.3) else whole
        if form == "change":
            return f"{self.chance.choice('+-')}{whole}"
        return sign + whole

    def words(self, least, most):
        units = []
        for _ in range(self.chance.randint(least, most)):
            if self.maybe(0.06):
                units.append(self.figure(self.chance.choice(["euro", "percent", "millions", "unit"]), 5))
            else:
                units.append(self.chance.choice(WORDS))
        return units

    def address(self):
        host = self.chance.choice(["www.gemeente-merenveld.nl", "https://raad.merenveld.nl", "www.waarstaatjegemeente.nl"])
        return f"{host}/{self.chance.choice(NAMES).lower()}/{self.chance.choice(WORDS)}-{self.chance.randrange(2020, 2031)}"

    def columns(self):
        most = self.chance.choices([8, 19, 40], [5, 3, 2])[0]
        count = self.chance.randint({8: 3, 19: 9, 40: 20}[most], most)
        rest = ["figure"] * (count - 1)
        if self.maybe(0.5):
            for kind in self.chance.sample(["short", "text", "address", "short"], self.chance.randint(1, min(3, count - 2))):
                rest[self.chance.randrange(count - 1)] = kind
        if "figure" not in rest:
            rest[0] = "figure"
        return ["name"] + rest

    def leaf_head(self, kind):
        if kind != "figure":
            return [self.chance.choice(HEADS)]
        units = [self.chance.choice(HEADS)] if self.maybe(0.6) else []
        if self.maybe(0.5) or not units:
            units.append(str(self.chance.randrange(2020, 2036)))
        if self.maybe(0.1):
            units += self.chance.choice([["(in", "%)"], ["(x", "€ 1.000)"]])
        return units

    def head(self, kinds):
        depth = self.chance.choice([1, 1, 2, 2, 3]) if len(kinds) > 4 else 1
        rows = [Row([]) for _ in range(depth)]
        # No two tables have like heads, which would be set together.
        rows[0].cells.append(Cell([self.chance.choice(NAMES), "nr.", str(self.drawn)], rows=depth))
        at = 1
        while at < len(kinds):
            self.add_heads(rows, 0, kinds[at:at + self.chance.randint(2, 6)])
            at += sum(cell.columns for cell in rows[0].cells) - at
        return rows

    def add_heads(self, rows, depth, kinds):
        """Over these columns, from this row down."""
        if depth + 1 == len(rows):
            rows[depth].cells += [Cell(self.leaf_head(kind)) for kind in kinds]
        elif len(kinds) == 1:
            rows[depth].cells.append(Cell(self.leaf_head(kinds[0]), rows=len(rows) - depth))
        else:
            rows[depth].cells.append(Cell([self.chance.choice(HEADS), str(self.chance.randrange(2020, 2036))], len(kinds)))
            half = self.chance.randint(1, len(kinds)) if depth + 2 < len(rows) else len(kinds)
            for part in (kinds[:half], kinds[half:]):
                if part:
                    self.add_heads(rows, depth + 1, part)

    def cell(self, kind, form, size):
        if kind == "figure":
            return Cell([self.figure(form, size)])
        if kind == "short":
            return Cell([self.chance.choice(SHORT)])
        if kind == "address":
            return Cell([self.address()] if self.maybe(0.8) else [f"{self.chance.choice(WORDS)}@merenveld.nl"])
        if kind == "text":
            return Cell(self.words(2, 25))
        return Cell([self.chance.choice(NAMES) for _ in range(self.chance.randint(1, 3))], heads=True)

    def body(self, kinds, csv):
        forms = [self.chance.choice(["plain", "plain", "plain", "euro", "percent", "millions", "unit", "brackets", "change"])
                 for _ in kinds]
        size = self.chance.randint(2, 7)
        notes = not csv and self.maybe(0.3)
        rows, reach = [], 0  # rows that the row head still reaches over
        count = self.chance.randint(2, 30)
        over_rows = not csv and kinds[1] in ("short", "text") and self.maybe(0.8)
        for index in range(count):
            if reach == 0 and not csv and index + 2 < count and self.maybe(0.08):
                rows.append(Row([Cell(self.words(1, 4), heads=True)], "groep"))
            cells = [self.cell(kind, form, size) for kind, form in zip(kinds, forms)]
            for i, kind in enumerate(kinds):
                if kind == "figure" and index > 0 and self.maybe(0.05):
                    stand_in = self.chance.choice(STANDS_FOR_FIGURE)
                    cells[i].units = [stand_in] if stand_in else []
                elif notes and cells[i].units and kind != "address" and self.maybe(0.04):
                    cells[i].note = " ".join(self.words(2, 12))
            if reach > 0:
                reach -= 1
                rows.append(Row(cells[1:]))
            elif over_rows and index + 3 < count and self.maybe(0.4):
                reach = self.chance.randint(1, 2)
                cells[0].rows = reach + 1
                rows.append(Row(cells))
            elif not csv and index > 1 and kinds[-1] == kinds[-2] == "figure" and self.maybe(0.04):
                rows.append(Row(cells[:-2] + [Cell(["nog", "onbekend"], 2)]))
            else:
                rows.append(Row(cells))
        if self.maybe(0.6):
            cells = [self.cell(kind, form, size) if kind == "figure" else Cell() for kind, form in zip(kinds, forms)]
            cells[0] = Cell(["Totaal", self.chance.choice(NAMES).lower()], heads=True)
            rows.append(Row(cells, "totaal"))
        return rows

    def table(self):
        self.drawn += 1
        kinds = self.columns()
        head = self.head(kinds)
        csv = f"tabel-{self.drawn}.csv" if self.maybe(0.15) else ""
        return Table(self.drawn, kinds, head, self.body(kinds, csv), " ".join(self.words(3, 8)), self.maybe(0.08), csv)


def nineteen_columns(number):
    """Six years by lasten, baten and saldo."""
    chance = random.Random(19)
    years = [Cell(["Begroting", str(year)], 3) for year in range(2025, 2031)]
    leaves = [Cell([leaf]) for _ in years for leaf in ("Lasten", "Baten", "Saldo")]
    amount = lambda: Cell([f"-{with_thousands(chance.randrange(10000, 100000))}"])
    rows = [Row([Cell([name], heads=True)] + [amount() for _ in leaves]) for name in NAMES[:1] + ["Jeugd", "Wegen", "Sport"]]
    rows[0].cells[1:] = [Cell(["-99.999"]) for _ in leaves]
    return Table(number, ["name"] + ["figure"] * 18, [Row([Cell(["Programma"], rows=2)] + years), Row(leaves)], rows,
                 "Lasten en baten in zes jaren")


def cell_of_xml(cell):
    attributes = (f' kolommen="{cell.columns}"' if cell.columns > 1 else "") + (f' rijen="{cell.rows}"' if cell.rows > 1 else "")
    attributes += ' kop="ja"' if cell.heads else ""
    note = f"<noot>{escape(cell.note)}</noot>" if cell.note else ""
    return f"<cel{attributes}>{escape(cell.text)}{note}</cel>"


def table_of_xml(table):
    lines = ['<tabel' + (' afdrukstand="liggend"' if table.turned else "") +
             (f" bestand={quoteattr(table.csv)}" if table.csv else "") + ">",
             f"<bijschrift>{escape(table.caption)}</bijschrift>"]
    for row in table.head:
        lines.append("<kop>" + "".join(map(cell_of_xml, row.cells)) + "</kop>")
    for row in [] if table.csv else table.rows:
        if row.role == "groep":
            lines.append(f'<rij soort="groep"><cel>{escape(row.cells[0].text)}</cel></rij>')
        else:
            role = f' soort="{row.role}"' if row.role else ""
            lines.append(f"<rij{role}>" + "".join(map(cell_of_xml, row.cells)) + "</rij>")
    return lines + ["</tabel>"]


def write_section(path, tables, number):
    """Sets the line of each table."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'<sectie formaat="1" nummer="{number}" taal="nl">',
             f"<titel>Tabellen bij toeval {number}</titel>", "<gegevens><organisatie>Gemeente Merenveld</organisatie></gegevens>",
             "<kosten>"]
    for table in tables:
        lines.append("<alinea>Hieronder staan de cijfers van dit programma, zoals de raad ze vaststelde.</alinea>")
        table.line = len(lines) + 1
        lines += table_of_xml(table)
        if table.csv:
            rows = [";".join(f'"{cell.text}"' for cell in row.cells) for row in table.rows]
            head = ";".join(f"k{i}" for i in range(len(table.kinds)))
            (path.parent / table.csv).write_text("\n".join([head] + rows) + "\n", encoding="utf-8")
    path.write_text("\n".join(lines + ["</kosten>", "</sectie>"]) + "\n", encoding="utf-8")
