#!/usr/bin/env python3
"""options.py BINARY PROJECT: every command and option of `--help`, in both languages, stands in both manuals, in the
completion and in the example configuration, and no other does. So do the formats, which stand in README as well.
Says what is missing where; exit status 1 when it says so.
"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

HELP_LINE = re.compile(r"^ {2,6}(?:-(\w), )?--([a-z-]+)(?: ([A-Z][A-Z|=/]*))?(?: |$)", re.M)
COMMAND_LINE = re.compile(r"^  ([a-z]+)  +\S", re.M)
NOT_IN_FILE = {"config", "version", "help", "list", "ids"}
ONLY_IN_FILE = {"mail-to"}  # for the units, which read it


class Option(NamedTuple):
    name: str
    short: str
    takes_value: bool


def run(*command, **more):
    return subprocess.run(command, capture_output=True, text=True, check=False, **more)


def helped(binary, *words):
    done = run(binary, *words)
    assert done.returncode == 0, f"{words}: {done.stderr}"
    return done.stdout


def options_in(text):
    return {Option(name, short, bool(value)) for short, name, value in HELP_LINE.findall(text)}


def read_help(binary, language):
    """{verb: its options}"""
    top = helped(binary, "--help", "--language", language)
    return {verb: options_in(helped(binary, verb, "--help", "--language", language)) for verb in COMMAND_LINE.findall(top)}


def read_manual(text):
    """{verb: its options}: an option is every verb's unless `.Pq Cm VERB , VERB` stands below it."""
    verbs = re.findall(r"^\.Nm raadstuk\n\.Cm (\w+)", text, re.M)
    found = {verb: set() for verb in verbs}
    for item, below in re.findall(r"^\.It (Fl .*)\n(.*)", text, re.M):
        only = re.match(r"\.Pq Cm ([\w ,]+)", below)
        short, name = re.search(r"Fl (\w) , ", item), re.search(r"Fl -([a-z-]+)", item)
        option = Option(name[1], short[1] if short else "", " Ar " in item)
        for verb in re.findall(r"\w+", only[1]) if only else verbs:
            found.setdefault(verb, set()).add(option)
    return found


def complete(completion, *words, path=None):
    """What bash offers for the last of the words, where commands are looked for in `path` first."""
    quoted = " ".join(f"'{word}'" for word in ("raadstuk", *words))
    script = f". '{completion}'; COMP_WORDS=({quoted}); COMP_CWORD={len(words)}; _raadstuk; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "sectie.xml").touch()
        Path(folder, "secties").mkdir()
        found_in = os.environ["PATH"] if path is None else f"{path}:{os.environ['PATH']}"
        done = run("bash", "--norc", "-c", script, cwd=folder, env={**os.environ, "PATH": found_in})
    assert not done.stderr, done.stderr
    return set(done.stdout.split())


def compare(where, expected, found):
    for thing in sorted(expected - found):
        yield f"{where}: {thing} is missing"
    for thing in sorted(found - expected):
        yield f"{where}: the help knows no {thing}"


def check_completion(completion, verbs):
    yield from compare(f"{completion}: commands", set(verbs), complete(completion, ""))
    for verb, options in verbs.items():
        where = f"{completion}: {verb}"
        yield from compare(where, {f"--{option.name}" for option in options}, complete(completion, verb, "--"))
        inputs = {"verify": {"secties"}, "explain": set()}.get(verb, {"sectie.xml", "secties"})
        if complete(completion, verb, "sec") != inputs:
            yield f"{where}: not exactly {inputs} are offered as input"
        for option in sorted(options):
            offers_options = f"--{option.name}" in complete(completion, verb, f"--{option.name}", "--")
            if offers_options == option.takes_value:
                yield f"{where}: --{option.name} {'takes a value' if option.takes_value else 'takes none'}"


def check_configuration(example, verbs, binary):
    names = {option.name for options in verbs.values() for option in options} - NOT_IN_FILE | ONLY_IN_FILE
    text = re.sub(r'^#([a-z-]+ = )', r"\1", example.read_text(), flags=re.M)
    yield from compare(example, names, set(re.findall(r"^([a-z-]+) = ", text, re.M)))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "all.toml")
        for each, content in (("as it is", example.read_text()), ("with every example", text)):
            file.write_text(content)
            for verb in verbs:
                # A folder without sections is what the run may complain of, and the style may not be installed here.
                done = run(binary, verb, "--config", str(file), "--log", "text", folder, cwd=folder)
                if re.search(r"\[(config|invalid|usage|set)-", done.stderr):
                    yield f"{example} {each}: {verb} says: {done.stderr.strip()}"


def words_of(pattern, between, file):
    """What stands between such marks in the first part of the file that the pattern finds."""
    part = re.search(pattern, file.read_text(), re.M | re.S)
    return set(re.findall(between, part[1])) if part else set()


def check_formats(binary, project):
    """The names of formats, and those that are made by default, as the help has them."""
    names, default = re.search(
        r"--format LIST +([a-z, ]+) or all \(default: ([a-z,]+)\)", helped(binary, "export", "--help", "--language", "en")).groups()
    names, install = set(names.split(", ")), project / "src/install"
    all_words = names | {"all", default}
    for page in sorted((install / "man").glob("raadstuk*.1")):
        found = words_of(r"Fl -format [^\n]*\n\.Pq [^\n]*\n(.*?)\n\.It", r"(?:^|\n)\.Cm (\S+)", page)
        yield from compare(f"{page}: --format", all_words, found)
    yield from compare(f"{project / 'README.md'}: --format", all_words, words_of(r"`--format LIST` \| ([^\n]*)", r"`([^`]+)`", project / "README.md"))
    example = install / "configuration/raadstuk.toml"
    yield from compare(f"{example}: format", names, words_of(r"^#format = ([^\n]*)", r'"([a-z]+)"', example))
    completion = install / "completion/raadstuk.bash"
    offered = complete(completion, "export", "--format", "", path=Path(binary).parent)
    yield from compare(f"{completion}: --format", names | {"all"}, offered)


def complaints(binary, project):
    install = project / "src/install"
    verbs = read_help(binary, "en")
    assert verbs and all(verbs.values()), "no command or no option in the help"
    if read_help(binary, "nl") != verbs:
        yield "the Dutch help has other options than the English"
    for page in sorted((install / "man").glob("*.1")):
        manual = read_manual(page.read_text())
        yield from compare(f"{page}: commands", set(verbs), set(manual))
        for verb, options in verbs.items():
            shown = [{f"--{o.name} (short: {o.short or 'none'}, value: {o.takes_value})" for o in each}
                     for each in (options, manual.get(verb, set()))]
            yield from compare(f"{page}: {verb}", *shown)
    yield from check_completion(install / "completion/raadstuk.bash", verbs)
    yield from check_configuration(install / "configuration/raadstuk.toml", verbs, binary)
    yield from check_formats(binary, project)


if __name__ == "__main__":
    os.environ["LC_ALL"] = "C.UTF-8"
    said = list(complaints(str(Path(sys.argv[1]).resolve()), Path(sys.argv[2]).resolve()))
    print("\n".join(said) or "manuals, completion and example configuration know what the help knows")
    sys.exit(1 if said else 0)
