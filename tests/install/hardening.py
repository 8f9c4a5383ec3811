#!/usr/bin/env python3
"""hardening.py BINARY: the program is built so that an error in it is hard to use: at a random place, with its tables
read-only, with guarded stacks and checked calls of the C library."""
import re
import subprocess
import sys


def readelf(*options):
    return subprocess.run(["readelf", "--wide", *options, sys.argv[1]], check=True, capture_output=True, text=True).stdout


header, segments, dynamic, symbols = (readelf(o) for o in ("--file-header", "--segments", "--dynamic", "--dyn-syms"))
flags = {name for line in re.findall(r"\(FLAGS(?:_1)?\)\s+(?:Flags: )?(.*)", dynamic) for name in line.split()}
calls = set(re.findall(r" UND (\w+)", symbols))
stack = re.search(r"GNU_STACK .*", segments)
checks = {
    "position-independent executable (PIE)": re.search(r"Type:\s+DYN", header) and "PIE" in flags,
    "read-only relocations (RELRO)": "GNU_RELRO" in segments,
    "all of them bound at the start (-z now)": {"BIND_NOW", "NOW"} & flags,
    "a stack that is not executable": stack and " RWE " not in stack.group(),
    "guarded stacks (-fstack-protector-strong)": "__stack_chk_fail" in calls,
    "checked calls of the C library (_FORTIFY_SOURCE)": any(c.startswith("__") and c.endswith("_chk") for c in calls),
}
missing = [what for what, holds in checks.items() if not holds]
for what in missing:
    print("missing:", what)
sys.exit(1 if missing else 0)
