//! How phrases open: the keys by which they are looked up, and small tables that tell of most words that no phrase opens
//! with them.

use super::file::Phrase;
use super::spread::GOLDEN;
use super::token::Token;

/// Bytes by which a stem is looked up; shorter stems by `SHORT_STEM`.
const LONG_STEM: usize = 5;
const SHORT_STEM: usize = 3;

/// Bits of the number of a slot; a language and English have some six thousand keys, and the tables fit the first-level
/// cache together.
const WORD_BITS: u32 = 15;
const STEM_BITS: u32 = 13;

/// What a phrase is looked up by.
#[derive(Clone, Copy)]
pub(super) enum Opening<'p> {
    /// Its only word.
    Word(u64),
    /// Its first two.
    Pair(u64, u64),
    /// The first bytes of its only word, which may end in any way.
    Stem(&'p [u8]),
    /// A sign before its first word, and what stands behind the sign.
    Sign(char, Option<char>),
}

impl<'p> Opening<'p> {
    pub fn of(phrase: &'p Phrase, words: &[Token]) -> Opening<'p> {
        let text = &phrase.text;
        match words {
            [] => Opening::sign(text),
            [first, ..] if first.start > 0 => Opening::sign(text),
            [only] if phrase.stem && !only.unspaced => {
                let bytes = text.as_bytes();
                let length = if bytes.len() >= LONG_STEM { LONG_STEM } else { SHORT_STEM.min(bytes.len()) };
                Opening::Stem(&bytes[..length])
            }
            [only] => Opening::Word(only.hash),
            // The second word of a stem may go on: look it up by the first.
            [first, second] if phrase.stem && !second.unspaced => Opening::Word(first.hash),
            [first, second, ..] => Opening::Pair(first.hash, second.hash),
        }
    }

    fn sign(text: &str) -> Opening<'p> {
        let mut chars = text.chars();
        Opening::Sign(chars.next().unwrap_or(' '), chars.next())
    }
}

/// Key of two words in a row.
#[inline]
pub(super) fn pair(first: u64, second: u64) -> u64 {
    (first.rotate_left(23) ^ second).wrapping_mul(0xff51_afd7_ed55_8ccd) | 1
}

/// Key of the first bytes of a stem, eight at most; kept apart from whole words by its seed.
#[inline]
pub(super) fn prefix(bytes: &[u8]) -> u64 {
    let number = bytes.iter().fold(0, |number: u64, &b| number << 8 | u64::from(b));
    (number ^ 0x2545_f491_4f6c_dd1d).wrapping_mul(0xff51_afd7_ed55_8ccd) & !1
}

/// Key of a sign and what stands behind it, kept apart from words and stems by its seed.
#[inline]
fn sign(c: char, next: Option<char>) -> u64 {
    let both = u64::from(c as u32) | next.map_or(0, |next| u64::from(next as u32) << u32::BITS);
    (both ^ 0x9d8a_7c3b_51f2_e604).wrapping_mul(0xff51_afd7_ed55_8ccd)
}

/// How the phrases of some lexicons open.
#[derive(Clone, Debug)]
pub(super) struct Openings {
    /// By the upper bits of a word's hash: `ALONE`, `PAIR`.
    words: Box<[u8]>,
    /// By the first three bytes of a word: `SHORT`, `LONG`.
    stems: Box<[u8]>,
    /// The signs, in order.
    signs: Vec<char>,
    /// Those that are a phrase by themselves: phrases that begin with one are looked up by it alone.
    lone: Vec<char>,
    /// The signs among the ASCII characters, a bit each.
    ascii: u128,
}

/// A phrase is looked up by the word alone; by the word and the next.
const ALONE: u8 = 1;
const PAIR: u8 = 2;

/// A phrase is looked up by three bytes; by five that begin with these three.
const SHORT: u8 = 1;
const LONG: u8 = 2;

/// Which look-ups a word is worth.
#[derive(Clone, Copy)]
pub(super) struct ByWord {
    pub alone: bool,
    pub pair: bool,
}

impl Default for Openings {
    fn default() -> Openings {
        Openings {
            words: vec![0; 1 << WORD_BITS].into(),
            stems: vec![0; 1 << STEM_BITS].into(),
            signs: Vec::new(),
            lone: Vec::new(),
            ascii: 0,
        }
    }
}

impl Openings {
    pub fn add(&mut self, opening: Opening<'_>) {
        match opening {
            Opening::Word(hash) => self.words[word_slot(hash)] |= ALONE,
            Opening::Pair(first, _) => self.words[word_slot(first)] |= PAIR,
            // Shorter ones are not looked for: of two letters everything is a beginning.
            Opening::Stem(&[a, b, c, ref rest @ ..]) => {
                self.stems[stem_slot([a, b, c])] |= if rest.is_empty() { SHORT } else { LONG };
            }
            Opening::Stem(_) => {}
            Opening::Sign(c, next) => {
                insert(&mut self.signs, c);
                if next.is_none() {
                    insert(&mut self.lone, c);
                }
                if c.is_ascii() {
                    self.ascii |= 1 << c as u32;
                }
            }
        }
    }

    /// What a phrase is looked up by, once all are added.
    pub fn key(&self, opening: Opening<'_>) -> u64 {
        match opening {
            Opening::Word(hash) => hash,
            Opening::Pair(first, second) => pair(first, second),
            Opening::Stem(bytes) => prefix(bytes),
            Opening::Sign(c, next) => self.sign(c, next),
        }
    }

    /// The key of the phrases that begin with a sign, where this stands behind it.
    #[inline]
    pub fn sign(&self, c: char, next: Option<char>) -> u64 {
        sign(c, next.filter(|_| self.lone.binary_search(&c).is_err()))
    }

    #[inline]
    pub fn by_word(&self, hash: u64) -> ByWord {
        let opens = self.words[word_slot(hash)];
        ByWord { alone: opens & ALONE != 0, pair: opens & PAIR != 0 }
    }

    /// The stems by which a word is worth looking up.
    #[inline]
    pub fn by_stem<'w>(&self, word: &'w [u8]) -> impl Iterator<Item = &'w [u8]> {
        let opens = match *word {
            [a, b, c, ..] => self.stems[stem_slot([a, b, c])],
            _ => 0,
        };
        let stem = move |is: u8, length: usize| word.get(..length).filter(|_| opens & is != 0);
        stem(SHORT, SHORT_STEM).into_iter().chain(stem(LONG, LONG_STEM))
    }

    #[inline]
    pub fn by_sign(&self, c: char) -> bool {
        if c.is_ascii() { self.ascii >> c as u32 & 1 == 1 } else { self.signs.binary_search(&c).is_ok() }
    }
}

/// Keeps the characters in order, each once.
fn insert(chars: &mut Vec<char>, c: char) {
    if let Err(at) = chars.binary_search(&c) {
        chars.insert(at, c);
    }
}

#[inline]
fn word_slot(hash: u64) -> usize {
    (hash >> (u64::BITS - WORD_BITS)) as usize
}

#[inline]
fn stem_slot([a, b, c]: [u8; 3]) -> usize {
    (u64::from(u32::from_le_bytes([a, b, c, 0])).wrapping_mul(GOLDEN) >> (u64::BITS - STEM_BITS)) as usize
}
