//! From kinds to fields: which headline, which authors, which date.

use crate::article::{Article, Block};
use crate::document::Document;
use crate::kind::Kind;
use crate::lexicon::LANGUAGES;
use crate::parse::credit::Caption;
use crate::parse::date;
use crate::parse::dateline::{self, Dateline};
use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

/// A slice of the text, or nothing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Slice(Option<Range<usize>>);

impl Slice {
    pub fn get<'a>(&self, text: &'a str) -> Option<&'a str> {
        self.0.clone().map(|r| &text[r])
    }
}

/// Fields that are settled once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields {
    pub headline: Slice,
    pub kicker: Slice,
    pub deck: Slice,
    /// Bytes of the wire dateline at the head of the first paragraph.
    pub wire_end: usize,
}

/// Settles the fields.
pub(crate) fn assemble(document: &Document<'_>, blocks: &[Block], _language: Option<usize>) -> Fields {
    let first_body = blocks.iter().position(|b| b.kind() == Kind::Body).unwrap_or(blocks.len());
    let headline = headline(blocks, first_body);
    let near = headline.unwrap_or(0);
    let of = |kind: Kind| blocks.iter().enumerate().filter(move |(_, b)| b.kind() == kind);
    let kicker = of(Kind::Kicker).min_by_key(|(i, _)| i.abs_diff(near));
    let deck = of(Kind::Deck).next();
    let lede = blocks.get(first_body).map_or("", |b| &document.text[b.span()]);
    Fields {
        headline: Slice(headline.map(|i| blocks[i].span())),
        kicker: Slice(kicker.map(|(_, b)| b.span())),
        deck: Slice(deck.map(|(_, b)| b.span())),
        wire_end: dateline::wire(lede).map_or(0, |w| w.end),
    }
}

/// The surest headline; of equally sure ones, the nearest before the body.
fn headline(blocks: &[Block], first_body: usize) -> Option<usize> {
    let rank = |i: usize| (blocks[i].confidence(), if i <= first_body { i as i64 } else { -(i as i64) });
    (0..blocks.len()).filter(|&i| blocks[i].kind() == Kind::Headline).max_by(|&a, &b| {
        let ((ca, pa), (cb, pb)) = (rank(a), rank(b));
        ca.total_cmp(&cb).then(pa.cmp(&pb))
    })
}

/// Names of all bylines, each once; outlets where no person signs.
pub(crate) fn authors<'a>(article: &'a Article<'_>) -> Vec<Cow<'a, str>> {
    let bylines = article.bylines();
    let mut seen = HashSet::new();
    let people = bylines.iter().flat_map(|b| b.names.iter().copied());
    let mut names: Vec<Cow<'a, str>> = people.filter(|n| seen.insert(n.to_lowercase())).map(Cow::Borrowed).collect();
    if names.is_empty() {
        names.extend(bylines.iter().filter_map(|b| b.outlet).filter(|n| seen.insert(n.to_lowercase())).map(Cow::Borrowed));
    }
    names
}

/// What all date lines say together, and the wire dateline of the first paragraph.
pub(crate) fn dateline<'a>(article: &'a Article<'_>) -> Option<Dateline<'a>> {
    let lines: Vec<&str> = article.of_kind(Kind::Dateline).map(|b| article.text_of(b)).collect();
    let hints = date::Hints { language: article.language().filter(|l| LANGUAGES.contains(l)), ..date::Hints::default() };
    dateline::parse(&lines, article.lede(), &hints)
}

/// Each caption once, longest form first where one begins with the other.
pub(crate) fn captions<'a>(article: &'a Article<'_>) -> Vec<Caption<'a>> {
    let mut seen = HashSet::new();
    article.of_kind(Kind::Caption).map(|b| article.caption_of(b)).filter(|c| seen.insert(c.text)).collect()
}

/// Runs of neighbouring appeal blocks.
pub(crate) fn appeals<'a>(article: &'a Article<'_>) -> Vec<&'a str> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for block in article.blocks() {
        let is = block.kind() == Kind::Appeal;
        match runs.last_mut() {
            Some(run) if is && open => run.end = block.span().end,
            _ if is => runs.push(block.span()),
            _ => {}
        }
        open = is;
    }
    runs.into_iter().map(|run| &article.text()[run]).collect()
}
