//! From the walk's rows to the document: markup of each segment, and the rows that are ancestors of one.

use super::gather::Gather;
use super::render::Piece;
use super::tag::Tag;
use super::tree::Tree;
use super::walk::{Node, Walked, flag};
use super::whole;
use crate::document::{Document, Markup, NONE, Page, Reading, Row, Segment, mark};
use crate::source::metadata::Facts;
use crate::source::prepass::Names;
use std::borrow::Cow;

/// An ancestor is close to a block while it holds no more than this many times its visible characters...
const CLOSE_TIMES: u32 = 2;

/// ...and this many on top: a label, an icon's text.
const CLOSE_SLACK: u32 = 40;

/// Visible characters below which an author or a date inside a block is what the block is about.
const SHORT_BLOCK: u32 = 200;

/// Share of visible characters in links, in tenths, from which a list is one of links.
const LINK_LIST_TENTHS: u32 = 8;

/// Bytes of a label, about.
const LABEL: usize = 12;

/// Longest label of a row, in bytes.
const LONGEST_LABEL: usize = 40;

/// Builds the document.
pub(super) fn finish(mut walked: Walked<'_>, page: impl FnOnce(Facts) -> Page) -> Document<'static> {
    mark_link_lists(&mut walked.nodes);
    whole::forget(&mut walked.nodes);
    let nodes = walked.nodes;
    let gather: Gather = walked.gather;
    let page = page(gather.into_facts(&nodes));
    let (text, pieces) = walked.render.into_text();
    let mut rows = Rows::new(&nodes, walked.names, walked.tree);
    let mut segments = Vec::with_capacity(pieces.len());
    let mut markup = Vec::with_capacity(pieces.len());
    for (at, piece) in pieces.iter().enumerate() {
        segments.push(Segment { start: piece.start as u32, end: piece.end as u32, markup: at as u32, gap: piece.gap });
        markup.push(describe(piece, &nodes));
        rows.need(piece.row);
    }
    let Built { rows, labels, numbers } = rows.build();
    for m in &mut markup {
        m.row = numbers[m.row as usize];
        m.container = numbers[m.container as usize];
        m.article = numbers.get(m.article as usize).copied().unwrap_or(NONE);
    }
    Document {
        text: Cow::Owned(text),
        segments,
        markup,
        rows,
        labels,
        links: walked.links,
        page,
        reading: Reading::Markup,
    }
}

/// Lists whose text is nearly all links, and all that is in them.
fn mark_link_lists(nodes: &mut [Node]) {
    for at in 0..nodes.len() {
        let inherited = nodes.get(nodes[at].parent as usize).map_or(0, |p| p.marks & mark::LINK_LIST);
        let node = &mut nodes[at];
        let is_link_list =
            node.tag.is_list() && node.chars > 0 && node.link_chars * 10 >= node.chars * LINK_LIST_TENTHS;
        node.marks |= inherited | if is_link_list { mark::LINK_LIST } else { 0 };
    }
}

/// The markup of a segment, rows still by the walk's numbers.
fn describe(piece: &Piece, nodes: &[Node]) -> Markup {
    let node = &nodes[piece.row as usize];
    let chars = piece.counts.chars;
    let mut marks = node.marks;
    let mut inner = 0;
    for row in inner_rows(piece, nodes) {
        inner |= nodes[row].own;
        if chars < SHORT_BLOCK {
            marks |= nodes[row].marks & (mark::AUTHOR | mark::DATE_PROP | mark::HEADLINE_PROP);
        }
    }
    for (bit, is_set) in [
        (mark::ALT, piece.is_alt),
        (mark::TIME, piece.has_time),
        (mark::ALL_LINK, chars > 0 && piece.counts.link == chars),
        (mark::EMPHASIS, chars > 0 && piece.counts.emphasis == chars),
        (
            mark::IMAGE_LINK,
            nodes.get(nodes[piece.first as usize].link as usize).is_some_and(|l| l.flags & flag::IMAGE != 0),
        ),
    ] {
        marks |= if is_set { bit } else { 0 };
    }
    let (near, far) = near_and_far(piece, nodes);
    Markup {
        row: piece.row,
        heading: node.heading,
        marks,
        near,
        far,
        inner,
        link_chars: piece.counts.link,
        chars,
        container: container(piece.row, nodes),
        article: node.article,
    }
}

/// Elements inside the segment's element that the segment has text of: those around its first text, and those opened
/// after it.
fn inner_rows(piece: &Piece, nodes: &[Node]) -> impl Iterator<Item = usize> {
    let parent = |&row: &u32| Some(nodes[row as usize].parent);
    let around = std::iter::successors(Some(piece.first), parent).take_while(|&row| row != piece.row && row != NONE);
    around.chain(piece.opened..piece.end_row).map(|row| row as usize)
}

/// Hints of the ancestors that hold little more than the segment, and of the others.
fn near_and_far(piece: &Piece, nodes: &[Node]) -> (u64, u64) {
    let limit = piece.counts.chars.saturating_mul(CLOSE_TIMES).saturating_add(CLOSE_SLACK);
    let (mut near, mut at) = (0, piece.row);
    while let Some(node) = nodes.get(at as usize) {
        if node.chars > limit {
            return (near, node.hints);
        }
        near |= node.own;
        at = node.parent;
    }
    (near, 0)
}

/// The nearest ancestor that holds more than this segment.
fn container(row: u32, nodes: &[Node]) -> u32 {
    let mut at = row;
    while let Some(node) = nodes.get(at as usize) {
        if node.segments > 1 || node.parent == NONE {
            break;
        }
        at = node.parent;
    }
    at
}

/// The rows that are wanted, under new numbers.
struct Rows<'n, 'a> {
    nodes: &'n [Node],
    names: &'n [Names<'a>],
    tree: &'n Tree<'a>,
    wanted: Vec<bool>,
}

