//! Numbers that rules read, computed once per block and once per page.

mod authors;
pub(crate) mod context;
mod fields;
pub(crate) mod markup;
pub(crate) mod measure;
mod read;
pub(crate) mod region;
mod said;
pub(crate) mod step;
mod words;

use crate::document::{Document, Markup, NONE};
use crate::lexicon::class::Class;
use crate::lexicon::cues::{CueSet, Cues};
use crate::parse::byline::BylineShape;
use crate::parse::credit::CaptionShape;
use crate::parse::date::DateShape;
use markup::FromMarkup;
use measure::Measure;

/// Numbers of one block.
#[derive(Clone, Debug, Default)]
pub(crate) struct Features {
    /// Counts from the text of the block.
    pub m: Measure,
    /// Cues of the lexicons in it.
    pub cues: CueSet,
    /// What is date in it; empty for longer blocks.
    pub date: DateShape,
    /// What it would be as a byline; empty for longer blocks.
    pub byline: BylineShape,
    /// Begins with the name of a writer who signs near the title.
    pub starts_with_author: bool,
    /// Holds such a name, and is short or stands near the end of the core.
    pub names_author: bool,
    /// What markup and metadata say; empty for plain text.
    pub html: FromMarkup,
    /// What it would be as a caption.
    pub caption: CaptionShape,
    /// Share of its words that are function words of the text's language, 0..=1; `None` where it can not be told
    /// (no language, unspaced script, fewer than three words).
    pub function_share: Option<f32>,
    /// Reads as prose: sentences of some length, in running case.
    pub prose: bool,
    /// Hash of the folded text.
    pub hash: u64,
    /// Range of its folded text in `Scene::folded`.
    folded: (u32, u32),
    /// Range of its content words in `Scene::content`.
    content: (u32, u32),
    /// Share of its content words that the core of the page also has, 0..=1; 0 where it has none.
    pub topic: f32,
    /// Number of its content words, at most `words::MAX_CONTENT`.
    pub content_words: u32,
    /// The same text stands earlier.
    pub seen_before: bool,
    /// The same text stands later.
    pub seen_after: bool,
    /// Its text begins with the whole text of the block before it (a caption after its alt text), or the other way round.
    pub repeats_neighbour: bool,
    /// Index of the block in the page.
    pub index: u32,
    /// Blocks to the nearest prose block before it, 1 = the neighbour; `FAR` where there is none.
    pub prose_above: u32,
    /// Blocks to the nearest prose block after it.
    pub prose_below: u32,
    /// Words of prose in the three blocks before it.
    pub prose_words_above: u32,
    /// Words of prose in the three blocks after it.
    pub prose_words_below: u32,
    /// Length of the run of short blocks that it stands in, in blocks; 0 for a block that is not short.
    pub short_run: u32,
    /// The nearest heading of a boilerplate section above it, and the distance in blocks.
    pub under: Option<(Class, u32)>,
    /// Prose blocks between that heading and the block.
    pub under_prose: u32,
    /// Classes of section headings seen since the core began, `cues::bit` each.
    pub passed: u64,
    /// How far the block's words agree with the title, 0..=1.
    pub title_overlap: f32,
    /// It is the title candidate, or the same text again.
    pub is_title: bool,
    /// What the blocks around it are like.
    pub region: region::Region,
}

impl Features {
    /// The folded text of the block, of those of all (`Scene::folded`).
    fn folded_in<'s>(&self, all: &'s str) -> &'s str {
        &all[self.folded.0 as usize..self.folded.1 as usize]
    }
}

/// No such block.
pub(crate) const FAR: u32 = u32::MAX;

