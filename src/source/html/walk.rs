//! The one walk over the tree: elements in document order, and text into the renderer.

use super::attribute::Attribute;
use super::describe;
use super::gather::Gather;
use super::render::Render;
use super::shape;
use super::tag::{Flow, Tag};
use super::tree::{Kind, ROOT, Tree};
use crate::document::{Links, NONE, mark};
use crate::error::Error;
use crate::lexicon::fold::is_invisible;
use crate::source::hints::{Hints, hint};
use crate::source::limits::Limits;
use crate::source::prepass::Names;

/// Facts on an element that its inline descendants share: bits of `Node::flags`.
pub(super) mod flag {
    /// It is a block.
    pub const BLOCK: u8 = 1;
    /// Its text is bold or italic.
    pub const EMPHASIS: u8 = 1 << 1;
    /// It is in a `<time>`.
    pub const TIME: u8 = 1 << 2;
    /// White space stands as written.
    pub const KEEP_SPACE: u8 = 1 << 3;
    /// Its block holds running text.
    pub const PROSE: u8 = 1 << 4;
    /// A `<br>` in its block is a blank.
    pub const ONE_LINE: u8 = 1 << 5;
    /// The links in it are blocks.
    pub const PART_LINKS: u8 = 1 << 6;
    /// An image is in it (links only).
    pub const IMAGE: u8 = 1 << 7;
}

/// Flags that inline elements take from their parent.
const INHERITED: u8 = flag::EMPHASIS | flag::TIME | flag::KEEP_SPACE | flag::PROSE | flag::ONE_LINE;

/// One element.
pub(super) struct Node {
    /// Its row in the tree.
    pub element: u32,
    /// Index of its classes and ids, or `NONE`.
    pub names: u32,
    pub parent: u32,
    /// Row after its last descendant; `NONE` while it is open.
    pub end: u32,
    pub tag: Tag,
    pub heading: u8,
    pub flags: u8,

    /// `mark::*` of it and its ancestors.
    pub marks: u32,
    /// Hints of its own names.
    pub own: u64,
    /// Hints of its own names and its ancestors'.
    pub hints: u64,
    /// Row of the nearest `<a>`, itself included.
    pub link: u32,
    /// Row of the nearest article-like element, itself included.
    pub article: u32,
    /// Visible characters: before it while it is open, then in it.
    pub chars: u32,
    /// The same of those in links.
    pub link_chars: u32,
    /// The same of segments.
    pub segments: u32,
}

/// What the walk leaves.
pub(super) struct Walked<'a> {
    pub nodes: Vec<Node>,
    pub tree: &'a Tree<'a>,
    pub render: Render,
    pub gather: Gather,
    pub names: &'a [Names<'a>],
    pub links: Links,
}

/// What to do with the children of an element.
enum Step {
    Into,
    Over,
}

/// Walks `tree` once, without recursion.
pub(super) fn walk<'a>(
    tree: &'a Tree<'a>,
    names: &'a [Names<'a>],
    hints: &'a mut Hints,
    limits: &Limits,
) -> Result<Walked<'a>, Error> {
    let mut walk = Walk {
        tree,
        nodes: Vec::with_capacity(256),
        current: NONE,
        render: Render::new(),
        gather: Gather::default(),
        hints,
        names,
        links: Links::default(),
        open_links: Vec::new(),
        data_row: NONE,
        max_blocks: limits.max_blocks,
    };
    let mut at = ROOT;
    'walk: loop {
        let step = if at == ROOT { Step::Into } else { walk.enter(at)? };
        if let Step::Into = step {
            let child = tree.items[at as usize].first;
            if child != NONE {
                at = child;
                continue;
            }
            walk.leave(at);
        }
        while at != ROOT {
            let item = &tree.items[at as usize];
            if item.after != NONE {
                at = item.after;
                continue 'walk;
            }
            at = item.parent;
            walk.leave(at);
        }
        break;
    }
    walk.render.end(&walk.nodes);
    walk.check_blocks()?;
    Ok(Walked {
        nodes: walk.nodes,
        tree,
        render: walk.render,
        gather: walk.gather,
        names: walk.names,
        links: walk.links,
    })
}

struct Walk<'a> {
    tree: &'a Tree<'a>,
    nodes: Vec<Node>,
    /// Row of the innermost open element.
    current: u32,
    render: Render,
    gather: Gather,
    hints: &'a mut Hints,
    names: &'a [Names<'a>],
    links: Links,
    /// Offsets in the text where the open links begin, once they have text.
    open_links: Vec<Option<usize>>,
    /// Row of the open `<tr>` that is one segment, or `NONE`.
    data_row: u32,
    max_blocks: usize,
}

