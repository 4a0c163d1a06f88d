//! The list of active formatting elements: bold and the like that were not closed and go on in the next block.

use super::{Scan, Start};
use crate::source::html::tag::Tag;

/// An entry of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    /// A cell, a caption or an object begins: what was open outside does not go on in it.
    Marker,
    Element(u32),
}

/// Equal elements that may be listed at once ("Noah's Ark clause").
const MOST_EQUAL: usize = 3;

impl<'t> Scan<'t> {
    /// The listed elements after the last marker, the last one first: index and row.
    pub(super) fn listed(&self) -> impl Iterator<Item = (usize, u32)> {
        let entries = self.formatting.iter().enumerate().rev();
        entries.map_while(|(at, entry)| match entry {
            Entry::Element(row) => Some((at, *row)),
            Entry::Marker => None,
        })
    }

    /// The last listed element of a name.
    pub(super) fn listed_tag(&self, tag: Tag) -> Option<(usize, u32)> {
        self.listed().find(|&(_, row)| self.tree.tag(row) == Some(tag))
    }

    pub(super) fn position_listed(&self, row: u32) -> Option<usize> {
        self.formatting.iter().position(|&entry| entry == Entry::Element(row))
    }

    pub(super) fn clear_to_marker(&mut self) {
        while self.formatting.pop().is_some_and(|entry| entry != Entry::Marker) {}
    }

    /// Opens a formatting element and lists it.
    pub(super) fn open_formatting(&mut self, start: Start<'t>) {
        let own = self.tree.values(start.attributes);
        let is_equal = |row: u32| self.tree.tag(row) == Some(start.tag) && self.tree.attributes(row) == own;
        let equal = self.listed().filter(|&(_, row)| is_equal(row));
        let (count, earliest) = equal.fold((0, 0), |(count, _), (at, _)| (count + 1, at));
        if count >= MOST_EQUAL {
            self.formatting.remove(earliest);
        }
        let row = self.open(start);
        self.formatting.push(Entry::Element(row));
    }

    /// Opens again what is listed and was closed by its block.
    pub(super) fn reopen_formatting(&mut self) {
        let is_settled = |entry: Entry| match entry {
            Entry::Marker => true,
            Entry::Element(row) => self.stack.position(row).is_some(),
        };
        let mut at = self.formatting.len();
        while at > 0 && !is_settled(self.formatting[at - 1]) {
            at -= 1;
        }
        while at < self.formatting.len() {
            if let Entry::Element(row) = self.formatting[at] {
                self.formatting[at] = Entry::Element(self.open_again(row));
            }
            at += 1;
        }
    }
}
