//! Which attributes of a tag stay, and what is noted of the others.

use super::attributes::{self, Attribute, Next, Use, wanted};
use super::name::{self, Name};
use super::{NUMBER, Names, Scan};
use crate::error::Error;

impl<'h> Scan<'h> {
    /// Copies the wanted attributes of a tag; byte after the tag.
    pub(super) fn attributes(&mut self, tag: Name, open: usize, name_end: usize) -> Result<usize, Error> {
        // To take the tag back if the page ends in it, or if it turns out to be of no use.
        let before = (self.out.len(), self.copied, self.names.len());
        let (mut at, mut seen, mut count, mut useful) = (name_end, 0, 0, tag.0 != name::LINK);
        let mut names: Option<Names<'h>> = None;
        let end = loop {
            match attributes::next(self.bytes, at) {
                Next::TagEnd(end) => break end,
                Next::PageEnd => {
                    useful = false;
                    break self.bytes.len();
                }
                Next::Attribute(a) => {
                    // A slash between attributes is a blank; what stands behind it may go, and then it would end the element.
                    if self.bytes[at..a.start].contains(&b'/') {
                        self.drop(at, a.start);
                        self.out.push(' ');
                    }
                    let value = &self.bytes[a.value.0..a.value.1];
                    let name = &self.bytes[a.start..a.name_end];
                    useful |= name.eq_ignore_ascii_case(b"itemprop")
                        || name.eq_ignore_ascii_case(b"rel") && attributes::link_is_useful(value);
                    at = match wanted(tag, name, value) {
                        Use::Keep(bit) if seen & bit == 0 => {
                            seen |= bit;
                            if bit == attributes::ALT {
                                self.remember_picture(&self.html[a.value.0..a.value.1]);
                            }
                            a.end
                        }
                        Use::Keep(_) | Use::None => self.drop_attribute(&a),
                        known => {
                            let after = self.drop_attribute(&a);
                            if names.is_none() {
                                let number = self.names.len();
                                self.out.push_str(NUMBER);
                                self.out.push('=');
                                push_number(&mut self.out, number);
                                self.out.push(' ');
                            }
                            self.note(names.get_or_insert_default(), known, &self.html[a.value.0..a.value.1]);
                            after
                        }
                    };
                }
            }
            count += 1;
            if count > self.max_attributes {
                return Err(Error::TooManyAttributes { count, limit: self.max_attributes });
            }
        };
        self.names.extend(names);
        if !useful {
            self.out.truncate(before.0);
            self.copied = before.1;
            self.names.truncate(before.2);
            return Ok(self.drop(open, end));
        }
        Ok(end)
    }

    /// Drops an attribute and the blanks after it, so that those around it stay apart; byte after them.
    fn drop_attribute(&mut self, attribute: &Attribute) -> usize {
        let mut end = attribute.end;
        while end < self.bytes.len() && attributes::is_space(self.bytes[end]) {
            end += 1;
        }
        self.drop(attribute.start, end)
    }

    /// Adds what an attribute says to the names of its element.
    fn note(&mut self, names: &mut Names<'h>, known: Use, value: &'h str) {
        match known {
            Use::Class | Use::Id | Use::Hint => {
                names.hints |= self.hints.of(value);
                if known == Use::Class && names.class.is_empty() {
                    names.class = value;
                } else if known == Use::Id && names.id.is_empty() {
                    names.id = value;
                }
            }
            Use::Address if names.address.is_empty() => names.address = value,
            Use::Hidden => names.is_hidden = true,
            Use::Author => names.is_author = true,
            Use::Address | Use::Keep(_) | Use::None => {}
        }
    }
}

/// Digits of the largest number of an element, which is below the page's size.
const MOST_DIGITS: usize = 20;

/// Appends a number in decimal; the formatting machinery takes ten times as long, and a page has a thousand.
fn push_number(out: &mut String, mut number: usize) {
    let mut digits = [b'0'; MOST_DIGITS];
    let mut at = MOST_DIGITS;
    loop {
        at -= 1;
        digits[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.extend(digits[at..].iter().map(|&digit| char::from(digit)));
}
