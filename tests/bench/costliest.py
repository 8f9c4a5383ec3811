"""Where the instructions of one more report go: from two profiles, so that what is paid once a run is left out."""
import re
import subprocess

ROW = re.compile(r"^\s*([\d,]+) \(\s*[\d.]+%\)\s+[^:]*:(.*?)(?: \[([^]]*)\])?$")


def annotated(profile, *options):
    """{(function, object): instructions}"""
    text = subprocess.run(["callgrind_annotate", "--auto=no", "--threshold=100", *options, profile], check=True, capture_output=True,
                          text=True, errors="replace").stdout
    costs = {}
    for line in text.splitlines():
        if row := ROW.match(line):
            name = row[2], (row[3] or "").rpartition("/")[2]
            costs[name] = costs.get(name, 0) + int(row[1].replace(",", ""))
    return costs


def per_report(profiles, reports, *options):
    few, many = (annotated(profile, *options) for profile in profiles)
    return {name: (cost - few.get(name, 0)) / reports for name, cost in many.items()}


def who(function, binary):
    """A library, or a room of ours."""
    if binary != "raadstuk":
        return re.sub(r"[-.\d]*\.so.*", "", binary) or "?"
    room = re.match(r"(?:[\w:<>&* ]* )?(\w+)::", function)
    return "templates of std" if function.startswith("std::") or not room or room[1] == "std" else f"{room[1]}::"


def short(function):
    name = function.replace("(anonymous namespace)::", "").replace("[abi:cxx11]", "").replace("operator()", "call")
    return name.partition("(")[0]


def print_costliest(profiles, reports, total):
    own = {}
    for (function, binary), cost in per_report(profiles, reports).items():
        own[who(function, binary)] = own.get(who(function, binary), 0) + cost
    print("\nThe profile of one more report, instructions. In the code of, itself (the three largest first, to 2 %):")
    for name, cost in sorted(own.items(), key=lambda item: -item[1]):
        if cost >= 0.02 * total:
            print(f"  {100 * cost / total:5.1f} %  {cost:12,.0f}  {name}")
    print("Of ours, with all that it calls (to 4 %):")
    whole = per_report(profiles, reports, "--inclusive=yes")
    for (function, binary), cost in sorted(whole.items(), key=lambda item: -item[1]):
        if binary == "raadstuk" and 0.04 * total <= cost < 0.9 * total and not function.startswith(("std::", "(")):
            print(f"  {100 * cost / total:5.1f} %  {cost:12,.0f}  {short(function)}")
