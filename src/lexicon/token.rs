//! Tokens of folded text: what phrases and function words are looked up by.

use super::cues::is_unspaced;

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

const SEED: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x100_0000_01b3;

/// FNV-1a of a folded word.
#[inline]
pub(crate) fn word_hash(word: &str) -> u64 {
    word.bytes().fold(SEED, step)
}

#[inline]
fn step(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(PRIME)
}

/// Appends the tokens of `folded`. An apostrophe inside a word belongs to it. Linear.
pub(crate) fn tokens(folded: &str, out: &mut Vec<Token>) {
    let bytes = folded.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let b = bytes[at];
        if b.is_ascii_alphanumeric() {
            at = word(folded, at, out);
        } else if b < 0x80 {
            at += 1;
        } else {
            let c = char_at(folded, at);
            if !c.is_alphanumeric() {
                at += c.len_utf8();
            } else if is_unspaced(c) {
                let end = at + c.len_utf8();
                out.push(Token {
                    start: at as u32,
                    end: end as u32,
                    hash: word_hash(&folded[at..end]),
                    unspaced: true,
                });
                at = end;
            } else {
                at = word(folded, at, out);
            }
        }
    }
}

/// Reads the word that starts at `start`; returns the offset after it.
#[inline]
fn word(folded: &str, start: usize, out: &mut Vec<Token>) -> usize {
    let bytes = folded.as_bytes();
    let (mut at, mut hash) = (start, SEED);
    while at < bytes.len() {
        let b = bytes[at];
        if b.is_ascii_alphanumeric()
            || (b == b'\'' && at > start && bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric))
        {
            hash = step(hash, b);
            at += 1;
        } else if b < 0x80 {
            break;
        } else {
            let c = char_at(folded, at);
            if !c.is_alphanumeric() || is_unspaced(c) {
                break;
            }
            for &b in &bytes[at..at + c.len_utf8()] {
                hash = step(hash, b);
            }
            at += c.len_utf8();
        }
    }
    out.push(Token { start: start as u32, end: at as u32, hash, unspaced: false });
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
