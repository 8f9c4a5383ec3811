#!/usr/bin/env python3
"""measure.py BINARY TYPST_PYTHON SECTION.xml FOLDER: Raadstuk beside Typst in one run, and instructions per report.

Only ratios and instruction counts mean anything on a machine that others use: the two programs run in turn, and CPU time
(user and system, median) is compared, not the clock. Exit status 1 when a bar of issue 6 is not met.
"""
import os
import re
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
RUNS = 9
STANDARDS = "a-2a,ua-1"  # what Raadstuk's PDF meets


def cost(command):
    """CPU seconds and peak MiB of a process and its threads. Peak memory is at least this script's own few MiB."""
    with open(os.devnull, "r+b") as null:
        process = subprocess.Popen(command, stdin=null, stdout=null, stderr=subprocess.PIPE)
        said = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))}\n{said.decode(errors='replace')}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def instructions(command):
    if shutil.which("valgrind") is None:
        return None
    run = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command],
                         stdin=subprocess.DEVNULL, capture_output=True, text=True)
    counted = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode != 0 or not counted:
        raise SystemExit(run.stderr)
    return int(counted[1])


def main():
    binary, python, section, folder = sys.argv[1:]
    folder = Path(folder)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)

    def raadstuk(*inputs):
        shutil.rmtree(folder / "out", ignore_errors=True)  # a report that is up to date would not be made again
        return [binary, "export", "--jobs", "1", "--force", *map(str, inputs), "-o", str(folder / "out")]

    def typst(*standards):
        return [python, "-I", str(HERE / "run_typst.py"), section, str(folder / "typst.pdf"), *standards]

    ours, theirs, start = [], [], []
    cost(raadstuk(section)), cost(typst(STANDARDS))  # warm the disk's cache
    for _ in range(RUNS):
        ours.append(cost(raadstuk(section)))
        theirs.append(cost(typst(STANDARDS)))
        start.append(cost([python, "-I", "-c", "import typst"]))
    cpu = [statistics.median(run[0] for run in runs) for runs in (ours, theirs, start)]
    memory = [statistics.median(run[1] for run in runs) for runs in (ours, theirs)]
    stem = Path(section).stem
    sizes = [(folder / "out" / f"{stem}.pdf").stat().st_size, (folder / "typst.pdf").stat().st_size]
    cost(typst())
    untagged = (folder / "typst.pdf").stat().st_size
    docx = (folder / "out" / f"{stem}.docx").stat().st_size

    bars = [("CPU, PDF and DOCX against Typst's PDF", cpu[0] / cpu[1], 0.5),
            ("peak memory", memory[0] / memory[1], 1), ("size of the PDF", sizes[0] / sizes[1], 1)]
    print(f"{stem}, whole process, median of {RUNS} runs in turn (Typst: {STANDARDS})")
    print(f"{'':24}{'Raadstuk':>12}{'Typst':>12}")
    print(f"{'CPU, ms':24}{1e3 * cpu[0]:12.1f}{1e3 * cpu[1]:12.1f}   of which Python and its import {1e3 * cpu[2]:.1f}")
    print(f"{'peak memory, MiB':24}{memory[0]:12.1f}{memory[1]:12.1f}")
    print(f"{'PDF, bytes':24}{sizes[0]:12}{sizes[1]:12}   without a standard {untagged}")
    print(f"{'DOCX, bytes':24}{docx:12}{'-':>12}")
    met = True
    for what, ratio, bar in bars:
        met &= ratio <= bar
        print(f"{what}: {ratio:.3f}, at most {bar}{'' if ratio <= bar else ': NOT MET'}")

    one = instructions(raadstuk(section))
    if one is None:
        print("no valgrind: instructions not counted")
    else:
        copies = vary(section, folder / "varied")
        few, many = (instructions(raadstuk(*copies[:count])) for count in (4, 12))
        print(f"instructions: {one:,} for one report in a process, {(many - few) // 8:,} for each further one")
    return 0 if met else 1


def vary(section, folder):
    subprocess.run([sys.executable, HERE / "vary.py", section, folder, "--copies", "12"], check=True)
    return sorted(folder.glob("[0-9]*.xml"))


if __name__ == "__main__":
    sys.exit(main())
