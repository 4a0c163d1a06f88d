//! What `tools/fit` needs to fit strengths: which rules see which block. Not part of the public face.

use crate::analysis;
use crate::document::Document;
use crate::features::{self, View};
use crate::kind::Kind;
use crate::lexicon;
use crate::rules::{self, Hits};

/// One block and the numbers of the rules that see it.
#[derive(Clone, Debug)]
pub struct Observed {
    /// Byte offset of the first character.
    pub start: usize,
    /// Byte offset after the last.
    pub end: usize,
    /// Numbers of the rules, ascending.
    pub hits: Vec<u16>,
}

/// Ids of all rules, by number.
#[must_use]
pub fn rule_ids() -> Vec<&'static str> {
    rules::all().map(|r| r.id).collect()
}

/// Strengths set by hand, by number of the rule, in tenths of a nat.
#[must_use]
pub fn hand_set() -> Vec<&'static [(Kind, i16)]> {
    rules::all().map(|r| r.kinds).collect()
}

/// Blocks of a text.
#[must_use]
pub fn observe_text(text: &str) -> Vec<Observed> {
    observe(&crate::source::text::read(text))
}

fn observe(document: &Document<'_>) -> Vec<Observed> {
    let language = analysis::language_of(document);
    let scene = features::scene(document, language, lexicon::cues(language));
    let mut hits = Hits::default();
    (0..document.segments.len())
        .map(|i| {
            hits.clear();
            rules::fire(&View::new(document, &scene, i), &mut hits);
            let range = document.segments[i].range();
            Observed { start: range.start, end: range.end, hits: hits.as_slice().to_vec() }
        })
        .collect()
}
