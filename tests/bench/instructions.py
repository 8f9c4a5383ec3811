"""The gate: instructions for one more report, PDF and DOCX, against the figure of this Debian in instructions.txt.

They do not depend on what else the machine does, but on the libraries and the compiler: hence a figure for each Debian.
"""
import platform
from pathlib import Path

from cost import instructions

FEW = 20
RISE = 1.03
RECORD = Path(__file__).resolve().parent / "instructions.txt"


def platform_name():
    return f"{platform.freedesktop_os_release()['VERSION_CODENAME']} {platform.machine()}"


def count(binary, sections, folder, formats="pdf,docx"):
    """For one more report, and the profiles of FEW and of twice as many."""
    profiles = [folder / "callgrind.few", folder / "callgrind.many"]
    few, many = (instructions([binary, "export", "--jobs", "1", "--format", formats, "-o", folder / f"counted-{times}-{formats}",
                               *sections[:FEW * times]], profile)
                 for times, profile in zip((1, 2), profiles))
    return (many - few) // FEW, profiles


def lines():
    return RECORD.read_text().splitlines() if RECORD.exists() else []


def recorded():
    for line in lines():
        name, _, figure = line.rpartition(" ")
        if name == platform_name():
            return int(figure)
    return None


def record(counted):
    kept = [line for line in lines() if line.rpartition(" ")[0] != platform_name()]
    head, rows = [line for line in kept if line.startswith("#")], [line for line in kept if not line.startswith("#")]
    RECORD.write_text("\n".join([*head, *sorted([*rows, f"{platform_name()} {counted}"])]) + "\n")


def gate(bars, counted):
    what, before = "instructions for one more report, thousands", recorded()
    if before is None:
        return bars.unknown(what, f"no figure for {platform_name()}, now {counted:,}; tests/bench/run --record writes it")
    note = f"recorded {before:,}"
    if counted < before / RISE:
        note += f", fell by {100 * (1 - counted / before):.0f} %: tests/bench/run --record keeps the gain"
    bars.most(what, counted // 1000, int(before * RISE) // 1000, note)
