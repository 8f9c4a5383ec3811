#!/usr/bin/env python3
"""Variations of a section, the same on every run.

vary.py SEED.xml FOLDER --copies N   000.xml, 001.xml, ...: one word in three replaced by another of the section, digits redrawn
vary.py SEED.xml FOLDER --long N     long.xml: developments and actions N times, each time varied

Copies of one file would hit every cache of words; these hit them about as often as the sections of one budget do.
"""
import argparse
import copy
import random
import re
import xml.etree.ElementTree as ET
from pathlib import Path

KEPT = "gegevens"  # its dates and words are checked


def texts(root):
    kept = {id(node) for node in root.find(KEPT).iter()} if root.find(KEPT) is not None else set()
    return [node for node in root.iter() if id(node) not in kept and (node.text or "").strip()]


def vary(element, pool, chance):
    for node in texts(element):
        words = [chance.choice(pool) if word.isalpha() and chance.random() < 0.33 else word for word in node.text.split()]
        node.text = re.sub(r"\d", lambda _: str(chance.randint(1, 9)), " ".join(words))
    return element


def without_ids(element):
    for node in element.iter():
        node.attrib.pop("id", None)
    return element


def repeat(block, tag, times, pool, chance):
    members = [] if block is None else block.findall(tag)
    if members:
        after = list(block).index(members[-1]) + 1
        block[after:after] = [vary(without_ids(copy.deepcopy(member)), pool, chance) for _ in range(times - 1) for member in members]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("seed")
    options.add_argument("folder", type=Path)
    options.add_argument("--copies", type=int, default=0)
    options.add_argument("--long", type=int, default=0)
    options = options.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    seed = ET.parse(options.seed)
    pool = [word for node in texts(seed.getroot()) for word in node.text.split() if word.isalpha()]
    for number in range(options.copies):
        tree = copy.deepcopy(seed)
        vary(tree.getroot(), pool, random.Random(number))
        tree.write(options.folder / f"{number:03d}.xml", "utf-8", True)
    if options.long:
        tree, chance = copy.deepcopy(seed), random.Random(4711)
        repeat(tree.find("beleidsontwikkelingen"), "ontwikkeling", options.long, pool, chance)
        repeat(tree.find("actiepunten"), "actie", options.long, pool, chance)
        tree.write(options.folder / "long.xml", "utf-8", True)


if __name__ == "__main__":
    main()
