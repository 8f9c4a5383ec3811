#!/usr/bin/env python3
"""formats_test.py PROJECT: formats.py says so when a field is written that the page lacks, and when the page has one more."""
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
PAGE, LOG, MANIFEST = "src/install/man/raadstuk-formats.5", "src/cli/json_log.cpp", "src/manifest/json.cpp"
RUN, CHANGES = "src/cli/run_file.cpp", "src/wiring/changes_data.cpp"


def said_with(project, file, old, new):
    """What formats.py says of a project in which `file` has `new` for `old`."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("src/install/man", "src/cli", "src/manifest", "src/wiring", "src/data", "src/report"):
            shutil.copytree(project / name, Path(folder, name))
        changed = Path(folder, file)
        text = changed.read_text(encoding="utf-8")
        assert old in text, f"{file} has no {old}"
        changed.write_text(text.replace(old, new, 1), encoding="utf-8")
        done = subprocess.run([sys.executable, "-B", HERE / "formats.py", folder], capture_output=True, text=True, check=False)
    assert done.returncode == 1, f"{old}: exit status {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout


project = Path(sys.argv[1]).resolve()
for file, old, new, wanted in (
    (RUN, '{"needs_you", needs', '{"twist", needs', "last run: raadstuk-formats(5) lacks twist"),
    (LOG, '{"pages", result.pages}', '{"pages", result.pages}, {"twist", 1}', "line report of the log: raadstuk-formats(5) lacks twist"),
    (LOG, '{"type", "changed"}', '{"type", "twisted"}', "types of line in the log: raadstuk-formats(5) lacks twisted"),
    (LOG, '{"run", stamp_.run}', '{"turn", stamp_.run}', "every line of the log: raadstuk-formats(5) lacks turn"),
    (MANIFEST, '"kept", entry', '"twist", entry', "manifest and journal: raadstuk-formats(5) lacks twist"),
    (PAGE, ".Li unlisted ,\n", ".Li unlisted ,\n.Li twist ,\n", "line summary of the log: raadstuk-formats(5) has twist, which nothing writes"),
    (CHANGES, '{"form", c.form}', '{"twist", c.form}', "wijzigingen.json: raadstuk-formats(5) lacks twist"),
    (PAGE, ".It Li listings\n", ".It Li twist\n", "manifest and journal: raadstuk-formats(5) has twist, which nothing writes"),
):
    said = said_with(project, file, old, new)
    assert wanted in said.splitlines(), f"{old} -> {new}:\n{said}"
print("a field more and a field less are noticed, in the manifest, in each line of the log and in the file of the last run")
