#!/usr/bin/env python3
"""arrows.py [PROJECT]: compares every #include of src/ with rooms.txt beside this file and says what is not allowed there.

It also refuses a file over 400 lines in src/ and tests/, a name that says nothing (util, helper, manager, common), and an
arrow of CMakeLists.txt that rooms.txt does not have. Exit status 1 when anything is said.
"""
import re
import sys
from fnmatch import fnmatchcase
from pathlib import Path

HERE = Path(__file__).resolve().parent
LONGEST = 400
EMPTY_NAMES = re.compile(r"(^|[_.-])(utils?|helpers?|managers?|common|misc)([_.-]|$)")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.M)
STANDARD = re.compile(r"[a-z0-9_]+")  # <vector>, <cstdint>: no folder and no suffix


class Rooms:
    def __init__(self, text):
        self.arrows, self.libraries, self.headers = {}, {}, {}
        for line in text.splitlines():
            line = line.split("#")[0].strip()
            if not line:
                continue
            name, _, rest = line.partition(":")
            if name.startswith("library "):
                self.headers[name.split()[1]] = rest.split()
                continue
            rooms, _, libraries = rest.partition("|")
            self.arrows[name] = set(rooms.split())
            self.libraries[name] = set(libraries.split()) | {"fmt"}

    def library_of(self, header):
        return next((name for name, globs in self.headers.items() if any(fnmatchcase(header, g) for g in globs)), None)

    def refuses(self, room, quote, header):
        """Why this room may not include this header, or None."""
        if quote == '"':
            other, slash, _ = header.partition("/")
            if header in self.arrows and not slash:
                return None if "*" in self.arrows[room] else "a room does not see the whole program"
            if not slash:
                return "write the room's name before it"
            if other not in self.arrows:
                return f"'{other}' is no room"
            if other == room or "*" in self.arrows[room] or other in self.arrows[room]:
                return None
            return f"there is no arrow from {room} to {other}"
        library = self.library_of(header)
        if library is None:
            return None if STANDARD.fullmatch(header) else "a library that no room is allowed"
        return None if library in self.libraries[room] else f"{library} is not for {room}"


def complaints(project):
    rooms = Rooms((HERE / "rooms.txt").read_text())
    source = project / "src"
    seen = 0
    for path in sorted(source.rglob("*")):
        inside = path.relative_to(source)
        if inside.parts[0] == "install":
            if path.suffix in (".cpp", ".hpp"):
                yield f"src/{inside}: src/install holds no C++"
            continue
        if EMPTY_NAMES.search(path.stem.lower()):
            yield f"src/{inside}: a name that says nothing"
        if path.is_dir() or path == source / "README.md":
            continue
        room = inside.parts[0]
        if room not in rooms.arrows:
            yield f"src/{inside}: '{room}' is not in tests/arrows/rooms.txt"
            continue
        text = path.read_text(encoding="utf-8")
        for match in INCLUDE.finditer(text):
            seen += 1
            reason = rooms.refuses(room, *match.groups())
            if reason:
                yield f"src/{inside}:{text.count(chr(10), 0, match.start()) + 1}: {match.group().strip()}: {reason}"
    if seen == 0:
        yield "src/: no #include found, so nothing was compared"

    for folder in ("src", "tests"):
        for path in sorted((project / folder).rglob("*.[ch]pp")):
            length = path.read_bytes().count(b"\n")
            if length > LONGEST:
                yield f"{path.relative_to(project)}: {length} lines, more than {LONGEST}: one idea a file"

    for name, arrows in re.findall(r"^room\((\w+)(?:\s+ROOMS\s+([\w\s]*?))?(?:\s+LIBRARIES[^)]*)?\)",
                                   (project / "CMakeLists.txt").read_text(), re.M):
        if name not in rooms.arrows:
            yield f"CMakeLists.txt: '{name}' is not in tests/arrows/rooms.txt"
            continue
        for other in sorted(set(arrows.split()) - rooms.arrows[name]):
            yield f"CMakeLists.txt: there is no arrow from {name} to {other}"


def main():
    project = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parents[1]
    found = list(complaints(project))
    for line in found:
        print(line)
    print("no arrow out of place" if not found else f"{len(found)} out of place")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
