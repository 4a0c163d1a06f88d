//! Tests of the HTML source: `cuts` on small pages, `hostile` on large bad ones, `corpus` on folders of real ones.

#[cfg(feature = "bytes")]
mod corpus;
mod cuts;
mod hostile;

use super::read;
use crate::document::{Document, NONE, mark};
use crate::lexicon::fold::is_invisible;
use crate::source::limits::Limits;

fn page(html: &str) -> Document<'static> {
    let document = read(html, &Limits::default()).expect("within the limits");
    check_tiling(&document);
    document
}

/// Segments are sorted and disjoint, begin and end with something visible, and nothing visible is outside of them.
fn check_tiling(document: &Document<'_>) {
    let mut at = 0;
    for segment in &document.segments {
        let (start, end) = (segment.start as usize, segment.end as usize);
        assert!(at <= start && start < end, "order at {start}");
        assert!(document.text[at..start].chars().all(is_invisible), "lost text {:?}", &document.text[at..start]);
        let text = &document.text[start..end];
        assert!(
            !text.starts_with(is_invisible) && !text.ends_with(is_invisible),
            "white space at the ends of {text:?}"
        );
        let markup = document.markup[segment.markup as usize];
        assert!((markup.row as usize) < document.rows.len() && (markup.container as usize) < document.rows.len());
        assert!(markup.article == NONE || (markup.article as usize) < document.rows.len());
        at = end;
    }
    assert!(document.text[at..].chars().all(is_invisible));
    for (at, row) in document.rows.iter().enumerate() {
        assert!(row.parent == NONE || (row.parent as usize) < at);
    }
}

fn blocks<'d>(document: &'d Document<'_>) -> Vec<&'d str> {
    document.segments.iter().map(|s| &document.text[s.range()]).collect()
}

/// Letters and digits of the tree's text that a reader sees, by a walk of its own over the parse of the page as it is.
fn tree_text(html: &str) -> String {
    const UNSEEN: &[&str] = &[
        "script", "style", "template", "noscript", "head", "svg", "iframe", "title", "noembed", "noframes", "canvas",
        "colgroup",
    ];
    let tree = scraper::Html::parse_document(html);
    let mut out = String::new();
    let mut stack = vec![tree.tree.root()];
    while let Some(node) = stack.pop() {
        match node.value() {
            scraper::Node::Text(text) => out.push_str(text),
            scraper::Node::Element(element) if UNSEEN.contains(&element.name()) => {}
            _ => stack.extend(node.children().rev()),
        }
    }
    squash(&out)
}

fn squash(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The same of a document, alternative texts left out.
fn document_text(document: &Document<'_>) -> String {
    let seen = document.segments.iter().filter(|s| document.markup[s.markup as usize].marks & mark::ALT == 0);
    seen.map(|s| squash(&document.text[s.range()])).collect()
}
