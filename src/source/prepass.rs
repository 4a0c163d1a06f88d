//! One pass over the bytes of a page before the parser sees them: what no rule reads is dropped, and what would cost the
//! parser more than linear time is flattened.
//!
//! About half of a news page is scripts and a third of the rest attributes nobody asks for; without them the parse takes
//! two thirds of its time. The pass is a second tokenizer, so it follows the standard's where a difference could change
//! the text: raw text elements, comments, quotes. Runs that stay are copied as slices.
//!
//! Classes, ids and addresses are not given to the parser at all, which reads attributes byte by byte: they are looked up
//! here, and one short attribute takes their place, the number of the element's entry in [`Cleaned::names`].

pub(super) mod attributes;
mod drawing;
mod guard;
mod keep;
mod name;
mod pictures;
pub(super) mod raw;

use self::attributes::Next;
use self::guard::{Guard, Verdict};
use self::name::Name;
use self::raw::Drawing;
use crate::error::Error;
use crate::source::hints::Hints;
use crate::source::limits::Limits;
use memchr::{memchr, memmem, memrchr};

/// A page fit for the parser.
pub(crate) struct Cleaned<'h> {
    /// The markup that is left.
    pub html: String,
    /// What is not for the parser.
    pub aside: Aside<'h>,
}

/// What the walk and the metadata read of a page beside its tree.
pub(crate) struct Aside<'h> {
    /// Contents of the scripts of type `application/ld+json`, in order.
    pub json_ld: Vec<&'h str>,
    /// What the names of elements say, by the number in their attribute [`NUMBER`].
    pub(super) names: Vec<Names<'h>>,
    /// The memo that was filled on the way.
    pub hints: Hints,
    /// Where the page is, as the caller says.
    pub address: Option<&'h str>,
}

/// The attribute that holds an element's number; pages have none of this name that stays.
pub(super) const NUMBER: &str = "k";

/// Classes, ids and the like of one element.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Names<'h> {
    /// `hint::*` bits.
    pub hints: u64,
    /// Value of `class`, as written.
    pub class: &'h str,
    /// Value of `id`, as written.
    pub id: &'h str,
    /// Value of `href`, as written.
    pub address: &'h str,
    pub is_hidden: bool,
    /// `rel=author`.
    pub is_author: bool,
}

/// Cleans `html`. Linear; one allocation as large as the page.
pub(super) fn clean<'h>(html: &'h str, limits: &Limits) -> Result<Cleaned<'h>, Error> {
    let mut scan = Scan {
        html,
        bytes: html.as_bytes(),
        out: String::with_capacity(html.len() / 2 + 64),
        copied: 0,
        guard: Guard::new(limits),
        closers: String::new(),
        json_ld: Vec::new(),
        names: Vec::with_capacity(html.len() / 256),
        hints: Hints::new(),
        alts: Vec::new(),
        pictures: 0,
        blank: None,
        after_block: true,
        in_pre: 0,
        no_drawing_before: 0,
        roots: 0,
        has_body: false,
        max_attributes: limits.max_attributes,
    };
    scan.run()?;
    Ok(Cleaned {
        html: scan.out,
        aside: Aside { json_ld: scan.json_ld, names: scan.names, hints: scan.hints, address: None },
    })
}

/// Bits of `Scan::roots`.
const SEEN_HTML: u8 = 1;
const SEEN_BODY: u8 = 2;

struct Scan<'h> {
    html: &'h str,
    bytes: &'h [u8],
    out: String,
    /// Everything before this byte is copied or dropped.
    copied: usize,
    guard: Guard,
    closers: String,
    json_ld: Vec<&'h str>,
    names: Vec<Names<'h>>,
    hints: Hints,
    /// Alternative texts of the last pictures, and how many pictures there were.
    alts: Vec<&'h str>,
    pictures: usize,
    /// White space between the last tag and this one.
    blank: Option<(usize, usize)>,
    /// The last tag was of a block.
    after_block: bool,
    /// Open elements in which white space stands as written.
    in_pre: u32,
    /// A drawing that begins before this byte is known not to end well: nested ones are not looked at again.
    no_drawing_before: usize,
    /// Which of `<html>` and `<body>` came: each repetition makes the parser merge attributes.
    roots: u8,
    /// Something was dropped that shows in the body: frames that come later are not the page.
    has_body: bool,
    max_attributes: usize,
}

impl<'h> Scan<'h> {
    fn run(&mut self) -> Result<(), Error> {
        let (mut at, mut after_tag) = (0, true);
        while let Some(found) = memchr(b'<', &self.bytes[at..]) {
            let open = at + found;
            let is_blank = after_tag
                && found > 0
                && self.in_pre == 0
                && self.bytes[at..open].iter().all(|&b| attributes::is_space(b));
            self.blank = is_blank.then_some((at, open));
            after_tag = true;
            at = match self.bytes.get(open + 1) {
                Some(b) if b.is_ascii_alphabetic() => self.start_tag(open)?,
                Some(b'/') => self.end_tag(open)?,
                Some(b'!' | b'?') => self.declaration(open),
                _ => {
                    after_tag = false;
                    open + 1
                }
            };
        }
        self.copy_to(self.bytes.len());
        Ok(())
    }

