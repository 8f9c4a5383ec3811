#!/usr/bin/env python3
"""units.py BUILD PROJECT: systemd accepts the units, judges the service well locked in, and the program asks the kernel for
nothing that the service forbids."""
import re
import sys
import tempfile
from pathlib import Path

from staged import install, run

# The most exposure, of 10, that `systemd-analyze security` may find. The one that sends mail may start a setgid program.
MOST_EXPOSED = {"raadstuk.service": 1.5, "raadstuk-soon.service": 1.5, "raadstuk-failed.service": 6.5}
LIMITS = ("MemoryMax", "TasksMax", "TimeoutStartSec")


def calls_of(group, seen):
    """The system calls of a @group, as systemd lists them."""
    text = run("systemd-analyze", "syscall-filter", group)
    for line in text.splitlines()[1:]:
        name = line.strip()
        if name.startswith("@") and name not in seen:
            seen.add(name)
            yield from calls_of(name, seen)
        elif name and not name.startswith("#"):
            yield name


def allowed_calls(service):
    allowed = set()
    for value in re.findall(r"^SystemCallFilter=(.*)", service, re.M):
        calls = {call for group in value.removeprefix("~").split() for call in calls_of(group, set())}
        allowed = allowed - calls if value.startswith("~") else allowed | calls
    return allowed


def main(build, project):
    with tempfile.TemporaryDirectory() as folder:
        root, _ = install(build, folder)
        units = root / "lib/systemd/system"
        for file in units.glob("*.service"):
            # As installed, or verify would look for the programs where they are not yet.
            text = re.sub(r"^ExecStart=\S*/(bin|libexec)/raadstuk", rf"ExecStart={root}/\1/raadstuk", file.read_text(), flags=re.M)
            file.write_text(text)
        said = run("systemd-analyze", "verify", "--man=no", *map(str, sorted(units.iterdir())))
        mine = [line for line in said.splitlines() if "raadstuk" in line]
        assert not mine, mine

        services = {file.name: file for file in units.glob("*.service")}
        assert services.keys() == MOST_EXPOSED.keys(), services.keys()
        for name, file in services.items():
            run("systemd-analyze", "security", "--offline=true", f"--threshold={int(MOST_EXPOSED[name] * 10)}", "--no-pager", str(file))
            missing = [limit for limit in LIMITS if not re.search(rf"^{limit}=\S", file.read_text(), re.M)]
            assert not missing, f"{name} has no {missing}"
        service = services["raadstuk.service"]

        run("strace", "-f", "-qq", "-o", f"{folder}/calls", str(root / "bin/raadstuk"), "export", "--style",
            str(root / "share/raadstuk/styles/standaard.xml"), "-o", f"{folder}/out", str(project / "input"))
        calls = set(re.findall(r"^\d+ +(\w+)\(", Path(folder, "calls").read_text(), re.M))
        assert "openat" in calls and ("rename" in calls or "renameat" in calls or "renameat2" in calls), calls
        refused = calls - allowed_calls(service.read_text())
        assert not refused, f"raadstuk.service forbids {refused}"


main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
print("the units are accepted, the service is locked in and the program can live with that")
