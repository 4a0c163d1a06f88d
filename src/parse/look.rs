//! A block with the phrases that its parsers ask for, found in one pass for all of them.

use super::fold::Folded;
use super::phrases::Hit;
use super::sets::Sets;
use super::words::Words;
use std::ops::Range;

/// A text and the phrases of some sets in it.
pub(crate) struct Look<'t> {
    pub text: &'t str,
    /// The text as lexicons fold it, where that is known.
    folded: Option<&'t str>,
    hits: Vec<Hit>,
}

impl<'t> Look<'t> {
    /// Looks for the phrases of `sets`. `folded` is the text as lexicons fold it.
    pub fn new(text: &'t str, folded: &'t str, sets: Sets) -> Look<'t> {
        let hits = match sets {
            Sets::NONE => Vec::new(),
            _ => Words::get().phrases.hits(text, &Folded::known(text, folded), sets),
        };
        Look { text, folded: Some(folded), hits }
    }

    /// The same of a text that nobody has folded.
    pub fn alone(text: &'t str, sets: Sets) -> Look<'t> {
        Look { text, folded: None, hits: Words::get().hits(text, sets) }
    }

    /// The phrases of one of the sets that were looked for.
    pub(super) fn hits(&self, set: Sets) -> Vec<Hit> {
        self.hits.iter().filter(|hit| Sets::with(hit.class).meet(set)).cloned().collect()
    }

    /// The phrases of some sets in a part of the text, as if it were all of it.
    pub(super) fn hits_in(&self, part: Range<usize>, sets: Sets) -> Vec<Hit> {
        let text = &self.text[part.clone()];
        let known = self.folded.and_then(|folded| Folded::of_part(self.text, folded, part));
        Words::get().phrases.hits(text, &known.unwrap_or_else(|| Folded::new(text)), sets)
    }
}
