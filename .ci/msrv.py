#!/usr/bin/env python3
"""No dependency of the library may need a newer Rust than the crate's own rust-version (development ones are free to)."""
import json, subprocess, sys


def version(text):
    return tuple(int(part) for part in (text.split("-")[0].split(".") + ["0", "0"])[:3])


meta = json.loads(subprocess.run(["cargo", "metadata", "--locked", "--all-features", "--format-version", "1"], check=True, stdout=subprocess.PIPE).stdout)
packages = {p["id"]: p for p in meta["packages"]}
nodes = {n["id"]: n for n in meta["resolve"]["nodes"]}
root = meta["resolve"]["root"]
own = packages[root]["rust_version"]
if not own:
    sys.exit("Cargo.toml states no rust-version")
seen, todo = set(), [root]
while todo:
    ident = todo.pop()
    if ident not in seen:
        seen.add(ident)
        todo += [d["pkg"] for d in nodes[ident]["deps"] if any(k["kind"] != "dev" for k in d["dep_kinds"])]
newer = sorted((p["name"], p["version"], p["rust_version"]) for i in seen for p in [packages[i]] if p["rust_version"] and version(p["rust_version"]) > version(own))
for name, number, needs in newer:
    print(f"{name} {number} needs Rust {needs}, the crate promises {own}", file=sys.stderr)
print(f"{len(seen) - 1} packages checked against Rust {own}")
sys.exit(1 if newer else 0)
