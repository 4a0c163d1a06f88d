//! The labelled pages: blocks as copydesk cuts them, each with the set of kinds that the gold allows.

use crate::align;
use crate::labels::{self, Labels};
use copydesk::Kind;
use flate2::read::GzDecoder;
use serde_json::Value;
use std::io::Read;
use std::path::Path;
use std::sync::OnceLock;

/// Weight of a page that was labelled block by block; of text there are fewer blocks a page than of markup.
const LABELLED_WEIGHT: f64 = 18.0;
const LABELLED_TEXT_WEIGHT: f64 = 20.0;

/// Weight of a fixture: with half of it, appeals on the labelled pages were worse and the fixtures had more misses.
const FIXTURE_WEIGHT: f64 = 15.0;

/// Weight of a page of the weak corpora that was labelled block by block (`labels/`).
const READ_WEIGHT: f64 = 2.5;
const READ_TEXT_WEIGHT: f64 = 2.0;

/// Weight of a page whose gold tells only body from the rest, against one with a kind a block.
const WEAK_WEIGHT: f64 = 1.0;
const WEAK_TEXT_WEIGHT: f64 = 0.6;

/// Corpora with weak gold that have text dumps.
const WEAK: [&str; 4] = ["fundus-news", "fundus-eval", "scrapinghub", "wcxb-article"];

/// Pages that are no articles. Their gold counts teasers, posts and offers as body, which are other kinds in an article.
pub const OTHER: &str = "wcxb-other";

/// Characters of a block's text in reports.
const SHOWN: usize = 100;

/// Every kind.
pub const ANY: u32 = (1 << Kind::COUNT) - 1;

#[derive(Clone)]
pub struct Page {
    pub id: String,
    pub corpus: String,
    /// Number of its site: pages of one site are always on the same side of a split.
    pub site: u32,
    pub weight: f64,
    /// How many times each rule that sees a block counts: more than one where others are left out.
    pub boost: f64,
    pub blocks: Vec<Block>,
}

#[derive(Clone)]
pub struct Block {
    pub hits: Vec<u16>,
    /// Class of the distance to the block before it.
    pub step: u8,
    /// Kinds that the gold allows, a bit each.
    pub mask: u32,
    /// Bytes.
    pub chars: u32,
    /// The beginning of its text, for reports.
    pub text: String,
}

/// Corpora whose gold knows segments alone.
const SEGMENTS: [&str; 1] = ["trafilatura-eval"];

/// Weight of a page of which a few segments are known.
const SEGMENTS_WEIGHT: f64 = 2.0;

