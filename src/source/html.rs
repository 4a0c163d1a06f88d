//! HTML into a `Document`: pre-pass, parse, one walk.
//!
//! The parser's tree lives only inside [`Parsed`]. What the walk leaves behind are flat rows, one text, and segments with
//! their markup; nothing later knows which parser there was.

mod attribute;
mod describe;
mod finish;
mod gather;
mod parse;
mod render;
#[cfg(feature = "fast")]
mod scan;
mod shape;
mod shell;
mod tag;
mod tree;
mod walk;
mod whole;

use crate::document::Document;
use crate::error::Error;
use crate::source::limits::Limits;
use crate::source::metadata;
use crate::source::prepass::{self, Aside};
use tree::Tree;

pub(crate) use crate::source::prepass::Cleaned;

/// Reads a page. Linear in its size; refuses only what is over a limit.
pub(crate) fn read(html: &str, limits: &Limits) -> Result<Document<'static>, Error> {
    read_at(html, limits, None)
}

/// The same where the caller knows the page's address.
pub(crate) fn read_at(html: &str, limits: &Limits, address: Option<&str>) -> Result<Document<'static>, Error> {
    let Cleaned { html, aside } = clean(html, limits)?;
    parse(&html).walk(Aside { address, ..aside }, limits)
}

/// The markup that is for the parser, and what the pass before it puts aside.
pub(crate) fn clean<'h>(html: &'h str, limits: &Limits) -> Result<Cleaned<'h>, Error> {
    if html.len() > limits.max_bytes {
        return Err(Error::TooLarge { size: html.len(), limit: limits.max_bytes });
    }
    let cleaned = prepass::clean(html, limits)?;
    metadata::check(&cleaned.aside.json_ld, limits)?;
    Ok(cleaned)
}

/// A page between a parser and the walk.
pub(crate) struct Parsed<'c>(ByParser<'c>);

enum ByParser<'c> {
    #[cfg_attr(not(feature = "fast"), expect(dead_code, reason = "only the feature fast gives it"))]
    Scan(Tree<'c>),
    Full(scraper::Html),
}

/// Parses cleaned markup.
pub(crate) fn parse(cleaned: &str) -> Parsed<'_> {
    #[cfg(feature = "fast")]
    if let Ok(tree) = scan::scan(cleaned) {
        return Parsed(ByParser::Scan(tree));
    }
    Parsed(ByParser::Full(parse::page(cleaned)))
}

impl Parsed<'_> {
    /// The walk, and what is known after it: rows, metadata.
    pub fn walk(self, aside: Aside<'_>, limits: &Limits) -> Result<Document<'static>, Error> {
        match self.0 {
            ByParser::Scan(tree) => document(&tree, aside, limits),
            ByParser::Full(page) => document(&parse::rows(&page), aside, limits),
        }
    }
}

/// The document of a tree, whichever parser filled it.
fn document(tree: &Tree<'_>, mut aside: Aside<'_>, limits: &Limits) -> Result<Document<'static>, Error> {
    let walked = walk::walk(tree, &aside.names, &mut aside.hints, limits)?;
    Ok(shell::fill(finish::finish(walked, |facts| metadata::assemble(facts, &aside.json_ld, aside.address, limits))))
}

/// The trees of both parsers as text, unless the markup is handed over by the first.
#[cfg(feature = "fast")]
pub(crate) fn both_parsers(html: &str) -> Option<(String, String)> {
    scan::compare::both(html).ok()
}

#[cfg(test)]
mod tests;
