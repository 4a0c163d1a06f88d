#!/usr/bin/env python3
"""Counts the instructions that typing a few inputs takes, and compares with the recorded counts (stdlib and valgrind).

usage: instructions.py [--record]

A regression shows without a clock. Only warm passes count: what a process builds on its first page is built before.
Counts are in .ci/instructions.json with what they were counted with. More than TOLERANCE above fails; more than that below
asks for --record, which writes the counts anew. Another compiler or another kind of processor gives other counts: there
nothing is compared.
"""
import argparse, json, os, platform, re, shutil, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
RECORD = os.path.join(HERE, "instructions.json")
TOLERANCE = 0.03  # share of the recorded count; from run to run it moves by less than a thousandth
ANEW = "python3 .ci/instructions.py --record"
PASSES = 10  # of which the mean is taken: tables that grow by use settle


def build():
    """The driver, built as the library is released; its path."""
    command = ["cargo", "bench", "--locked", "--no-run", "--bench", "instructions", "--message-format", "json"]
    done = subprocess.run(command, cwd=os.path.join(HERE, ".."), stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed")
    built = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return next(b["executable"] for b in built if b.get("target", {}).get("name") == "instructions" and b.get("executable"))


def count(driver, name):
    """Instructions of one pass."""
    only = ["--toggle-collect=*instructions*warm*", "--callgrind-out-file=/dev/null"]
    command = ["valgrind", "--tool=callgrind", *only, driver, name, str(PASSES)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    collected = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode or not collected or int(collected.group(1)) == 0:
        sys.exit(f"{' '.join(command)}\n{done.stderr}")
    return int(collected.group(1)) // PASSES


def counted_with():
    """What a count depends on beside the code."""
    rustc = subprocess.run(["rustc", "--version"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as f:
            wide = "avx2" if " avx2 " in f.read() else "no avx2"
    except OSError:
        wide = "unknown"
    return {"rustc": rustc, "processor": f"{platform.machine()}, {wide}"}


def compare(recorded, counts):
    """Prints the table; names that rose or have no fellow, and names that fell."""
    bad, fell = [], []
    print(f"{'input':16} {'recorded':>12} {'now':>12}")
    for name in sorted(recorded | counts):
        before, now = recorded.get(name), counts.get(name)
        if not before or not now:
            mark = "new" if now else "gone"
            bad.append(name)
        else:
            change = now / before - 1
            mark = f"{change:+.1%}{'  ROSE' if change > TOLERANCE else '  fell' if change < -TOLERANCE else ''}"
            (bad if change > TOLERANCE else fell if change < -TOLERANCE else []).append(name)
        print(f"{name:16} {before or '-':>12} {now or '-':>12} {mark}")
    return bad, fell


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--record", action="store_true")
    a = ap.parse_args()
    if not shutil.which("valgrind"):
        print("skipped: valgrind is not installed")
        return
    recorded = {}
    if os.path.exists(RECORD):
        with open(RECORD, encoding="utf-8") as f:
            recorded = json.load(f)
    here = counted_with()
    if not a.record and recorded.get("with") != here:
        print(f"skipped: the counts were recorded with {recorded.get('with')}, and here is {here}")
        print(f"on a commit that is known to be good: {ANEW}")
        return
    driver = build()
    listed = subprocess.run([driver], stdout=subprocess.PIPE, text=True, check=True).stdout
    names = [line.split()[0] for line in listed.splitlines()]
    counts = {name: count(driver, name) for name in names}
    bad, fell = compare(recorded.get("counts", {}), counts)
    if a.record:
        with open(RECORD, "w", encoding="utf-8") as f:
            f.write(json.dumps({"with": here, "counts": counts}, indent=2) + "\n")
    elif bad:
        sys.exit(f"more instructions than recorded, or not in both: {', '.join(bad)}; if that is meant: {ANEW}")
    elif fell:
        print(f"fewer instructions than recorded: {', '.join(fell)}; that they stay so: {ANEW}")


main()
