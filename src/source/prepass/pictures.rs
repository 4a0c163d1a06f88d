//! Pictures that stand only in a `<noscript>`: pages that load them by script keep the plain element there.

use super::attributes::{self, Next};
use super::{SEEN_BODY, Scan, raw};
use memchr::memchr;

/// Alternative texts that are remembered. A page that loads pictures by script says each twice, at a distance of the few
/// pictures of one gallery.
const RECENT: usize = 8;

impl<'h> Scan<'h> {
    /// Notes the alternative text of a picture that stays.
    pub(super) fn remember_picture(&mut self, alt: &'h str) {
        let place = self.pictures % RECENT;
        self.pictures += 1;
        match self.alts.get_mut(place) {
            Some(old) => *old = alt,
            None => self.alts.push(alt),
        }
    }

    /// Writes the pictures between `from` and `to`, the content of a `<noscript>`, with nothing but their alternative texts.
    /// In the head they would end it, so they are left out there.
    pub(super) fn pictures(&mut self, from: usize, to: usize) {
        if self.roots & SEEN_BODY == 0 {
            return;
        }
        let mut at = from;
        while let Some(found) = memchr(b'<', &self.bytes[at..to]) {
            let name = at + found + 1;
            at = raw::name_end(&self.bytes[..to], name);
            if self.bytes[name..at].eq_ignore_ascii_case(b"img") {
                at = self.picture(at, to);
            }
        }
    }

    /// Writes one picture whose attributes begin at `at`; byte after its tag.
    fn picture(&mut self, mut at: usize, to: usize) -> usize {
        let bytes = &self.bytes[..to];
        let mut written = None;
        loop {
            match attributes::next(bytes, at) {
                Next::Attribute(a) => {
                    if written.is_none() && bytes[a.start..a.name_end].eq_ignore_ascii_case(b"alt") {
                        written = Some((a.start..a.end, &self.html[a.value.0..a.value.1]));
                    }
                    at = a.end;
                }
                Next::TagEnd(end) => {
                    if let Some((range, alt)) = written
                        && !alt.is_empty()
                        && !self.alts.contains(&alt)
                    {
                        self.out.push_str("<img ");
                        self.out.push_str(&self.html[range]);
                        self.out.push('>');
                        self.remember_picture(alt);
                    }
                    return end;
                }
                Next::PageEnd => return to,
            }
        }
    }
}
