#!/usr/bin/env python3
"""Changes pages in ways that mean nothing to a reader, and measures what that does to their bodies (stdlib only).

usage: metamorphic.py [EVAL_FOLDER] [--binary PATH] [--raise]

Pages are the fixtures and, where the folder is given, some corpora of it, as text and as markup. A figure is the mean over pages
of the F1 of the words of the body against the gold. Floors are in .ci/metamorphic.json: {"pages change": least F1}. It
also fails where a change empties a body: a page whose body has MIN_WORDS words or more as it is must have one afterwards.
"""
import argparse, glob, gzip, hashlib, html, json, math, os, re, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
FLOORS = os.path.join(HERE, "metamorphic.json")
FIXTURES = os.path.join(HERE, "..", "fixtures")
CORPORA = ("fundus-news", "fundus-eval", "scrapinghub", "wcxb-article")
MARGIN = 0.003  # what a figure may move without anybody having made it worse
MIN_WORDS = 30  # a body of fewer is no article: a caption, a line of a menu
BODY = ("body", "subheading")

# ------------------------------------------------------------------ changes

TAG = re.compile(r"<[a-zA-Z][^<>]*>")
NAMES = re.compile(r"""\s(?:class|id|data-[\w-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+)""", re.I)
MICRODATA = re.compile(r"""\s(?:itemprop|itemtype|itemscope|datetime|property|rel|pubdate)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?""", re.I)
HEAD = re.compile(r"<script[^>]*application/ld\+json[^>]*>.*?</script\s*>|<title[^>]*>.*?</title\s*>|<meta\b(?![^>]*charset)[^>]*>|<link\b[^>]*>", re.I | re.S)
STRAIGHT = str.maketrans({**dict.fromkeys("“”„‟«»", '"'), **dict.fromkeys("‘’‚‛", "'")})


def strip_names(page):
    return TAG.sub(lambda tag: NAMES.sub("", tag.group()), page)


def rename(page):
    """Every class and id gets a name that says nothing, the same for the same."""
    word = lambda w: "x" + hashlib.md5(w.group().encode("utf-8", "replace")).hexdigest()[:6]
    value = lambda name: name.group().replace(name.group(1), re.sub(r"[^\s\"'=]+", word, name.group(1)))
    return TAG.sub(lambda tag: NAMES.sub(value, tag.group()), page)


def drop_metadata(page):
    return TAG.sub(lambda tag: MICRODATA.sub("", tag.group()), HEAD.sub("", page))


def straight(page):
    return page.translate(STRAIGHT)


def typographic(text):
    """Straight quotes of a text become those of print: one before a letter opens, the others close."""
    text = re.sub(r"(?<!\S)\"(?=\S)", "“", text).replace('"', "”")
    return re.sub(r"(?<!\S)'(?=\S)", "‘", text).replace("'", "’")


def typographic_markup(page):
    """The same between tags; scripts and styles stay."""
    parts = re.split(r"(<script\b.*?</script\s*>|<style\b.*?</style\s*>|<!--.*?-->|<[^<>]*>)", page, flags=re.I | re.S)
    return "".join(part if at % 2 else typographic(part) for at, part in enumerate(parts))


def no_blank_lines(text):
    return re.sub(r"(\r?\n)(?:[ \t]*\r?\n)+", r"\1", text)


CHANGES = {
    "text": {"straight quotes": straight, "typographic quotes": typographic, "no blank lines": no_blank_lines},
    "html": {
        "no class or id": strip_names,
        "names renamed": rename,
        "no metadata": drop_metadata,
        "straight quotes": straight,
        "typographic quotes": typographic_markup,
        "no blank lines": no_blank_lines,
    },
}

# ------------------------------------------------------------------ pages: {mode: {name: (page, body)}}


def read(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rb") as f:
        return f.read().decode("utf-8", "surrogateescape")


def fixtures():
    pages = {"text": {}, "html": {}}
    for path in sorted(glob.glob(os.path.join(FIXTURES, "*", "*.gold"))):
        blocks = []
        for line in read(path).split("\n"):
            kind, bar, text = line.partition("| ")
            if not bar or line[0] in "#@":
                continue
            if kind.strip():
                blocks.append([kind.strip(), text])
            else:
                blocks[-1][1] += "\n" + text
        name = path[len(FIXTURES) + 1:-5].replace(os.sep, "-")
        body = "\n".join(text for kind, text in blocks if kind in BODY)
        pages["text"][name] = (read(path[:-5] + ".txt"), body)
        pages["html"][name] = (as_page(blocks), body)
    return pages


def as_page(blocks):
    title = next((text for kind, text in blocks if kind == "headline"), "")
    told = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title})
    tags = {"headline": "h1", "subheading": "h2", "body": "p", "deck": "p", "caption": "figcaption", "navigation": "nav", "legal": "footer"}
    shown = "".join('<{0} class="{1}">{2}</{0}>\n\n'.format(tags.get(k, "div"), k, html.escape(t, quote=False)) for k, t in blocks)
    return f'<html><head><title>{html.escape(title)}</title><script type="application/ld+json">{told}</script></head><body>{shown}</body></html>'


