//! Marks of pictures that are no words: file names, ids, slugs, the heads of agency captions.

use std::ops::Range;

use crate::lexicon::grammar::{self, Group};
use crate::parse::fold::{fold, is_letter};
use crate::parse::words::Words;

/// Endings of picture files.
const EXTENSIONS: &[&str] = &[".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".avif", ".heic", ".tif", ".tiff"];
/// How cameras and phones begin names.
const CAMERAS: &[&str] = &["img_", "dsc_", "_dsc", "dscf", "dscn", "pxl_", "screenshot_", "img-20", "wp_20", "dji_"];
const CAMERA_PHRASES: &[&str] =
    &["screen shot 20", "screenshot 20", "whatsapp image 20", "copy of img", "bildschirmfoto 20"];
/// What they begin with.
const CAMERA_PHRASE_BEGINS: &str = "swcb";
/// Groups of hexadecimal digits in a UUID.
const GROUPS: [usize; 5] = [8, 4, 4, 4, 12];
/// A slug has at least so many words.
const SLUG_WORDS: usize = 5;

/// A picture's file name, camera name or size stands in the text.
pub(super) fn has_file_name(text: &str) -> bool {
    is_joined(text.trim()) || (may_have_file_word(text.as_bytes()) && has_file_word(text))
}

/// The cheap first look: file words have a digit, or a full stop with something behind it.
fn may_have_file_word(text: &[u8]) -> bool {
    let digit = text.iter().fold(false, |any, byte| any | byte.is_ascii_digit());
    let ends = |byte: u8| byte == b' ' || byte == b'\n';
    digit || memchr::memchr_iter(b'.', text).any(|dot| text.get(dot + 1).is_some_and(|&next| !ends(next)))
}

fn has_file_word(text: &str) -> bool {
    let parts_words = |byte: &u8| matches!(byte, b' ' | b'\n' | b'\t' | b'(' | b')' | b'"');
    // All of these are ASCII, so the pieces between them are whole characters.
    let mut words = text.as_bytes().split(parts_words).filter(|word| FILE_WORD.contains(&word.len()));
    words.any(|word| std::str::from_utf8(word).is_ok_and(is_file_word))
}

/// `Harbour_at_Dawn`: one word, joined as files are.
fn is_joined(text: &str) -> bool {
    if !text.contains('_') || text.starts_with('_') {
        return false;
    }
    let parts = text.split('_');
    let wordy = text.bytes().all(|byte| !byte.is_ascii_whitespace() && !matches!(byte, b'/' | b'@' | b':' | b'#'));
    wordy && parts.filter(|part| part.len() > 1).count() > 1
}

/// Nothing but a file name.
pub(super) fn is_file_name_only(text: &str) -> bool {
    let text = text.trim();
    let one_word = || !text.contains(char::is_whitespace);
    if (is_file_word(text) || is_joined(text)) && one_word() {
        return true;
    }
    let head = super::head(text, 120);
    // Without a dot it has no ending, and most texts do not begin as a camera's phrase does.
    let begins = head.starts_with(|c: char| !c.is_ascii() || CAMERA_PHRASE_BEGINS.contains(c.to_ascii_lowercase()));
    if !begins && !head.contains(['.', '．']) {
        return false;
    }
    let folded = fold(head);
    CAMERA_PHRASES.iter().any(|phrase| folded.starts_with(phrase)) || ends_in_extension(&folded)
}

fn ends_in_extension(folded: &str) -> bool {
    EXTENSIONS.iter().any(|extension| folded.len() > extension.len() && folded.ends_with(extension))
}

/// Bytes of a file name.
const FILE_WORD: std::ops::RangeInclusive<usize> = 6..=200;

fn is_file_word(word: &str) -> bool {
    let inner = word.trim_end_matches(['.', ',', ';', ']']);
    if !FILE_WORD.contains(&word.len()) || !inner.bytes().any(|byte| byte == b'.' || byte.is_ascii_digit()) {
        return false;
    }
    let lower = word.to_ascii_lowercase();
    let digits = lower.bytes().any(|byte| byte.is_ascii_digit());
    ends_in_extension(lower.trim_end_matches(['.', ',', ';', ']']))
        || (digits && CAMERAS.iter().any(|camera| lower.starts_with(camera)))
        || is_size(&lower)
}

/// `1024x683`.
fn is_size(word: &str) -> bool {
    let Some((width, height)) = word.split_once(['x', '×']) else { return false };
    [width, height].iter().all(|side| matches!(side.len(), 3 | 4) && side.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Where a UUID stands.
pub(super) fn uuid(text: &str) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let mut from = 0;
    while let Some(dash) = memchr::memchr(b'-', bytes.get(from..)?).map(|at| from + at) {
        if let Some(start) = dash.checked_sub(GROUPS[0]).filter(|start| is_uuid(&bytes[*start..])) {
            return Some(start..start + UUID_LENGTH);
        }
        from = dash + 1;
    }
    None
}

const UUID_LENGTH: usize = 36;

fn is_uuid(bytes: &[u8]) -> bool {
    let mut at = 0;
    for (i, group) in GROUPS.iter().enumerate() {
        let Some(digits) = bytes.get(at..at + group) else { return false };
        let dash = i + 1 == GROUPS.len() || bytes.get(at + group) == Some(&b'-');
        if !dash || !digits.iter().all(u8::is_ascii_hexdigit) {
            return false;
        }
        at += group + 1;
    }
    true
}

/// All lower case in a script that has capitals, many words, and no mark of a sentence.
pub(super) fn is_slug(text: &str) -> bool {
    let text = text.trim();
    if text.len() > MAX_SLUG
        || text.ends_with(['.', '!', '?', '…', ':', '"', '”', ',', ';'])
        || text.chars().any(char::is_uppercase)
    {
        return false;
    }
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_lowercase)).take(SLUG_WORDS).count();
    let inner = text.contains(", ") || text.contains(". ") || text.contains("; ") || text.contains(['(', '"', '“']);
    words == SLUG_WORDS && !inner
}

