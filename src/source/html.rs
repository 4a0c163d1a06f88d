//! HTML into a `Document`: pre-pass, parse, one walk.
//!
//! The parser's tree lives only inside [`read`]. What the walk leaves behind are flat rows, one text, and segments with
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
use crate::source::{metadata, prepass};

/// Reads a page. Linear in its size; refuses only what is over a limit.
pub(crate) fn read(html: &str, limits: &Limits) -> Result<Document<'static>, Error> {
    if html.len() > limits.max_bytes {
        return Err(Error::TooLarge { size: html.len(), limit: limits.max_bytes });
    }
    let mut cleaned = prepass::clean(html, limits)?;
    let scripts = std::mem::take(&mut cleaned.json_ld);
    metadata::check(&scripts, limits)?;
    let tree = scraper::Html::parse_document(&cleaned.html);
    let walked = walk::walk(&tree, &mut cleaned, limits)?;
    Ok(shell::fill(finish::finish(walked, |facts| metadata::assemble(facts, &scripts, limits))))
}

#[cfg(test)]
mod tests;
