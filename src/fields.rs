//! From kinds to fields: which headline, which authors, which date.

use crate::article::{Article, Block, Field};
use crate::document::{Document, Source};
use crate::features::is_first_level;
use crate::kind::Kind;
use crate::lexicon::fold::letters;
use crate::parse::dateline;
use std::ops::Range;

mod authors;
mod body;
mod captions;
mod dates;
mod whole;

pub(crate) use authors::authors;
pub(crate) use body::body;
pub(crate) use captions::captions;
pub(crate) use dates::{Dated, dateline, day};
pub(crate) use whole::{confidence, is_article, paywalled};

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
    /// The rule that decided the headline, where a block is one.
    pub headline_rule: Option<&'static str>,
    pub kicker: Slice,
    pub deck: Slice,
    /// Bytes of the wire dateline at the head of the first paragraph.
    pub wire_end: usize,
}

/// Settles the fields.
pub(crate) fn assemble(document: &Document<'_>, blocks: &[Block]) -> Fields {
    let first_body = blocks.iter().position(|b| b.kind() == Kind::Body).unwrap_or(blocks.len());
    let headline = headline(document, blocks, first_body);
    let near = headline.unwrap_or(0);
    let of = |kind: Kind| blocks.iter().enumerate().filter(move |(_, b)| b.kind() == kind);
    let kicker = of(Kind::Kicker).min_by_key(|(i, _)| i.abs_diff(near));
    let deck = of(Kind::Deck).next();
    let lede = blocks.get(first_body).map_or("", |b| &document.text[b.span()]);
    let titled = headline.map(|i| (i, without_kicker(document, blocks[i].span())));
    Fields {
        headline_rule: titled.as_ref().map(|(i, span)| match () {
            () if *span != blocks[*i].span() => "headline/kicker-cut",
            () if is_first_level(document, *i) => "headline/first-level-heading",
            () => "headline/surest-block",
        }),
        headline: Slice(titled.map(|(_, span)| span)),
        kicker: Slice(kicker.map(|(_, b)| b.span())),
        deck: Slice(deck.map(|(_, b)| b.span())),
        wire_end: dateline::wire(lede).map_or(0, |w| w.end),
    }
}

/// The headline among several: a first-level heading before any other, then the surest, and of those that are about as
/// sure the nearest before the body. Breadcrumbs, teasers and alternative texts repeat or shorten it. Where no block is a
/// headline, the last one before the body that nearly was.
fn headline(document: &Document<'_>, blocks: &[Block], first_body: usize) -> Option<usize> {
    let first_level = |i: usize| is_first_level(document, i) && blocks[i].confidence() >= SURE_HEADING;
    let of = || (0..blocks.len()).filter(|&i| blocks[i].kind() == Kind::Headline);
    let best = of().max_by(|&a, &b| {
        first_level(a).cmp(&first_level(b)).then(blocks[a].confidence().total_cmp(&blocks[b].confidence()))
    });
    let Some(best) = best else {
        return (0..first_body.min(blocks.len())).rev().find(|&i| {
            first_body < blocks.len() && blocks[i].runner_up() == Kind::Headline && blocks[i].confidence() < OPEN
        });
    };
    let even =
        |i: usize| first_level(i) == first_level(best) && blocks[i].confidence() + EVEN >= blocks[best].confidence();
    of().rfind(|&i| i <= first_body && even(i)).or(Some(best))
}

/// Confidence below which a block is nearly its runner-up, 0..=1.
const OPEN: f32 = 0.5;

/// Headlines whose confidence differs by less are about as sure, 0..=1.
const EVEN: f32 = 0.05;

/// Confidence from which a first-level heading is believed to be the headline whatever else there is, 0..=1.
const SURE_HEADING: f32 = 0.5;

/// Least share of a heading that a title of the metadata must make up for the rest to be its kicker, 0..=1.
const MIN_TITLE_SHARE: f32 = 0.35;

/// The headline without a kicker that the page glued before it: where the metadata's title is the end of the heading.
fn without_kicker(document: &Document<'_>, span: Range<usize>) -> Range<usize> {
    let text = &document.text[span.clone()];
    let own: String = letters(text).collect();
    for said in
        document.page.titles.iter().filter(|t| matches!(t.by, Source::JsonLd | Source::OpenGraph | Source::Twitter))
    {
        let title: String = letters(&said.value).collect();
        if title.len() >= own.len()
            || (title.len() as f32) < MIN_TITLE_SHARE * own.len() as f32
            || !own.ends_with(&title)
        {
            continue;
        }
        let mut left = title.chars().count();
        for (at, c) in text.char_indices().rev().filter(|(_, c)| c.is_alphanumeric()) {
            left -= c.to_lowercase().count().min(left);
            if left == 0 {
                // Quotes and brackets that open the title belong to it.
                let opening = text[..at].trim_end_matches(['"', '„', '“', '«', '»', '‘', '\'', '(', '¿', '¡']).len();
                return span.start + opening..span.end;
            }
        }
    }
    span
}

/// The rule that decided a field; `None` where the page has none.
pub(crate) fn rule_of(article: &Article<'_>, field: Field) -> Option<&'static str> {
    match field {
        Field::Headline => {
            article.headline_rule().or_else(|| said_headline(article.document()).map(|_| "headline/metadata"))
        }
        Field::Authors => authors::decide(article).1,
        Field::Date => dates::rule(article),
    }
}

/// The title that the metadata gives: of the best source; `<title>` without the name of the site where it could be cut.
pub(crate) fn said_headline<'a>(document: &'a Document<'_>) -> Option<&'a str> {
    let best = document.page.titles.iter().map(|t| t.by).min()?;
    let mut of = document.page.titles.iter().filter(|t| t.by == best);
    let chosen = if best == Source::Title { of.min_by_key(|t| t.value.len()) } else { of.next() };
    chosen.map(|t| t.value.as_str())
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

#[cfg(all(test, feature = "html"))]
mod tests;