def corpora(folder):
    pages = {"text": {}, "html": {}}
    for corpus in CORPORA:
        with open(os.path.join(folder, corpus, "gold.jsonl"), encoding="utf-8") as f:
            for gold in map(json.loads, f):
                body = gold.get("body") or "\n".join(gold.get("paragraphs") or [])
                if not body.strip():
                    continue
                name = f"{corpus}-{gold['id']}"
                pages["html"][name] = (read(os.path.join(folder, corpus, gold["html"])), body)
                text = os.path.join(folder, corpus, "text", gold["id"] + ".txt.gz")
                if os.path.exists(text):
                    pages["text"][name] = (read(text), body)
    return pages


# ------------------------------------------------------------------ measure

WORD = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]|[^\W\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]+")


def words(text):
    return WORD.findall((text or "").lower())


def word_f1(gold, found):
    from collections import Counter
    a, b = Counter(words(gold)), Counter(words(found))
    hit = sum((a & b).values())
    return 2 * hit / (sum(a.values()) + sum(b.values())) if a or b else 1.0


def bodies(binary, mode, pages):
    """{name: body} of pages given as {name: page}."""
    with tempfile.TemporaryDirectory() as tmp:
        files = {f"{at}.{'txt' if mode == 'text' else 'html'}": name for at, name in enumerate(pages)}
        for file, name in files.items():
            with open(os.path.join(tmp, file), "wb") as f:
                f.write(pages[name].encode("utf-8", "surrogateescape"))
        run = [binary, "--format", "jsonl", "--input", mode, "--fields", "body", tmp]
        done = subprocess.run(run, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if done.returncode:
            sys.exit(done.stderr.decode())
        records = map(json.loads, done.stdout.splitlines())
        return {files[os.path.basename(r["source"])]: r["body"] or "" for r in records}


def measure(binary, group, pages, figures, emptied):
    for mode, of in pages.items():
        gold = {name: body for name, (_, body) in of.items()}
        score = lambda found: sum(word_f1(gold[name], found[name]) for name in gold) / len(gold)
        before = bodies(binary, mode, {name: page for name, (page, _) in of.items()})
        figures[f"{group} {mode}: as they are"] = score(before)
        for change, do in CHANGES[mode].items():
            after = bodies(binary, mode, {name: do(page) for name, (page, _) in of.items()})
            figures[f"{group} {mode}: {change}"] = score(after)
            emptied += [f"{change}: {mode} of {n}" for n in gold if len(words(before[n])) >= MIN_WORDS and not words(after[n])]


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    target = os.environ.get("CARGO_TARGET_DIR", os.path.join(HERE, "..", "target"))
    ap.add_argument("eval", nargs="?")
    ap.add_argument("--binary", default=os.path.join(target, "release", "examples", "copydesk"))
    ap.add_argument("--raise", dest="lift", action="store_true")
    a = ap.parse_args()
    with open(FLOORS, encoding="utf-8") as f:
        floors = json.load(f)
    figures, emptied = {}, []
    measure(os.path.abspath(a.binary), "fixtures", fixtures(), figures, emptied)
    if a.eval:
        measure(os.path.abspath(a.binary), "pages", corpora(a.eval), figures, emptied)
    below = 0
    print(f"{'pages and change':36} {'floor':>7} {'now':>7}")
    for name, now in figures.items():
        floor = floors.get(name, 0.0)
        below += now < floor
        print(f"{name:36} {floor:7.3f} {now:7.4f}{'  BELOW' if now < floor else ''}")
        if a.lift:
            floors[name] = max(floor, math.floor((now - MARGIN) * 1000) / 1000)
    for line in emptied:
        print(f"emptied by {line}")
    if a.lift:
        with open(FLOORS, "w", encoding="utf-8") as f:
            f.write(json.dumps(floors, indent=2) + "\n")
    sys.exit(1 if below or emptied else 0)


main()
