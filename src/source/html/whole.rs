//! Names of elements that hold the page as a whole say nothing of its parts.
//!
//! `<div class="newsletter-layout">` around everything names a design, not a newsletter; so does the `<form>` that some
//! servers put around each page. An element of which that can be told, because the title and most of the running text stand in it,
//! keeps only what it says of articles.

use super::tag::Tag;
use super::walk::Node;
use crate::document::{NONE, mark};
use crate::source::hints::hint;

/// Share of the page's visible characters outside links, in hundredths, from which an element with the title in it is the page...
const MOST: u64 = 50;

/// ...and from which one is on a page without a title: long comments stay below it.
const NEARLY_ALL: u64 = 85;

/// Visible characters outside links from which a page is more than one of its parts: of a shorter one, the `<header>` with title
/// and summary may be most.
const MIN_CHARS: u64 = 1_000;

/// What is as true of the whole as of a part.
const OF_ARTICLES: u64 = hint::ARTICLE | hint::BODY | hint::CONTENT;

/// Marks of parts of a page.
const OF_PARTS: u32 = mark::HIDDEN
    | mark::NAV
    | mark::ASIDE
    | mark::HEADER
    | mark::FOOTER
    | mark::FORM
    | mark::DIALOG
    | mark::DETAILS
    | mark::FIGURE
    | mark::LINK_LIST;

/// Takes the names and marks of parts from elements that hold the whole, and from all that took them from there. Linear.
pub(super) fn forget(nodes: &mut [Node]) {
    let unlinked = |node: &Node| u64::from(node.chars.saturating_sub(node.link_chars));
    let Some(all) = nodes.first().map(unlinked) else { return };
    if all < MIN_CHARS {
        return;
    }
    let title = nodes.iter().position(|n| n.tag == Tag::H1 && n.chars > 0);
    let share = if title.is_some() { MOST } else { NEARLY_ALL };
    let mut forgotten = vec![0u32; nodes.len()];
    for at in 0..nodes.len() {
        let (above, marks) = match nodes[at].parent {
            NONE => (0, 0),
            parent => (nodes[parent as usize].hints, forgotten[parent as usize]),
        };
        let node = &mut nodes[at];
        let holds_title = title.is_none_or(|title| at <= title && (title as u32) < node.end);
        forgotten[at] = marks;
        if holds_title && unlinked(node) * 100 >= all * share {
            node.own &= OF_ARTICLES;
            forgotten[at] |= node.marks & OF_PARTS;
        }
        node.hints = above | node.own;
        node.marks &= !forgotten[at];
    }
}

#[cfg(test)]
mod tests {
    use crate::document::{Document, Markup, mark};
    use crate::source::hints::hint;
    use crate::source::{html, limits::Limits};

    fn block<'d>(document: &'d Document<'_>, text: &str) -> &'d Markup {
        let at =
            document.segments.iter().position(|s| document.text[s.range()].starts_with(text)).expect("it is there");
        &document.markup[at]
    }

    fn read(html: &str) -> Document<'static> {
        html::read(html, &Limits::default()).unwrap()
    }

    fn story() -> String {
        let more =
            "It has not raised its fares since the new quay was built, and the boats are full in summer. ".repeat(15);
        format!(
            "<h1>Ferry fares rise</h1><p>The harbour company wants two crowns more for a crossing.</p><p>{more}</p>"
        )
    }

    #[test]
    fn a_name_around_the_page_is_no_hint() {
        let page = read(&format!(
            "<form class='newsletter'>{}<div class='comments'><p>Too dear, I say.</p><p>Me too.</p></div></form>",
            story()
        ));
        let paragraph = block(&page, "The harbour");
        assert_eq!((paragraph.far & hint::NEWSLETTER, paragraph.marks & mark::FORM), (0, 0));
        let comment = block(&page, "Too dear");
        assert_eq!((comment.near | comment.far) & (hint::NEWSLETTER | hint::COMMENT), hint::COMMENT);
    }

    #[test]
    fn a_name_of_an_article_is_one() {
        let page = read(&format!("<div class='article-body promo'>{}</div><p>Harbour</p>", story()));
        let paragraph = block(&page, "The harbour");
        assert_eq!((paragraph.near | paragraph.far) & (hint::BODY | hint::PROMO), hint::BODY);
    }

    #[test]
    fn long_comments_are_a_part() {
        let comments =
            "<p>The fares were always too high, and the boats were always late in the morning.</p>".repeat(30);
        let page = read(&format!("<div>{}</div><div class='comments'>{comments}</div>", story()));
        let comment = block(&page, "The fares");
        assert_ne!((comment.near | comment.far) & hint::COMMENT, 0);
    }
}
