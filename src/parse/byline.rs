//! Who wrote it: names, role and outlet of a byline.
//!
//! Grammar: `[OPENER] PART (SEPARATOR PART)*`, where a part is a name, a role, an agency, a desk ("Staff"), a date, an
//! address or an outlet. Separators are punctuation and the "and" of many languages; scraping drops them, so a part also
//! ends where a role or date begins and where letters change case (`JonesStaff Writer`).
//!
//! An opener counts only before something that can sign: "By default" opens no byline.

use super::date;
use super::fold::Folded;
use super::words::Words;

mod joined;
mod meta;
mod names;
mod pieces;

#[allow(unused_imports, reason = "read by the front doors that know a page's metadata")]
pub(crate) use meta::authors_from_meta;
pub(crate) use names::looks_like_name;
pub(super) use names::looks_like_name_with;
pub(super) use pieces::is_agency;

use pieces::{Kind, Parts};

/// Longer blocks are not bylines; in bytes.
const MAX_BYLINE: usize = 400;

/// Who signs the article, cut out of the line that says so.
///
/// From the line `By Jane Roe, political editor | Example Times` come the name `Jane Roe`, the role `political editor`
/// and the outlet `Example Times`, each a slice of the line.
///
/// ```
/// let article = copydesk::text(
///     "Rain in Lund\n\nBy Jane Roe, political editor | Example Times\n\nIt rained all day in the town, the mayor said on Monday.",
/// )?;
/// let byline = &article.bylines()[0];
/// assert_eq!((&byline.names[..], byline.role, byline.outlet), (&["Jane Roe"][..], Some("political editor"), Some("Example Times")));
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Byline<'t> {
    /// The whole line.
    pub text: &'t str,
    /// People, in the order given, without role, address or opener.
    pub names: Vec<&'t str>,
    /// What they are: "reporter", "Kyiv correspondent".
    pub role: Option<&'t str>,
    /// Agency, paper or desk: "Reuters", "Staff".
    pub outlet: Option<&'t str>,
}

/// What a short text would be as a byline.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct BylineShape {
    /// "By" and its like before something that can sign.
    pub opener: bool,
    /// Parts that look like names of people.
    pub names: u8,
    pub role: bool,
    pub agency: bool,
    /// A desk signs: "Staff", "The editors".
    pub desk: bool,
    /// A date stands in it.
    pub date: bool,
    /// An e-mail address or handle stands in it.
    pub contact: bool,
    /// Share of the visible characters in parts of known kind, 0..=1.
    pub covered: f32,
}

/// The shape of a text; empty for long ones and for sentences. `folded` is the text as lexicons fold it.
pub(crate) fn shape(text: &str, folded: &str) -> BylineShape {
    shape_of(Words::get(), text, || Folded::known(text, folded))
}

#[cfg(test)]
fn shape_with(words: &Words, text: &str) -> BylineShape {
    shape_of(words, text, || Folded::new(text))
}

fn shape_of<'f>(words: &Words, text: &str, folded: impl FnOnce() -> Folded<'f>) -> BylineShape {
    if text.len() > MAX_BYLINE || !may_be_byline(text) {
        return BylineShape::default();
    }
    let parts = pieces::parts(words, text, &folded());
    let has = |kind: Kind| parts.pieces.iter().any(|piece| piece.kind == kind);
    let names = parts.pieces.iter().filter(|piece| piece.kind == Kind::Name).count();
    BylineShape {
        opener: parts.opener,
        names: u8::try_from(names).unwrap_or(u8::MAX),
        role: has(Kind::Role),
        agency: has(Kind::Agency),
        desk: has(Kind::Desk),
        date: has(Kind::Date),
        contact: has(Kind::Contact),
        covered: covered(text, &parts),
    }
}

/// The cheap first look: a letter that can begin a name, and no sentence.
fn may_be_byline(text: &str) -> bool {
    let begins_name = |c: char| c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase());
    let text = text.trim_end();
    let sentence = text.ends_with(['!', '?', '。', '…', '"', '”', '।']);
    if sentence || !text.chars().any(begins_name) {
        return false;
    }
    let (mut words, mut small) = (0, 0);
    for word in text.split_whitespace().take(MAX_WORDS + 1) {
        words += 1;
        small += usize::from(word.starts_with(char::is_lowercase));
    }
    words <= MAX_WORDS && (words < MIN_PROSE || small * 2 <= words)
}

/// From so many words on, half of them in lower case are prose.
const MIN_PROSE: usize = 12;

/// A byline of more words would sign a committee.
const MAX_WORDS: usize = 45;

fn covered(text: &str, parts: &Parts) -> f32 {
    let visible = |text: &str| text.chars().filter(|c| !c.is_whitespace()).count();
    let all = visible(text);
    let other: usize = parts
        .pieces
        .iter()
        .filter(|piece| piece.kind == Kind::Other)
        .map(|piece| visible(&text[piece.range.clone()]))
        .sum();
    if all == 0 { 0.0 } else { all.saturating_sub(other) as f32 / all as f32 }
}

/// The parts of a block that is known to be a byline.
pub(crate) fn parse(text: &str) -> Byline<'_> {
    parse_with(Words::get(), text)
}

fn parse_with<'t>(words: &Words, text: &'t str) -> Byline<'t> {
    let mut byline = Byline { text, ..Byline::default() };
    let head = date::head(text, MAX_BYLINE);
    let parts = pieces::parts(words, head, &Folded::new(head));
    let mut desk = None;
    for piece in &parts.pieces {
        let slice = &text[piece.range.clone()];
        match piece.kind {
            Kind::Name => byline.names.push(slice),
            Kind::Role => byline.role = byline.role.or(Some(slice)),
            Kind::Agency | Kind::Outlet => byline.outlet = byline.outlet.or(Some(slice)),
            Kind::Desk => desk = desk.or(Some(slice)),
            Kind::Date | Kind::Contact | Kind::Joint | Kind::Other => {}
        }
    }
    byline.outlet = byline.outlet.or(desk);
    byline
}

#[cfg(test)]
mod tests;
