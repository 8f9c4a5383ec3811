#!/usr/bin/env python3
"""parallel.py BINARY PROJECT: the README's line for GNU parallel makes exactly the batch, with its jobs side by side."""
import sys
import tempfile

from batch import PARTS, Batch

with tempfile.TemporaryDirectory() as folder:
    batch = Batch(sys.argv[1], sys.argv[2], folder)
    line = batch.readme("parallel")
    batch.run(line.replace("parallel ", f"parallel --jobs {PARTS} ", 1))
    batch.made_exactly()
