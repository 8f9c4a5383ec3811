"""What a command costs: CPU, clock, peak memory, and how busy others kept the machine meanwhile; or its instructions."""
import os
import re
import subprocess
import sys
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


LOOP = """
import time
total = 0
for i in range(2_000_000):
    total += i * i % 7
print(time.process_time())
"""


def crowding():
    """The CPU of a loop when two run at once, over that of one alone: above 1 when the host lends one core as two."""
    def spent(count):
        loops = [subprocess.Popen([sys.executable, "-I", "-c", LOOP], stdout=subprocess.PIPE, text=True) for _ in range(count)]
        return max(float(loop.communicate()[0]) for loop in loops)
    return min(spent(2) for _ in range(3)) / min(spent(1) for _ in range(3))


def instructions(command, profile):
    """Counts of one run: the total, and in the file `profile` where they went."""
    run = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", *map(str, command)],
                         stdin=subprocess.DEVNULL, capture_output=True, text=True)
    counted = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode != 0 or not counted:
        raise SystemExit(run.stderr)
    return int(counted[1])
