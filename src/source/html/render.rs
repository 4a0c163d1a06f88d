//! The text a reader sees, in one buffer, cut into blocks.

mod alt;

use super::walk::{Node, flag};
use crate::document::{Gap, NONE};
use crate::lexicon::fold::is_invisible;

/// Bytes of a line from which it is a paragraph of its own where only `<br>` parts it from the next. Verse, addresses and
/// fields of a form stay below.
const PARAGRAPH_LINE: usize = 80;

/// Running counts over the text so far.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    /// Visible characters.
    pub chars: u32,
    /// Those in links.
    pub link: u32,
    /// Those in bold or italic type.
    pub emphasis: u32,
}

impl Counts {
    fn since(self, earlier: Counts) -> Counts {
        Counts {
            chars: self.chars - earlier.chars,
            link: self.link - earlier.link,
            emphasis: self.emphasis - earlier.emphasis,
        }
    }
}

/// A segment before its markup is worked out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub start: usize,
    pub end: usize,
    pub gap: Gap,
    /// Innermost element that holds all of it.
    pub row: u32,
    /// Element of its first text.
    pub first: u32,
    /// Elements that were opened in it: rows from this one...
    pub opened: u32,
    /// ...up to, not including, this one.
    pub end_row: u32,
    pub counts: Counts,
    pub is_alt: bool,
    pub has_time: bool,
}

/// A line end in the open block, and the counts there.
#[derive(Clone, Copy)]
struct Break {
    at: usize,
    counts: Counts,
    rows: u32,
}

/// The open block.
#[derive(Default)]
struct Block {
    is_open: bool,
    start: usize,
    row: u32,
    first: u32,
    opened: u32,
    before: Counts,
    has_time: bool,
    breaks: Vec<Break>,
    is_prose: bool,
    keeps_space: bool,
}

/// The renderer.
pub(super) struct Render {
    out: String,
    pub segments: Vec<Piece>,
    counts: Counts,
    block: Block,
    /// Alternative texts of images that wait for the next text: it may say the same.
    alts: Vec<(String, u32)>,
    /// Where the last text began.
    text_start: usize,
    /// A blank is due before the next text.
    space: bool,
    /// A tab is due before the next text.
    tab: bool,
    /// `<br>` since the last text.
    line_ends: u8,
    /// An inline element closed, and then another opened, since the last text.
    closed: bool,
    reopened: bool,
}

impl Render {
    pub fn new() -> Render {
        Render {
            out: String::with_capacity(16 << 10),
            segments: Vec::with_capacity(256),
            counts: Counts::default(),
            block: Block::default(),
            alts: Vec::new(),
            text_start: 0,
            space: false,
            tab: false,
            line_ends: 0,
            closed: false,
            reopened: false,
        }
    }

    /// Visible characters, those in links, and segments so far.
    pub fn totals(&self) -> (u32, u32, u32) {
        (self.counts.chars, self.counts.link, self.segments.len() as u32)
    }

    /// Where the next text goes.
    pub fn position(&self) -> usize {
        self.out.len()
    }

    /// Where the last text began.
    pub fn text_start(&self) -> Option<usize> {
        self.block.is_open.then_some(self.text_start)
    }

    pub fn written(&self) -> &str {
        &self.out
    }

    pub fn into_text(self) -> (String, Vec<Piece>) {
        (self.out, self.segments)
    }

    pub fn inline_opens(&mut self) {
        self.reopened = self.closed;
    }

    pub fn inline_closes(&mut self) {
        self.closed = self.block.is_open;
        self.reopened = false;
    }

    /// Parts words without parting blocks.
    pub fn blank(&mut self) {
        self.space |= self.block.is_open;
    }

    /// A cell of a data row begins.
    pub fn cell(&mut self) {
        self.tab |= self.block.is_open;
    }

