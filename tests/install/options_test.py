#!/usr/bin/env python3
"""options_test.py BINARY PROJECT: options.py says so when the help has an option more, or one less, or a format more."""
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
PLACES = ("raadstuk.1", "raadstuk.nl.1", "raadstuk.bash", "raadstuk.toml")


def said_with(binary, project, edit):
    """What options.py says of a program whose help goes through `edit` of sed."""
    with tempfile.TemporaryDirectory() as folder:
        fake = Path(folder, "raadstuk")
        fake.write_text(f"#!/bin/sh\n'{binary}' \"$@\" | sed '{edit}'\n")
        fake.chmod(0o755)
        done = subprocess.run([sys.executable, "-B", HERE / "options.py", fake, project], capture_output=True, text=True)
    assert done.returncode == 1, f"{edit}: exit status {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout


binary, project = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
more = said_with(binary, project, "s/^      --set .*/&\\n      --twist N           turn/")
less = said_with(binary, project, "/^      --embed-source/d")
for place in PLACES:
    for what, said in (("twist", more), ("embed-source", less)):
        assert any(place in line and what in line for line in said.splitlines()), f"{place}, {what}:\n{said}"
# The completion asks the program itself, so that it lacks no format.
formats = said_with(binary, project, "s/json or all/json, rtf or all/")
for place in ("raadstuk.1", "raadstuk.nl.1", "README.md", "raadstuk.toml"):
    assert any(place in line and "rtf is missing" in line for line in formats.splitlines()), f"{place}:\n{formats}"
assert "raadstuk.bash" not in formats, formats
print("an option more and an option less are noticed in", ", ".join(PLACES))
