//! Where the content of elements ends that hold no markup: scripts, styles, text areas, drawings.

use super::attributes::{self, Next, is_space};
use super::drawing;
use super::name::{self, Name};
use memchr::memchr;

/// Byte at which the end tag of a raw-text element begins, from `at` inside it; the page's length if it never ends.
pub(in crate::source) fn end_of_raw(bytes: &[u8], mut at: usize, tag: &[u8]) -> usize {
    while let Some(found) = memchr(b'<', &bytes[at..]) {
        at += found;
        if is_end_tag(bytes, at, tag) {
            return at;
        }
        at += 1;
    }
    bytes.len()
}

/// The same for `<script>`, where `<!--` and a nested `<script>` hide an end tag.
pub(super) fn end_of_script(bytes: &[u8], mut at: usize) -> usize {
    let (mut escaped, mut nested) = (false, false);
    loop {
        let rest = &bytes[at..];
        let found = if escaped { memchr::memchr2(b'<', b'-', rest) } else { memchr(b'<', rest) };
        let Some(found) = found else { return bytes.len() };
        at += found;
        let rest = &bytes[at..];
        if rest.starts_with(b"<!--") && !escaped {
            escaped = true;
            // `<!-->` ends at once: the dashes that open also close.
            at += 2;
        } else if escaped && rest.starts_with(b"-->") {
            (escaped, nested) = (false, false);
            at += 3;
        } else if is_end_tag(bytes, at, b"script") {
            if !nested {
                return at;
            }
            nested = false;
            at += 8;
        } else if escaped && starts_tag(bytes, at + 1, b"script") && rest[0] == b'<' {
            nested = true;
            at += 7;
        } else {
            at += 1;
        }
    }
}

/// Whether `</tag` followed by white space, `/` or `>` stands at `at`.
fn is_end_tag(bytes: &[u8], at: usize, tag: &[u8]) -> bool {
    bytes[at] == b'<' && bytes.get(at + 1) == Some(&b'/') && starts_tag(bytes, at + 2, tag)
}

fn starts_tag(bytes: &[u8], at: usize, tag: &[u8]) -> bool {
    let end = at + tag.len();
    bytes.len() > end
        && bytes[at..end].eq_ignore_ascii_case(tag)
        && (is_space(bytes[end]) || matches!(bytes[end], b'/' | b'>'))
}

/// Where a comment that begins at `at` with `<!--` ends: byte after it.
pub(super) fn end_of_comment(bytes: &[u8], at: usize) -> usize {
    let body = at + 4;
    let rest = &bytes[body.min(bytes.len())..];
    if rest.starts_with(b">") {
        return body + 1;
    }
    if rest.starts_with(b"->") {
        return body + 2;
    }
    // `-->` or `--!>`.
    let mut from = body;
    while let Some(found) = memchr::memmem::find(&bytes[from.min(bytes.len())..], b"--") {
        let after = from + found + 2;
        match bytes.get(after) {
            Some(b'>') => return after + 1,
            Some(b'!') if bytes.get(after + 1) == Some(&b'>') => return after + 2,
            _ => from += found + 1,
        }
    }
    bytes.len()
}

/// How a drawing ends.
pub(super) enum Drawing {
    /// Byte after its end tag.
    Closed(usize),
    /// It holds what a browser would move out of it, or never ends; looked at up to this byte.
    Open(usize),
}

/// Where an `<svg>` ends whose content begins at `at`.
pub(super) fn end_of_drawing(bytes: &[u8], mut at: usize) -> Drawing {
    // Elements that are open in it.
    let mut open: Vec<Name> = Vec::new();
    while let Some(found) = memchr(b'<', &bytes[at..]) {
        at += found;
        let rest = &bytes[at..];
        let closing = match rest.get(1..).unwrap_or_default() {
            [b'!', b'-', b'-', ..] => {
                at = end_of_comment(bytes, at);
                continue;
            }
            [b'!', ..] if rest.starts_with(b"<![CDATA[") => {
                let Some(end) = memchr::memmem::find(rest, b"]]>") else { break };
                at += end + 3;
                continue;
            }
            [b'/', first, ..] if first.is_ascii_alphabetic() => true,
            [b'/' | b'!' | b'?', ..] => {
                let Some(end) = memchr(b'>', rest) else { break };
                at += end + 1;
                continue;
            }
            [first, ..] if first.is_ascii_alphabetic() => false,
            _ => {
                at += 1;
                continue;
            }
        };
        let from = at + 1 + usize::from(closing);
        let to = name_end(bytes, from);
        let Some((end, is_empty)) = end_of_tag(bytes, to) else { break };
        let tag = Name::of(&bytes[from..to]);
        if breaks_out(tag) {
            return Drawing::Open(at);
        }
        if !closing {
            open.extend((!is_empty).then_some(tag));
        } else if let Some(inner) = open.iter().rposition(|&name| name == tag) {
            open.truncate(inner);
        } else if tag.0 == name::SVG {
            return Drawing::Closed(end);
        } else {
            // What it ends is open around the drawing, if it is anywhere, and the drawing ends with it.
            return Drawing::Open(at);
        }
        at = end;
    }
    Drawing::Open(bytes.len())
}

/// Byte after the tag whose attributes begin at `at`, and whether it ends itself; a `>` in quotes ends nothing.
fn end_of_tag(bytes: &[u8], mut at: usize) -> Option<(usize, bool)> {
    loop {
        match attributes::next(bytes, at) {
            Next::Attribute(attribute) => at = attribute.end,
            Next::TagEnd(end) => return Some((end, end >= at + 2 && bytes[end - 2] == b'/')),
            Next::PageEnd => return None,
        }
    }
}

/// Byte after the tag name that begins at `at`.
pub(in crate::source) fn name_end(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && !is_space(bytes[at]) && !matches!(bytes[at], b'/' | b'>') {
        at += 1;
    }
    at
}

/// HTML elements that end a drawing when they stand in it, whatever their attributes are: those that bring HTML back into it are not
/// followed.
fn breaks_out(tag: Name) -> bool {
    drawing::is_ended_by(tag) || tag.0 == name::FONT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_end_where_a_browser_ends_them() {
        let end = |s: &str| end_of_script(s.as_bytes(), 0);
        assert_eq!(end("a</script>b"), 1);
        assert_eq!(end("'</scripts>'</SCRIPT >"), 12);
        assert_eq!(end("<!--<script></script>--></script>"), 24);
        assert_eq!(end("<!--</script>"), 4);
        assert_eq!(end("<!--><script></script>"), 13);
        assert_eq!(end("no end"), 6);
        // Neither another name nor a dash before the slash.
        assert_eq!(end("a<xscript></script>"), 10);
        assert_eq!(end("<!--x-/script>--></script>"), 17);
    }

    #[test]
    fn comments_end_where_a_browser_ends_them() {
        let end = |s: &str| end_of_comment(s.as_bytes(), 0);
        assert_eq!(end("<!---->x"), 7);
        assert_eq!(end("<!-->x"), 5);
        assert_eq!(end("<!--->x"), 6);
        assert_eq!(end("<!-- a -- b --->x"), 16);
        assert_eq!(end("<!-- a --!>x"), 11);
        assert_eq!(end("<!-- a"), 6);
    }
}
