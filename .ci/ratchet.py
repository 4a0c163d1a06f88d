#!/usr/bin/env python3
"""Scores the example binary on the labelled pages and compares with the recorded floors (stdlib only).

usage: ratchet.py EVAL_FOLDER [--binary PATH] [--raise]

Floors are in .ci/floors.json: {"set": {"figure": least}}. Sets: typed, raw (score_typed.py) and the corpora of score.py
on the text of whole pages; with " html" behind the name, on markup. With --raise, floors that were passed are raised to the figure less a margin, never lowered.
"""
import argparse, json, math, os, shlex, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
FLOORS = os.path.join(HERE, "floors.json")
MARGIN = 0.003  # what a figure may move without anybody having made it worse


def score(command, out):
    done = subprocess.run(command + ["--json", out], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"{shlex.join(command)}\n{done.stdout}{done.stderr}")
    with open(out, encoding="utf-8") as f:
        return json.load(f)


def flat(figures):
    out = {k: v for k, v in figures.items() if isinstance(v, (int, float))}
    for kind, of in figures.get("per_kind", {}).items():
        out.update({f"{kind}.{name}": of[name] for name in ("f1", "precision", "recall")})
    return out


def measure(folder, binary):
    run = shlex.join([binary, "--format", "jsonl"])
    python, sets = sys.executable, {}
    with tempfile.TemporaryDirectory() as tmp:
        out = os.path.join(tmp, "figures.json")
        for name in ("typed", "raw"):
            sets[name] = flat(score([python, os.path.join(folder, "score_typed.py"), "--gold", os.path.join(folder, name), "--run", run], out))
        sets["typed html"] = flat(score([python, os.path.join(folder, "score_typed.py"), "--html", "--run", run], out))
        for scope, after in ((["--text", "page"], ""), ([], " html")):
            scored = score([python, os.path.join(folder, "score.py"), "--run", run, *scope], out)
            for corpus, part in scored["systems"][0]["corpora"].items():
                known = {k: v for k, v in part["figures"].items() if v is not None}
                sets[corpus + after] = flat(known) | {"pages without answer": part["bad"]}
    return sets


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    target = os.environ.get("CARGO_TARGET_DIR", os.path.join(HERE, "..", "target"))
    ap.add_argument("eval")
    ap.add_argument("--binary", default=os.path.join(target, "release", "examples", "copydesk"))
    ap.add_argument("--raise", dest="lift", action="store_true")
    a = ap.parse_args()
    binary = os.path.abspath(a.binary)
    if not os.access(binary, os.X_OK):
        sys.exit(f"{binary} is not there: cargo build --release --example copydesk")
    with open(FLOORS, encoding="utf-8") as f:
        floors = json.load(f)
    sets, below = measure(os.path.abspath(a.eval), binary), 0
    print(f"{'set':16} {'figure':20} {'floor':>7} {'now':>7}")
    for name, of in floors.items():
        for figure, floor in of.items():
            now = sets.get(name, {}).get(figure)
            short = now is None or now < floor
            below += short
            print(f"{name:16} {figure:20} {floor:7.3f} {'missing' if now is None else format(now, '7.4f')}{'  BELOW' if short else ''}")
            if a.lift and now is not None:
                of[figure] = max(floor, math.floor((now - MARGIN if now < 1 else now) * 1000) / 1000)
    unanswered = {name: of["pages without answer"] for name, of in sets.items() if of.get("pages without answer")}
    if unanswered:
        print(f"pages without an answer: {unanswered}")
    if a.lift:
        with open(FLOORS, "w", encoding="utf-8") as f:
            f.write(json.dumps(floors, indent=2) + "\n")
    sys.exit(1 if below or unanswered else 0)


main()
