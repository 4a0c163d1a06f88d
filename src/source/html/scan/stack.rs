//! The stack of open elements.

use super::sets::{bounds_button_scope, bounds_scope, ends_itself};
use crate::source::html::tag::Tag;

/// An open element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Open {
    pub row: u32,
    pub tag: Tag,
}

/// The open elements, the outermost first.
#[derive(Debug)]
pub(super) struct Stack {
    elements: Vec<Open>,
    /// How many of each tag are open, so that most searches end before they begin.
    counts: [u32; Tag::COUNT],
}

impl Stack {
    pub fn new() -> Stack {
        Stack { elements: Vec::with_capacity(64), counts: [0; Tag::COUNT] }
    }

    pub fn elements(&self) -> &[Open] {
        &self.elements
    }

    pub fn len(&self) -> usize {
        self.elements.len()
    }

    /// The innermost open element. There is one from `<html>` on, and no step asks before.
    pub fn current(&self) -> Open {
        self.elements.last().copied().unwrap_or(Open { row: crate::source::html::tree::ROOT, tag: Tag::Unknown })
    }

    pub fn is_current(&self, tag: Tag) -> bool {
        self.current().tag == tag
    }

    pub fn push(&mut self, row: u32, tag: Tag) {
        self.counts[tag as usize] += 1;
        self.elements.push(Open { row, tag });
    }

    pub fn pop(&mut self) {
        if let Some(open) = self.elements.pop() {
            self.counts[open.tag as usize] -= 1;
        }
    }

    /// Closes the element at `at` and all in it.
    pub fn truncate(&mut self, at: usize) {
        while self.elements.len() > at {
            self.pop();
        }
    }

    pub fn remove(&mut self, at: usize) {
        let open = self.elements.remove(at);
        self.counts[open.tag as usize] -= 1;
    }

    pub fn insert(&mut self, at: usize, row: u32, tag: Tag) {
        self.counts[tag as usize] += 1;
        self.elements.insert(at, Open { row, tag });
    }

    /// Another element of the same name takes the place of the one at `at`.
    pub fn replace(&mut self, at: usize, row: u32) {
        self.elements[at].row = row;
    }

    pub fn position(&self, row: u32) -> Option<usize> {
        self.elements.iter().rposition(|open| open.row == row)
    }

    pub fn is_open(&self, tag: Tag) -> bool {
        self.counts[tag as usize] > 0
    }

    /// Whether an element that matches is open, and none that bounds the search inside of it.
    pub fn has(&self, matches: impl Fn(Open) -> bool, bounds: impl Fn(Tag) -> bool) -> bool {
        for &open in self.elements.iter().rev() {
            if matches(open) {
                return true;
            }
            if bounds(open.tag) {
                return false;
            }
        }
        false
    }

    /// The same by name.
    pub fn has_tag(&self, tag: Tag, bounds: impl Fn(Tag) -> bool) -> bool {
        self.is_open(tag) && self.has(|open| open.tag == tag, bounds)
    }

    /// "In scope" without more.
    pub fn in_scope(&self, tag: Tag) -> bool {
        self.has_tag(tag, bounds_scope)
    }

    /// Closes what needs no end tag, but no element of the name `except`.
    pub fn end_implied(&mut self, except: Option<Tag>) {
        while ends_itself(self.current().tag) && Some(self.current().tag) != except {
            self.pop();
        }
    }

    /// Closes elements through the innermost one that matches.
    pub fn pop_through(&mut self, matches: impl Fn(Tag) -> bool) {
        while let Some(open) = self.elements.last().copied() {
            self.pop();
            if matches(open.tag) {
                break;
            }
        }
    }

    /// Closes elements up to, not including, the innermost one that matches.
    pub fn pop_to(&mut self, matches: impl Fn(Tag) -> bool) {
        while self.elements.last().is_some_and(|open| !matches(open.tag)) {
            self.pop();
        }
    }

    /// Closes the `<p>` that a block ends.
    pub fn close_paragraph(&mut self) {
        if self.has_tag(Tag::P, bounds_button_scope) {
            self.end_implied(Some(Tag::P));
            self.pop_through(|tag| tag == Tag::P);
        }
    }
}
