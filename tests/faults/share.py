"""The program on shares and sticks: no hard links, no way to bring a folder to the disk, files that are open in Word.

share.py RAADSTUK PROJECT PRELOADED
"""
import errno
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

program, project, preloaded = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
failed = 0


def expect(what, met):
    global failed
    if not met:
        failed += 1
        print("not so:", what)


def export(folder, **faults):
    environment = {**os.environ, "LC_ALL": "C", "LD_PRELOAD": preloaded, **{f"SHARE_{key}": str(value) for key, value in faults.items()}}
    if not faults:
        del environment["LD_PRELOAD"]
    started = time.monotonic()
    ran = subprocess.run([program, "export", folder / "in", "-o", folder / "out", "-f", "pdf,docx"], cwd=project, env=environment,
                         capture_output=True, text=True, timeout=300)
    ran.seconds = time.monotonic() - started
    return ran


def bytes_in(folder):
    return {path.name: path.read_bytes() for path in (folder / "out").iterdir() if path.suffix in (".pdf", ".docx")}


def left_over(folder):
    return [path.name for path in (folder / "out").iterdir() if path.name.endswith((".tmp", ".journal"))]


def older_reports(folder, count=1):
    (folder / "in").mkdir()
    text = (project / "input/zonder-actiepunten.xml").read_text()
    for i in range(count):
        (folder / f"in/s{i}.xml").write_text(text)
    assert export(folder).returncode == 0
    before = bytes_in(folder)
    for i in range(count):
        (folder / f"in/s{i}.xml").write_text(text.replace("2026", "2027"))
    return before


with tempfile.TemporaryDirectory() as work:
    for error in (errno.ENOSPC, errno.EACCES, errno.EBUSY, errno.ETXTBSY):
        for link in (0, errno.EPERM, errno.EOPNOTSUPP, errno.EMLINK):
            if link != errno.EPERM and error not in (errno.ENOSPC, errno.EACCES):
                continue
            folder = pathlib.Path(work, f"{error}-{link}")
            folder.mkdir()
            before = older_reports(folder)
            case = f"rename fails with {errno.errorcode[error]}, links with {link}"
            ran = export(folder, OPEN="s0.docx", RENAME=error, LINK=link)
            expect(f"{case}: exit status 3, not {ran.returncode}", ran.returncode == 3)
            expect(f"{case}: the older pair is as it was", bytes_in(folder) == before)
            expect(f"{case}: {ran.stderr}", ("[write-failed]" if error == errno.ENOSPC else "[file-in-use]") in ran.stderr)
            again = export(folder)
            expect(f"{case}: the next run makes it good: {again.stderr}", again.returncode == 0 and not left_over(folder))
            expect(f"{case}: the report is the new one", bytes_in(folder).keys() == before.keys() and bytes_in(folder) != before)
            shutil.rmtree(folder)

    folder = pathlib.Path(work, "no-links")
    folder.mkdir()
    before = older_reports(folder)
    ran = export(folder, LINK=errno.EPERM)
    expect(f"a disk without links is written to: {ran.stderr}", ran.returncode == 0 and bytes_in(folder) != before)
    expect("nothing is left there", not left_over(folder))

    folder = pathlib.Path(work, "patience")
    folder.mkdir()
    older_reports(folder, 3)
    ran = export(folder, OPEN="s0.docx", RENAME=errno.EACCES)
    expect(f"the others are written, after {ran.seconds:.1f} s", "2 written" in ran.stdout + ran.stderr and ran.seconds < 60)
    expect("a run waits before it says that a file is open", ran.seconds > 9)

    for error in (errno.EINVAL, errno.EOPNOTSUPP, errno.ENOSYS, errno.ENOTTY, errno.EIO):
        folder = pathlib.Path(work, f"sync-{error}")
        (folder / "in").mkdir(parents=True)
        shutil.copy(project / "input/zonder-actiepunten.xml", folder / "in/s0.xml")
        ran = export(folder, SYNC_FOLDER=error)
        wanted = 3 if error == errno.EIO else 0
        expect(f"a folder that cannot be synced ({errno.errorcode[error]}): {ran.returncode}, not {wanted}: {ran.stderr}",
               ran.returncode == wanted)

print(f"{failed} expectations not met")
sys.exit(failed != 0)
