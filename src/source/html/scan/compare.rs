//! The trees of both parsers as text, for tests and fuzzing.

use super::{Cause, scan};
use crate::source::html::parse;
use crate::source::html::tree::{Kind, ROOT, Tree};
use std::fmt::Write;

/// The tree of the scan and that of the full parser, unless the markup is handed over.
pub(in crate::source::html) fn both(html: &str) -> Result<(String, String), Cause> {
    let ours = outline(&scan(html)?);
    Ok((ours, outline(&parse::rows(&parse::page(html)))))
}

/// The rows of a tree in document order: how deep, what, which text, which attributes.
fn outline(tree: &Tree<'_>) -> String {
    let (mut out, mut depths) = (String::new(), vec![0_usize; tree.items.len()]);
    for row in tree.descendants(ROOT) {
        let item = &tree.items[row as usize];
        let depth = depths[item.parent as usize] + 1;
        depths[row as usize] = depth;
        // The doctype is no row of the scan's.
        if item.kind != Kind::Other {
            // Writing to a string does not fail.
            let _ = writeln!(out, "{depth} {:?} {:?} {:?}", item.kind, item.text, tree.attributes(row));
        }
    }
    out
}