/// The rows that were wanted.
struct Built {
    rows: Vec<Row>,
    labels: String,
    /// The new number of each old row.
    numbers: Vec<u32>,
}

impl<'n, 'a> Rows<'n, 'a> {
    fn new(nodes: &'n [Node], names: &'n [Names<'a>], tree: &'n Tree<'a>) -> Self {
        Rows { nodes, names, tree, wanted: vec![false; nodes.len()] }
    }

    /// Wants a row and its ancestors.
    fn need(&mut self, mut row: u32) {
        while let Some(wanted) = self.wanted.get_mut(row as usize) {
            if *wanted {
                break;
            }
            *wanted = true;
            row = self.nodes[row as usize].parent;
        }
    }

    fn build(self) -> Built {
        let mut numbers = vec![NONE; self.nodes.len()];
        let wanted = self.wanted.iter().filter(|&&w| w).count();
        let (mut rows, mut labels) = (Vec::with_capacity(wanted), String::with_capacity(wanted * LABEL));
        for (at, node) in self.nodes.iter().enumerate() {
            if !self.wanted[at] {
                continue;
            }
            numbers[at] = rows.len() as u32;
            let parent = numbers.get(node.parent as usize).copied().unwrap_or(NONE);
            let start = labels.len() as u32;
            if let Some(names) = self.names.get(node.names as usize) {
                push_label(names, &mut labels);
            }
            rows.push(Row { parent, tag: tag_name(node, self.tree), label: (start, labels.len() as u32) });
        }
        Built { rows, labels, numbers }
    }
}

fn tag_name(node: &Node, tree: &Tree<'_>) -> Cow<'static, str> {
    match node.tag {
        Tag::Unknown | Tag::Custom => Cow::Owned(tree.name(node.element).to_owned()),
        tag => Cow::Borrowed(tag.name()),
    }
}

/// Appends the first class or the id of an element.
fn push_label(names: &Names<'_>, labels: &mut String) {
    let (sign, name) = match (names.class.split_ascii_whitespace().next(), names.id.trim()) {
        (Some(class), _) => ('.', class),
        (None, "") => return,
        (None, id) => ('#', id),
    };
    labels.push(sign);
    labels.push_str(&name[..name.floor_char_boundary(LONGEST_LABEL)]);
}
