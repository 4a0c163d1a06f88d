//! Rows that move: what misnested markup does to the tree.

use crate::document::NONE;
use crate::source::html::tree::Tree;

impl Tree<'_> {
    /// Takes a row out of its place, with all in it.
    pub(super) fn detach(&mut self, row: u32) {
        let item = &mut self.items[row as usize];
        let (parent, before, after) = (item.parent, item.before, item.after);
        (item.parent, item.before, item.after) = (NONE, NONE, NONE);
        if parent == NONE {
            return;
        }
        match self.items.get_mut(before as usize) {
            Some(before) => before.after = after,
            None => self.items[parent as usize].first = after,
        }
        match self.items.get_mut(after as usize) {
            Some(after) => after.before = before,
            None => self.items[parent as usize].last = before,
        }
    }

    /// Puts a row that has no place before another.
    pub(super) fn insert_before(&mut self, sibling: u32, row: u32) {
        let (parent, before) = (self.items[sibling as usize].parent, self.items[sibling as usize].before);
        self.items[sibling as usize].before = row;
        let item = &mut self.items[row as usize];
        (item.parent, item.before, item.after) = (parent, before, sibling);
        match self.items.get_mut(before as usize) {
            Some(before) => before.after = row,
            None => self.items[parent as usize].first = row,
        }
    }

    /// Moves all children of `from` behind those of `to`. Each is moved, so it costs as many steps.
    pub(super) fn move_children(&mut self, from: u32, to: u32) {
        let mut child = self.items[from as usize].first;
        while child != NONE {
            let next = self.items[child as usize].after;
            self.detach(child);
            self.append(to, child);
            child = next;
        }
    }
}
