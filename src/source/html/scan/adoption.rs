//! The end of a formatting element around which blocks were opened, by the "adoption agency algorithm": the element is cut
//! in two, one part before the block and one in it.

use super::Scan;
use super::formatting::Entry;
use super::sets::is_special;
use crate::source::html::tag::Tag;

/// Times that one end tag may cut.
const MOST_CUTS: usize = 8;

/// Formatting elements between the cut one and the block that go on inside of it.
const MOST_INNER: usize = 3;

/// What one round came to.
enum Round {
    Cut,
    Done,
    /// No such element is listed: the tag ends what it can like any other.
    Ordinary,
}

impl Scan<'_> {
    /// An end tag of a formatting element, or a start tag that ends one.
    pub(super) fn end_formatting(&mut self, tag: Tag) {
        let current = self.stack.current();
        if current.tag == tag && self.position_listed(current.row).is_none() {
            self.stack.pop();
            return;
        }
        for _ in 0..MOST_CUTS {
            match self.cut(tag) {
                Round::Cut => {}
                Round::Done => return,
                Round::Ordinary => return self.end_ordinary(tag, ""),
            }
        }
    }

    fn cut(&mut self, tag: Tag) -> Round {
        let Some((listed_at, element)) = self.listed_tag(tag) else { return Round::Ordinary };
        let Some(open_at) = self.stack.position(element) else {
            self.formatting.remove(listed_at);
            return Round::Done;
        };
        if !self.stack.has(|open| open.row == element, super::sets::bounds_scope) {
            return Round::Done;
        }
        let inner = &self.stack.elements()[open_at..];
        let Some(block_at) = inner.iter().position(|open| is_special(open.tag)).map(|at| open_at + at) else {
            self.stack.truncate(open_at);
            self.formatting.remove(listed_at);
            return Round::Done;
        };
        self.cut_around(element, open_at, block_at);
        Round::Cut
    }

    /// Moves the block out of the formatting element, and a copy of the element into the block.
    fn cut_around(&mut self, element: u32, open_at: usize, block_at: usize) {
        let block = self.stack.elements()[block_at].row;
        let around = self.stack.elements()[open_at - 1];
        let (moved, behind) = self.copy_inner(element, block, block_at);
        self.tree.detach(moved);
        self.put(moved, around.row, around.tag);
        let copy = self.copy(element);
        self.tree.move_children(block, copy);
        self.tree.append(block, copy);
        self.list_copy(element, copy, behind);
        if let Some(at) = self.stack.position(element) {
            self.stack.remove(at);
        }
        if let (Some(at), Some(tag)) = (self.stack.position(block), self.tree.tag(copy)) {
            self.stack.insert(at + 1, copy, tag);
        }
    }

    /// Copies the formatting elements between `element` and the block around the block, and closes what else is there. The
    /// outermost row that now holds the block, and the element behind which the copy of `element` is listed, if any.
    fn copy_inner(&mut self, element: u32, block: u32, block_at: usize) -> (u32, Option<u32>) {
        let (mut moved, mut behind, mut at, mut count) = (block, None, block_at, 0);
        loop {
            count += 1;
            at -= 1;
            let node = self.stack.elements()[at].row;
            if node == element {
                return (moved, behind);
            }
            let listed = self.position_listed(node);
            let Some(listed) = listed.filter(|_| count <= MOST_INNER) else {
                if let Some(listed) = listed {
                    self.formatting.remove(listed);
                }
                self.stack.remove(at);
                continue;
            };
            let copy = self.copy(node);
            self.stack.replace(at, copy);
            self.formatting[listed] = Entry::Element(copy);
            if moved == block {
                behind = Some(copy);
            }
            self.tree.detach(moved);
            self.tree.append(copy, moved);
            moved = copy;
        }
    }

    /// Lists the copy in the place of the element, or behind another one.
    fn list_copy(&mut self, element: u32, copy: u32, behind: Option<u32>) {
        let Some(behind) = behind.and_then(|row| self.position_listed(row)) else {
            if let Some(at) = self.position_listed(element) {
                self.formatting[at] = Entry::Element(copy);
            }
            return;
        };
        self.formatting.insert(behind + 1, Entry::Element(copy));
        if let Some(at) = self.position_listed(element) {
            self.formatting.remove(at);
        }
    }
}
