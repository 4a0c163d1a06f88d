//! From a document to a verdict on each block: features, rules, resolution.

use crate::document::{Document, NONE};
use crate::features::{self, Scene, View};
use crate::kind::Kind;
use crate::lexicon::cues::Cues;
use crate::lexicon::{self, language};
use crate::resolve::{self, Verdict};
use crate::rules::strengths::{LANES, Model, Row, Strengths};
use crate::rules::{self, Hits, strengths};

/// Fewest bytes of a block whose words vote for the language first: prose rather than menus.
const LANGUAGE_BLOCK_BYTES: usize = 120;

/// Words of prose in the core from which a page holds an article, whatever else stands on it: about two short
/// paragraphs.
const MIN_ARTICLE_WORDS: u32 = 50;

/// Verdicts on all blocks, and what they rest on.
#[derive(Debug)]
pub(crate) struct Analysis {
    pub verdicts: Vec<Verdict>,
    pub fired: Fired,
}

/// Numbers of the rules that saw each block.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fired {
    ids: Vec<u16>,
    /// End of each block's run in `ids`.
    ends: Vec<u32>,
}

impl Fired {
    fn push(&mut self, hits: &Hits) {
        self.ids.extend_from_slice(hits.as_slice());
        self.ends.push(self.ids.len() as u32);
    }

    /// Rules that saw block `i`, ascending.
    pub fn of(&self, i: usize) -> &[u16] {
        let start = i.checked_sub(1).map_or(0, |p| self.ends[p] as usize);
        &self.ids[start..self.ends[i] as usize]
    }
}

/// The strengths that hold for a document: fitted on text, or on markup.
pub(crate) fn model_for(document: &Document<'_>) -> &'static Model {
    #[cfg(feature = "html")]
    if !document.markup.is_empty() {
        return &strengths::HTML;
    }
    let _ = document;
    &strengths::TEXT
}

/// The language of a document, as an index into `lexicon::LANGUAGES`: its prose votes, then whatever there is.
pub(crate) fn language_of(document: &Document<'_>) -> Option<usize> {
    let text = |s: &crate::document::Segment| &document.text[s.range()];
    let long = document.segments.iter().filter(|s| s.range().len() >= LANGUAGE_BLOCK_BYTES);
    let short = document.segments.iter().filter(|s| s.range().len() < LANGUAGE_BLOCK_BYTES);
    language::detect(long.chain(short).map(text)).and_then(lexicon::index)
}

/// Runs the rules and resolves.
pub(crate) fn analyse(document: &Document<'_>, language: Option<usize>, cues: &Cues) -> Analysis {
    let scene = features::scene(document, language, cues);
    let model = model_for(document);
    let (mut fired, mut emissions, mut hits) =
        (Fired::default(), Vec::with_capacity(document.segments.len()), Hits::default());
    for i in 0..document.segments.len() {
        hits.clear();
        rules::fire(&View::new(document, &scene, i), &mut hits);
        emissions.push(sum(&model.strengths, hits.as_slice()));
        fired.push(&hits);
    }
    anchor(&scene, &mut emissions);
    let verdicts = resolve::resolve(&model.odds, &emissions);
    debug_assert!(document.segments.iter().all(|s| s.markup == NONE || !document.markup.is_empty()));
    Analysis { verdicts, fired }
}

/// A page with an article has a paragraph: the block of the core that reads most like one is body, whatever is around it.
/// Without this, evidence that holds for all blocks of a page at once (the name of an outer element, a heading above) can
/// turn a whole article into comments.
fn anchor(scene: &Scene, emissions: &mut [Row]) {
    let Some((from, to)) = scene.core.filter(|_| scene.core_words >= MIN_ARTICLE_WORDS) else { return };
    let lead = |row: &Row| {
        let other = (0..Kind::COUNT).filter(|&k| k != Kind::Body.index()).map(|k| row[k]).max().unwrap_or(0);
        i32::from(row[Kind::Body.index()]) - i32::from(other)
    };
    let prose = (from as usize..=to as usize).filter(|&i| scene.blocks[i].prose);
    if let Some(best) = prose.max_by_key(|&i| (lead(&emissions[i]), std::cmp::Reverse(i))) {
        for (_, strength) in emissions[best].iter_mut().enumerate().filter(|(k, _)| *k != Kind::Body.index()) {
            *strength = strength.saturating_sub(ANCHOR_STRENGTH);
        }
    }
}

/// Against every other kind of the anchor, in tenths of a nat: more than all evidence of a page together.
const ANCHOR_STRENGTH: i16 = 20_000;

fn sum(strengths: &Strengths, hits: &[u16]) -> Row {
    let mut row = [0i16; LANES];
    for &id in hits {
        for (to, strength) in row.iter_mut().zip(&strengths.rules[id as usize]) {
            *to = to.saturating_add(*strength);
        }
    }
    row
}
