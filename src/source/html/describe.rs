//! Marks of an element by its name, its role and its microdata.

use super::tag::Tag;
use super::walk::{Node, flag};
use crate::document::mark;
use crate::source::hints::hint;

/// Marks that the name of an element gives.
pub(super) fn by_tag(node: &mut Node, row: u32) {
    if node.tag.heading() > 0 {
        node.heading = node.tag.heading();
    }
    let (marks, flags) = match node.tag {
        Tag::P => (mark::PARAGRAPH, 0),
        Tag::Li | Tag::Dt | Tag::Dd => (mark::LIST_ITEM, 0),
        Tag::Blockquote => (mark::QUOTE, 0),
        Tag::Caption => (mark::TABLE | mark::FIGCAPTION, 0),
        Tag::Figure | Tag::Picture | Tag::AmpImg => (mark::FIGURE, 0),
        Tag::Figcaption => (mark::FIGCAPTION, 0),
        Tag::Pre | Tag::Xmp | Tag::Listing | Tag::Plaintext => (mark::PRE, 0),
        Tag::Address => (mark::ADDRESS, 0),
        Tag::Nav => (mark::NAV, 0),
        Tag::Aside => (mark::ASIDE, 0),
        Tag::Header => (mark::HEADER, 0),
        Tag::Footer => (mark::FOOTER, 0),
        Tag::Article => (if node.marks & mark::ARTICLE != 0 { mark::NESTED_ARTICLE } else { mark::ARTICLE }, 0),
        Tag::Main => (mark::MAIN, 0),
        Tag::Button => (mark::BUTTON, 0),
        Tag::Form | Tag::Select | Tag::Label | Tag::Fieldset | Tag::Textarea => (mark::FORM, 0),
        Tag::Dialog => (mark::DIALOG, 0),
        Tag::Details => (mark::DETAILS, 0),
        Tag::B | Tag::Strong | Tag::I | Tag::Em => (0, flag::EMPHASIS),
        Tag::Time => (0, flag::TIME),
        // The parts of a formula stand close.
        Tag::Math => (0, flag::PROSE),
        _ => (0, 0),
    };
    node.marks |= marks;
    node.flags |= flags | if node.tag.keeps_space() { flag::KEEP_SPACE } else { 0 };
    if matches!(node.tag, Tag::Article | Tag::Main) {
        node.article = row;
    }
    if node.tag == Tag::A {
        node.link = row;
    }
}

/// Marks that an ARIA role gives.
pub(super) fn by_role(node: &mut Node, role: &str, row: u32) {
    node.marks |= match role {
        "navigation" | "menubar" | "menu" | "tablist" => mark::NAV,
        "banner" => mark::HEADER,
        "contentinfo" => mark::FOOTER,
        "complementary" => mark::ASIDE,
        "main" => {
            node.article = row;
            mark::MAIN
        }
        "article" => {
            node.article = row;
            mark::ARTICLE
        }
        "button" => mark::BUTTON,
        "dialog" | "alertdialog" => mark::DIALOG,
        "figure" => mark::FIGURE,
        "listitem" => mark::LIST_ITEM,
        "form" => mark::FORM,
        "heading" if node.heading == 0 => {
            // The level that the ARIA standard gives a heading without one.
            node.heading = 2;
            0
        }
        "search" => {
            node.own |= hint::SEARCH;
            0
        }
        _ => 0,
    };
}

/// Marks that microdata gives.
pub(super) fn by_item(node: &mut Node, properties: &str, row: u32) {
    for property in properties.split_ascii_whitespace() {
        node.marks |= match property {
            "headline" => mark::HEADLINE_PROP,
            "datePublished" | "dateModified" | "dateCreated" => mark::DATE_PROP,
            "author" | "creator" => mark::AUTHOR,
            "articleBody" => {
                node.article = row;
                mark::ARTICLE_BODY
            }
            _ => 0,
        };
    }
}
