//! What Unicode says of a character, from a small table where the standard library searches a large one.

use once_cell::sync::Lazy;

/// Properties of one character, a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Letter(u8);

/// Characters with an entry: Latin, Greek, Cyrillic, Armenian and Hebrew stand below U+0600.
const KNOWN: usize = 0x600;

static TABLE: Lazy<Box<[Letter; KNOWN]>> = Lazy::new(|| {
    let mut table = Box::new([Letter::default(); KNOWN]);
    for (code, letter) in (0u32..).zip(table.iter_mut()) {
        *letter = char::from_u32(code).map_or(Letter::default(), Letter::search);
    }
    table
});

impl Letter {
    const ALPHABETIC: u8 = 1;
    const NUMERIC: u8 = 2;
    const UPPER: u8 = 4;
    const LOWER: u8 = 8;

    /// The properties of a character.
    #[inline]
    pub fn of(c: char) -> Letter {
        match c as u32 {
            code if (code as usize) < KNOWN => TABLE[code as usize],
            // Kana, Han and Hangul: letters without case, and no other characters between them.
            0x3041..=0x3096 | 0x30a1..=0x30fa | 0x4e00..=0x9fff | 0xac00..=0xd7a3 => Letter(Letter::ALPHABETIC),
            _ => Letter::search(c),
        }
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
