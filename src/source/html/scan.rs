//! A second parser behind the same tree, for the pages that it reads exactly as the full one: one pass over the bytes, texts
//! as slices.
//!
//! It follows the tokenizer and the tree construction of the HTML standard, and where `scraper` reads the standard in its
//! own way, `scraper`: the promise is the same tree, row for row. What it does not follow it notices and hands over
//! ([`Cause`]); the page is then parsed from the start by the full parser. It hands over
//!
//! - drawings and formulas that the pre-pass left in, because their content is not HTML,
//! - `<frameset>`, in the place of a body,
//! - scripts, styles and other raw text (the pre-pass takes them out; a few can come about by its cuts),
//! - comments, processing instructions, end tags without a name, and a doctype in a table,
//! - U+0000, which each mode drops or replaces in its own way,
//! - U+FEFF right behind `<meta>`: where that names an encoding, `scraper` starts again as with a new page, and drops it,
//! - a table in a paragraph where the doctype is none of those whose mode is known.
//!
//! Everything else is followed: implied tags, misnested formatting, content that tables do not take, repeated roots,
//! character references. `scan/tests.rs` and the fuzz target `scan` hold both
//! parsers side by side.

mod adoption;
mod before;
mod body;
pub(super) mod compare;
mod doctype;
mod formatting;
mod insert;
mod links;
mod read;
mod reference;
mod sets;
mod stack;
mod table;
mod template;

use self::formatting::Entry;
use self::stack::Stack;
use super::tag::Tag;
use super::tree::{Span, Tree};
use crate::document::NONE;
use crate::source::prepass::raw;
use memchr::memchr;
use std::borrow::Cow;

/// Bytes of a cleaned page for one row of its tree, about.
const BYTES_PER_ROW: usize = 24;

const BYTE_ORDER_MARK: char = '\u{feff}';

/// Why a page is handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Cause {
    Nul,
    /// U+FEFF behind an element that the full parser asks for the encoding.
    ByteOrderMark,
    /// A comment or the like.
    Declaration,
    /// A doctype in a table, or one of which more must be known.
    Doctype,
    /// A drawing or a formula.
    Foreign,
    Frameset,
    /// Raw text that the pre-pass should have taken out.
    Raw,
    /// A character reference right where a line end may be dropped.
    LineEnd,
    /// A formatting element with an attribute that is not kept, so that it can not be compared.
    Attribute,
}

impl Cause {
    /// The cause that an element of this name is.
    fn of(tag: Tag) -> Cause {
        match tag {
            Tag::Svg | Tag::Math => Cause::Foreign,
            Tag::Frameset => Cause::Frameset,
            _ => Cause::Raw,
        }
    }
}

/// Where in a page the scan is ("insertion mode").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Initial,
    BeforeHtml,
    BeforeHead,
    InHead,
    AfterHead,
    InBody,
    InTable,
    InCaption,
    InColumns,
    InRows,
    InRow,
    InCell,
    InTemplate,
}

/// Whether the page is read as very old ones were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Quirks {
    Yes,
    No,
    Unknown,
}

/// What to do with a tag after a mode has seen it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Done,
    /// The mode has changed, and the new one is to see it.
    Again,
}

/// A start tag.
#[derive(Clone, Copy, Debug)]
struct Start<'t> {
    tag: Tag,
    /// The name as written.
    name: &'t str,
    attributes: Span,
}

impl Default for Start<'_> {
    fn default() -> Self {
        Start { tag: Tag::Unknown, name: "", attributes: Span::default() }
    }
}

struct Scan<'t> {
    html: &'t str,
    /// Byte after the last tag or text.
    at: usize,
    tree: Tree<'t>,
    stack: Stack,
    formatting: Vec<Entry>,
    mode: Mode,
    quirks: Quirks,
    /// Row of `<head>`, once there is one.
    head: u32,
    /// Row of the form that is being filled in, or `NONE`.
    form: u32,
    /// Content of a table goes before it.
    fosters: bool,
    /// The modes of the open templates.
    templates: Vec<Mode>,
}

/// Reads a cleaned page.
pub(super) fn scan(html: &str) -> Result<Tree<'_>, Cause> {
    if memchr(0, html.as_bytes()).is_some() {
        return Err(Cause::Nul);
    }
    let mut scan = Scan {
        html,
        // A byte order mark is no text.
        at: if html.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len_utf8() } else { 0 },
        tree: Tree::with_capacity(html.len() / BYTES_PER_ROW),
        stack: Stack::new(),
        formatting: Vec::new(),
        mode: Mode::Initial,
        quirks: Quirks::Unknown,
        head: NONE,
        form: NONE,
        fosters: false,
        templates: Vec::new(),
    };
    scan.run()?;
    Ok(scan.tree)
}

impl<'t> Scan<'t> {
    fn run(&mut self) -> Result<(), Cause> {
        let bytes = self.html.as_bytes();
        loop {
            let open = self.next_tag();
            if open > self.at {
                let raw = &self.html[self.at..open];
                self.at = open;
                self.text(reference::decode(raw, reference::Place::Text));
            }
            match bytes.get(open + 1) {
                None => break,
                Some(b'/') => self.end_tag(open)?,
                Some(b'!' | b'?') => self.declaration(open)?,
                Some(_) => self.start_tag(open)?,
            }
        }
        while self.in_template() {
            self.end_template();
        }
        // What the page left out up to its body.
        while matches!(self.mode, Mode::Initial | Mode::BeforeHtml | Mode::BeforeHead | Mode::InHead | Mode::AfterHead)
        {
            self.go_on();
        }
        Ok(())
    }

