#!/usr/bin/env python3
"""formats.py PROJECT: every field that the program writes into the manifest, its journal, the JSON log, the file of
the last run, wijzigingen.json and the rows of an overview stands in raadstuk-formats(5), in the log with its type of line, and no other does. Says what is missing
where; exit status 1 when it says so.
"""
import re
import sys
from pathlib import Path

# What the page sets as a field and is none: a value, or what only a name can be.
VALUES = {"sectie", "eml"}
NAME = r'"([a-z][a-z0-9_]*)"'


def fields_in(code):
    """The names in a piece of C++ that makes JSON values, or text of them."""
    found = set(re.findall(r"\{" + NAME + ",", code)) | set(re.findall(r"add_(?:list|text)\(object, " + NAME, code))
    return found | set(re.findall(r'\\"([a-z][a-z0-9_]*)\\":', code)) | set(re.findall(r'R"\(,"([a-z]+)":"\)"', code))


def fields_on(page):
    return {word for line in re.findall(r"^\.(?:Li|It Li) (.*)", page, re.M) for word in re.findall(r"\b[a-z][a-z0-9_]*", line)}


def bracketed(page):
    """The fields of .Pq lines that set them with Li, as in `.Pq Li name , value :`."""
    return {word for line in re.findall(r"^\.Pq Li ([^:\n]*)", page, re.M) for word in re.findall(r"\b[a-z][a-z0-9_]*", line)}


def documented(page):
    # What `No` follows in a line is in words.
    page = re.sub(r" : No .*", "", page)
    return fields_on(page) | bracketed(page)


def functions(code):
    return re.split(r"^\}\n", code, flags=re.M)


def log_lines(code):
    """{type of line: the fields of the functions that write it}, and those of every line."""
    types, all_lines = {}, {"type"}
    for function in functions(code):
        names = set(re.findall(r'\{"type", "([a-z_]+)"', function))
        for name in names:
            types.setdefault(name, set()).update(fields_in(function) - {"type"})
        if not names and "stamped" in function:
            all_lines |= fields_in(function)
    return types, all_lines


def differences(where, written, page):
    return [f"{where}: raadstuk-formats(5) lacks {name}" for name in sorted(written - page)] + [
        f"{where}: raadstuk-formats(5) has {name}, which nothing writes" for name in sorted(page - written)
    ]


def main(project):
    source = lambda name: (project / "src" / name).read_text(encoding="utf-8")
    page = source("install/man/raadstuk-formats.5")
    manifest_page, log_page = page.split(".Sh THE MANIFEST")[1].split(".Sh THE LOG")
    log_page, run_page = log_page.split(".Sh SEE ALSO")[0].split(".Sh LAST RUN")
    run_page, changes_page = run_page.split(".Sh CHANGES")
    changes_page, rows_page = changes_page.split(".Sh ROWS OF AN OVERVIEW")

    manifest = set().union(*(fields_in(source(f"manifest/{name}.cpp")) for name in ("json", "manifest", "journal")))
    said = differences("manifest and journal", manifest - {"percent"}, documented(manifest_page) - VALUES)

    types, all_lines = log_lines(source("cli/json_log.cpp"))
    before, *items = re.split(r"^\.It Li ", log_page, flags=re.M)
    said += differences("every line of the log", all_lines, documented(before))
    blocks = {item.split("\n", 1)[0].strip(): documented(item.split("\n", 1)[1]) for item in items}
    said += differences("types of line in the log", set(types), set(blocks))
    # `verified` writes lines of `more` as well.
    types["verified"] = types["verified"] - {"count"}
    types["more"] = {"file", "count"} & types["more"]
    for name in sorted(set(types) & set(blocks)):
        said += differences(f"line {name} of the log", types[name], blocks[name])
    said += differences("wijzigingen.json", fields_in(source("wiring/changes_data.cpp")), documented(changes_page) - {"refused"})
    # What `overzicht` and its attributes are called is no field.
    rows = fields_in(source("data/json.cpp")) | fields_in(source("report/agenda_table.cpp"))
    said += differences("rows", rows, documented(rows_page) - {"overzicht", "peildatum"})
    return said + differences("last run", fields_in(source("cli/run_file.cpp")), documented(run_page))


if __name__ == "__main__":
    found = main(Path(sys.argv[1]))
    print("\n".join(found) or "raadstuk-formats(5) names every field that is written, and no other")
    sys.exit(1 if found else 0)
