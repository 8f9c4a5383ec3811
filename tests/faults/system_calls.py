"""Every system call that a batch makes fails in turn, in the program and in its libraries, as on a disk that dies:
the run ends with a message and a right exit status, no report is half or short, and the next run makes all of it good.

system_calls.py RAADSTUK PROJECT

Each of them where RAADSTUK_FAULTS=all; else one in three.
"""
import collections
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

program, project = sys.argv[1], pathlib.Path(sys.argv[2])
# What each fails with. Close has done its work when it fails: strace cannot, so the descriptor stays open.
FAULTS = {"openat": "EIO", "read": "EIO", "pread64": "EIO", "mmap": "ENOMEM", "newfstatat": "EIO", "getdents64": "EIO",
          "lseek": "EIO", "readlink": "EIO", "mkdir": "EACCES", "mkdirat": "EACCES", "openat2": "EIO", "write": "ENOSPC", "pwrite64": "ENOSPC", "ftruncate": "EIO",
          "fsync": "EIO", "renameat": "EIO", "linkat": "EIO", "unlinkat": "EACCES", "flock": "ENOLCK", "fcntl": "EIO", "close": "EIO"}
# Said by the loader before the program begins, which falls itself at its first mmap; and by a library that aborts for
# want of memory (glib).
NO_START, ABORTED = 127, -6
LOADER_FALLS = ("mmap", 1)
REPORTS = (".pdf", ".docx", ".xlsx", ".eml")


def export(folder, *trace):
    return subprocess.run([*trace, program, "export", folder / "in", "-o", folder / "out", "--jobs", "1", "--eml"],
                          cwd=project, capture_output=True, text=True, errors="replace", timeout=60)


def reports(folder):
    return {path.name: path.read_bytes() for path in (folder / "out").glob("*") if path.suffix in REPORTS}


def write_inputs(folder, programme):
    shutil.copytree(project / "input", folder / "in", dirs_exist_ok=True)
    (folder / "in/leeg-blok.xml").unlink()  # has a warning of its own
    section = folder / "in/veiligheid-2.6.1.xml"
    section.write_text(section.read_text().replace("2026", programme))


def left_over(folder, expected=()):
    known = ("raadstuk.json", "raadstuk.run.json", ".raadstuk.lock", *expected)
    return sorted(path.name for path in (folder / "out").iterdir()
                  if path.name not in known and path.suffix not in REPORTS)


class Batch:
    """A folder of sections whose reports are missing (older is None) or those of older sections."""

    def __init__(self, work, older):
        self.work, self.older = work, older is not None
        self.start = work / f"start-{older}"
        if self.older:
            write_inputs(self.start, older)
            assert export(self.start).returncode == 0
        self.before = reports(self.start)
        write_inputs(self.start, "2027")
        counting = self.copy()
        calls = work / "calls"
        done = export(counting, "strace", "-f", "-qq", "-o", calls)
        assert done.returncode == 0 and not done.stderr, done.stderr
        self.after = reports(counting)
        assert len(self.after) >= 9 and not left_over(counting), (list(self.after), left_over(counting))
        found = collections.Counter(re.findall(r"^\d+ +(\w+)\(", calls.read_text(errors="replace"), re.M))
        every = 1 if os.environ.get("RAADSTUK_FAULTS") == "all" else 3
        self.faults = [(call, n) for call in FAULTS for n in range(1, found[call] + 1)][::every]
        shutil.rmtree(counting)

    def copy(self):
        folder = pathlib.Path(tempfile.mkdtemp(dir=self.work))
        shutil.copytree(self.start, folder, dirs_exist_ok=True)
        return folder

    def wrong(self, call, n):
        """The exit status when the n-th of these calls fails, and what is not as it should be then."""
        folder = self.copy()
        ended = export(folder, "strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
                       "-e", f"inject={call}:error={FAULTS[call]}:when={n}")
        found = []
        if ended.returncode not in (0, 1, 2, 3, NO_START, ABORTED) and (call, n) != LOADER_FALLS:
            found.append(f"exit status {ended.returncode}")
        if ended.returncode in (1, 2, 3) and "error: " not in ended.stderr and "-section-missing]" not in ended.stderr:
            found.append("fails without a message")
        made = reports(folder) if (folder / "out").exists() else {}
        # A section that could not be read is missing in the draft of an agenda or book, which is said.
        drafts = ("termijnagenda-2026.", "programmabegroting-2026.") if re.search(
            r"\[(overview|book)-section-missing\]", ended.stderr) else ()
        for name in self.after:
            if name.startswith(drafts):
                continue
            if made.get(name) not in (self.after[name], self.before.get(name)):
                found.append(f"{name} is neither the older nor the newer report")
            if ended.returncode == 0 and made.get(name) != self.after[name]:
                found.append(f"{name} was not made, and the exit status is 0")
        following = export(folder)
        if following.returncode != 0 or following.stderr:
            found.append(f"the next run ends with {following.returncode}: {following.stderr}")
        # Where the manifest, or an older report, could not be read, that report may be somebody's work: it is put aside,
        # which is said, also by the page of messages for as long as it lies there, and nothing is lost.
        aside = ("bewaard", "meldingen.html") if re.search(r"\[(manifest-unreadable|changed-report-moved)\]", ended.stderr) else ()
        if not found and (reports(folder) != self.after or left_over(folder, aside)):
            found.append(f"the next run does not make it good: {left_over(folder, aside)}")
        shutil.rmtree(folder)
        return ended.returncode, [f"{call} {n}, over {'older reports' if self.older else 'nothing'} (exit {ended.returncode}, "
                f"{ended.stderr.strip()!r}): {what}" for what in found]


with tempfile.TemporaryDirectory(dir="/dev/shm") as work, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    failed = tried = 0
    statuses = collections.Counter()
    for older in (None, "2025"):
        batch = Batch(pathlib.Path(work), older)
        tried += len(batch.faults)
        for status, wrong in pool.map(lambda fault: batch.wrong(*fault), batch.faults):
            statuses[status] += 1
            failed += bool(wrong)
            for what in wrong:
                print(what)
print(f"{tried} system calls failed, {failed} of them badly; exit statuses: {dict(sorted(statuses.items()))}")
sys.exit(failed != 0)
