//! Which blocks are worth asking whether they are a date line, a byline or a caption: the parsers cost microseconds, and
//! most blocks of a page are menus and paragraphs.

use super::{Features, Scene};
use crate::document::Document;
use crate::lexicon::class::Class;
use crate::lexicon::cues::bit;
use crate::parse::byline;

/// Words of a block that may be a byline or a date line.
const MAX_FIELD_WORDS: u32 = 30;

/// Words of a block that may be a caption.
const MAX_CAPTION_WORDS: u32 = 90;

/// Characters of a word that may be an id or a file name.
const ID_CHARS: u32 = 20;

/// Digits of a picture's size in its name.
const SIZE_DIGITS: u32 = 6;

/// Blocks around title and core in which a name may be a byline without a word that says so.
const REACH_ABOVE: u32 = 12;
const REACH_BELOW: u32 = 8;

/// Blocks of a page that is small enough to be asked as a whole.
const SMALL_PAGE: usize = 60;

/// Classes that captions and credits use.
const CAPTION_CLASSES: u64 = bit(Class::CaptionLabel)
    | bit(Class::Credit)
    | bit(Class::Pictured)
    | bit(Class::Agency)
    | bit(Class::Network)
    | bit(Class::Player);

/// Classes that bylines use.
const BYLINE_CLASSES: u64 =
    bit(Class::By) | bit(Class::Role) | bit(Class::Desk) | bit(Class::Agencies) | bit(Class::Agency);

/// Classes that date lines use.
const DATE_CLASSES: u64 = bit(Class::Published) | bit(Class::Updated) | bit(Class::Relative);

/// A date has a digit, or tells the time from now.
pub(super) fn may_be_date(f: &Features) -> bool {
    f.m.words <= MAX_FIELD_WORDS && !f.prose && (f.m.digits > 0 || f.cues.any & DATE_CLASSES != 0)
}

/// A caption that its text gives away has a word of captions, a sign of credits, an id, or is a slug.
pub(super) fn may_be_caption(f: &Features, text: &str) -> bool {
    let slug = f.m.upper == 0 && f.m.cased >= 5;
    f.m.words <= MAX_CAPTION_WORDS
        && (f.cues.any & CAPTION_CLASSES != 0
            || slug
            || f.m.longest >= ID_CHARS
            || f.m.digits >= SIZE_DIGITS
            || f.m.credit_signs > 0
            || (f.m.equals > 0 && !text.is_ascii()))
}

/// Asks the blocks near title and core, and those that name a writer's role, for bylines.
pub(super) fn bylines(scene: &mut Scene, document: &Document<'_>) {
    let small = scene.blocks.len() <= SMALL_PAGE;
    let core = scene.core;
    let title = scene.title;
    let near = |i: u32| {
        let by_title = title.is_some_and(|t| i + 3 >= t && i <= t + REACH_ABOVE);
        let by_core = core.is_some_and(|(start, end)| {
            (i <= start && i + REACH_ABOVE >= start) || (i + 3 >= end && i <= end + REACH_BELOW)
        });
        by_title || by_core
    };
    for (block, segment) in scene.blocks.iter_mut().zip(&document.segments) {
        let may = block.m.words > 0 && block.m.words <= MAX_FIELD_WORDS && !block.prose;
        if may && (small || near(block.index) || block.cues.any & BYLINE_CLASSES != 0 || block.html.names_meta_author) {
            let folded = block.folded_in(&scene.folded);
            block.byline = byline::shape(&document.text[segment.range()], folded);
        }
    }
}
