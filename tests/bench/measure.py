#!/usr/bin/env python3
"""measure.py BINARY PLAIN_LIBHARU TYPST_PYTHON SECTION.xml FOLDER: Raadstuk beside its peers, a table of bars.
measure.py --gate|--record BINARY SECTION.xml FOLDER: only the instructions, against what was recorded, or to record them.

On a machine that others use only ratios and instruction counts mean anything: programs run in turn, and CPU time (user and
system, median) is compared, not the clock. Where a bar needs the clock, runs count only while the machine is quiet. Sections
and reports are on tmpfs. Exit status 1 when a bar is not met.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from bars import Bars
from cost import cost, crowding
from costliest import print_costliest
from instructions import FEW, count, gate, record

HERE = Path(__file__).resolve().parent
STANDARDS = "a-2a,ua-1"  # what Raadstuk's PDF meets
MANY, THOUSAND, TEN_THOUSAND = 150, 1000, 10000
QUIET = 0.05  # cores that others may use
WHOLE = 1.04  # the most that a loop may cost beside another, if the two cores are to be two


def median(runs):
    return statistics.median(run.cpu for run in runs)


def in_turn(times, *commands):
    runs = [[cost(command()) for command in commands] for _ in range(times)]
    return list(zip(*runs))


class Bench:
    def __init__(self, binary, libharu, python, section, memory):
        self.binary, self.libharu, self.python, self.section, self.memory = binary, libharu, python, Path(section), memory
        self.all = vary(section, memory / "sections", TEN_THOUSAND)
        self.bars = Bars()

    def folder(self, count):
        """The first sections, in a folder of their own."""
        folder = self.memory / f"first-{count}"
        if not folder.exists():
            folder.mkdir()
            for file in self.all[:count]:
                os.link(file, folder / file.name)
        return folder

    def ours(self, source, jobs=1, output=None):
        output = output or self.memory / "out"

        def command():
            shutil.rmtree(output, ignore_errors=True)  # a report that is up to date would not be made again
            return [self.binary, "export", "--jobs", jobs, source, "-o", output]
        return command

    def typst(self, source, target):
        if source.is_dir():
            target.mkdir(exist_ok=True)
        return lambda: [self.python, "-I", HERE / "run_typst.py", source, target, STANDARDS]

    def plain(self, count):
        folder = self.memory / "libharu"
        folder.mkdir(exist_ok=True)
        return lambda: [self.libharu, folder, *self.all[:count]]

    def warm(self):
        programs = [self.ours, lambda source: self.typst(source, self.memory / "typst"),
                    lambda source: self.plain(len(list(source.iterdir())))]
        runs = in_turn(5, *(program(self.folder(size)) for program in programs for size in (1, MANY)))
        ours, typst, plain = ((median(runs[i + 1]) - median(runs[i])) / (MANY - 1) for i in (0, 2, 4))
        self.bars.most("warm report / Typst's PDF, CPU", ours / typst, 1 / 15, f"{1e3 * ours:.2f} ms, {1e3 * typst:.1f} ms")
        self.bars.most("warm report / plain libharu's PDF, CPU", ours / plain, 0.25, f"{1e3 * ours:.2f} ms, {1e3 * plain:.1f} ms")

    def cold(self):
        target = self.memory / "cold.pdf"
        runs = in_turn(25, self.ours(self.section), self.typst(self.section, target))
        ours, typst = map(median, runs)
        peak = max(run.peak for run in runs[0])
        self.bars.most("cold report / Typst's PDF, CPU", ours / typst, 0.25, f"{1e3 * ours:.1f} ms, {1e3 * typst:.0f} ms")
        self.bars.most("cold report, peak MiB", peak, 25.0, f"Typst {max(run.peak for run in runs[1]):.0f}")
        sizes = [(self.memory / "out" / self.section.name).with_suffix(".pdf").stat().st_size, target.stat().st_size]
        self.bars.most("PDF / Typst's PDF, bytes", sizes[0] / sizes[1], 1.0, f"{sizes[0]:,}, {sizes[1]:,}")

    def long(self):
        subprocess.run([sys.executable, "-B", HERE / "vary.py", self.section, self.memory / "long", "--long", "134"], check=True)
        section = self.memory / "long" / "long.xml"
        runs = in_turn(3, self.ours(section), self.typst(section, self.memory / "long.pdf"))
        ours, typst = map(median, runs)
        self.bars.most("300 pages / Typst's PDF, CPU", ours / typst, 1 / 15, f"{ours:.2f} s, {typst:.2f} s")
        self.bars.most("300 pages, peak MiB", max(run.peak for run in runs[0]), 60.0, f"Typst {max(run.peak for run in runs[1]):.0f}")

    def threads(self):
        """One thread and two, in rounds during which nothing else ran: others take the clock, and the caches that CPU time
        hangs on. What other guests of the host take shows only in what two loops that share nothing cost each other."""
        thousand, rounds, quiet = self.folder(THOUSAND), [], []
        while len(quiet) < 9 and len(rounds) < 25:
            before = crowding()
            rounds.append([cost(self.ours(thousand, jobs)()) for jobs in (1, 2)])
            is_quiet = max(run.others for run in rounds[-1]) <= QUIET and max(before, crowding()) <= WHOLE
            quiet += [rounds[-1]] if is_quiet else []
        rate, cpu = "two threads / one, reports a second", "two threads / one, CPU of a report"
        if not quiet or (os.cpu_count() or 1) < 2:
            least = min(max(run.others for run in both) for both in rounds)
            for bar in (rate, cpu):
                self.bars.unknown(bar, f"it takes two whole cores; others used {least:.2f} or more of {os.cpu_count()}")
            return
        # Neighbours in time: the clock of the cores goes up and down with what the host does.
        wall = statistics.median(one.wall / two.wall for one, two in quiet)
        spent = statistics.median(two.cpu / one.cpu for one, two in quiet)
        one, two = (statistics.median(both[i].wall for both in quiet) for i in (0, 1))
        self.bars.least(rate, wall, 1.9, f"{THOUSAND / one:.0f}/s, {THOUSAND / two:.0f}/s")
        one, two = (median([both[i] for both in quiet]) for i in (0, 1))
        self.bars.most(cpu, spent, 1.05, f"{1e3 * two / THOUSAND:.2f} ms, {1e3 * one / THOUSAND:.2f} ms")

    def batch(self):
        thousand, everything = self.folder(THOUSAND), self.folder(TEN_THOUSAND)
        few = cost(self.ours(thousand, 2)())
        many = cost(self.ours(everything, 2)())
        # What is known of a report stays in memory as plain values: a batch of 100,000 may take 100 MiB more.
        self.bars.most("10,000 files - 1,000, peak MiB", many.peak - few.peak, 10.0, f"{many.peak:.1f} MiB, {few.peak:.1f} MiB")
        again = [self.binary, "export", everything, "-o", self.memory / "out"]
        runs = [cost(again) for _ in range(3)]
        self.bars.most("10,000 unchanged files, s", min(run.wall for run in runs), 2.0, f"CPU {median(runs):.2f} s")

    def disk(self, folder):
        thousand = self.folder(THOUSAND)
        (memory,), (disk,) = in_turn(1, self.ours(thousand), self.ours(thousand, output=folder / "out"))
        self.bars.told("1,000 reports with fsync on the disk of the checkout",
                       f"{disk.wall:.1f} s, CPU {disk.cpu:.2f} s; on tmpfs {memory.wall:.1f} s, CPU {memory.cpu:.2f} s")


def vary(section, folder, copies):
    subprocess.run([sys.executable, "-B", HERE / "vary.py", section, folder, "--copies", str(copies)], check=True)
    return sorted(folder.glob("[0-9]*.xml"))


def memory_folder():
    """Reports of 10,000 sections take half a gigabyte."""
    free = shutil.disk_usage("/dev/shm").free
    if free < 2 ** 30:
        raise SystemExit(f"/dev/shm has {free >> 20} MiB free; 1024 are needed")
    return tempfile.TemporaryDirectory(prefix="raadstuk-bench-", dir="/dev/shm")


def only_instructions(mode, binary, section, folder):
    counted, _ = count(binary, vary(section, folder / "varied", 2 * FEW), folder)
    if mode == "--record":
        record(counted)
        print(f"recorded {counted:,}")
        return True
    bars = Bars()
    gate(bars, counted)
    return bars.met


def everything(binary, libharu, python, section, folder):
    with memory_folder() as memory:
        bench = Bench(binary, libharu, python, section, Path(memory))
        bench.warm()
        bench.cold()
        bench.long()
        bench.threads()
        bench.batch()
        bench.disk(folder)
        counted, profiles = count(binary, bench.all[:2 * FEW], folder)
        gate(bench.bars, counted)
        print_costliest(profiles, FEW, counted)
        four, _ = count(binary, bench.all[:2 * FEW], folder, "all")
        bench.bars.most("instructions for four forms, over PDF and DOCX", four / counted, 1.35, f"{four:,}")
        return bench.bars.met


def main():
    mode = sys.argv.pop(1) if sys.argv[1].startswith("--") else ""
    folder = Path(sys.argv[-1])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    met = only_instructions(mode, *sys.argv[1:-1], folder) if mode else everything(*sys.argv[1:-1], folder)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
