"""What a command costs: CPU, clock, peak memory, and how busy others kept the machine meanwhile; or its instructions."""
import os
import re
import subprocess
import time
from dataclasses import dataclass


@dataclass
class Cost:
    cpu: float     # seconds, user and system, of the process and its threads
    wall: float    # seconds
    peak: float    # MiB; at least this script's own few
    others: float  # cores that other programs, or the host, used meanwhile


def busy():
    """Seconds of CPU that the machine has spent since it started, on anything."""
    ticks = [int(word) for word in open("/proc/stat").readline().split()[1:9]]
    return (sum(ticks) - ticks[3] - ticks[4]) / os.sysconf("SC_CLK_TCK")  # but idle, iowait


def cost(command):
    command = [str(word) for word in command]
    before, start = busy(), time.monotonic()
    with open(os.devnull, "r+b") as null:
        process = subprocess.Popen(command, stdin=null, stdout=null, stderr=subprocess.PIPE)
        said = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.monotonic() - start
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(command[:8])}\n{said.decode(errors='replace')}")
    cpu = usage.ru_utime + usage.ru_stime
    return Cost(cpu, wall, usage.ru_maxrss / 1024, max(0, busy() - before - cpu) / wall)


def instructions(command, profile):
    """Counts of one run: the total, and in the file `profile` where they went."""
    run = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", *map(str, command)],
                         stdin=subprocess.DEVNULL, capture_output=True, text=True)
    counted = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode != 0 or not counted:
        raise SystemExit(run.stderr)
    return int(counted[1])