/// Numbers of the page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scene {
    /// Numbers of each block.
    pub blocks: Vec<Features>,
    /// First and last block of the core: the run of blocks with most prose in it.
    pub core: Option<(u32, u32)>,
    /// Words of prose in the core.
    pub core_words: u32,
    /// Words of prose in the page.
    pub prose_words: u32,
    /// Index of the block that reads most like the title of the core.
    pub title: Option<u32>,
    /// How far each block stands from the one before it in the page's tree, a class of `step`.
    pub steps: Vec<u8>,
    /// Folded texts of all blocks, each once.
    folded: String,
    /// Hashes of content words of all blocks.
    content: Vec<u64>,
}

/// What a rule sees: one block, its neighbours, the page.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub scene: &'a Scene,
    pub f: &'a Features,
    pub i: usize,
    pub markup: Option<&'a Markup>,
    pub document: &'a Document<'a>,
}

impl<'a> View<'a> {
    pub fn new(document: &'a Document<'a>, scene: &'a Scene, i: usize) -> View<'a> {
        View { scene, f: &scene.blocks[i], i, markup: markup_of(document, i), document }
    }
    /// The block `n` places before this one.
    #[inline]
    pub fn above(&self, n: usize) -> Option<&'a Features> {
        self.i.checked_sub(n).map(|i| &self.scene.blocks[i])
    }
    /// The block `n` places after this one.
    #[inline]
    pub fn below(&self, n: usize) -> Option<&'a Features> {
        self.scene.blocks.get(self.i + n)
    }
    #[inline]
    pub fn has(&self, class: Class) -> bool {
        self.f.cues.has(class)
    }
    #[inline]
    pub fn starts(&self, class: Class) -> bool {
        self.f.cues.starts(class)
    }
    #[inline]
    pub fn ends(&self, class: Class) -> bool {
        self.f.cues.ends(class)
    }
    #[inline]
    pub fn is(&self, class: Class) -> bool {
        self.f.cues.is(class)
    }
    /// Words of the block.
    #[inline]
    pub fn words(&self) -> u32 {
        self.f.m.words
    }
    /// Blocks before the core begins: 0 inside or after it.
    #[inline]
    pub fn before_core(&self) -> u32 {
        self.scene.core.map_or(0, |(start, _)| start.saturating_sub(self.f.index))
    }
    /// Blocks after the core has ended: 0 inside or before it.
    #[inline]
    pub fn after_core(&self) -> u32 {
        self.scene.core.map_or(0, |(_, end)| self.f.index.saturating_sub(end))
    }
    /// Inside the core.
    #[inline]
    pub fn in_core(&self) -> bool {
        self.scene.core.is_some_and(|(start, end)| (start..=end).contains(&self.f.index))
    }
    /// A fact of `document::mark` on the block's elements.
    #[inline]
    pub fn marked(&self, mark: u32) -> bool {
        self.markup.is_some_and(|m| m.marks & mark != 0)
    }
    /// The text of block `i` of the page.
    pub fn text_of(&self, i: usize) -> Option<&'a str> {
        self.document.segments.get(i).map(|s| &self.document.text[s.range()])
    }
    /// The text of the block.
    pub fn text(&self) -> &'a str {
        &self.document.text[self.document.segments[self.i].range()]
    }
}

pub(crate) fn markup_of<'a>(document: &'a Document<'_>, i: usize) -> Option<&'a Markup> {
    let at = document.segments[i].markup;
    (at != NONE).then(|| &document.markup[at as usize])
}

/// Block `i` stands in a first-level heading.
pub(crate) fn is_first_level(document: &Document<'_>, i: usize) -> bool {
    markup_of(document, i).is_some_and(|m| m.heading == 1)
}

/// Computes everything. Linear in the text.
pub(crate) fn scene(document: &Document<'_>, language: Option<usize>, cues: &Cues) -> Scene {
    let mut scene = read::texts(document, language, cues);
    scene.steps = step::steps(document);
    markup::fill(&mut scene, document);
    context::fill(&mut scene, document);
    region::fill(&mut scene.blocks);
    fields::bylines(&mut scene, document);
    authors::fill(&mut scene, document);
    scene
}
