//! What `tools/fit` needs to fit strengths: which rules see which block. Not part of the public face.

use crate::analysis;
use crate::document::Document;
use crate::features::{self, View};
use crate::kind::Kind;
use crate::lexicon;
use crate::rules::strengths::Model;
use crate::rules::{self, Hits};
use std::sync::RwLock;

/// Models that stand in for the program's own, for text and for markup.
static ON_TRIAL: RwLock<[Option<&'static Model>; 2]> = RwLock::new([None; 2]);

/// Types all pages from now on with a table that is not the program's own: to score strengths on pages that they were not
/// fitted on. The model stays in memory to the end of the process.
///
/// # Errors
/// The line of the table that is wrong.
pub fn try_table(markup: bool, table: &str) -> Result<(), String> {
    let model: &'static Model = Box::leak(Box::new(Model::of(table)?));
    ON_TRIAL.write().map_err(|e| e.to_string())?[usize::from(markup)] = Some(model);
    Ok(())
}

/// The model that stands in for the program's own.
pub(crate) fn on_trial(markup: bool) -> Option<&'static Model> {
    ON_TRIAL.read().ok()?[usize::from(markup)]
}

/// One block and the numbers of the rules that see it.
#[derive(Clone, Debug)]
pub struct Observed {
    /// Byte offset of the first character.
    pub start: usize,
    /// Byte offset after the last.
    pub end: usize,
    /// Numbers of the rules, ascending.
    pub hits: Vec<u16>,
    /// Class of the distance to the block before it, below [`STEPS`].
    pub step: u8,
}

/// Classes of distance between two blocks.
pub const STEPS: usize = crate::features::step::STEPS;

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
            Observed { start: range.start, end: range.end, hits: hits.as_slice().to_vec(), step: scene.steps[i] }
        })
        .collect()
}
