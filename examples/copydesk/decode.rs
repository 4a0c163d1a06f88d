//! From bytes to text, and whether that text is a page's HTML.

use crate::cli::InputKind;
use crate::inputs::unpacked_name;
use std::borrow::Cow;

/// Bytes at the front that tell a binary file and HTML apart from text.
const FRONT: usize = 4096;

/// Tags among the first characters that make a page of HTML out of something that does not open like one.
const TAGS: usize = 3;

/// Text as it is, or decoded; the byte order mark stays in, so that offsets are those of the file.
///
/// UTF-8 wherever it is valid; else UTF-16 where a byte order mark says so; else a guess.
pub fn text(bytes: &[u8]) -> Result<Cow<'_, str>, String> {
    if let Some(text) = utf16(bytes) {
        return Ok(Cow::Owned(text));
    }
    if is_binary(bytes) {
        return Err("neither text nor HTML: it has too many control characters".to_owned());
    }
    Ok(match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => legacy(bytes),
    })
}

fn utf16(bytes: &[u8]) -> Option<String> {
    let (big, rest) = match bytes {
        [0xff, 0xfe, rest @ ..] => (false, rest),
        [0xfe, 0xff, rest @ ..] => (true, rest),
        _ => return None,
    };
    let unit = |&pair: &[u8; 2]| if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) };
    let units = rest.as_chunks::<2>().0.iter().map(unit);
    Some(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}

/// Pictures and archives are full of control characters; text that was scraped badly has a few.
fn is_binary(bytes: &[u8]) -> bool {
    let front = &bytes[..bytes.len().min(FRONT)];
    let controls = front.iter().filter(|b| matches!(b, 0..=8 | 14..=26 | 28..=31)).count();
    controls * 20 > front.len()
}

/// A page that was cut inside a character is UTF-8 all the same; everything else is guessed from its bytes.
#[cfg(feature = "bytes")]
fn legacy(bytes: &[u8]) -> Cow<'_, str> {
    if is_mostly_utf8(bytes) {
        return String::from_utf8_lossy(bytes);
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, chardetng::Utf8Detection::Deny).decode_without_bom_handling(bytes).0
}

/// Characters of several bytes that are valid outnumber the broken ones ten to one.
#[cfg(feature = "bytes")]
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut valid, mut broken) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        valid += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    valid >= broken * 10
}

#[cfg(not(feature = "bytes"))]
fn legacy(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// What an input is: by the ending of its name where that is plain, by its content otherwise. A `.txt` that opens with
/// a doctype is HTML; one that merely speaks of tags is not.
pub fn kind(name: &str, bytes: &[u8]) -> InputKind {
    let name = name.to_ascii_lowercase();
    let front = &bytes[..bytes.len().min(FRONT)];
    let front = utf16(front).unwrap_or_else(|| String::from_utf8_lossy(front).into_owned()).to_ascii_lowercase();
    let front = front.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let ending = unpacked_name(&name).rsplit_once('.').map(|(_, ending)| ending);
    match ending {
        Some("html" | "htm" | "xhtml" | "shtml") => InputKind::Html,
        _ if opens_like_html(front) => InputKind::Html,
        Some("txt" | "text" | "md") => InputKind::Text,
        _ if is_tagged(front) => InputKind::Html,
        _ => InputKind::Text,
    }
}

fn opens_like_html(front: &str) -> bool {
    ["<!doctype html", "<html", "<head", "<body"].iter().any(|open| front.starts_with(open))
        || (["<?xml", "<!--"].iter().any(|open| front.starts_with(open)) && front.contains("<html"))
}

/// A fragment of a page: several tags that only layout uses, and one of them at the very start.
fn is_tagged(front: &str) -> bool {
    const LAYOUT: [&str; 12] =
        ["<div", "</div", "<p>", "<p ", "</p>", "<br", "<a href", "<span", "<article", "<section", "<h1", "<meta"];
    front.starts_with('<') && LAYOUT.iter().map(|tag| front.matches(tag).count()).sum::<usize>() >= TAGS
}
