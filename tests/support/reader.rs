//! I5 for any page: what a reader of the parsed page sees is in the article.

use copydesk::Article;
use std::collections::HashMap;

/// Elements of which nothing is shown as text.
const UNSEEN: &[&str] = &[
    "script", "style", "template", "noscript", "head", "svg", "iframe", "title", "noembed", "noframes", "canvas",
    "colgroup", "frameset", "select",
];

/// Every letter and digit of the parsed page is in the article as often as there. The order is left open: the parser moves
/// text out of tables, and where a tag has no meaning in its place it may move more than ours.
pub fn loses_nothing(page: &str, article: &Article<'_>) {
    let mut left: HashMap<char, usize> = HashMap::new();
    article.text().chars().for_each(|c| *left.entry(c).or_default() += 1);
    for c in seen(page).chars().filter(|c| c.is_alphanumeric()) {
        let count = left.entry(c).or_default();
        assert!(*count > 0, "{c:?} is seen more often than the article has it");
        *count -= 1;
    }
}

fn seen(page: &str) -> String {
    let tree = scraper::Html::parse_document(page);
    let mut out = String::new();
    let mut stack = vec![tree.tree.root()];
    while let Some(node) = stack.pop() {
        match node.value() {
            scraper::Node::Text(text) => out.push_str(text),
            scraper::Node::Element(element) if UNSEEN.contains(&element.name()) => {}
            _ => stack.extend(node.children()),
        }
    }
    out
}
