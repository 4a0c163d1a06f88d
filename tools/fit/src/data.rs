//! The labelled pages: blocks as copydesk cuts them, each with the set of kinds that the gold allows.

use crate::align;
use copydesk::Kind;
use flate2::read::GzDecoder;
use serde_json::Value;
use std::io::Read;
use std::path::Path;

/// Weight of a page whose gold tells only body from the rest, against one with a kind a block.
const WEAK_WEIGHT: f64 = 0.25;

/// Corpora with weak gold that have text dumps.
const WEAK: [&str; 4] = ["fundus-news", "fundus-eval", "scrapinghub", "wcxb-article"];

/// Characters of a block's text in reports.
const SHOWN: usize = 100;

/// Every kind.
pub const ANY: u32 = (1 << Kind::COUNT) - 1;

#[derive(Clone)]
pub struct Page {
    pub id: String,
    pub corpus: String,
    /// Which half of the sites it belongs to.
    pub half: bool,
    pub weight: f64,
    pub blocks: Vec<Block>,
}

#[derive(Clone)]
pub struct Block {
    pub hits: Vec<u16>,
    /// Kinds that the gold allows, a bit each.
    pub mask: u32,
    /// Bytes.
    pub chars: u32,
    /// The beginning of its text, for reports.
    pub text: String,
}

pub fn load(eval: &Path, html: bool) -> Vec<Page> {
    assert!(!html, "markup is not observed yet");
    let mut pages = Vec::new();
    for corpus in ["typed", "raw"] {
        for gold in records(&eval.join(corpus).join("gold.jsonl")) {
            let text = std::fs::read_to_string(eval.join(corpus).join(gold["text"].as_str().unwrap_or(""))).expect("the page is there");
            let blocks = copydesk::fit::observe_text(&text);
            let masks = align::typed(&gold, &text, &blocks);
            pages.push(page(&gold, corpus, 1.0, &text, blocks, &masks));
        }
    }
    for corpus in WEAK {
        for gold in records(&eval.join(corpus).join("gold.jsonl")) {
            let id = gold["id"].as_str().unwrap_or("");
            let path = eval.join(corpus).join("text").join(format!("{id}.txt.gz"));
            if !path.is_file() {
                continue;
            }
            let text = unpack(&path);
            let blocks = copydesk::fit::observe_text(&text);
            let masks = align::weak(&gold, &text, &blocks);
            pages.push(page(&gold, corpus, WEAK_WEIGHT, &text, blocks, &masks));
        }
    }
    pages
}

fn page(gold: &Value, corpus: &str, weight: f64, text: &str, blocks: Vec<copydesk::fit::Observed>, masks: &[u32]) -> Page {
    let url = gold["url"].as_str().unwrap_or("");
    let site = site(url);
    let half = site.bytes().fold(5381u32, |h, b| h.wrapping_mul(33) ^ u32::from(b)).count_ones() % 2 == 0;
    let blocks = blocks
        .into_iter()
        .zip(masks)
        .map(|(b, &mask)| Block { chars: (b.end - b.start) as u32, text: text[b.start..b.end].chars().take(SHOWN).collect(), hits: b.hits, mask: if mask == 0 { ANY } else { mask } })
        .collect();
    Page { id: gold["id"].as_str().unwrap_or("").into(), corpus: corpus.into(), half, weight, blocks }
}

/// The part of a host that names the site.
fn site(url: &str) -> &str {
    let host = url.split("://").nth(1).unwrap_or(url).split('/').next().unwrap_or("");
    let parts: Vec<&str> = host.split('.').collect();
    let name = parts.iter().rev().skip(1).find(|p| p.len() > 3);
    name.copied().unwrap_or(host)
}

fn records(path: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    text.lines().filter_map(|l| serde_json::from_str(l).ok()).collect()
}

fn unpack(path: &Path) -> String {
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    GzDecoder::new(file).read_to_end(&mut bytes).expect("the page is packed");
    String::from_utf8_lossy(&bytes).into_owned()
}
