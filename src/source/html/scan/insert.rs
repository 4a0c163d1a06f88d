//! Where elements and text go.

use super::sets::takes_no_content;
use super::{Scan, Start};
use crate::document::NONE;
use crate::source::html::tag::Tag;
use crate::source::html::tree::{Kind, Span};
use std::borrow::Cow;

/// A place in the tree.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// The last child.
    In(u32),
    /// Right before a table.
    Before(u32),
}

impl<'t> Scan<'t> {
    /// Where content goes that would stand last in `target` ("appropriate place for inserting a node").
    fn place(&self, target: u32, tag: Tag) -> Place {
        if tag == Tag::Template {
            return Place::In(self.content(target));
        }
        if !self.fosters || !takes_no_content(tag) {
            return Place::In(target);
        }
        let elements = self.stack.elements();
        let Some(table) = elements.iter().rposition(|open| matches!(open.tag, Tag::Table | Tag::Template)) else {
            return Place::In(elements[0].row);
        };
        let row = elements[table].row;
        if elements[table].tag == Tag::Template {
            return Place::In(self.content(row));
        }
        if self.tree.items[row as usize].parent != NONE {
            Place::Before(row)
        } else {
            Place::In(elements[table - 1].row)
        }
    }

    /// The row that holds the content of a template.
    fn content(&self, template: u32) -> u32 {
        self.tree.items[template as usize].first
    }

    /// Puts a row that has no place where content of `target` goes.
    pub(super) fn put(&mut self, row: u32, target: u32, tag: Tag) {
        match self.place(target, tag) {
            Place::In(parent) => self.tree.append(parent, row),
            Place::Before(table) => self.tree.insert_before(table, row),
        }
    }

    /// The row of a start tag, without a place.
    fn row_of(&mut self, start: Start<'t>) -> u32 {
        let name = match start.tag {
            Tag::Unknown | Tag::Custom if start.name.bytes().any(|b| b.is_ascii_uppercase()) => {
                Cow::Owned(start.name.to_ascii_lowercase())
            }
            Tag::Unknown | Tag::Custom => Cow::Borrowed(start.name),
            _ => Cow::Borrowed(""),
        };
        self.tree.add(Kind::Element(start.tag), name, start.attributes)
    }

    /// Opens the element of a start tag.
    pub(super) fn open(&mut self, start: Start<'t>) -> u32 {
        let row = self.row_of(start);
        let current = self.stack.current();
        self.put(row, current.row, current.tag);
        self.stack.push(row, start.tag);
        row
    }

    /// Adds the element of a start tag that has no content.
    pub(super) fn add_void(&mut self, start: Start<'t>) -> u32 {
        let row = self.row_of(start);
        let current = self.stack.current();
        self.put(row, current.row, current.tag);
        row
    }

    /// Opens an element that the page has no tag for.
    pub(super) fn open_implied(&mut self, tag: Tag) -> u32 {
        self.open(Start { tag, name: "", attributes: Span::default() })
    }

    /// Opens another element like `row`.
    pub(super) fn open_again(&mut self, row: u32) -> u32 {
        let copy = self.copy(row);
        let current = self.stack.current();
        self.put(copy, current.row, current.tag);
        if let Some(tag) = self.tree.tag(copy) {
            self.stack.push(copy, tag);
        }
        copy
    }

    /// An element like `row`, without a place or children.
    pub(super) fn copy(&mut self, row: u32) -> u32 {
        let item = &self.tree.items[row as usize];
        self.tree.add(item.kind, item.text.clone(), item.attributes)
    }

    /// Adds text to the innermost open element.
    pub(super) fn add_text(&mut self, text: Cow<'t, str>) {
        let current = self.stack.current();
        match self.place(current.row, current.tag) {
            Place::In(parent) => {
                let last = self.tree.items[parent as usize].last;
                if let Some(text) = self.join_text(last, text) {
                    let row = self.tree.add(Kind::Text, text, Span::default());
                    self.tree.append(parent, row);
                }
            }
            Place::Before(table) => {
                let before = self.tree.items[table as usize].before;
                if let Some(text) = self.join_text(before, text) {
                    let row = self.tree.add(Kind::Text, text, Span::default());
                    self.tree.insert_before(table, row);
                }
            }
        }
    }

    /// Adds to `row` if it is text; else gives the text back.
    fn join_text(&mut self, row: u32, text: Cow<'t, str>) -> Option<Cow<'t, str>> {
        match self.tree.items.get_mut(row as usize) {
            Some(item) if item.kind == Kind::Text => {
                item.text.to_mut().push_str(&text);
                None
            }
            _ => Some(text),
        }
    }

    /// Gives a root element the attributes of a repeated tag that it does not have.
    pub(super) fn add_missing(&mut self, row: u32, start: Start<'t>) {
        let more = self.tree.values(start.attributes).to_vec();
        if more.is_empty() {
            return;
        }
        let mut span = self.tree.no_attributes();
        for (name, value) in self.tree.attributes(row).to_vec() {
            self.tree.add_attribute(&mut span, name, value);
        }
        for (name, value) in more {
            if !self.tree.values(span).iter().any(|(known, _)| *known == name) {
                self.tree.add_attribute(&mut span, name, value);
            }
        }
        self.tree.items[row as usize].attributes = span;
    }
}
