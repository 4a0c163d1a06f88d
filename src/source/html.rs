//! HTML into a `Document`: pre-pass, parse, one walk.
//!
//! The parser's tree lives only inside [`read`]. What the walk leaves behind are flat rows, one text, and segments with
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

use crate::document::Document;
use crate::error::Error;
use crate::source::hints::Hints;
use crate::source::limits::Limits;
use crate::source::prepass::Names;
use crate::source::{metadata, prepass};
use tree::Tree;

/// Reads a page. Linear in its size; refuses only what is over a limit.
pub(crate) fn read(html: &str, limits: &Limits) -> Result<Document<'static>, Error> {
    if html.len() > limits.max_bytes {
        return Err(Error::TooLarge { size: html.len(), limit: limits.max_bytes });
    }
    let cleaned = prepass::clean(html, limits)?;
    metadata::check(&cleaned.json_ld, limits)?;
    #[cfg(feature = "fast")]
    if let Ok(tree) = scan::scan(&cleaned.html) {
        return document(&tree, cleaned.names, cleaned.hints, &cleaned.json_ld, limits);
    }
    let page = parse::page(&cleaned.html);
    document(&parse::rows(&page), cleaned.names, cleaned.hints, &cleaned.json_ld, limits)
}

/// The document of a tree, whichever parser filled it.
fn document(
    tree: &Tree<'_>,
    names: Vec<Names<'_>>,
    mut hints: Hints,
    scripts: &[&str],
    limits: &Limits,
) -> Result<Document<'static>, Error> {
    let walked = walk::walk(tree, &names, &mut hints, limits)?;
    Ok(shell::fill(finish::finish(walked, |facts| metadata::assemble(facts, scripts, limits))))
}

/// The trees of both parsers as text, unless the markup is handed over by the first.
#[cfg(feature = "fast")]
pub(crate) fn both_parsers(html: &str) -> Option<(String, String)> {
    scan::compare::both(html).ok()
}

#[cfg(test)]
mod tests;