    fn copy_to(&mut self, to: usize) {
        if to > self.copied {
            self.out.push_str(&self.html[self.copied..to]);
            self.copied = to;
        }
    }

    /// Drops a range; all before it stays.
    fn drop(&mut self, from: usize, to: usize) -> usize {
        self.copy_to(from);
        if is_begun(self.out.as_bytes()) {
            self.out.push_str(SEAM);
        }
        self.copied = to;
        to
    }

    /// Folds the white space before a tag, and drops it beside a block: most of it is indentation, and each run would be a
    /// node of the tree.
    fn fold_blank(&mut self, before_block: bool) {
        if let Some((from, to)) = self.blank.take() {
            if self.after_block || before_block {
                self.drop(from, to);
            } else if to - from > 1 {
                self.drop(from, to);
                self.out.push(' ');
            }
        }
    }

    /// `<!...>` and `<?...>`: only a doctype stays.
    fn declaration(&mut self, open: usize) -> usize {
        self.fold_blank(false);
        let rest = &self.bytes[open..];
        let end = if rest.starts_with(b"<!--") {
            raw::end_of_comment(self.bytes, open)
        } else {
            memchr(b'>', rest).map_or(self.bytes.len(), |e| open + e + 1)
        };
        if rest.len() > 9 && rest[2..9].eq_ignore_ascii_case(b"doctype") {
            return end;
        }
        // Inside a drawing or a formula that was left in, CDATA is text; elsewhere it is a comment that ends with a tag.
        if rest.starts_with(b"<![CDATA[") && self.guard.knows_cdata() {
            return memmem::find(rest, b"]]>").map_or(self.bytes.len(), |e| open + e + 3);
        }
        self.drop(open, end)
    }

    fn end_tag(&mut self, open: usize) -> Result<usize, Error> {
        let Some(next) = self.bytes.get(open + 2) else { return Ok(open + 2) };
        if !next.is_ascii_alphabetic() {
            let end = memchr(b'>', &self.bytes[open..]).map_or(self.bytes.len(), |e| open + e + 1);
            return Ok(self.drop(open, end));
        }
        let name_end = raw::name_end(self.bytes, open + 2);
        let tag = Name::of(&self.bytes[open + 2..name_end]);
        let is_block = tag.parts_lines();
        self.fold_blank(is_block);
        self.after_block = is_block;
        self.in_pre = self.in_pre.saturating_sub(u32::from(tag.keeps_space()));
        let end = self.tag_end(name_end)?;
        if self.guard.close(tag) != Verdict::Keep {
            return Ok(self.drop(open, end));
        }
        Ok(end)
    }

    /// Byte after the tag whose attributes begin at `at`.
    fn tag_end(&self, mut at: usize) -> Result<usize, Error> {
        let mut count = 0;
        loop {
            match attributes::next(self.bytes, at) {
                Next::Attribute(attribute) => at = attribute.end,
                Next::TagEnd(end) => return Ok(end),
                Next::PageEnd => return Ok(self.bytes.len()),
            }
            count += 1;
            if count > self.max_attributes {
                return Err(Error::TooManyAttributes { count, limit: self.max_attributes });
            }
        }
    }

