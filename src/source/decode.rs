//! Bytes of a page into text: which encoding, in the order of who knows best.
//!
//! A byte order mark is believed. A label, from the transport or the page, is believed unless the bytes contradict it:
//! pages are re-encoded on their way and keep their old label. What is left is guessed from the bytes.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use memchr::memmem;
use std::borrow::Cow;

/// Bytes in which a label is looked for. The standard says 1,024; pages with long comments on top need more.
const LABEL_WINDOW: usize = 4_096;

/// Bytes that are given to the guess: more does not change it, and it costs several passes.
const GUESS_WINDOW: usize = 64 << 10;

/// Share of zero bytes at even or odd places, in percent, from which text is UTF-16: most of its letters are below U+0100.
const UTF_16_ZEROS: usize = 30;

/// Replacement characters, one in so many bytes, that a label may cost and still be believed: a broken character or two
/// in a long page, cut from a feed.
const BYTES_PER_FAULT: usize = 2_000;

/// Decodes `bytes`. Never fails: what can not be read becomes U+FFFD.
pub(crate) fn decode<'b>(bytes: &'b [u8], content_type: Option<&str>) -> Cow<'b, str> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[length..]).0;
    }
    if let Some(encoding) = utf_16(bytes) {
        return encoding.decode_without_bom_handling(bytes).0;
    }
    // Valid UTF-8 with characters beyond ASCII is no accident, whatever the label says; pure ASCII reads alike in all.
    let is_iso_2022 = || memchr::memchr(0x1b, bytes).is_some();
    if let Ok(text) = std::str::from_utf8(bytes)
        && !(text.is_ascii() && is_iso_2022())
    {
        return Cow::Borrowed(text);
    }
    let label = content_type.and_then(charset_of).and_then(Encoding::for_label).or_else(|| declared(bytes));
    if let Some(encoding) = label {
        let (text, _, has_faults) = encoding.decode(bytes);
        if !has_faults || is_tolerable(&text, bytes.len()) {
            return text;
        }
    }
    let guess = guess(bytes);
    let (text, _, has_faults) = guess.decode(bytes);
    // UTF-8 that was cut or mixed is still better read as such than as single bytes.
    if has_faults || label == Some(UTF_8) {
        let utf_8 = UTF_8.decode_without_bom_handling(bytes).0;
        let faults = faults(&utf_8);
        if faults * BYTES_PER_FAULT / 10 <= bytes.len() || faults <= right(&utf_8) {
            return utf_8;
        }
    }
    text
}

fn is_tolerable(text: &str, bytes: usize) -> bool {
    faults(text) * BYTES_PER_FAULT <= bytes
}

fn faults(text: &str) -> usize {
    memmem::find_iter(text.as_bytes(), "\u{fffd}".as_bytes()).count()
}

/// Characters beyond ASCII that were read well. Single bytes of another encoding hardly ever look like one in UTF-8.
fn right(text: &str) -> usize {
    text.chars().filter(|c| !c.is_ascii() && *c != char::REPLACEMENT_CHARACTER).count()
}

/// UTF-16 without a mark, by its zero bytes.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(LABEL_WINDOW) & !1];
    if head.len() < 8 {
        return None;
    }
    let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|&&b| b == 0).count() * 200 / head.len();
    match (zeros(0), zeros(1)) {
        (even, odd) if odd >= UTF_16_ZEROS && even * 4 < odd => Some(UTF_16LE),
        (even, odd) if even >= UTF_16_ZEROS && odd * 4 < even => Some(UTF_16BE),
        _ => None,
    }
}

/// The value of `charset` in a content type.
fn charset_of(content_type: &str) -> Option<&[u8]> {
    charset_in(content_type.as_bytes())
}

/// The value of the first `charset=` in `text`.
fn charset_in(text: &[u8]) -> Option<&[u8]> {
    let mut from = 0;
    while let Some(at) = find_ignoring_case(&text[from..], b"charset") {
        from += at + b"charset".len();
        let rest = text[from..].trim_ascii_start();
        if let Some(value) = rest.strip_prefix(b"=") {
            let value = value.trim_ascii_start();
            let value = value.strip_prefix(b"\"").or_else(|| value.strip_prefix(b"'")).unwrap_or(value);
            let end = value
                .iter()
                .position(|b| matches!(b, b'"' | b'\'' | b';' | b'>' | b'/') || b.is_ascii_whitespace())
                .unwrap_or(value.len());
            return Some(&value[..end]).filter(|v| !v.is_empty());
        }
    }
    None
}

fn find_ignoring_case(text: &[u8], word: &[u8]) -> Option<usize> {
    text.windows(word.len()).position(|w| w.eq_ignore_ascii_case(word))
}

/// The encoding that the page declares: in a `<meta>`, or in an XML declaration.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(LABEL_WINDOW)];
    if head.trim_ascii_start().starts_with(b"<?xml")
        && let Some(end) = memmem::find(head, b"?>")
        && let Some(at) = memmem::find(&head[..end], b"encoding")
    {
        let value = head[at + b"encoding".len()..end].trim_ascii_start();
        let value = value.strip_prefix(b"=").unwrap_or(value).trim_ascii_start();
        let value = value.strip_prefix(b"\"").or_else(|| value.strip_prefix(b"'")).unwrap_or(value);
        let length = value.iter().position(|b| matches!(b, b'"' | b'\'' | b'?')).unwrap_or(value.len());
        if let Some(encoding) = Encoding::for_label(&value[..length]) {
            return Some(as_declared(encoding));
        }
    }
    let mut from = 0;
    while let Some(at) = find_ignoring_case(&head[from..], b"<meta") {
        from += at + b"<meta".len();
        let end = memchr::memchr(b'>', &head[from..]).map_or(head.len(), |e| from + e);
        if let Some(encoding) = charset_in(&head[from..end]).and_then(Encoding::for_label) {
            return Some(as_declared(encoding));
        }
    }
    None
}

/// A page whose declaration could be read as ASCII is not in UTF-16, whatever it declares.
fn as_declared(encoding: &'static Encoding) -> &'static Encoding {
    if encoding == UTF_16LE || encoding == UTF_16BE { UTF_8 } else { encoding }
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    // The first bytes of a page are markup; what tells encodings apart begins with the first byte beyond ASCII.
    let first = bytes.iter().position(|&b| b >= 0x80 || b == 0x1b).unwrap_or(0).saturating_sub(64);
    let end = bytes.len().min(first + GUESS_WINDOW);
    detector.feed(&bytes[first..end], true);
    detector.guess(None, Utf8Detection::Allow)
}

#[cfg(test)]
mod tests;
