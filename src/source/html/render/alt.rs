//! Alternative texts of images: said once, in place, and never in the middle of a paragraph.

use super::{Piece, Render, fold_into};
use crate::document::Gap;
use crate::lexicon::fold::is_invisible;
use crate::source::html::walk::Node;

impl Render {
    /// The alternative text of an image.
    pub fn alt(&mut self, alt: &str, row: u32, nodes: &[Node]) {
        if !alt.chars().any(char::is_alphanumeric) {
            // An emoji stands for itself.
            if self.block.is_open && alt.chars().any(|c| !c.is_ascii() && !is_invisible(c)) {
                self.text(alt, row, nodes);
            }
            return;
        }
        let mut folded = String::with_capacity(alt.len());
        fold_into(alt.trim_matches(is_invisible), &mut folded);
        if self.alts.last().is_some_and(|a| a.0 == folded) || self.said_last(&folded) {
            return;
        }
        self.alts.push((folded, row));
        self.blank();
    }

    /// Whether the text just written, or the last segment, is `alt`.
    fn said_last(&self, alt: &str) -> bool {
        if self.block.is_open {
            return self.out[self.block.start..].trim() == alt;
        }
        self.segments.last().is_some_and(|s| &self.out[s.start..s.end] == alt)
    }

    /// Writes waiting alternative texts, unless the text that comes says the same or a block is open.
    pub(super) fn alts_before(&mut self, text: &str, nodes: &[Node]) {
        if self.alts.is_empty() || self.block.is_open {
            return;
        }
        if self.alts.last().is_some_and(|a| same_folded(&a.0, text)) {
            self.alts.pop();
        }
        self.write_alts(nodes);
    }

    pub(super) fn write_alts(&mut self, nodes: &[Node]) {
        for (alt, row) in std::mem::take(&mut self.alts) {
            if self.said_last(&alt) {
                continue;
            }
            let node = &nodes[row as usize];
            self.open(row, nodes);
            let from = self.out.len();
            self.out.push_str(&alt);
            let before = self.counts;
            self.count(from, node);
            let counts = self.counts.since(before);
            self.block.is_open = false;
            self.segments.push(Piece {
                start: from,
                end: self.out.len(),
                gap: Gap::Blank,
                row,
                first: row,
                opened: row,
                end_row: row,
                counts,
                is_alt: true,
                has_time: false,
            });
        }
    }
}

/// Whether `text` is `folded` but for white space.
fn same_folded(folded: &str, text: &str) -> bool {
    // Cheap refusal first: most alternative texts are not repeated.
    text.len() >= folded.len() && folded.split_ascii_whitespace().eq(text.split_ascii_whitespace())
}
