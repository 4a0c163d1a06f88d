//! Looks ahead at children where the flow of an element depends on what it holds.

use super::tag::{Flow, Tag};
use super::walk::NodeRef;
use scraper::Node;

/// Longest text of a cell of a data table, in bytes. A cell of a layout table holds a column of the page.
const LONGEST_CELL: usize = 400;

fn tag_of(node: NodeRef<'_>) -> Option<Tag> {
    node.value().as_element().map(|e| Tag::of(e.name()))
}

fn is_blank_text(node: NodeRef<'_>) -> bool {
    node.value().as_text().is_some_and(|t| t.bytes().all(|b| b.is_ascii_whitespace()))
}

/// Elements whose links are looked at: those that only group.
pub(super) fn may_part_links(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Div
            | Tag::Nav
            | Tag::Section
            | Tag::Aside
            | Tag::Header
            | Tag::Footer
            | Tag::Menu
            | Tag::Center
            | Tag::Custom
    )
}

/// Whether an element holds two or more links or buttons and nothing else: a menu, a list of keywords. Each is a block.
pub(super) fn holds_only_links(node: NodeRef<'_>) -> bool {
    let mut links = 0;
    for child in node.children() {
        match child.value() {
            Node::Element(_) => match tag_of(child) {
                Some(Tag::A | Tag::Button) => links += 1,
                Some(Tag::Br | Tag::Svg | Tag::Script | Tag::Style) => {}
                _ => return false,
            },
            Node::Text(_) if !is_blank_text(child) => return false,
            _ => {}
        }
    }
    links >= 2
}

/// Whether an element that the page defines is a block: not if it stands in running text or beside text.
pub(super) fn custom_is_block(node: NodeRef<'_>, parent: Tag) -> bool {
    if parent.is_prose() && parent != Tag::Li && parent != Tag::Blockquote
        || !matches!(parent.flow(), Flow::Block) && parent != Tag::Custom
    {
        return false;
    }
    let is_text = |n: Option<NodeRef<'_>>| n.is_some_and(|n| n.value().is_text() && !is_blank_text(n));
    !is_text(node.prev_sibling()) && !is_text(node.next_sibling())
}

/// Whether a `<tr>` is a row of data: two or more cells, none of which holds a table, a list, several blocks, or much text.
///
/// The search stops at the first nested table, so nested tables cost no more than their elements.
pub(super) fn is_data_row(row: NodeRef<'_>) -> bool {
    let mut cells = 0;
    for cell in row.children() {
        match tag_of(cell) {
            Some(Tag::Td | Tag::Th) => {
                cells += 1;
                if !is_data_cell(cell) {
                    return false;
                }
            }
            Some(_) => return false,
            None => {}
        }
    }
    cells >= 2
}

fn is_data_cell(cell: NodeRef<'_>) -> bool {
    let (mut blocks, mut bytes) = (0, 0);
    for node in cell.descendants().skip(1) {
        match node.value() {
            Node::Text(text) => {
                bytes += text.len();
                if bytes > LONGEST_CELL && bytes - text.bytes().filter(u8::is_ascii_whitespace).count() > LONGEST_CELL {
                    return false;
                }
            }
            Node::Element(_) => match tag_of(node) {
                Some(
                    Tag::Table
                    | Tag::H1
                    | Tag::H2
                    | Tag::H3
                    | Tag::Form
                    | Tag::Article
                    | Tag::Section
                    | Tag::Nav
                    | Tag::Figure,
                ) => return false,
                Some(tag)
                    if tag.flow() == Flow::Block && !matches!(tag, Tag::Ul | Tag::Ol | Tag::Button | Tag::Label) =>
                {
                    blocks += 1;
                    if blocks > 1 {
                        return false;
                    }
                }
                _ => {}
            },
            _ => {}
        }
    }
    true
}
