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

/// Blocks of a page and its rendered text. Without `markup`, the rules see the rendered text alone, cut in the same
/// places: what a scraper that keeps only text would hand over.
#[cfg(feature = "html")]
#[must_use]
pub fn observe_html(html: &str, markup: bool) -> Option<(String, Vec<Observed>)> {
    let mut document = crate::source::html::read(html, &crate::source::limits::Limits::default()).ok()?;
    if !markup {
        document.markup.clear();
        document.rows.clear();
        document.page = crate::document::Page::default();
        document.segments.iter_mut().for_each(|s| s.markup = crate::document::NONE);
    }
    let blocks = observe(&document);
    Some((document.text.into_owned(), blocks))
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
