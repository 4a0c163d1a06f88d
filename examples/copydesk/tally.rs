//! Counts over all pages of a run: `--stats`.

use crate::page::Page;
use copydesk::Kind;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::time::Duration;

/// What was counted in some pages.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    pages: usize,
    failed: usize,
    bytes: usize,
    /// Blocks and characters of each kind, in the order of the kinds.
    kinds: [(usize, usize); Kind::COUNT],
    /// Blocks that each rule decided.
    rules: BTreeMap<&'static str, usize>,
    languages: BTreeMap<&'static str, usize>,
}

impl Tally {
    pub fn of(page: &Page<'_>) -> Tally {
        let mut tally = Tally { pages: 1, bytes: page.size, ..Tally::default() };
        let Ok(article) = &page.article else {
            tally.failed = 1;
            return tally;
        };
        for block in article.blocks() {
            let (blocks, characters) = &mut tally.kinds[block.kind() as usize];
            *blocks += 1;
            *characters += article.text_of(block).chars().count();
            *tally.rules.entry(block.rule()).or_default() += 1;
        }
        tally.languages.insert(article.language().unwrap_or("unknown"), 1);
        tally
    }

    /// Pages that could not be read or were refused.
    pub fn failed(&self) -> usize {
        self.failed
    }

    pub fn add(&mut self, other: Tally) {
        self.pages += other.pages;
        self.failed += other.failed;
        self.bytes += other.bytes;
        for (sum, more) in self.kinds.iter_mut().zip(other.kinds) {
            *sum = (sum.0 + more.0, sum.1 + more.1);
        }
        for (sum, more) in [(&mut self.rules, other.rules), (&mut self.languages, other.languages)] {
            for (name, count) in more {
                *sum.entry(name).or_default() += count;
            }
        }
    }

    /// For people: the most frequent first.
    pub fn text(&self, took: Duration) -> String {
        let seconds = took.as_secs_f64();
        let megabytes = self.bytes as f64 / 1e6;
        let mut out = String::new();
        let _ = writeln!(out, "pages       {:>9}", self.pages);
        let _ = writeln!(out, "failed      {:>9}", self.failed);
        let _ = writeln!(out, "megabytes   {megabytes:>9.2}");
        let _ = writeln!(out, "seconds     {seconds:>9.3}");
        let _ = writeln!(out, "pages/s     {:>9.0}", self.pages as f64 / seconds.max(1e-9));
        let _ = writeln!(out, "MB/s        {:>9.1}", megabytes / seconds.max(1e-9));
        let _ = writeln!(out, "\n{:14} {:>9} {:>12}", "kind", "blocks", "characters");
        let mut kinds: Vec<_> = Kind::ALL.into_iter().zip(self.kinds).filter(|(_, counts)| counts.0 > 0).collect();
        kinds.sort_by_key(|(_, counts)| std::cmp::Reverse(counts.0));
        for (kind, (blocks, characters)) in kinds {
            let _ = writeln!(out, "{kind:14} {blocks:>9} {characters:>12}");
        }
        for (title, counts) in [("language", &self.languages), ("rule that decided", &self.rules)] {
            let _ = writeln!(out, "\n{title:48} {:>9}", if title == "language" { "pages" } else { "blocks" });
            let mut counts: Vec<_> = counts.iter().collect();
            counts.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
            for (name, count) in counts {
                let _ = writeln!(out, "{name:48} {count:>9}");
            }
        }
        out
    }

    /// For programs.
    pub fn json(&self, took: Duration) -> Value {
        let kinds = Kind::ALL.into_iter().zip(self.kinds);
        let kinds: BTreeMap<_, _> = kinds
            .map(|(kind, (blocks, characters))| (kind.name(), json!({ "blocks": blocks, "characters": characters })))
            .collect();
        json!({
            "pages": self.pages,
            "failed": self.failed,
            "bytes": self.bytes,
            "seconds": took.as_secs_f64(),
            "kinds": kinds,
            "languages": self.languages,
            "rules": self.rules,
        })
    }
}
