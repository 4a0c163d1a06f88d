//! Who signs near the title, and where else the name stands: at the head of a biography, under the text again.

use super::Scene;
use crate::document::Document;
use crate::lexicon::fold::fold;
use crate::parse::byline;
use memchr::memmem::Finder;

/// Blocks from the title in which a byline is looked for.
const REACH: u32 = 8;

/// Share of a byline's characters that names, roles, dates and openers make up, 0..=1.
const MIN_COVERED: f32 = 0.8;

/// Names of one article that are looked for; more sign a list, not an article.
const MAX_NAMES: usize = 6;

/// Bytes of a folded name worth looking for.
const MIN_NAME_BYTES: usize = 6;

/// Words of a block outside the end of the core in which the name is looked for.
const MAX_SHORT_WORDS: u32 = 14;

/// Notes which blocks name a writer. Linear in the short blocks and those after the core.
pub(super) fn fill(scene: &mut Scene, document: &Document<'_>) {
    let names = names(scene, document);
    if names.is_empty() {
        return;
    }
    let end = scene.core.map_or(0, |(_, end)| end);
    let finders: Vec<Finder<'_>> = names.iter().map(|name| Finder::new(name.as_str())).collect();
    for block in &mut scene.blocks {
        if block.m.words > MAX_SHORT_WORDS && block.index + 3 < end {
            continue;
        }
        let folded = block.folded_in(&scene.folded);
        block.starts_with_author = names.iter().any(|n| folded.starts_with(n.as_str()));
        block.names_author =
            block.starts_with_author || finders.iter().any(|name| name.find(folded.as_bytes()).is_some());
    }
}

fn names(scene: &Scene, document: &Document<'_>) -> Vec<String> {
    let Some(title) = scene.title else { return Vec::new() };
    let core = scene.core.map_or(title, |(start, _)| start);
    // Below the start of the core stand names that are told of, not names that sign.
    let near = |i: u32| i <= core.max(title + 2) && (i.abs_diff(title) <= REACH || core.saturating_sub(i) <= REACH);
    let mut out = Vec::new();
    for (block, segment) in scene.blocks.iter().zip(&document.segments) {
        let shape = block.byline;
        if out.len() >= MAX_NAMES
            || !near(block.index)
            || shape.names == 0
            || shape.covered < MIN_COVERED
            || block.is_title
        {
            continue;
        }
        let names = byline::parse(&document.text[segment.range()]).names;
        out.extend(names.into_iter().map(fold).filter(|n| n.len() >= MIN_NAME_BYTES && n.contains(' ')));
    }
    out.truncate(MAX_NAMES);
    out
}