    pub fn line_break(&mut self, row: u32, nodes: &[Node]) {
        if !self.block.is_open {
            return;
        }
        if self.block.keeps_space {
            self.out.push('\n');
            return;
        }
        self.line_ends += 1;
        if self.line_ends >= 2 && nodes.get(row as usize).is_some() {
            self.part(nodes);
        }
    }

    /// Text of the element `row`.
    pub fn text(&mut self, text: &str, row: u32, nodes: &[Node]) {
        let node = &nodes[row as usize];
        let keeps_space = node.flags & flag::KEEP_SPACE != 0;
        let first = text.trim_start_matches(is_invisible).chars().next();
        let Some(first) = first else {
            if keeps_space && self.block.is_open {
                self.out.push_str(text);
            } else {
                self.blank();
            }
            return;
        };
        self.alts_before(text, nodes);
        if !self.block.is_open {
            self.open(row, nodes);
        } else {
            self.join(row, nodes, first, text);
        }
        let from = self.out.len();
        self.text_start = from;
        if keeps_space {
            self.out.push_str(text);
        } else {
            self.space = fold_into(text, &mut self.out);
        }
        self.count(from, node);
        self.block.has_time |= node.flags & flag::TIME != 0;
        (self.closed, self.reopened) = (false, false);
    }

    fn open(&mut self, row: u32, nodes: &[Node]) {
        let node = &nodes[row as usize];
        if !self.out.is_empty() {
            self.out.push_str("\n\n");
        }
        self.block.is_open = true;
        self.block.start = self.out.len();
        self.block.row = row;
        self.block.first = row;
        self.block.opened = nodes.len() as u32;
        self.block.before = self.counts;
        self.block.has_time = false;
        self.block.is_prose = node.flags & flag::PROSE != 0;
        self.block.keeps_space = node.flags & flag::KEEP_SPACE != 0;
        (self.space, self.tab, self.line_ends) = (false, false, 0);
    }

    /// Goes on with the open block: what parts the words, and which element now holds all of it.
    fn join(&mut self, row: u32, nodes: &[Node], first: char, text: &str) {
        if self.line_ends > 0 {
            self.block.breaks.push(Break { at: self.out.len(), counts: self.counts, rows: nodes.len() as u32 });
            self.out.push('\n');
        } else if self.tab {
            self.out.push('\t');
        } else if self.space
            || !self.block.keeps_space
                && (text.as_bytes()[0].is_ascii_whitespace() || self.reopened && self.are_apart(first))
        {
            self.out.push(' ');
        }
        (self.space, self.tab, self.line_ends) = (false, false, 0);
        self.block.row = common_ancestor(self.block.row, row, nodes);
    }

    /// Whether two neighbouring inline elements without white space between them are two things, such as two links.
    fn are_apart(&self, next: char) -> bool {
        let Some(last) = self.out.chars().next_back() else { return false };
        let is_cjk = |c: char| c >= '\u{2e80}';
        if last.is_whitespace() || is_cjk(last) && is_cjk(next) {
            return false;
        }
        if self.block.is_prose {
            // Pieces of one word are common in prose; a small letter before a capital is not.
            return (last.is_lowercase() || last.is_ascii_digit()) && next.is_uppercase();
        }
        let drop_cap = last.is_uppercase() && next.is_lowercase();
        !drop_cap && !".,;:!?)]}%'’”»…".contains(next) && !"([{'‘“„«-/#@$€£".contains(last)
    }

    /// Counts what was written since `from`.
    fn count(&mut self, from: usize, node: &Node) {
        let written = &self.out.as_bytes()[from..];
        // Bytes that begin a character and are no white space; invisible characters beyond ASCII are few.
        let chars = written.iter().filter(|&&b| b > b' ' && (b as i8) >= -0x40).count() as u32;
        self.counts.chars += chars;
        if node.link != NONE {
            self.counts.link += chars;
        }
        if node.flags & flag::EMPHASIS != 0 {
            self.counts.emphasis += chars;
        }
    }

