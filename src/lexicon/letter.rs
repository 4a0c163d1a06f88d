//! What Unicode says of a character, from a small table where the standard library searches a large one each time.

use std::sync::atomic::{AtomicU8, Ordering};

/// Properties of one character, a bit each.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Letter(u8);

/// Characters with an entry: the letters of most languages, up to those of Thai, stand below U+0E80.
const KNOWN: usize = 0xe80;

/// What was asked of each character so far: a page asks for a few of them, and the first page of a process is not to wait for
/// the others.
static TABLE: [AtomicU8; KNOWN] = [const { AtomicU8::new(0) }; KNOWN];

impl Letter {
    const ALPHABETIC: u8 = 1;
    const NUMERIC: u8 = 2;
    const UPPER: u8 = 4;
    const LOWER: u8 = 8;
    /// It was asked for.
    const ASKED: u8 = 16;

    /// The properties of a character.
    #[inline]
    pub fn of(c: char) -> Letter {
        match c as u32 {
            code if (code as usize) < KNOWN => {
                let known = TABLE[code as usize].load(Ordering::Relaxed);
                if known == 0 { Letter::ask(c) } else { Letter(known) }
            }
            // Dashes, curly quotes and other punctuation.
            0x2000..=0x206f => Letter(0),
            // Kana, Han and Hangul: letters without case, and no other characters between them.
            0x3041..=0x3096 | 0x30a1..=0x30fa | 0x4e00..=0x9fff | 0xac00..=0xd7a3 => Letter(Letter::ALPHABETIC),
            _ => Letter::search(c),
        }
    }

    /// Asks for a character of the table.
    #[cold]
    fn ask(c: char) -> Letter {
        let letter = Letter(Letter::search(c).0 | Letter::ASKED);
        TABLE[c as usize].store(letter.0, Ordering::Relaxed);
        letter
    }

    fn search(c: char) -> Letter {
        let bit = |is: bool, bit: u8| if is { bit } else { 0 };
        Letter(
            bit(c.is_alphabetic(), Letter::ALPHABETIC)
                | bit(c.is_numeric(), Letter::NUMERIC)
                | bit(c.is_uppercase(), Letter::UPPER)
                | bit(c.is_lowercase(), Letter::LOWER),
        )
    }

    #[inline]
    pub fn is_alphanumeric(self) -> bool {
        self.0 & (Letter::ALPHABETIC | Letter::NUMERIC) != 0
    }
    #[inline]
    pub fn is_numeric(self) -> bool {
        self.0 & Letter::NUMERIC != 0
    }
    #[inline]
    pub fn is_uppercase(self) -> bool {
        self.0 & Letter::UPPER != 0
    }
    #[inline]
    pub fn is_lowercase(self) -> bool {
        self.0 & Letter::LOWER != 0
    }
}

#[cfg(test)]
mod tests {
    use super::Letter;

    #[test]
    fn says_what_the_standard_library_says() {
        for c in (0..=u32::from(char::MAX)).filter_map(char::from_u32) {
            let letter = Letter::of(c);
            assert_eq!(
                (letter.is_alphanumeric(), letter.is_numeric(), letter.is_uppercase(), letter.is_lowercase()),
                (c.is_alphanumeric(), c.is_numeric(), c.is_uppercase(), c.is_lowercase()),
                "{c:?}"
            );
        }
    }
}