    fn text(&mut self, mut text: Cow<'t, str>) {
        loop {
            let rest = match self.mode {
                Mode::Initial | Mode::BeforeHtml | Mode::BeforeHead | Mode::InHead | Mode::AfterHead => {
                    self.text_before_body(text)
                }
                Mode::InColumns => self.text_in_columns(text),
                Mode::InTable | Mode::InRows | Mode::InRow => return self.text_in_table(text),
                Mode::InBody | Mode::InCaption | Mode::InCell | Mode::InTemplate => return self.text_in_body(text),
            };
            match rest {
                Some(rest) => text = rest,
                None => return,
            }
        }
    }

    /// A doctype counts at the start and is passed over elsewhere; all else is handed over.
    fn declaration(&mut self, open: usize) -> Result<(), Cause> {
        const DOCTYPE: &[u8] = b"<!doctype";
        let rest = &self.html.as_bytes()[open..];
        if rest.len() < DOCTYPE.len() || !rest[..DOCTYPE.len()].eq_ignore_ascii_case(DOCTYPE) {
            return Err(Cause::Declaration);
        }
        let end = memchr(b'>', rest).ok_or(Cause::Doctype)?;
        self.at = open + end + 1;
        match self.mode {
            Mode::Initial => {
                self.quirks = doctype::quirks(&self.html[open + DOCTYPE.len()..open + end]);
                self.mode = Mode::BeforeHtml;
            }
            // The full parser reads the texts on both sides of it as one.
            Mode::InTable | Mode::InRows | Mode::InRow => return Err(Cause::Doctype),
            _ => {}
        }
        Ok(())
    }

    fn start_tag(&mut self, open: usize) -> Result<(), Cause> {
        let name_end = raw::name_end(self.html.as_bytes(), open + 1);
        let name = &self.html[open + 1..name_end];
        let mut start = Start { tag: Tag::of(name), name, attributes: self.tree.no_attributes() };
        if !self.attributes(name_end, &mut start)? {
            return Ok(());
        }
        if may_name_encoding(start.tag) && self.html[self.at..].starts_with(BYTE_ORDER_MARK) {
            return Err(Cause::ByteOrderMark);
        }
        loop {
            let step = match self.mode {
                Mode::Initial | Mode::BeforeHtml | Mode::BeforeHead | Mode::InHead | Mode::AfterHead => {
                    self.start_before_body(start)?
                }
                Mode::InBody => return self.start_in_body(start),
                Mode::InTable => self.start_in_table(start)?,
                Mode::InCaption => self.start_in_caption(start)?,
                Mode::InColumns => self.start_in_columns(start)?,
                Mode::InRows => self.start_in_rows(start)?,
                Mode::InRow => self.start_in_row(start)?,
                Mode::InCell => self.start_in_cell(start)?,
                Mode::InTemplate => self.start_in_template(start)?,
            };
            if step == Step::Done {
                return Ok(());
            }
        }
    }

    fn end_tag(&mut self, open: usize) -> Result<(), Cause> {
        let bytes = self.html.as_bytes();
        if !bytes.get(open + 2).is_some_and(u8::is_ascii_alphabetic) {
            return Err(Cause::Declaration);
        }
        let name_end = raw::name_end(bytes, open + 2);
        let name = &self.html[open + 2..name_end];
        let end = read::tag_end(bytes, name_end);
        self.at = end.unwrap_or(bytes.len());
        if end.is_none() {
            return Ok(());
        }
        let tag = Tag::of(name);
        loop {
            let step = match self.mode {
                Mode::Initial | Mode::BeforeHtml | Mode::BeforeHead | Mode::InHead | Mode::AfterHead => {
                    self.end_before_body(tag)
                }
                Mode::InBody => {
                    self.end_in_body(tag, name);
                    Step::Done
                }
                Mode::InTable => self.end_in_table(tag, name),
                Mode::InCaption => self.end_in_caption(tag, name),
                Mode::InColumns => self.end_in_columns(tag),
                Mode::InRows => self.end_in_rows(tag, name),
                Mode::InRow => self.end_in_row(tag, name),
                Mode::InCell => self.end_in_cell(tag, name),
                Mode::InTemplate => {
                    if tag == Tag::Template {
                        self.end_template();
                    }
                    Step::Done
                }
            };
            if step == Step::Done {
                return Ok(());
            }
        }
    }
}

/// The full parser stops behind these to tell what they say of the encoding, and drops a U+FEFF where it goes on: all that it
/// treats as `<meta>` may say that.
fn may_name_encoding(tag: Tag) -> bool {
    matches!(tag, Tag::Meta | Tag::Link | Tag::Base | Tag::Basefont | Tag::Bgsound)
}

#[cfg(test)]
mod corpus;
#[cfg(test)]
mod tests;
