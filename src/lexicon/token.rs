//! Tokens of folded text: what phrases and function words are looked up by.

use super::cues::is_unspaced;
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

/// Hash of a word, byte by byte: one multiplication for eight bytes, where FNV-1a takes one for each.
#[derive(Default)]
struct WordHash {
    /// Of the bytes before the last eight or fewer.
    done: u64,
    /// The bytes since then.
    last: u64,
    /// How many they are.
    count: u32,
}

impl WordHash {
    #[inline]
    fn push(&mut self, byte: u8) {
        self.last = self.last << 8 | u64::from(byte);
        self.count += 1;
        if self.count == u64::BITS / 8 {
            *self = WordHash { done: mix(self.done, self.last), last: 0, count: 0 };
        }
    }

    /// The hash; the bit above the last bytes tells how many they are.
    #[inline]
    fn finish(self) -> u64 {
        mix(self.done, self.last | 1 << (8 * self.count))
    }
}

#[inline]
fn mix(hash: u64, bytes: u64) -> u64 {
    let product = (hash ^ bytes).wrapping_mul(GOLDEN);
    product ^ product >> 32
}

/// Hash of a folded word.
#[inline]
pub(crate) fn word_hash(word: &str) -> u64 {
    let mut hash = WordHash::default();
    word.bytes().for_each(|byte| hash.push(byte));
    hash.finish()
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
    let (mut at, mut hash) = (start, WordHash::default());
    while at < bytes.len() {
        let b = bytes[at];
        if IN_WORD[b as usize]
            || (b == b'\'' && at > start && bytes.get(at + 1).is_some_and(|&next| IN_WORD[next as usize]))
        {
            hash.push(b);
            at += 1;
        } else if b < 0x80 {
            break;
        } else {
            let c = char_at(folded, at);
            if !c.is_alphanumeric() || is_unspaced(c) {
                break;
            }
            bytes[at..at + c.len_utf8()].iter().for_each(|&b| hash.push(b));
            at += c.len_utf8();
        }
    }
    out.push(Token { start: start as u32, end: at as u32, hash: hash.finish(), unspaced: false });
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
