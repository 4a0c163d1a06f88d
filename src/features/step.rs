//! How far a block stands from the one before it in the page's tree: what follows what depends on it.
//!
//! The paragraphs of an article, its lists and pictures stand in one element, or in elements side by side. Where the way from
//! a block to the next leads up through several elements and down into others, one part of the page has ended and another has
//! begun (vision-based segmentation rests on the same, Cai et al. 2003; here the tree alone speaks).

use crate::document::{Document, NONE, Row};

/// Classes of distance.
pub(crate) const STEPS: usize = 4;

/// The way between two blocks is longer, or there is no tree: plain text.
pub(crate) const FAR: u8 = 0;

/// Both stand in the same element or in its direct children: two paragraphs.
const BESIDE: u8 = 1;

/// One of them stands one element deeper: a paragraph and the item of a list.
const WITHIN: u8 = 2;

/// Some elements up and down: paragraphs with a wrapper each.
const NEAR: u8 = 3;

/// Elements left and entered on the longest way of each class.
const LONGEST: [(u32, u8); 3] = [(2, BESIDE), (3, WITHIN), (6, NEAR)];

/// The class of each block's distance to the block before it; `FAR` for the first. Linear in the elements.
pub(super) fn steps(document: &Document<'_>) -> Vec<u8> {
    let depths = depths(&document.rows);
    let row = |markup: u32| document.markup.get(markup as usize).map_or(NONE, |m| m.row);
    let mut before = NONE;
    let mut out = Vec::with_capacity(document.segments.len());
    for segment in &document.segments {
        let here = row(segment.markup);
        let is_tree = before != NONE && here != NONE;
        out.push(if is_tree { class(way(&document.rows, &depths, before, here)) } else { FAR });
        before = here;
    }
    out
}

fn class(way: u32) -> u8 {
    LONGEST.iter().find(|(longest, _)| way <= *longest).map_or(FAR, |(_, class)| *class)
}

/// Number of each row's ancestors. Parents come before their children.
fn depths(rows: &[Row]) -> Vec<u32> {
    let mut out: Vec<u32> = Vec::with_capacity(rows.len());
    for row in rows {
        out.push(out.get(row.parent as usize).map_or(0, |above| above + 1));
    }
    out
}

/// Elements left and entered from one row to another. Blocks come in document order, so all ways of a page together
/// pass each element twice.
fn way(rows: &[Row], depths: &[u32], mut a: u32, mut b: u32) -> u32 {
    let mut passed = 0;
    while a != b {
        let up = if depths[a as usize] >= depths[b as usize] { &mut a } else { &mut b };
        match rows[*up as usize].parent {
            NONE => return u32::MAX,
            parent => *up = parent,
        }
        passed += 1;
    }
    passed
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::source::{html, limits::Limits};

    fn of(page: &str) -> Vec<u8> {
        steps(&html::read(page, &Limits::default()).unwrap())
    }

    #[test]
    fn paragraphs_stand_beside_each_other() {
        assert_eq!(of("<div><p>Harbour<p>Ferry<h2>Pier</h2></div>"), [FAR, BESIDE, BESIDE]);
    }

    #[test]
    fn items_stand_one_deeper() {
        assert_eq!(of("<div><p>Harbour<ul><li>Ferry<li>Pier</ul><p>Mill</div>"), [FAR, WITHIN, BESIDE, WITHIN]);
    }

    #[test]
    fn wrappers_part_a_little_and_sections_a_lot() {
        let page = "<main><div><p>Harbour</div><div><p>Ferry</div></main>\
             <footer><div><div><nav><ul><li><a href=/>Pier</a></ul></nav></div></div></footer>";
        assert_eq!(of(page), [FAR, NEAR, FAR]);
    }

    #[test]
    fn text_has_no_tree() {
        assert_eq!(steps(&crate::source::text::read("Harbour\n\nFerry")), [FAR, FAR]);
    }
}