    fn start_tag(&mut self, open: usize) -> Result<usize, Error> {
        let name_end = raw::name_end(self.bytes, open + 1);
        let written = &self.bytes[open + 1..name_end];
        let tag = Name::of(written);
        let is_block = tag.parts_lines();
        self.fold_blank(is_block);
        if !tag.is_dropped() {
            self.after_block = is_block;
            self.in_pre += u32::from(tag.keeps_space());
        }
        let in_drawing = self.guard.drawing(tag).is_some();
        match tag.0 {
            // Of its attributes the parser gets none, so one stands for all that end a drawing.
            name::FONT if in_drawing && drawing::is_ended_by_font(self.bytes, name_end) => {
                let end = self.tag_end(name_end)?;
                self.guard.end_drawings();
                let verdict = self.guard.open(tag, &mut self.closers)?;
                self.drop(open, end);
                self.out.push_str(if verdict == Verdict::Keep { "<font color>" } else { "" });
                return Ok(end);
            }
            // There they could have content, which nobody expects of them.
            _ if in_drawing && tag.is_void() && !drawing::is_ended_by(tag) => {
                let end = self.tag_end(name_end)?;
                return Ok(self.drop(open, end));
            }
            // It is closed already: nothing stands in it.
            _ if in_drawing && !drawing::is_ended_by(tag) && attributes::is_empty_tag(self.bytes, name_end) => {
                return self.attributes(tag, open, name_end);
            }
            _ if in_drawing => {}
            name::SCRIPT => return self.script(open, name_end),
            name::STYLE | name::NOSCRIPT | name::IFRAME | name::NOEMBED | name::NOFRAMES => {
                let body = self.tag_end(name_end)?;
                let end = raw::end_of_raw(self.bytes, body, written);
                self.has_body |= tag.0 == name::IFRAME;
                let after = self.drop_with_end_tag(open, end)?;
                if tag.0 == name::NOSCRIPT {
                    self.pictures(body, end);
                }
                return Ok(after);
            }
            name::SOURCE | name::TRACK | name::PARAM => {
                let end = self.tag_end(name_end)?;
                return Ok(self.drop(open, end));
            }
            name::MATH => {
                let end = self.tag_end(name_end)?;
                if attributes::is_empty_tag(self.bytes, name_end) {
                    return Ok(self.drop(open, end));
                }
            }
            name::SVG => {
                if let Some(end) = self.drawing(name_end)? {
                    self.has_body = true;
                    return Ok(self.drop(open, end));
                }
            }
            name::HTML | name::BODY => {
                let bit = if tag.0 == name::HTML { SEEN_HTML } else { SEEN_BODY };
                if self.roots & bit != 0 {
                    let end = self.tag_end(name_end)?;
                    return Ok(self.drop(open, end));
                }
                self.roots |= bit;
                return self.attributes(tag, open, name_end);
            }
            // The parser passes over it where it knows that the page has a body.
            name::FRAMESET if self.has_body => {
                let end = self.tag_end(name_end)?;
                return Ok(self.drop(open, end));
            }
            name::PLAINTEXT => return Ok(self.bytes.len()),
            _ => {}
        }
        match self.guard.open(tag, &mut self.closers)? {
            Verdict::Keep => {}
            verdict => {
                let end = self.tag_end(name_end)?;
                self.drop(open, end);
                if verdict == Verdict::Part && !self.out.ends_with("<hr>") {
                    self.out.push_str("<hr>");
                }
                return Ok(end);
            }
        }
        if !self.closers.is_empty() {
            self.copy_to(open);
            self.out.push_str(&self.closers);
            self.closers.clear();
        }
        let end = self.attributes(tag, open, name_end)?;
        // Markup in these is text.
        if matches!(tag.0, name::TITLE | name::TEXTAREA | name::XMP) && !in_drawing {
            return Ok(raw::end_of_raw(self.bytes, end, written));
        }
        Ok(end)
    }

    /// Drops an element from `open` through its end tag, which begins at `end` and may have attributes.
    fn drop_with_end_tag(&mut self, open: usize, end: usize) -> Result<usize, Error> {
        let end = if end < self.bytes.len() { self.tag_end(raw::name_end(self.bytes, end + "</".len()))? } else { end };
        Ok(self.drop(open, end))
    }

    /// `<script>`: nothing stays, but JSON-LD is put aside.
    fn script(&mut self, open: usize, name_end: usize) -> Result<usize, Error> {
        let (mut at, mut is_json_ld, mut count) = (name_end, false, 0);
        let body = loop {
            match attributes::next(self.bytes, at) {
                Next::Attribute(a) => {
                    let (name, value) = (&self.bytes[a.start..a.name_end], &self.bytes[a.value.0..a.value.1]);
                    is_json_ld |= name.eq_ignore_ascii_case(b"type") && is_json_ld_type(value);
                    at = a.end;
                }
                Next::TagEnd(end) => break end,
                Next::PageEnd => break self.bytes.len(),
            }
            count += 1;
            if count > self.max_attributes {
                return Err(Error::TooManyAttributes { count, limit: self.max_attributes });
            }
        };
        let end = raw::end_of_script(self.bytes, body);
        if is_json_ld {
            self.json_ld.push(&self.html[body..end]);
        }
        self.drop_with_end_tag(open, end)
    }

    /// Where a drawing ends that can be dropped whole.
    fn drawing(&mut self, name_end: usize) -> Result<Option<usize>, Error> {
        let body = self.tag_end(name_end)?;
        if attributes::is_empty_tag(self.bytes, name_end) {
            return Ok(Some(body));
        }
        if body <= self.no_drawing_before {
            return Ok(None);
        }
        Ok(match raw::end_of_drawing(self.bytes, body) {
            Drawing::Closed(end) => Some(end),
            Drawing::Open(seen) => {
                self.no_drawing_before = seen;
                None
            }
        })
    }
}

/// What parts two pieces of text that stood apart in the page, and is nothing itself.
const SEAM: &str = "<!---->";

/// Longest name of a character reference, in bytes: `&CounterClockwiseContourIntegral;`.
const LONGEST_REFERENCE: usize = 32;

/// Whether the text ends in what could become a tag or a character reference with the text that comes next.
fn is_begun(text: &[u8]) -> bool {
    match text.last() {
        Some(b'<' | b'&') => true,
        Some(b) if b.is_ascii_alphanumeric() || *b == b'#' => {
            let tail = &text[text.len().saturating_sub(LONGEST_REFERENCE)..];
            memrchr(b'&', tail).is_some_and(|at| tail[at + 1..].iter().all(|b| b.is_ascii_alphanumeric() || *b == b'#'))
        }
        _ => false,
    }
}

fn is_json_ld_type(value: &[u8]) -> bool {
    let value = value.trim_ascii();
    let value = &value[..memchr(b';', value).unwrap_or(value.len())];
    value.trim_ascii_end().eq_ignore_ascii_case(b"application/ld+json")
}

#[cfg(test)]
mod tests;
