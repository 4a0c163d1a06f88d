//! How well a fit does, on the blocks whose kind is known for sure.

use crate::crf::{KINDS, Weights, posteriors};
use crate::data::Page;
use copydesk::Kind;
use std::collections::BTreeMap;
use std::io::Write;

#[derive(Default)]
struct Tally {
    blocks: u32,
    right: u32,
    /// By kind: true positives, false positives, false negatives.
    kinds: [[u32; 3]; KINDS],
    /// Characters of body or not: found rightly, found wrongly, missed.
    prose: [u64; 3],
}

/// Prints figures a corpus: accuracy over blocks with one allowed kind, F1 of body against the rest by characters.
pub fn print<'p>(name: &str, pages: impl Iterator<Item = (&'p Page, &'p Weights)>) {
    let mut corpora: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut listing = std::env::var("LIST")
        .ok()
        .and_then(|p| std::fs::File::create(format!("{p}-{}.txt", name.replace(' ', "-"))).ok());
    let ids = copydesk::fit::rule_ids();
    for (page, weights) in pages.filter(|(p, _)| !p.blocks.is_empty()) {
        let tally = corpora.entry(&page.corpus).or_default();
        for (block, p) in page.blocks.iter().zip(posteriors(weights, page)) {
            let best = (0..KINDS).max_by(|&a, &b| p[a].total_cmp(&p[b])).unwrap_or(0);
            if let Some(out) = &mut listing
                && (matches!(page.corpus.as_str(), "typed" | "raw") || block.mask != crate::data::ANY)
            {
                let wrong = if block.mask >> best & 1 == 0 { "WRONG" } else { "" };
                let kinds: Vec<&str> =
                    (0..KINDS).filter(|&k| block.mask >> k & 1 == 1).map(|k| Kind::ALL[k].name()).collect();
                let kinds = if kinds.len() > 3 { "several".to_owned() } else { kinds.join("|") };
                let hits: Vec<&str> = block.hits.iter().map(|&h| ids[h as usize]).collect();
                let _ = writeln!(
                    out,
                    "{}\t{wrong}\t{kinds}\t{}\t{:.2}\t{}\t{}",
                    page.id,
                    Kind::ALL[best].name(),
                    p[best],
                    block.text.replace(['\n', '\t'], " "),
                    hits.join(" ")
                );
            }
            count(tally, block.mask, best, u64::from(block.chars));
        }
    }
    eprintln!("-- {name}");
    for (corpus, t) in corpora {
        let f1 = |[tp, fp, fn_]: [f64; 3]| if tp > 0.0 { 2.0 * tp / (2.0 * tp + fp + fn_) } else { 0.0 };
        let of: Vec<String> = (0..KINDS)
            .filter(|&k| t.kinds[k][0] + t.kinds[k][2] > 0)
            .map(|k| format!("{} {:.2}", &Kind::ALL[k].name()[..3], f1(t.kinds[k].map(f64::from))))
            .collect();
        eprintln!(
            "{corpus:14} acc {:.4}  body-chars F1 {:.4}  {}",
            f64::from(t.right) / f64::from(t.blocks.max(1)),
            f1(t.prose.map(|v| v as f64)),
            of.join(" ")
        );
    }
}

fn count(t: &mut Tally, mask: u32, best: usize, chars: u64) {
    let prose = 1 << Kind::Body as u32 | 1 << Kind::Subheading as u32;
    if mask & !prose == 0 || mask & prose == 0 {
        let (want, have) = (mask & prose != 0, 1 << best & prose != 0);
        match (want, have) {
            (true, true) => t.prose[0] += chars,
            (false, true) => t.prose[1] += chars,
            (true, false) => t.prose[2] += chars,
            _ => {}
        }
    }
    if mask.count_ones() == 1 {
        let want = mask.trailing_zeros() as usize;
        t.blocks += 1;
        if want == best {
            t.right += 1;
            t.kinds[want][0] += 1;
        } else {
            t.kinds[best][1] += 1;
            t.kinds[want][2] += 1;
        }
    }
}