impl<'a> Walk<'a> {
    fn enter(&mut self, at: u32) -> Result<Step, Error> {
        let item = &self.tree.items[at as usize];
        match item.kind {
            Kind::Text => {
                // Text right under the document or in the head is not shown.
                if self.current != NONE && self.nodes[self.current as usize].tag != Tag::Head {
                    self.render.text(&item.text, self.current, &self.nodes);
                    if let Some(start @ None) = self.open_links.last_mut() {
                        *start = self.render.text_start();
                    }
                }
                Ok(Step::Over)
            }
            Kind::Element(tag) => self.enter_element(at, tag),
            Kind::Other => Ok(Step::Over),
        }
    }

    fn enter_element(&mut self, at: u32, tag: Tag) -> Result<Step, Error> {
        match (tag.flow(), tag) {
            (Flow::Skip, _) => return Ok(Step::Over),
            (Flow::Meta, Tag::Head) => {}
            (Flow::Meta, _) => {
                self.gather.head_element(tag, at, self.tree);
                return Ok(Step::Over);
            }
            (_, Tag::Br) => {
                self.line_break();
                return Ok(Step::Over);
            }
            (_, Tag::Hr) => {
                self.part();
                return Ok(Step::Over);
            }
            (_, Tag::Wbr) => return Ok(Step::Over),
            _ => {}
        }
        self.check_blocks()?;
        let row = self.push(at, tag);
        match tag {
            Tag::Img | Tag::AmpImg | Tag::Area | Tag::Input => {
                self.image(row, tag, at);
                if tag != Tag::AmpImg {
                    self.leave(at);
                    return Ok(Step::Over);
                }
            }
            Tag::Tr if self.data_row == NONE && shape::is_data_row(at, self.tree) => {
                self.data_row = row;
                self.nodes[row as usize].marks |= mark::TABLE;
            }
            Tag::Td | Tag::Th if self.data_row != NONE => self.render.cell(),
            Tag::Option => self.render.blank(),
            _ => {}
        }
        Ok(Step::Into)
    }

    /// Opens an element's row.
    fn push(&mut self, at: u32, tag: Tag) -> u32 {
        let row = self.nodes.len() as u32;
        let parent = self.nodes.get(self.current as usize);
        let parent_flags = parent.map_or(0, |p| p.flags);
        let parent_tag = parent.map_or(Tag::Html, |p| p.tag);
        let block = match tag {
            Tag::A | Tag::Button if parent_flags & flag::PART_LINKS != 0 => true,
            Tag::Custom => shape::custom_is_block(at, parent_tag, self.tree),
            _ => tag.flow() == Flow::Block,
        };
        let mut node = Node {
            element: at,
            names: NONE,
            parent: self.current,
            end: NONE,
            tag,
            heading: parent.map_or(0, |p| p.heading),
            flags: parent_flags & INHERITED,
            marks: parent.map_or(0, |p| p.marks),
            own: 0,
            hints: parent.map_or(0, |p| p.hints),
            link: parent.map_or(NONE, |p| p.link),
            article: parent.map_or(NONE, |p| p.article),
            chars: 0,
            link_chars: 0,
            segments: 0,
        };
        if block {
            node.flags = (node.flags & !(flag::PROSE | flag::ONE_LINE)) | flag::BLOCK;
            node.flags |=
                if tag.is_prose() { flag::PROSE } else { 0 } | if tag.is_one_line() { flag::ONE_LINE } else { 0 };
        }
        describe::by_tag(&mut node, row);
        if shape::may_part_links(tag) && shape::holds_only_links(at, self.tree) {
            node.flags |= flag::PART_LINKS;
        }
        let read = self.gather.needs(tag);
        let item = self.describe_attributes(&mut node, row);
        if node.flags & flag::BLOCK != 0 {
            self.part();
        } else {
            self.render.inline_opens();
        }
        (node.chars, node.link_chars, node.segments) = self.render.totals();
        if read || item {
            let is_author = self.names.get(node.names as usize).is_some_and(|n| n.is_author);
            self.gather.open(row, &node, self.tree, is_author, self.render.position());
        }
        if tag == Tag::A {
            self.open_links.push(None);
        }
        self.nodes.push(node);
        self.current = row;
        row
    }