/// Labelled plain text.
pub fn load_text(eval: &Path) -> Vec<Page> {
    let mut pages = Vec::new();
    for corpus in ["typed", "raw"] {
        for gold in records(&eval.join(corpus).join("gold.jsonl")) {
            let text = std::fs::read_to_string(eval.join(corpus).join(gold["text"].as_str().unwrap_or("")))
                .expect("the page is there");
            let blocks = copydesk::fit::observe_text(&text);
            let masks = align::typed(&gold, &text, &blocks);
            pages.push(page(&gold, corpus, env_number("LAB", LABELLED_TEXT_WEIGHT), &text, blocks, &masks));
        }
    }
    fixtures(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures"), &mut pages);
    for corpus in SEGMENTS {
        let labels = Labels::of(corpus);
        for gold in records(&eval.join(corpus).join("gold.jsonl")).into_iter().filter(|gold| labels.knows(gold)) {
            with_html(eval, corpus, &gold, false, |text, blocks| {
                if let Some(read) = labels.by_letters(&gold, &text, &blocks) {
                    let masks = labels::agreed(read, &align::segments(&gold, &text, &blocks));
                    pages.push(page(&gold, "labelled", env_number("READ", READ_TEXT_WEIGHT), &text, blocks, &masks));
                }
            });
        }
    }
    for corpus in WEAK {
        let labels = Labels::of(corpus);
        for gold in records(&eval.join(corpus).join("gold.jsonl")) {
            let Some(text) = dump(eval, corpus, &gold) else { continue };
            let blocks = copydesk::fit::observe_text(&text);
            let masks = align::weak(&gold, &text, &blocks);
            match labels.gold(&gold, &text) {
                Some(labelled) => {
                    let masks = labels::on_dump(&labelled, &text, &blocks, &masks);
                    pages.push(page(&gold, "labelled", env_number("READ", READ_TEXT_WEIGHT), &text, blocks, &masks));
                }
                None => pages.push(page(&gold, corpus, env_number("WEAK", WEAK_TEXT_WEIGHT), &text, blocks, &masks)),
            }
        }
    }
    pages
}

/// The text dump of a page, where there is one.
fn dump(eval: &Path, corpus: &str, gold: &Value) -> Option<String> {
    text_of(&eval.join(corpus), gold)
}

/// The fixtures of the project are labelled pages too: they hold the articles about donations and paywalls that no other
/// page speaks for.
fn fixtures(folder: &Path, pages: &mut Vec<Page>) {
    let list = |folder: &Path| {
        let mut paths: Vec<_> = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|e| e.path()).collect();
        paths.sort();
        paths
    };
    for path in list(folder).iter().filter(|p| p.is_dir()).flat_map(|language| list(language)) {
        let (Ok(gold), Ok(text)) =
            (std::fs::read_to_string(path.with_extension("gold")), std::fs::read_to_string(&path))
        else {
            continue;
        };
        if path.extension().is_none_or(|e| e != "txt") {
            continue;
        }
        let (mut gold_text, mut blocks) = (String::new(), Vec::new());
        for (kind, line) in gold.lines().filter_map(|l| l.split_once('|')).filter(|(k, _)| !k.starts_with(['#', '@'])) {
            let start = gold_text.len();
            gold_text.push_str(line.trim());
            if kind.trim().is_empty() {
                if let Some(last) = blocks.last_mut() {
                    let last: &mut Value = last;
                    last["end"] = gold_text.len().into();
                }
            } else {
                blocks.push(serde_json::json!({"kind": kind.trim(), "start": start, "end": gold_text.len()}));
            }
            gold_text.push('\n');
        }
        let gold = serde_json::json!({"id": path.file_stem().and_then(|s| s.to_str()), "url": path.to_str(), "blocks": blocks});
        let observed = copydesk::fit::observe_text(&text);
        let masks = align::typed_html(&gold, &gold_text, &text, &observed);
        pages.push(page(&gold, "fixtures", env_number("FIX", FIXTURE_WEIGHT), &text, observed, &masks));
    }
}

/// Labelled markup.
pub fn load_html(eval: &Path) -> Vec<Page> {
    let mut pages = Vec::new();
    for gold in records(&eval.join("typed").join("gold.jsonl")) {
        let gold_text = std::fs::read_to_string(eval.join("typed").join(gold["text"].as_str().unwrap_or("")))
            .expect("the page is there");
        with_html(eval, "typed", &gold, true, |text, blocks| {
            let masks = align::typed_html(&gold, &gold_text, &text, &blocks);
            pages.push(page(&gold, "typed", env_number("LAB", LABELLED_WEIGHT), &text, blocks, &masks));
        });
    }
    let weak = env_number("WEAK", WEAK_WEIGHT);
    for (corpora, weight) in
        [(&WEAK[..], weak), (&[OTHER], weak / 2.0), (&SEGMENTS, env_number("SEGMENTS", SEGMENTS_WEIGHT))]
    {
        for corpus in corpora {
            let labels = Labels::of(corpus);
            for gold in records(&eval.join(corpus).join("gold.jsonl")) {
                with_html(eval, corpus, &gold, true, |text, blocks| {
                    let masks = if SEGMENTS.contains(corpus) {
                        align::segments(&gold, &text, &blocks)
                    } else {
                        align::weak(&gold, &text, &blocks)
                    };
                    let dumped = if labels.knows(&gold) { dump(eval, corpus, &gold) } else { None };
                    let labelled = dumped.and_then(|d| Some((labels.gold(&gold, &d)?, d)));
                    let read = match labelled {
                        Some((labelled, dump)) => Some(labels::on_markup(&labelled, &dump, &text, &blocks, &masks)),
                        None => labels.by_letters(&gold, &text, &blocks).map(|read| labels::agreed(read, &masks)),
                    };
                    match read {
                        Some(masks) => {
                            pages.push(page(&gold, "labelled", env_number("READ", READ_WEIGHT), &text, blocks, &masks))
                        }
                        None => pages.push(page(&gold, corpus, weight, &text, blocks, &masks)),
                    }
                });
            }
        }
    }
    pages
}

