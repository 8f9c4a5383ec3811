"""A batch done in parts by an engine, as README or manual say it, beside the same batch done whole."""
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

PARTS = 4
# What the engine finds as raadstuk: a part waits until all are there, which shows that the engine runs them side by side.
TOGETHER = """#!/bin/sh
case "$*" in *--shard*)
  : >"{folder}/started/$$"
  tries=0
  until [ "$(ls "{folder}/started" | wc -l)" -eq {parts} ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 600 ] || {{ echo "the parts do not run side by side" >&2; exit 9; }}
    sleep 0.05
  done ;;
esac
exec "{binary}" "$@"
"""


class Batch:
    def __init__(self, binary, project, folder):
        self.project, self.folder = Path(project).resolve(), Path(folder)
        (self.folder / "bin").mkdir()
        (self.folder / "started").mkdir()
        program = self.folder / "bin/raadstuk"
        program.write_text(TOGETHER.format(folder=folder, parts=PARTS, binary=Path(binary).resolve()))
        program.chmod(0o755)
        (self.folder / "styles").symlink_to(self.project / "styles")
        self.environment = {**os.environ, "PATH": f"{self.folder}/bin:{os.environ['PATH']}"}
        # In folders, with images: what a part of the batch could miss.
        for name in ("alle-elementen", "veiligheid-2.6.1"):
            subprocess.run([sys.executable, "-B", self.project / "tests/bench/vary.py", self.project / f"input/{name}.xml",
                            self.folder / "sections" / name, "--copies", "12"], check=True)
        for beside in ("beelden", "cijfers"):
            shutil.copytree(self.project / "input" / beside, self.folder / "sections/alle-elementen" / beside)
        self.run("raadstuk export -o whole sections")
        assert len(self.reports("whole")) == 2 * 2 * 12, self.reports("whole")

    def run(self, line):
        """As a user's shell in this folder does."""
        done = subprocess.run(["sh", "-c", line], cwd=self.folder, env=self.environment, capture_output=True, text=True)
        assert done.returncode == 0, f"{line}: {done.returncode}\n{done.stdout}{done.stderr}"
        return done

    def readme(self, engine):
        """The line for this engine of README or manual."""
        text = (self.project / "README.md").read_text() + (self.project / "src/install/man/raadstuk.1").read_text()
        lines = re.findall(rf"^(?: +|\.Dl )({engine} .*)$", text, re.M)
        assert len(lines) == 1, f"README and manual have {len(lines)} lines for {engine}"
        return lines[0]

    def reports(self, output):
        root = self.folder / output
        return {file.relative_to(root): file.read_bytes() for file in root.rglob("*") if file.suffix in (".pdf", ".docx")}

    def made_exactly(self):
        """The parts in `reports` are the batch, each has its manifest and lock, and a run without --shard joins them."""
        assert self.reports("reports") == self.reports("whole")
        root, told = self.folder / "reports", []
        for part in range(1, PARTS + 1):
            assert (root / f".raadstuk.{part}-{PARTS}.lock").is_file()
            told += self.listed(root / f"raadstuk.{part}-{PARTS}.json")
        assert not (root / "raadstuk.json").exists()
        whole = self.listed(self.folder / "whole/raadstuk.json")
        assert sorted(told) == sorted(whole), "a report stands in no part, or in two"
        before = {file: file.stat().st_mtime_ns for file in root.rglob("*.pdf")}
        joined = json.loads(self.run("raadstuk export --log json -o reports sections").stderr.splitlines()[-1])
        assert joined["up_to_date"] == joined["sections"] == len(whole), joined
        assert before == {file: file.stat().st_mtime_ns for file in root.rglob("*.pdf")}
        assert sorted(file.name for file in root.glob("raadstuk*.json")) == ["raadstuk.json", "raadstuk.run.json"]
        assert sorted(self.listed(root / "raadstuk.json")) == sorted(whole)
        print(f"{PARTS} parts made exactly the {len(whole)} reports of the batch")

    @staticmethod
    def listed(manifest):
        names = [entry["report"] for entry in json.loads(manifest.read_text())["reports"]]
        assert names, f"{manifest} lists nothing, so that it proves nothing"
        return names
