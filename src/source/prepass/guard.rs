//! Keeps the parser's work linear: a sketch of its stack of open elements and of its list of formatting elements.
//!
//! On pages that people made the guard changes nothing. Its stack follows implied end tags and scopes closely, not
//! exactly; it acts only far from where a small difference could matter.

use super::drawing::{self, Space};
use super::name::{self, Name};
use crate::error::Error;
use crate::source::limits::{FLATTEN_DEPTH, Limits};

/// Formatting elements that may be open at once, the way the parser counts them. Each is opened anew in every block while
/// it is not closed; hand-made pages nest about 8.
const MAX_FORMATTING: usize = 32;

/// Open formatting elements from which those left behind by their block are closed for good. Below it a link or a bold
/// run that was never closed goes on in the next block, as in a browser.
const STALE_FORMATTING: usize = 8;

/// Depth from which unmatched end tags are dropped: the parser walks the whole stack for each.
const DEEP: usize = 64;

/// What becomes of a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Keep,
    Drop,
    /// Dropped, but a block begins here: something without depth that parts blocks takes its place.
    Part,
}

struct Open {
    name: Name,
    space: Space,
    /// Length of the formatting list when this element began a list of its own (cells, captions, objects), else `NONE`.
    floor: u32,
}

const NONE: u32 = u32::MAX;

impl Open {
    /// A paragraph, which most tags end.
    fn is_paragraph(&self) -> bool {
        self.name.0 == name::P && self.space == Space::Html
    }
}

/// The sketch.
pub(super) struct Guard {
    stack: Vec<Open>,
    /// Open paragraphs. Where there is none, which is most often, a tag need not look for one in all that is open.
    paragraphs: usize,
    formatting: Vec<Name>,
    /// Start tags of formatting elements that were dropped and whose end tags are still to come.
    dropped: Vec<(Name, u32)>,
    /// Open elements over the depth.
    overflow: usize,
    max_depth: usize,
}

impl Guard {
    pub fn new(limits: &Limits) -> Guard {
        Guard {
            stack: Vec::with_capacity(64),
            paragraphs: 0,
            formatting: Vec::new(),
            dropped: Vec::new(),
            overflow: 0,
            max_depth: limits.max_depth,
        }
    }

    /// A start tag. `closers` gets end tags of formatting elements that must go before it.
    pub fn open(&mut self, tag: Name, closers: &mut String) -> Result<Verdict, Error> {
        if drawing::is_ended_by(tag) {
            self.end_drawings();
        }
        if let Some(space) = self.drawing(tag) {
            // There no tag implies another, and none is formatting.
            let verdict = self.at_depth(tag)?;
            if verdict == Verdict::Keep {
                self.push(Open { name: tag, space, floor: NONE });
            }
            return Ok(verdict);
        }
        // Outside of a table the parser passes over a part of one, and so does the sketch: it ends and begins nothing.
        let is_stray = is_table_part(tag) && self.find_in_table(is_table, |_| false).is_none();
        if is_stray {
            return Ok(Verdict::Keep);
        }
        self.imply_ends(tag);
        // A head opens nothing: it is open already, or it comes too late and the parser passes over it.
        if tag.is_void() || matches!(tag.0, name::HEAD | name::FRAMESET) {
            return Ok(Verdict::Keep);
        }
        let verdict = self.at_depth(tag)?;
        if verdict != Verdict::Keep {
            return Ok(verdict);
        }
        if self.formatting.len() >= STALE_FORMATTING && tag.parts_blocks() {
            self.close_stale(closers);
        }
        if tag.is_formatting() {
            if tag.0 == name::A && self.formatting_position(tag).is_some() {
                self.close_formatting(tag);
            }
            if self.formatting.len() >= MAX_FORMATTING {
                match self.dropped.iter_mut().find(|d| d.0 == tag) {
                    Some(entry) => entry.1 += 1,
                    None => self.dropped.push((tag, 1)),
                }
                return Ok(Verdict::Drop);
            }
            self.formatting.push(tag);
        }
        let floor = if begins_list(tag) { self.formatting.len() as u32 } else { NONE };
        self.push(Open { name: tag, space: Space::begun_by(tag), floor });
        Ok(Verdict::Keep)
    }

    fn push(&mut self, open: Open) {
        self.paragraphs += usize::from(open.is_paragraph());
        self.stack.push(open);
    }

    /// What becomes of a tag that would be open inside all that is.
    fn at_depth(&mut self, tag: Name) -> Result<Verdict, Error> {
        if self.stack.len() >= FLATTEN_DEPTH {
            self.overflow += 1;
            let depth = self.stack.len() + self.overflow;
            if depth > self.max_depth {
                return Err(Error::TooDeep { depth, limit: self.max_depth });
            }
            return Ok(if tag.parts_blocks() { Verdict::Part } else { Verdict::Drop });
        }
        if self.stack.len() >= self.max_depth {
            return Err(Error::TooDeep { depth: self.stack.len() + 1, limit: self.max_depth });
        }
        Ok(Verdict::Keep)
    }

