//! HTML into a `Document`: pre-pass, parse, one walk.
//!
//! The parser's tree lives only inside [`Parsed`]. What the walk leaves behind are flat rows, one text, and segments with
//! their markup; nothing later knows which parser there was.

mod describe;
mod finish;
mod gather;
mod render;
mod shape;
mod shell;
mod tag;
mod walk;

use crate::document::Document;
use crate::error::Error;
use crate::source::limits::Limits;
use crate::source::metadata;
use crate::source::prepass::{self, Cleaned};

/// Reads a page. Linear in its size; refuses only what is over a limit.
pub(crate) fn read(html: &str, limits: &Limits) -> Result<Document<'static>, Error> {
    parse(html, limits)?.walk(limits)
}

/// A page between the parser and the walk.
pub(crate) struct Parsed<'h> {
    cleaned: Cleaned<'h>,
    tree: scraper::Html,
}

/// Pre-pass and parse.
pub(crate) fn parse<'h>(html: &'h str, limits: &Limits) -> Result<Parsed<'h>, Error> {
    if html.len() > limits.max_bytes {
        return Err(Error::TooLarge { size: html.len(), limit: limits.max_bytes });
    }
    let cleaned = prepass::clean(html, limits)?;
    let tree = scraper::Html::parse_document(&cleaned.html);
    Ok(Parsed { cleaned, tree })
}

impl Parsed<'_> {
    /// The walk, and what is known after it: rows, metadata.
    pub fn walk(mut self, limits: &Limits) -> Result<Document<'static>, Error> {
        let scripts = std::mem::take(&mut self.cleaned.json_ld);
        let walked = walk::walk(&self.tree, &mut self.cleaned, limits)?;
        Ok(shell::fill(finish::finish(walked, |facts| metadata::assemble(facts, &scripts, limits))))
    }
}

#[cfg(test)]
mod tests;
