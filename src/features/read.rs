//! What the text of each block says by itself, block by block.

use super::{Features, Scene, context, fields, measure, said, words};
use crate::document::Document;
use crate::lexicon::LANGUAGES;
use crate::lexicon::cues::Cues;
use crate::lexicon::fold::fold_into;
use crate::lexicon::spread::Spread;
use crate::lexicon::token::{self, Token, word_hash};
use crate::parse::look::Look;
use crate::parse::sets::Sets;
use crate::parse::{credit, date};
use std::collections::HashMap;
use std::hash::BuildHasherDefault;

/// Bytes of a text that is worth calling a repetition of its neighbour.
const MIN_REPEAT_BYTES: usize = 12;

/// Bytes of a text that is worth looking for among those before it: entries of menus stand twice on a page, paragraphs do
/// not.
const MAX_KNOWN_BYTES: usize = 100;

/// Reads the texts of all blocks. Linear in the text.
pub(super) fn texts(document: &Document<'_>, language: Option<usize>, cues: &Cues) -> Scene {
    let mut scene = Scene {
        blocks: Vec::with_capacity(document.segments.len()),
        folded: String::with_capacity(document.text.len()),
        ..Scene::default()
    };
    let mut reader = Reader::new(document, language, cues);
    let (mut above, mut known) = ("", Known::new(document.segments.len()));
    for (i, segment) in (0u32..).zip(&document.segments) {
        let text = &document.text[segment.range()];
        let mut f = match known.before(text, i) {
            Some(same) => scene.blocks[same as usize].clone(),
            None => reader.read(text, &mut scene),
        };
        f.index = i;
        f.repeats_neighbour = begin_alike(above, text);
        scene.blocks.push(f);
        above = text;
    }
    scene
}

/// One begins with the whole of the other.
fn begin_alike(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    short.len() >= MIN_REPEAT_BYTES && long.starts_with(short)
}

/// The texts so far, by their hash: the first block that has each, and the text.
struct Known<'t>(HashMap<u64, (u32, &'t str), BuildHasherDefault<Spread>>);

impl<'t> Known<'t> {
    fn new(blocks: usize) -> Known<'t> {
        Known(HashMap::with_capacity_and_hasher(blocks, BuildHasherDefault::default()))
    }

    /// The first block with this text, if it is not block `i`.
    fn before(&mut self, text: &'t str, i: u32) -> Option<u32> {
        if text.len() > MAX_KNOWN_BYTES {
            return None;
        }
        let (first, same) = *self.0.entry(word_hash(text)).or_insert((i, text));
        (first != i && same == text).then_some(first)
    }
}

/// Reads one text after the other, in the same room.
struct Reader<'c> {
    cues: &'c Cues,
    hints: date::Hints<'static>,
    language: words::Language,
    said: Option<said::Reader>,
    tokens: Vec<Token>,
}

impl<'c> Reader<'c> {
    fn new(document: &Document<'_>, language: Option<usize>, cues: &'c Cues) -> Reader<'c> {
        Reader {
            cues,
            hints: date::Hints { language: language.map(|l| LANGUAGES[l]), ..date::Hints::default() },
            language: words::Language::new(language),
            said: said::Reader::of(document),
            tokens: Vec::new(),
        }
    }

    /// The numbers of a text; its folded form and its content words go to the scene.
    fn read(&mut self, text: &str, scene: &mut Scene) -> Features {
        let from = scene.folded.len();
        fold_into(text, &mut scene.folded);
        let folded = &scene.folded[from..];
        self.tokens.clear();
        token::tokens(folded, &mut self.tokens);
        let cues = self.cues.find(folded, &self.tokens);
        let mut f = Features { m: measure::measure(text), cues, ..Features::default() };
        f.folded = (from as u32, scene.folded.len() as u32);
        words::read(folded, &self.tokens, self.language, &mut f, &mut scene.content);
        f.prose = context::is_prose(&f);
        self.read_fields(&mut f, text, folded);
        if let Some(said) = &mut self.said {
            said.read(&mut f, text.len(), folded, &self.tokens);
        }
        f
    }

    /// Asks what the text would be as a caption and as a date line, if it may be one.
    fn read_fields(&self, f: &mut Features, text: &str, folded: &str) {
        let (may_be_caption, may_be_date) = (fields::may_be_caption(f, text), fields::may_be_date(f));
        if !may_be_caption && !may_be_date {
            return;
        }
        let captions = if may_be_caption { credit::sets(text) } else { Sets::NONE };
        let dates = if may_be_date { date::sets(text) } else { Sets::NONE };
        let look = Look::new(text, folded, captions.and(dates));
        if may_be_caption {
            f.caption = credit::shape(&look);
        }
        if may_be_date {
            f.date = date::shape(&look, &self.hints);
        }
    }
}