/// Longer texts are no slugs; in bytes.
const MAX_SLUG: usize = 600;

/// `PLACE, COUNTRY - MARCH 08: ...`, `FILE - ...`.
pub(in crate::parse) fn wire_caption_head(words: &Words, text: &str) -> bool {
    let start = text.trim_start();
    let Some(first) = start.split_whitespace().next() else { return false };
    // Heads of captions are in capitals.
    if !first.chars().any(char::is_uppercase) || first.chars().any(char::is_lowercase) {
        return false;
    }
    let folded = fold(super::head(start, 40));
    let opens = |head: &&str| {
        let rest = folded.strip_prefix(*head);
        rest.is_some_and(|rest| !(head.ends_with(is_letter) && rest.starts_with(is_letter)))
    };
    grammar::words(Group::CaptionHead).iter().any(opens) || month_day_colon(words, start)
}

fn month_day_colon(words: &Words, text: &str) -> bool {
    let Some(colon) = text.find(':').filter(|at| *at < 120) else { return false };
    let head = &text[..colon];
    if head.chars().any(char::is_lowercase) || !head.contains('-') && !head.contains('–') && !head.contains('—') {
        return false;
    }
    let mut back = head.split_whitespace().rev();
    let mut last = back.next().unwrap_or("");
    if last.len() == 4 && last.bytes().all(|byte| byte.is_ascii_digit()) {
        last = back.next().unwrap_or("").trim_end_matches(',');
    }
    if last.len() >= 8 && last.contains('/') && last.bytes().all(|byte| byte.is_ascii_digit() || byte == b'/') {
        return true;
    }
    let day = matches!(last.len(), 1 | 2) && last.bytes().all(|byte| byte.is_ascii_digit());
    let month = fold(back.next().unwrap_or(""));
    day && !words.months.get(month.trim_end_matches('.')).is_empty()
}
