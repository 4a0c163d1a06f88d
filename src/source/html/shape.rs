//! Looks ahead at children where the flow of an element depends on what it holds.

use super::tag::{Flow, Tag};
use super::tree::{Kind, Tree};

/// Longest text of a cell of a data table, in bytes. A cell of a layout table holds a column of the page.
const LONGEST_CELL: usize = 400;

fn is_blank(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_whitespace())
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
pub(super) fn holds_only_links(row: u32, tree: &Tree<'_>) -> bool {
    let mut links = 0;
    for child in tree.children(row) {
        match tree.kind(child) {
            Kind::Element(Tag::A | Tag::Button) => links += 1,
            Kind::Element(Tag::Br | Tag::Svg | Tag::Script | Tag::Style) => {}
            Kind::Element(_) => return false,
            Kind::Text if !is_blank(&tree.items[child as usize].text) => return false,
            Kind::Text | Kind::Other => {}
        }
    }
    links >= 2
}

/// Whether an element that the page defines is a block: not if it stands in running text or beside text.
pub(super) fn custom_is_block(row: u32, parent: Tag, tree: &Tree<'_>) -> bool {
    if parent.is_prose() && parent != Tag::Li && parent != Tag::Blockquote
        || !matches!(parent.flow(), Flow::Block) && parent != Tag::Custom
    {
        return false;
    }
    let is_text = |row: u32| {
        tree.items.get(row as usize).is_some_and(|beside| beside.kind == Kind::Text && !is_blank(&beside.text))
    };
    let item = &tree.items[row as usize];
    !is_text(item.before) && !is_text(item.after)
}

/// Whether a `<tr>` is a row of data: two or more cells, none of which holds a table, a list, several blocks, or much text.
///
/// The search stops at the first nested table, so nested tables cost no more than their elements.
pub(super) fn is_data_row(row: u32, tree: &Tree<'_>) -> bool {
    let mut cells = 0;
    for cell in tree.children(row) {
        match tree.tag(cell) {
            Some(Tag::Td | Tag::Th) => {
                cells += 1;
                if !is_data_cell(cell, tree) {
                    return false;
                }
            }
            Some(_) => return false,
            None => {}
        }
    }
    cells >= 2
}

fn is_data_cell(cell: u32, tree: &Tree<'_>) -> bool {
    let (mut blocks, mut bytes) = (0, 0);
    for row in tree.descendants(cell) {
        match tree.kind(row) {
            Kind::Text => {
                let text = &tree.items[row as usize].text;
                bytes += text.len();
                if bytes > LONGEST_CELL && bytes - text.bytes().filter(u8::is_ascii_whitespace).count() > LONGEST_CELL {
                    return false;
                }
            }
            Kind::Element(
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
            Kind::Element(tag)
                if tag.flow() == Flow::Block && !matches!(tag, Tag::Ul | Tag::Ol | Tag::Button | Tag::Label) =>
            {
                blocks += 1;
                if blocks > 1 {
                    return false;
                }
            }
            Kind::Element(_) | Kind::Other => {}
        }
    }
    true
}
