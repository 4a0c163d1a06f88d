//! Captions: who made the picture, and what tells a caption from a paragraph.
//!
//! A credit is the slice of a caption that names the maker or giver, without label and brackets. It stands
//!
//! - in brackets at the end: `(Photo by Jane Roe/Agency)`, `(사진=연합뉴스)`, `[AP Photo/Jane Roe]`;
//! - behind a label: `Foto: Jane Roe`, `© Agency`, `Image credit: ...`;
//! - behind the last sentence: `... at dawn. Jane Roe/Agency`, also glued, `＝ロイター`;
//! - as the path of a post: `telegram/jane roe <id>`;
//! - alone.

use std::ops::Range;

use super::date::head;
use super::look::Look;
use super::sets::Sets;
use super::words::Words;
use crate::lexicon::class::Class;

mod find;
mod giver;
mod marks;

use find::Finder;
pub(super) use marks::wire_caption_head;

/// A caption with the credit it holds.
///
/// The text `The bridge at dawn. (Photo: Jane Roe/Example)` has the credit `Jane Roe/Example`.
///
/// ```
/// let article = copydesk::text(
///     "Ferry service resumes after storm\n\nThe ferry between the two islands sailed again on Monday morning, a week after a storm had \
///      torn away part of the landing stage.\n\nThe bridge at dawn. (Photo: Jane Roe/Example)",
/// )?;
/// assert_eq!(article.captions()[0].credit, Some("Jane Roe/Example"));
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Caption<'t> {
    /// The whole text of the caption's block, with the credit if that stands in it.
    pub text: &'t str,
    /// Who made or gave the picture: a slice of `text`, or of the block below that is nothing but a credit.
    pub credit: Option<&'t str>,
    /// Written for machines: a slug or a file name, not a sentence.
    pub alt: bool,
}

/// What a text would be as a caption.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct CaptionShape {
    /// "Photo:" and its like at the start.
    pub label_start: bool,
    /// A credit at the end.
    pub credit_tail: bool,
    /// Nothing but a credit, with its label.
    pub credit_only: bool,
    /// A file name, or the name a camera gives.
    pub file_name: bool,
    pub uuid: bool,
    /// All lower case, five words or more, no sentence mark.
    pub slug_like: bool,
    /// "Pictured", "from left", "(L-R)".
    pub position_words: bool,
    /// `PLACE, COUNTRY - MONTH 08:`, `FILE -`: how agencies begin captions.
    pub wire_caption_head: bool,
}

/// Of longer texts only this many bytes at both ends are read.
const WINDOW: usize = 280;
/// Longer texts are no captions; in bytes.
const MAX_CAPTION: usize = 2400;

/// What is looked for in a text before its shape is asked for: nothing, where only its ends are read.
pub(crate) fn sets(text: &str) -> Sets {
    if text.len() > WINDOW { Sets::NONE } else { Sets::PICTURES }
}

/// The shape of a text; empty for very long ones.
pub(crate) fn shape(look: &Look<'_>) -> CaptionShape {
    let (words, text) = (Words::get(), look.text);
    match sets(text) {
        _ if text.len() > MAX_CAPTION => CaptionShape::default(),
        Sets::NONE => {
            let window = |part: Range<usize>| {
                let hits = look.hits_in(part.clone(), Sets::PICTURES);
                Finder { words, text: &text[part], hits }
            };
            shape_of(window(0..head(text, WINDOW).len()), text, |from| window(from..text.len()))
        }
        pictures => shape_of(Finder { words, text, hits: look.hits(pictures) }, text, |from| tail(words, text, from)),
    }
}

/// The shape with other words than the crate's.
#[cfg(test)]
fn shape_with(words: &Words, text: &str) -> CaptionShape {
    let short = text.len() <= MAX_CAPTION;
    let front = || Finder::new(words, head(text, WINDOW));
    if short { shape_of(front(), text, |from| tail(words, text, from)) } else { CaptionShape::default() }
}

/// The finder of the text from a byte on.
fn tail<'t>(words: &'t Words, text: &'t str, from: usize) -> Finder<'t> {
    Finder::new(words, &text[from..])
}

/// The shape, given the finder of the first bytes, and what finds in those from a place on.
fn shape_of<'t>(front: Finder<'t>, text: &'t str, tail: impl Fn(usize) -> Finder<'t>) -> CaptionShape {
    let (words, opening) = (front.words, front.text);
    let label_start = front.label_at_start().is_some();
    let position_words = front.hits.iter().any(|hit| hit.class == Class::Pictured);
    let (credit, only) = match credit_in(&front, text, tail) {
        Some(found) => (Some(found.credit), found.only),
        None => (None, front.is_giver_only()),
    };
    let near_end = |end: usize| text[end..].chars().filter(|c| c.is_alphanumeric()).take(MAX_AFTER).count() < MAX_AFTER;
    CaptionShape {
        label_start,
        credit_tail: credit.is_some_and(|credit| credit.start > 0 && !only && near_end(credit.end)),
        credit_only: only,
        file_name: marks::has_file_name(opening),
        uuid: marks::uuid(text).is_some(),
        slug_like: marks::is_slug(text),
        position_words,
        wire_caption_head: marks::wire_caption_head(words, opening),
    }
}

/// Signs of credits beside the slash: of copyright, and brackets, in which a giver may stand before the word for it.
const UNNAMED: [char; 5] = ['©', ')', '）', ']', '］'];

/// Behind a credit at the end stand at most so many letters and digits: an id.
const MAX_AFTER: usize = 40;

/// A credit with its place in the whole text.
struct Found {
    credit: Range<usize>,
    only: bool,
}

/// The credit in a text, given the finder of its first bytes, and what finds in those from a place on.
fn credit_in<'t>(front: &Finder<'t>, text: &'t str, tail: impl Fn(usize) -> Finder<'t>) -> Option<Found> {
    if front.text.len() == text.len() {
        let credit = if !front.may_credit() || marks::is_file_name_only(text) { None } else { front.credit(true) }?;
        return Some(Found { only: front.is_only(&credit), credit });
    }
    let mut from = text.len().saturating_sub(WINDOW);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let tail = tail(from);
    let found =
        tail.may_credit().then(|| tail.credit(false)).flatten().map(|credit| from + credit.start..from + credit.end);
    found.or_else(|| front.labelled(true)).map(|credit| Found { credit, only: false })
}

/// Finds the credit inside a caption.
pub(crate) fn split(text: &str) -> Caption<'_> {
    split_with(Words::get(), text)
}

fn split_with<'t>(words: &Words, text: &'t str) -> Caption<'t> {
    let alt = text.len() <= MAX_CAPTION && (marks::is_slug(text) || marks::is_file_name_only(text));
    let credit = credit_in(&Finder::new(words, head(text, WINDOW)), text, |from| tail(words, text, from))
        .and_then(|found| text.get(found.credit));
    Caption { text, credit: credit.filter(|credit| !credit.is_empty()), alt }
}

impl<'t> Finder<'t> {
    fn new(words: &'t Words, text: &'t str) -> Finder<'t> {
        Finder { words, text, hits: words.hits(text, Sets::PICTURES) }
    }

    /// The cheap first look: every credit has a phrase, or one of these signs.
    fn may_credit(&self) -> bool {
        !self.hits.is_empty()
            || memchr::memchr(b'/', self.text.as_bytes()).is_some()
            || (!self.text.is_ascii() && self.text.contains(UNNAMED))
    }
}

#[cfg(test)]
mod tests;