    /// The drawing or formula by whose rules a start tag is read here; in none of them does an element hold raw text.
    pub fn drawing(&self, tag: Name) -> Option<Space> {
        self.stack.last().filter(|open| !open.space.reads_html(open.name, tag)).map(|open| open.space)
    }

    /// Whether the innermost element is one of a drawing or a formula, where CDATA is text.
    pub fn knows_cdata(&self) -> bool {
        self.stack.last().is_some_and(|open| open.space != Space::Html)
    }

    /// HTML goes on where a drawing or a formula was left open.
    pub fn end_drawings(&mut self) {
        while self.stack.last().is_some_and(|open| !open.space.holds_html(open.name)) {
            self.truncate(self.stack.len() - 1);
        }
    }

    /// The element that an end tag ends in a drawing or a formula: the innermost of this name, before HTML begins again.
    fn find_in_drawing(&self, tag: Name) -> Option<usize> {
        let html = self.stack.iter().rposition(|open| open.space == Space::Html).map_or(0, |at| at + 1);
        self.stack[html..].iter().rposition(|open| open.name == tag).map(|at| html + at)
    }

    /// An end tag.
    pub fn close(&mut self, tag: Name) -> Verdict {
        if matches!(tag.0, name::P | name::BR) {
            self.end_drawings();
        }
        if tag.is_void() {
            return Verdict::Keep;
        }
        if self.overflow > 0 {
            self.overflow -= 1;
            return Verdict::Drop;
        }
        if let Some(at) = self.find_in_drawing(tag) {
            self.truncate(at);
            return Verdict::Keep;
        }
        if tag.is_formatting() {
            return self.close_any_formatting(tag);
        }
        let found = if tag.is_heading() {
            self.find(|n| n.is_heading(), Name::bounds_scope)
        } else if matches!(
            tag.0,
            name::TABLE | name::TR | name::TBODY | name::THEAD | name::TFOOT | name::TD | name::TH | name::CAPTION
        ) {
            let stops = if tag.0 == name::TABLE { is_template } else { is_table };
            self.find_in_table(|n| n == tag, stops)
        } else if tag.is_special() {
            self.find(|n| n == tag, Name::bounds_scope)
        } else {
            self.find(|n| n == tag, Name::is_special)
        };
        match found {
            Some(at) if tag.0 == name::FORM => {
                self.close_form(at);
                Verdict::Keep
            }
            Some(at) => {
                self.truncate(at);
                Verdict::Keep
            }
            None if self.stack.len() >= DEEP => Verdict::Drop,
            None => Verdict::Keep,
        }
    }

    fn close_any_formatting(&mut self, tag: Name) -> Verdict {
        if let Some(entry) = self.dropped.iter_mut().find(|d| d.0 == tag && d.1 > 0) {
            entry.1 -= 1;
            return Verdict::Drop;
        }
        if self.formatting_position(tag).is_some() {
            self.close_formatting(tag);
            return Verdict::Keep;
        }
        if self.stack.len() >= DEEP { Verdict::Drop } else { Verdict::Keep }
    }

    /// Index of the last open element of HTML that matches, no further than an element that stops the search (which may
    /// match) or one of a drawing that holds HTML.
    fn find(&self, matches: impl Fn(Name) -> bool, stops: impl Fn(Name) -> bool) -> Option<usize> {
        self.find_html(matches, |open| match open.space {
            Space::Html => stops(open.name),
            space => space.holds_html(open.name),
        })
    }

    /// The same for parts of a table, which reach out of a drawing in a cell.
    fn find_in_table(&self, matches: impl Fn(Name) -> bool, stops: impl Fn(Name) -> bool) -> Option<usize> {
        self.find_html(matches, |open| open.space == Space::Html && stops(open.name))
    }

    fn find_html(&self, matches: impl Fn(Name) -> bool, stops: impl Fn(&Open) -> bool) -> Option<usize> {
        for (at, open) in self.stack.iter().enumerate().rev() {
            if open.space == Space::Html && matches(open.name) {
                return Some(at);
            }
            if stops(open) {
                return None;
            }
        }
        None
    }

    /// Closes the element at `at` and all in it.
    fn truncate(&mut self, at: usize) {
        if let Some(floor) = self.stack[at..].iter().map(|o| o.floor).find(|&f| f != NONE) {
            self.formatting.truncate(floor as usize);
        }
        self.paragraphs -= self.stack[at..].iter().filter(|open| open.is_paragraph()).count();
        self.stack.truncate(at);
    }