    /// A block boundary.
    pub fn part(&mut self, nodes: &[Node]) {
        (self.closed, self.reopened, self.line_ends) = (false, false, 0);
        if !self.block.is_open {
            return;
        }
        self.block.is_open = false;
        (self.space, self.tab) = (false, false);
        self.cut(nodes.len() as u32);
        self.block.breaks.clear();
    }

    /// Makes segments of the closed block.
    fn cut(&mut self, rows: u32) {
        let whole = Piece {
            start: self.block.start,
            end: self.out.len(),
            gap: Gap::Blank,
            row: self.block.row,
            first: self.block.first,
            opened: self.block.opened,
            end_row: rows,
            counts: self.counts.since(self.block.before),
            is_alt: false,
            has_time: self.block.has_time,
        };
        if !self.parts_lines() {
            return self.segment(whole);
        }
        let mut line = whole;
        let mut before = self.block.before;
        for at in 0..self.block.breaks.len() {
            let end = self.block.breaks[at];
            self.segment(Piece { end: end.at, end_row: end.rows, counts: end.counts.since(before), ..line });
            before = end.counts;
            line = Piece { start: end.at + 1, gap: Gap::Line, opened: end.rows, first: self.block.row, ..whole };
        }
        self.segment(Piece { counts: self.counts.since(before), ..line });
    }

    /// Adds a segment without the white space at its ends.
    fn segment(&mut self, piece: Piece) {
        let text = self.out[piece.start..piece.end].trim_start_matches(is_invisible);
        let start = piece.end - text.len();
        let end = start + text.trim_end_matches(is_invisible).len();
        if start < end {
            self.segments.push(Piece { start, end, ..piece });
        }
    }

    /// Whether the lines of the block are paragraphs: not in an element that is one, unless most of them are long.
    fn parts_lines(&self) -> bool {
        let breaks = &self.block.breaks;
        if breaks.is_empty() {
            return false;
        }
        let (mut start, mut long, mut longest_run, mut total) = (self.block.start, 0_usize, 0_usize, 0_usize);
        for end in breaks.iter().map(|b| b.at).chain([self.out.len()]) {
            total += 1;
            if end - start >= PARAGRAPH_LINE {
                long += 1;
                longest_run += end - start;
            }
            start = end + 1;
        }
        if self.block.is_prose {
            // `<p>Heading<br>Paragraph</p>` and verse are one; a page of paragraphs in one `<p>` is not.
            return long >= 3 && long * 2 >= total;
        }
        long >= 2 && long * 3 >= total || long >= 1 && longest_run > 3 * PARAGRAPH_LINE
    }

    /// The page ends.
    pub fn end(&mut self, nodes: &[Node]) {
        if !nodes.is_empty() {
            self.part(nodes);
        }
        self.write_alts(nodes);
    }
}

/// Appends `text` with its white space folded as a browser does; leading white space is left out. True if white space is
/// due after it.
fn fold_into(text: &str, out: &mut String) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() && bytes[at].is_ascii_whitespace() {
        at += 1;
    }
    let mut start = at;
    while at < bytes.len() {
        if !bytes[at].is_ascii_whitespace() {
            at += 1;
            continue;
        }
        let end = at;
        while at < bytes.len() && bytes[at].is_ascii_whitespace() {
            at += 1;
        }
        if at == bytes.len() {
            out.push_str(&text[start..end]);
            return true;
        }
        // A single blank goes along with the words around it.
        if at - end > 1 || bytes[end] != b' ' {
            out.push_str(&text[start..end]);
            out.push(' ');
            start = at;
        }
    }
    out.push_str(&text[start..]);
    false
}

/// Innermost element that holds both rows. `held` need not be open any more; `row` is.
fn common_ancestor(mut held: u32, row: u32, nodes: &[Node]) -> u32 {
    if held == row {
        return held;
    }
    while held != NONE && nodes[held as usize].end != NONE {
        held = nodes[held as usize].parent;
    }
    if held == NONE { row } else { held }
}
