//! The page as a tree of rows: what the walk and the looks ahead read, whichever parser filled it.

use super::attribute::Attribute;
use super::tag::Tag;
use crate::document::NONE;
use std::borrow::Cow;

/// Row of the document, which holds all others.
pub(super) const ROOT: u32 = 0;

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Element(Tag),
    Text,
    /// The document, a comment, the content of a template.
    Other,
}

/// One row. Its neighbours are rows, or `NONE`.
#[derive(Clone, Debug)]
pub(super) struct Item<'t> {
    pub parent: u32,
    pub first: u32,
    pub last: u32,
    pub before: u32,
    pub after: u32,
    /// Its attributes among all of them.
    pub attributes: Span,
    pub kind: Kind,
    /// The text, or the name of an element whose tag does not tell it.
    pub text: Cow<'t, str>,
}

/// A range of indices, half open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    pub start: u32,
    pub end: u32,
}

/// An attribute that the rules read, and its value.
pub(super) type Value<'t> = (Attribute, Cow<'t, str>);

/// The tree. Its texts are slices of the parser's input or of the parser's own tree.
#[derive(Debug)]
pub(super) struct Tree<'t> {
    pub items: Vec<Item<'t>>,
    attributes: Vec<Value<'t>>,
}

impl<'t> Tree<'t> {
    /// An empty document, with room for `items` rows.
    pub fn with_capacity(items: usize) -> Tree<'t> {
        let mut tree = Tree { items: Vec::with_capacity(items), attributes: Vec::with_capacity(items / 2) };
        tree.add(Kind::Other, Cow::Borrowed(""), Span::default());
        tree
    }

    /// Adds a row that has no place yet.
    pub fn add(&mut self, kind: Kind, text: Cow<'t, str>, attributes: Span) -> u32 {
        let row = self.items.len() as u32;
        self.items.push(Item {
            parent: NONE,
            first: NONE,
            last: NONE,
            before: NONE,
            after: NONE,
            attributes,
            kind,
            text,
        });
        row
    }

    /// Makes `row`, which has no place, the last child of `parent`.
    pub fn append(&mut self, parent: u32, row: u32) {
        let before = std::mem::replace(&mut self.items[parent as usize].last, row);
        match self.items.get_mut(before as usize) {
            Some(before) => before.after = row,
            None => self.items[parent as usize].first = row,
        }
        let item = &mut self.items[row as usize];
        (item.parent, item.before) = (parent, before);
    }

    /// Where the attributes of the next row begin: none yet.
    pub fn no_attributes(&self) -> Span {
        let end = self.attributes.len() as u32;
        Span { start: end, end }
    }

    /// Adds an attribute to those of the next row, which are kept in the order of the names.
    pub fn add_attribute(&mut self, span: &mut Span, name: Attribute, value: Cow<'t, str>) {
        self.attributes.push((name, value));
        span.end += 1;
        let own = &mut self.attributes[span.start as usize..];
        let mut at = own.len() - 1;
        while at > 0 && own[at].0 < own[at - 1].0 {
            own.swap(at, at - 1);
            at -= 1;
        }
    }

    pub fn kind(&self, row: u32) -> Kind {
        self.items[row as usize].kind
    }

    /// The tag of an element.
    pub fn tag(&self, row: u32) -> Option<Tag> {
        match self.kind(row) {
            Kind::Element(tag) => Some(tag),
            _ => None,
        }
    }

    /// The text of a text row.
    pub fn text(&self, row: u32) -> Option<&str> {
        let item = &self.items[row as usize];
        (item.kind == Kind::Text).then_some(&item.text)
    }

    /// The name of an element whose tag does not tell it.
    pub fn name(&self, row: u32) -> &str {
        &self.items[row as usize].text
    }

    /// The attributes of a row, by name.
    pub fn attributes(&self, row: u32) -> &[Value<'t>] {
        self.values(self.items[row as usize].attributes)
    }

    pub fn values(&self, span: Span) -> &[Value<'t>] {
        &self.attributes[span.start as usize..span.end as usize]
    }

    pub fn attribute(&self, row: u32, wanted: Attribute) -> Option<&str> {
        self.attributes(row).iter().find(|(name, _)| *name == wanted).map(|(_, value)| &**value)
    }

    pub fn children(&self, row: u32) -> impl Iterator<Item = u32> {
        let some = |row: u32| (row != NONE).then_some(row);
        std::iter::successors(some(self.items[row as usize].first), move |&at| some(self.items[at as usize].after))
    }

    /// All rows in `row`, in document order.
    pub fn descendants(&self, row: u32) -> impl Iterator<Item = u32> {
        let mut at = row;
        std::iter::from_fn(move || {
            at = self.next(at, row)?;
            Some(at)
        })
    }

    /// The row after `at` in document order, if it is in `within`.
    fn next(&self, mut at: u32, within: u32) -> Option<u32> {
        let item = &self.items[at as usize];
        if item.first != NONE {
            return Some(item.first);
        }
        while at != within {
            let item = &self.items[at as usize];
            if item.after != NONE {
                return Some(item.after);
            }
            at = item.parent;
        }
        None
    }
}
