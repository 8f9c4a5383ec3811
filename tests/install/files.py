#!/usr/bin/env python3
"""files.py BUILD PROJECT: `cmake --install` puts every file where it belongs; the manuals, the styles and the paths in the
units are right; the installed program makes a report with the installed style."""
import gzip
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from staged import install, run

EXPECTED = """
bin/raadstuk
lib/systemd/system/raadstuk-failed.service
lib/systemd/system/raadstuk-poll.timer
lib/systemd/system/raadstuk-soon.service
lib/systemd/system/raadstuk.path
lib/systemd/system/raadstuk.service
lib/systemd/system/raadstuk.timer
lib/sysusers.d/raadstuk.conf
lib/tmpfiles.d/raadstuk.conf
libexec/raadstuk/raadstuk-read
libexec/raadstuk/raadstuk-read-foreign
libexec/raadstuk/tell
share/bash-completion/completions/raadstuk
share/doc/raadstuk/changelog.gz
share/doc/raadstuk/copyright
share/man/man1/raadstuk.1.gz
share/man/man5/raadstuk-formats.5.gz
share/man/nl/man1/raadstuk.1.gz
share/raadstuk/bundel.xsd
share/raadstuk/overzicht.xsd
share/raadstuk/sectie.xsd
share/raadstuk/styles/compact.xml
share/raadstuk/styles/groot.xml
share/raadstuk/styles/standaard.xml
share/raadstuk/styles/stijl.xsd
""".split()


def check_manual(file):
    text = gzip.decompress(file.read_bytes()).decode()
    assert not re.search("@[A-Z_]+@", text), f"{file}: a path is not filled in"
    lint = subprocess.run(["mandoc", "-T", "lint", "-W", "warning"], input=text, capture_output=True, text=True, check=False)
    # mandoc knows English names of sections only.
    said = [line for line in lint.stdout.splitlines() if "/nl/" not in str(file) or "section" not in line]
    assert not said, f"{file}: {said}"
    shown = run("mandoc", "-K", "utf-8", "-T", "utf8", input=text)
    assert ("sha256" if "man5" in str(file) else "--output") in re.sub(".\b", "", shown)


def main(build, project):
    version = re.search(r"project\(raadstuk VERSION ([\d.]+)", (project / "CMakeLists.txt").read_text())[1]
    changelog = (project / "src/install/package/changelog").read_text()
    assert changelog.startswith(f"raadstuk ({version}) "), "the changelog does not begin with this version"
    with tempfile.TemporaryDirectory() as folder:
        root, configuration = install(build, folder)
        assert [file.name for file in configuration.rglob("*") if file.is_file()] == ["raadstuk.toml"]
        found = {str(file.relative_to(root)) for file in root.rglob("*")
                 if file.is_file() and configuration not in file.parents}
        examples = {f"share/doc/raadstuk/examples/{file.relative_to(project / 'input')}" for file in (project / "input").rglob("*")
                    if file.suffix in (".xml", ".png", ".jpg")}
        expected = set(EXPECTED) | examples
        assert found - {"share/lintian/overrides/raadstuk"} == expected, f"missing {expected - found}, too many {found - expected}"

        for page in root.glob("share/man/**/*.gz"):
            check_manual(page)
        for unit in root.glob("lib/systemd/system/*.service"):
            program = re.search(r"^ExecStart=(\S+)", unit.read_text(), re.M)[1]
            assert program == "/bin/sleep" or any(program.endswith(f"/{file}") for file in found), f"{unit.name} starts {program}"

        out = Path(folder, "out")
        run(str(root / "bin/raadstuk"), "export", "--style", str(root / "share/raadstuk/styles/compact.xml"), "-o", str(out),
            str(root / "share/doc/raadstuk/examples/veiligheid-2.6.1.xml"), cwd=folder)
        assert {file.suffix for file in out.iterdir() if not file.name.startswith(".")} >= {".pdf", ".docx"}


main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
print("everything is installed where it belongs")
