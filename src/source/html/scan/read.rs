//! What stands in the bytes: where tags begin and end, attributes, elements whose content is text.

use super::sets::is_formatting;
use super::{Cause, Scan, Start, reference};
use crate::source::html::attribute::Attribute;
use crate::source::html::tag::Tag;
use crate::source::html::tree::{Kind, Span};
use crate::source::prepass::attributes::{self, Next};
use crate::source::prepass::raw;
use memchr::memchr;

impl<'t> Scan<'t> {
    /// Byte at which the next tag begins; the page's length if there is none.
    pub(super) fn next_tag(&self) -> usize {
        let bytes = self.html.as_bytes();
        let mut at = self.at;
        while let Some(found) = memchr(b'<', &bytes[at..]) {
            let open = at + found;
            if bytes.get(open + 1).is_some_and(|b| b.is_ascii_alphabetic() || matches!(b, b'/' | b'!' | b'?')) {
                return open;
            }
            at = open + 1;
        }
        bytes.len()
    }

    /// Reads the attributes of a tag; whether it ends before the page does.
    pub(super) fn attributes(&mut self, mut at: usize, start: &mut Start<'t>) -> Result<bool, Cause> {
        loop {
            match attributes::next(self.html.as_bytes(), at) {
                Next::TagEnd(end) => {
                    self.at = end;
                    return Ok(true);
                }
                Next::PageEnd => {
                    self.at = self.html.len();
                    return Ok(false);
                }
                Next::Attribute(attribute) => {
                    at = attribute.end;
                    let name = &self.html[attribute.start..attribute.name_end];
                    let Some(name) = Attribute::of_any_case(name) else {
                        if is_formatting(start.tag) {
                            return Err(Cause::Attribute);
                        }
                        continue;
                    };
                    if self.tree.values(start.attributes).iter().any(|(known, _)| *known == name) {
                        continue;
                    }
                    let value = &self.html[attribute.value.0..attribute.value.1];
                    let value = reference::decode(value, reference::Place::Attribute);
                    self.tree.add_attribute(&mut start.attributes, name, value);
                }
            }
        }
    }

    /// An element in which markup is text, whole.
    pub(super) fn raw_text(&mut self, start: Start<'t>) {
        let row = self.open(start);
        let bytes = self.html.as_bytes();
        let end = raw::end_of_raw(bytes, self.at, start.name.as_bytes());
        let raw = &self.html[self.at..end];
        let text = if start.tag == Tag::Xmp {
            reference::fold_line_ends(raw)
        } else {
            reference::decode(raw, reference::Place::Text)
        };
        if !text.is_empty() {
            let text = self.tree.add(Kind::Text, text, Span::default());
            self.tree.append(row, text);
        }
        self.stack.pop();
        let after = if end < bytes.len() { tag_end(bytes, raw::name_end(bytes, end + 2)) } else { None };
        self.at = after.unwrap_or(bytes.len());
    }

    /// Passes over a line end right behind `<pre>` and `<textarea>`.
    pub(super) fn skip_line_end(&mut self) -> Result<(), Cause> {
        self.at += match &self.html.as_bytes()[self.at..] {
            // One that stands for a line end is dropped or not by whether it is an error.
            [b'&', b'#' | b'N', ..] => return Err(Cause::LineEnd),
            [b'\r', b'\n', ..] => 2,
            [b'\r' | b'\n', ..] => 1,
            _ => 0,
        };
        Ok(())
    }
}

/// Byte after the end tag whose attributes begin at `at`, if it ends.
pub(super) fn tag_end(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match attributes::next(bytes, at) {
            Next::Attribute(attribute) => at = attribute.end,
            Next::TagEnd(end) => return Some(end),
            Next::PageEnd => return None,
        }
    }
}
