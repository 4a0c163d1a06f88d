//! Tokens of folded text: what phrases and function words are looked up by.

use super::ascii::{alphanumeric_run, alphanumeric_start};
use super::cues::is_unspaced;
use super::letter::Letter;
use super::spread::GOLDEN;

/// One word of folded text; in scripts without blanks, one character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// Byte offset of its first character.
    pub start: u32,
    /// Byte offset after its last.
    pub end: u32,
    /// `word_hash` of its text.
    pub hash: u64,
    /// Its script is written without blanks.
    pub unspaced: bool,
}

/// Bytes that one multiplication takes in, where FNV-1a takes one for each.
const WORD: usize = size_of::<u64>();

#[inline]
fn mix(hash: u64, bytes: u64) -> u64 {
    let product = (hash ^ bytes).wrapping_mul(GOLDEN);
    product ^ product >> 32
}

/// Hash of a folded word.
#[inline]
pub(crate) fn word_hash(word: &str) -> u64 {
    hash_at(word.as_bytes(), 0, word.len())
}

/// Hash of the word between two places of a text: of eight bytes after the other, and then of those that are left, with a bit
/// above them that tells how many they are.
#[inline]
fn hash_at(text: &[u8], start: usize, end: usize) -> u64 {
    let (mut hash, mut at) = (0, start);
    while end - at >= WORD {
        hash = mix(hash, number(&text[at..at + WORD]));
        at += WORD;
    }
    let left = end - at;
    // What stands behind the word in the text is shifted out.
    let last = match text.get(at..at + WORD) {
        Some(bytes) if left > 0 => number(bytes) >> (8 * (WORD - left)),
        _ => number(&text[at..end]),
    };
    last_hash(hash, last, left)
}

/// The hash of a word whose last bytes, fewer than eight, are these.
#[inline]
fn last_hash(before: u64, last: u64, bytes: usize) -> u64 {
    mix(before, last | 1 << (8 * bytes))
}

/// The number of which these are the digits, to the base 256.
#[inline]
fn number(bytes: &[u8]) -> u64 {
    match bytes.try_into() {
        Ok(bytes) => u64::from_be_bytes(bytes),
        Err(_) => bytes.iter().fold(0, |number, &byte| number << 8 | u64::from(byte)),
    }
}

/// Which bytes are ASCII letters or digits.
const IN_WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    table
};

/// Appends the tokens of `folded`. An apostrophe inside a word belongs to it. Linear.
pub(crate) fn tokens(folded: &str, out: &mut Vec<Token>) {
    let bytes = folded.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let b = bytes[at];
        if IN_WORD[b as usize] {
            at = short_word(bytes, at, out).unwrap_or_else(|| word(folded, at, out));
        } else if b < 0x80 {
            at += 1;
        } else {
            let c = char_at(folded, at);
            if !Letter::of(c).is_alphanumeric() {
                at += c.len_utf8();
            } else if is_unspaced(c) {
                let end = at + c.len_utf8();
                out.push(Token { start: at as u32, end: end as u32, hash: hash_at(bytes, at, end), unspaced: true });
                at = end;
            } else {
                at = word(folded, at, out);
            }
        }
    }
}

/// Reads the word that starts at `start`, if it is short and ASCII as most are, from one load; returns the offset after it.
#[inline]
fn short_word(text: &[u8], start: usize, out: &mut Vec<Token>) -> Option<usize> {
    let eight = text.get(start..)?.first_chunk::<WORD>()?;
    let (length, behind) = alphanumeric_start(u64::from_le_bytes(*eight)).filter(|&(length, _)| length > 0)?;
    if behind == b'\'' || !behind.is_ascii() {
        return None;
    }
    let end = start + length;
    let word = u64::from_be_bytes(*eight) >> (8 * (WORD - length));
    out.push(Token { start: start as u32, end: end as u32, hash: last_hash(0, word, length), unspaced: false });
    Some(end)
}

/// Reads the word that starts at `start`; returns the offset after it.
#[inline]
fn word(folded: &str, start: usize, out: &mut Vec<Token>) -> usize {
    let bytes = folded.as_bytes();
    let mut at = start;
    loop {
        at += alphanumeric_run(&bytes[at..]);
        match bytes.get(at) {
            Some(b'\'') if at > start && bytes.get(at + 1).is_some_and(|&next| IN_WORD[next as usize]) => at += 1,
            Some(0x80..) => {
                let c = char_at(folded, at);
                if !Letter::of(c).is_alphanumeric() || is_unspaced(c) {
                    break;
                }
                at += c.len_utf8();
            }
            _ => break,
        }
    }
    out.push(Token { start: start as u32, end: at as u32, hash: hash_at(bytes, start, at), unspaced: false });
    at
}

#[inline]
fn char_at(text: &str, at: usize) -> char {
    text[at..].chars().next().unwrap_or(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_apostrophes_and_unspaced_characters() {
        let text = "don't 'stop' 新聞 über-all";
        let mut out = Vec::new();
        tokens(text, &mut out);
        let words: Vec<&str> = out.iter().map(|t| &text[t.start as usize..t.end as usize]).collect();
        assert_eq!(words, ["don't", "stop", "新", "聞", "über", "all"]);
        assert!(out.iter().zip(&words).all(|(t, w)| t.hash == word_hash(w)));
    }
}