fn with_html(
    eval: &Path,
    corpus: &str,
    gold: &Value,
    markup: bool,
    then: impl FnOnce(String, Vec<copydesk::fit::Observed>),
) {
    let path = eval.join(corpus).join(gold["html"].as_str().unwrap_or(""));
    if let Some((text, blocks)) = copydesk::fit::observe_html(&unpack(&path), markup) {
        then(text, blocks);
    }
}

fn page(
    gold: &Value,
    corpus: &str,
    weight: f64,
    text: &str,
    blocks: Vec<copydesk::fit::Observed>,
    masks: &[u32],
) -> Page {
    let dropped = dropped();
    let blocks = blocks
        .into_iter()
        .zip(masks)
        .map(|(mut b, &mask)| {
            b.hits.retain(|hit| !dropped[usize::from(*hit)]);
            (b, mask)
        })
        .map(|(b, mask)| Block {
            chars: (b.end - b.start) as u32,
            text: text[b.start..b.end].chars().take(SHOWN).collect(),
            hits: b.hits,
            step: b.step,
            mask: if mask == 0 { ANY } else { mask },
        })
        .collect();
    Page {
        id: gold["id"].as_str().unwrap_or("").into(),
        corpus: corpus.into(),
        site: site_of(gold),
        weight,
        boost: 1.0,
        blocks,
    }
}

/// The number of a page's site, from its address.
pub fn site_of(gold: &Value) -> u32 {
    let name = site(gold["url"].as_str().unwrap_or(""));
    name.bytes().fold(5381u32, |h, b| h.wrapping_mul(33) ^ u32::from(b))
}

/// A number that a variable of the environment can change, to try another.
pub fn env_number(name: &str, usual: f64) -> f64 {
    std::env::var(name).ok().and_then(|w| w.parse().ok()).unwrap_or(usual)
}

/// Rules left out of the fit: the families named in `DROP`, parted by commas, to see what a family is worth.
fn dropped() -> &'static [bool] {
    static DROPPED: OnceLock<Vec<bool>> = OnceLock::new();
    DROPPED.get_or_init(|| {
        let families = std::env::var("DROP").unwrap_or_default();
        let is = |id: &str| families.split(',').any(|f| !f.is_empty() && id.starts_with(f));
        copydesk::fit::rule_ids().iter().map(|id| is(id)).collect()
    })
}

/// The part of a host that names the site.
fn site(url: &str) -> &str {
    let host = url.split("://").nth(1).unwrap_or(url).split('/').next().unwrap_or("");
    let parts: Vec<&str> = host.split('.').collect();
    let name = parts.iter().rev().skip(1).find(|p| p.len() > 3);
    name.copied().unwrap_or(host)
}

pub fn records(path: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    text.lines().filter_map(|l| serde_json::from_str(l).ok()).collect()
}

fn unpack(path: &Path) -> String {
    String::from_utf8_lossy(&bytes_of(path)).into_owned()
}

/// A stored page as it came.
pub fn bytes_of(path: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    GzDecoder::new(file).read_to_end(&mut bytes).expect("the page is packed");
    bytes
}

/// The text of a page, where there is any: its own in the corpora of text, else its dump.
pub fn text_of(folder: &Path, gold: &Value) -> Option<String> {
    if let Some(path) = gold["text"].as_str() {
        return std::fs::read_to_string(folder.join(path)).ok();
    }
    let path = folder.join("text").join(format!("{}.txt.gz", gold["id"].as_str()?));
    path.is_file().then(|| unpack(&path))
}
