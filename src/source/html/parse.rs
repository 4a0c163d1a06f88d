//! The tree by `scraper`, the full parser of the HTML standard. No other file knows it.

use super::attribute::Attribute;
use super::tag::Tag;
use super::tree::{Kind, ROOT, Span, Tree};
use scraper::node::Element;
use scraper::{Html, Node};
use std::borrow::Cow;

/// Parses a cleaned page.
pub(super) fn page(html: &str) -> Html {
    Html::parse_document(html)
}

/// The rows of a parsed page: one pass over it, its texts borrowed.
pub(super) fn rows(page: &Html) -> Tree<'_> {
    let root = page.tree.root();
    let mut tree = Tree::with_capacity(page.tree.values().len());
    let (mut at, mut row) = (root, ROOT);
    'page: loop {
        if let Some(child) = at.first_child() {
            (at, row) = (child, add(&mut tree, child.value(), row));
            continue;
        }
        while at != root {
            let above = tree.items[row as usize].parent;
            if let Some(next) = at.next_sibling() {
                (at, row) = (next, add(&mut tree, next.value(), above));
                continue 'page;
            }
            let Some(parent) = at.parent() else { break };
            (at, row) = (parent, above);
        }
        break;
    }
    tree
}

/// The row of a node, the last in `parent` so far.
fn add<'t>(tree: &mut Tree<'t>, node: &'t Node, parent: u32) -> u32 {
    let row = match node {
        Node::Text(text) => tree.add(Kind::Text, Cow::Borrowed(text), Span::default()),
        Node::Element(element) => add_element(tree, element),
        _ => tree.add(Kind::Other, Cow::Borrowed(""), Span::default()),
    };
    tree.append(parent, row);
    row
}

fn add_element<'t>(tree: &mut Tree<'t>, element: &'t Element) -> u32 {
    let mut attributes = tree.no_attributes();
    for (name, value) in &element.attrs {
        if let Some(name) = Attribute::of(&name.local) {
            tree.add_attribute(&mut attributes, name, Cow::Borrowed(value));
        }
    }
    let name = element.name();
    let tag = Tag::of(name);
    tree.add(Kind::Element(tag), Cow::Borrowed(if tag.tells_name() { "" } else { name }), attributes)
}