    /// Closes the form at `at`; what is open in it stays open, but for what needs no end tag.
    fn close_form(&mut self, at: usize) {
        while self.stack.last().is_some_and(|open| matches!(open.name.0, name::P | name::LI | name::DD | name::DT)) {
            self.truncate(self.stack.len() - 1);
        }
        if at < self.stack.len() {
            self.stack.remove(at);
        }
    }

    /// Index of the last formatting element of this name in the innermost list.
    fn formatting_position(&self, tag: Name) -> Option<usize> {
        let floor = self.stack.iter().rev().find(|o| o.floor != NONE).map_or(0, |o| o.floor as usize);
        let floor = floor.min(self.formatting.len());
        self.formatting[floor..].iter().rposition(|&n| n == tag).map(|at| floor + at)
    }

    /// Closes a formatting element; the blocks it was left open in stay open.
    fn close_formatting(&mut self, tag: Name) {
        if let Some(at) = self.formatting_position(tag) {
            self.formatting.remove(at);
        }
        let Some(at) = self.find(|n| n == tag, Name::bounds_scope) else { return };
        if self.stack[at + 1..].iter().any(|o| o.name.is_special()) {
            self.stack.remove(at);
        } else {
            self.truncate(at);
        }
    }

    /// Closes formatting elements whose block has gone.
    fn close_stale(&mut self, closers: &mut String) {
        let floor = self.stack.iter().rev().find(|o| o.floor != NONE).map_or(0, |o| o.floor as usize);
        let mut at = self.formatting.len();
        while at > floor {
            at -= 1;
            let tag = self.formatting[at];
            let listed = self.formatting.iter().filter(|&&n| n == tag).count();
            let open = self.stack.iter().filter(|o| o.name == tag).count();
            if listed > open {
                self.formatting.remove(at);
                closers.push_str("</");
                closers.push_str(tag.formatting_text());
                closers.push('>');
            }
        }
    }

    /// End tags that a start tag implies.
    fn imply_ends(&mut self, tag: Name) {
        if self.paragraphs > 0
            && tag.closes_paragraph()
            && let Some(at) = self.find(|n| n.0 == name::P, |n| n.bounds_scope() || n.0 == name::BUTTON)
        {
            self.truncate(at);
        }
        let is_list =
            |n: Name| n.bounds_scope() || n.is_special() && !matches!(n.0, name::ADDRESS | name::DIV | name::P);
        let found = match tag.0 {
            name::LI => self.find(|n| n.0 == name::LI, is_list),
            name::DT | name::DD => self.find(|n| matches!(n.0, name::DT | name::DD), is_list),
            name::OPTION => self.find(|n| n.0 == name::OPTION, |n| n.0 == name::SELECT || n.is_special()),
            name::TD | name::TH => {
                let stops = |n| is_table(n) || n.0 == name::TR;
                self.find_in_table(|n| matches!(n.0, name::TD | name::TH | name::CAPTION), stops)
            }
            name::TR => self.find_in_table(|n| matches!(n.0, name::TR | name::CAPTION), is_table),
            name::TBODY | name::THEAD | name::TFOOT => {
                let matches = |n: Name| matches!(n.0, name::TBODY | name::THEAD | name::TFOOT | name::CAPTION);
                self.find_in_table(matches, is_table)
            }
            name::BUTTON => self.find(|n| n.0 == name::BUTTON, Name::bounds_scope),
            _ => None,
        };
        if let Some(at) = found {
            self.truncate(at);
        }
    }
}

fn is_template(tag: Name) -> bool {
    tag.0 == name::TEMPLATE
}

/// Elements in which parts of a table have a meaning.
fn is_table(tag: Name) -> bool {
    matches!(tag.0, name::TABLE | name::TEMPLATE)
}

/// Elements that have a meaning in a table only.
fn is_table_part(tag: Name) -> bool {
    matches!(
        tag.0,
        name::TD
            | name::TH
            | name::TR
            | name::TBODY
            | name::THEAD
            | name::TFOOT
            | name::CAPTION
            | name::COL
            | name::COLGROUP
    )
}

/// Elements that hold formatting elements apart from those outside ("marker" in the standard).
fn begins_list(tag: Name) -> bool {
    matches!(tag.0, name::TD | name::TH | name::CAPTION | name::APPLET | name::MARQUEE | name::OBJECT | name::TEMPLATE)
}

impl Name {
    /// The name of a formatting element: they are all short, so the number holds its letters.
    fn formatting_text(self) -> &'static str {
        match self.0 {
            name::A => "a",
            name::B => "b",
            name::BIG => "big",
            name::CODE => "code",
            name::EM => "em",
            name::FONT => "font",
            name::I => "i",
            name::NOBR => "nobr",
            name::S => "s",
            name::SMALL => "small",
            name::STRIKE => "strike",
            name::STRONG => "strong",
            name::TT => "tt",
            _ => "u",
        }
    }
}

#[cfg(test)]
mod tests;
