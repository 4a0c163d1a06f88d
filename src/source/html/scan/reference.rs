//! Character references and line ends in text and attribute values.

use memchr::memchr2;
use std::borrow::Cow;
use web_atoms::{C1_REPLACEMENTS, NAMED_ENTITIES};

/// Longest name that counts without its semicolon, in bytes (`&Aacute`, `&frac34`).
const LONGEST_BARE: usize = 6;

/// Longest name, in bytes, without its semicolon (`&CounterClockwiseContourIntegral;`).
const LONGEST_NAME: usize = 31;

/// Where the text stands: in an attribute some references are read as written, so that addresses survive.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Text,
    Attribute,
}

/// The text that the markup stands for; borrowed if it is the same.
pub(super) fn decode(raw: &str, place: Place) -> Cow<'_, str> {
    let bytes = raw.as_bytes();
    let Some(first) = memchr2(b'&', b'\r', bytes) else { return Cow::Borrowed(raw) };
    let mut out = String::with_capacity(raw.len());
    let (mut copied, mut next) = (0, Some(first));
    while let Some(at) = next {
        out.push_str(&raw[copied..at]);
        copied = if bytes[at] == b'\r' { line_end(bytes, at, &mut out) } else { reference(raw, at, place, &mut out) };
        next = memchr2(b'&', b'\r', &bytes[copied..]).map(|found| copied + found);
    }
    out.push_str(&raw[copied..]);
    Cow::Owned(out)
}

/// The same where references stand as written.
pub(super) fn fold_line_ends(raw: &str) -> Cow<'_, str> {
    if memchr::memchr(b'\r', raw.as_bytes()).is_none() {
        return Cow::Borrowed(raw);
    }
    Cow::Owned(raw.replace("\r\n", "\n").replace('\r', "\n"))
}

/// CR and CR LF are LF; byte after them.
fn line_end(bytes: &[u8], at: usize, out: &mut String) -> usize {
    out.push('\n');
    at + 1 + usize::from(bytes.get(at + 1) == Some(&b'\n'))
}

/// Writes what the `&` at `at` stands for, itself if nothing; byte after what was read.
fn reference(raw: &str, at: usize, place: Place, out: &mut String) -> usize {
    let rest = &raw.as_bytes()[at + 1..];
    let read = match rest.first() {
        Some(b'#') => numeric(rest, out),
        Some(b) if b.is_ascii_alphanumeric() => named(&raw[at + 1..], place, out),
        _ => None,
    };
    if read.is_none() {
        out.push('&');
    }
    at + 1 + read.unwrap_or(0)
}

/// Bytes read of a name that is known.
fn named(rest: &str, place: Place, out: &mut String) -> Option<usize> {
    let bytes = rest.as_bytes();
    let run = bytes.iter().take(LONGEST_NAME + 1).take_while(|b| b.is_ascii_alphanumeric()).count();
    if bytes.get(run) == Some(&b';') && write_known(&rest[..=run], out) {
        return Some(run + 1);
    }
    let length = (1..=run.min(LONGEST_BARE)).rev().find(|&length| known(&rest[..length]).is_some())?;
    let goes_on = bytes.get(length).is_some_and(|&b| b == b'=' || b.is_ascii_alphanumeric());
    if place == Place::Attribute && goes_on {
        return None;
    }
    write_known(&rest[..length], out);
    Some(length)
}

/// The characters of a name; the table also has the beginnings of names, which stand for nothing.
fn known(name: &str) -> Option<(u32, u32)> {
    NAMED_ENTITIES.get(name).copied().filter(|&(first, _)| first != 0)
}

fn write_known(name: &str, out: &mut String) -> bool {
    let Some((first, second)) = known(name) else { return false };
    out.extend(char::from_u32(first));
    out.extend(char::from_u32(second).filter(|_| second != 0));
    true
}

/// Bytes read of `#1`, `#x1`, with their semicolon.
fn numeric(rest: &[u8], out: &mut String) -> Option<usize> {
    let (base, from) = if matches!(rest.get(1), Some(b'x' | b'X')) { (16, 2) } else { (10, 1) };
    let (mut at, mut number) = (from, 0_u32);
    while let Some(digit) = rest.get(at).and_then(|&b| char::from(b).to_digit(base)) {
        // What is too large stays too large.
        number = number.saturating_mul(base).saturating_add(digit);
        at += 1;
    }
    if at == from {
        return None;
    }
    out.push(numbered(number));
    Some(at + usize::from(rest.get(at) == Some(&b';')))
}

/// The character of a number: what can not be one is U+FFFD, and the controls of windows-1252 are its characters.
fn numbered(number: u32) -> char {
    match number {
        0 => char::REPLACEMENT_CHARACTER,
        0x80..=0x9f => C1_REPLACEMENTS[number as usize - 0x80].or(char::from_u32(number)).unwrap_or_default(),
        _ => char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_of_names_hold() {
        let longest = |bare: bool| {
            NAMED_ENTITIES.entries().filter(|(n, c)| c.0 != 0 && n.ends_with(';') != bare).map(|(n, _)| n.len()).max()
        };
        assert_eq!(longest(true), Some(LONGEST_BARE));
        assert_eq!(longest(false), Some(LONGEST_NAME + 1));
    }

    #[test]
    fn references_by_the_standard() {
        for (raw, text) in [
            ("a &amp; b &lt;p&gt;", "a & b <p>"),
            ("&notit; &notin; &not", "¬it; ∉ ¬"),
            ("&#8217;&#x2019;&#146;&#x1F600", "’’’😀"),
            ("&#0;&#xD800;&#x110000;&#99999999999;", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
            ("& &; &# &#x; &#xg &unknown;", "& &; &# &#x; &#xg &unknown;"),
            ("&NotEqualTilde;&fjlig;", "≂̸fj"),
            ("a\r\nb\rc\n\r", "a\nb\nc\n\n"),
        ] {
            assert_eq!(decode(raw, Place::Text), text, "{raw}");
        }
        assert_eq!(decode("?a=1&copy=2&copy2&copy;&copy", Place::Attribute), "?a=1&copy=2&copy2©©");
        assert!(matches!(decode("plain", Place::Text), Cow::Borrowed(_)));
    }
}
