//! Pages of the weak corpora that were labelled block by block: `labels/<corpus>.txt`, described in `labels/README.md`.

use crate::align;
use crate::data::ANY;
use copydesk::Kind;
use copydesk::fit::Observed;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::path::Path;

/// What is said of one page.
#[derive(Default)]
struct Labelled {
    /// Lines of the dump and their kind; `?` for what was left open.
    lines: Vec<(RangeInclusive<usize>, String)>,
    /// Kinds by hash of the letters of a block, a bit each.
    hashes: HashMap<u32, u32>,
    /// The kind that the hashes being read have: a list can go on over lines.
    kind: Option<Kind>,
}

/// The labelled pages of one corpus, by id.
#[derive(Default)]
pub struct Labels(HashMap<String, Labelled>);

impl Labels {
    /// Reads the labels of a corpus; none where it has no file.
    pub fn of(corpus: &str) -> Labels {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("labels").join(format!("{corpus}.txt"));
        let Ok(text) = std::fs::read_to_string(&path) else { return Labels::default() };
        let (mut pages, mut id) = (HashMap::<String, Labelled>::new(), "");
        for line in text.lines().filter(|l| !l.starts_with('#')) {
            if !line.starts_with(' ') {
                id = line.trim();
                continue;
            }
            let page = pages.entry(id.to_owned()).or_default();
            read(line, page).unwrap_or_else(|| panic!("{}: {id}: {line}", path.display()));
        }
        Labels(pages)
    }

    /// Whether a page is labelled.
    pub fn knows(&self, page: &Value) -> bool {
        page["id"].as_str().is_some_and(|id| self.0.contains_key(id))
    }

    /// Masks of blocks found by their letters; `None` for a page that is not labelled so.
    pub fn by_letters(&self, page: &Value, text: &str, blocks: &[Observed]) -> Option<Vec<u32>> {
        let hashes = &self.0.get(page["id"].as_str()?).filter(|l| !l.hashes.is_empty())?.hashes;
        let of = |b: &Observed| hashes.get(&hash(&align::squeeze(&text[b.start..b.end]))).copied().unwrap_or(ANY);
        Some(blocks.iter().map(of).collect())
    }

    /// The page as gold of the form that `typed` has, if it is labelled; `dump` is its text.
    pub fn gold(&self, page: &Value, dump: &str) -> Option<Value> {
        let runs = &self.0.get(page["id"].as_str()?).filter(|l| !l.lines.is_empty())?.lines;
        let (mut lines, mut at) = (Vec::new(), 0);
        for line in dump.split('\n') {
            if !line.trim().is_empty() {
                lines.push((at, at + line.len()));
            }
            at += line.len() + 1;
        }
        let blocks: Vec<Value> = runs
            .iter()
            .flat_map(|(range, kind)| range.clone().map(move |n| (n, kind)))
            .filter_map(|(n, kind)| Some((lines.get(n.checked_sub(1)?)?, kind)))
            .map(|((start, end), kind)| json!({"kind": kind, "start": start, "end": end}))
            .collect();
        Some(json!({"id": page["id"], "url": page["url"], "blocks": blocks}))
    }
}

/// Takes in one line: `12-14:body 15:kicker`, or `body #1e88df3a #94136406`.
fn read(line: &str, page: &mut Labelled) -> Option<()> {
    let mut kind = page.kind;
    for word in line.split_whitespace() {
        if let Some(hash) = word.strip_prefix('#') {
            *page.hashes.entry(u32::from_str_radix(hash, 16).ok()?).or_insert(0) |= 1 << (kind? as u32);
        } else if let Some((lines, kind)) = word.split_once(':') {
            let (first, last) = lines.split_once('-').unwrap_or((lines, lines));
            page.lines.push((first.parse().ok()?..=last.parse().ok()?, kind.to_owned()));
        } else {
            kind = Some(word.parse::<Kind>().ok()?);
        }
    }
    page.kind = kind;
    Some(())
}

/// FNV-1a, 32 bits.
fn hash(letters: &str) -> u32 {
    letters.bytes().fold(0x811c_9dc5, |h: u32, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193))
}

/// What label and field gold agree on; where they do not, either may be right.
pub fn agreed(labelled: Vec<u32>, weak: &[u32]) -> Vec<u32> {
    let both = |(l, &w): (u32, &u32)| if l & w != 0 { l & w } else { l | w };
    labelled.into_iter().zip(weak).map(both).collect()
}

/// Masks of blocks cut from the dump itself.
pub fn on_dump(gold: &Value, dump: &str, blocks: &[Observed], weak: &[u32]) -> Vec<u32> {
    agreed(align::typed(gold, dump, blocks), weak)
}

/// Masks of blocks cut from the markup.
pub fn on_markup(gold: &Value, dump: &str, text: &str, blocks: &[Observed], weak: &[u32]) -> Vec<u32> {
    agreed(align::typed_html(gold, dump, text, blocks), weak)
}