    /// Marks and hints by attributes; whether the element is of use to the metadata.
    fn describe_attributes(&mut self, node: &mut Node, row: u32) -> bool {
        let mut item = false;
        for (name, value) in self.tree.attributes(node.element) {
            match name {
                Attribute::Number => {
                    node.names = value.parse().unwrap_or(NONE);
                    item |= self.describe_names(node);
                }
                Attribute::Role => describe::by_role(node, value, row),
                Attribute::AriaLevel => {
                    if let Some(level @ 1..=6) = value.parse().ok().filter(|_| node.heading > 0) {
                        node.heading = level;
                    }
                }
                Attribute::Itemprop => {
                    node.own |= self.hints.of(value);
                    describe::by_item(node, value, row);
                    item = true;
                }
                Attribute::Itemscope | Attribute::Itemtype => item = true,
                _ => {}
            }
        }
        if node.tag == Tag::Custom {
            node.own |= self.hints.of(self.tree.name(node.element));
        }
        if node.own & hint::SR_ONLY != 0 {
            node.marks |= mark::HIDDEN;
        }
        // Classes of the page as a whole say nothing of its parts.
        if node.tag.is_root() {
            node.own = 0;
            node.marks &= !mark::HIDDEN;
        }
        node.hints |= node.own;
        item
    }

    /// Marks and hints by classes, ids and the like; whether the element is of use to the metadata.
    fn describe_names(&self, node: &mut Node) -> bool {
        let Some(names) = self.names.get(node.names as usize) else { return false };
        node.own |= names.hints;
        if names.is_hidden {
            node.marks |= mark::HIDDEN;
        }
        if names.is_author {
            node.marks |= mark::AUTHOR;
            node.own |= hint::AUTHOR;
        }
        names.is_author
    }

    fn leave(&mut self, at: u32) {
        let row = self.current;
        let Some(node) = self.nodes.get(row as usize) else { return };
        if node.element != at {
            return;
        }
        if node.tag == Tag::A {
            self.close_link(row);
        }
        if self.nodes[row as usize].flags & flag::BLOCK != 0 {
            self.part();
        } else {
            self.render.inline_closes();
        }
        if self.data_row == row {
            self.data_row = NONE;
            self.part();
        }
        let (chars, link_chars, segments) = self.render.totals();
        let end = self.nodes.len() as u32;
        let node = &mut self.nodes[row as usize];
        node.chars = chars - node.chars;
        node.link_chars = link_chars - node.link_chars;
        node.segments = segments - node.segments;
        node.end = end;
        self.current = node.parent;
        self.gather.close(row, node.chars, self.render.written());
    }

    /// Notes the text and the address of a link that closes.
    fn close_link(&mut self, row: u32) {
        let address = self.names.get(self.nodes[row as usize].names as usize).map_or("", |n| n.address.trim());
        let Some(start) = self.open_links.pop().flatten() else { return };
        let text = self.render.written().get(start..).unwrap_or("");
        // A place in the page, or a script, is no use outside of it.
        if address.is_empty() || address.starts_with('#') || address.starts_with("javascript:") {
            return;
        }
        let inner = text.trim_start_matches(is_invisible);
        let start = start + text.len() - inner.len();
        let end = start + inner.trim_end_matches(is_invisible).len();
        if start < end {
            self.links.push(start..end, address);
        }
    }

    /// A block boundary; inside a data row only a blank.
    fn part(&mut self) {
        if self.data_row == NONE {
            self.render.part(&self.nodes);
        } else {
            self.render.blank();
        }
    }

    fn line_break(&mut self) {
        let one_line = self.nodes.get(self.current as usize).is_some_and(|n| n.flags & flag::ONE_LINE != 0);
        if one_line || self.data_row != NONE {
            self.render.blank();
        } else {
            self.render.line_break(self.current, &self.nodes);
        }
    }

    fn image(&mut self, row: u32, tag: Tag, at: u32) {
        let link = self.nodes[row as usize].link;
        if let Some(link) = self.nodes.get_mut(link as usize) {
            link.flags |= flag::IMAGE;
        }
        let is_button = |kind: &str| kind.eq_ignore_ascii_case("image");
        if tag == Tag::Input && !self.tree.attribute(at, Attribute::Type).is_some_and(is_button) {
            return;
        }
        if let Some(alt) = self.tree.attribute(at, Attribute::Alt) {
            self.render.alt(alt, row, &self.nodes);
        }
    }

    fn check_blocks(&self) -> Result<(), Error> {
        if self.render.segments.len() > self.max_blocks {
            Err(Error::TooManyBlocks { size: self.max_blocks + 1, limit: self.max_blocks })
        } else {
            Ok(())
        }
    }
}
